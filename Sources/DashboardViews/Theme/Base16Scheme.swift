/// A scheme of sixteen colours by the base16 convention (tinted-theming), with what each is for.
///
/// The old files write `scheme` and `base00: "181818"` at the top, the newer ones `name`, `variant`
/// and a `palette`.
struct Base16Scheme {
  private let name: String?
  private let author: String
  private let appearance: Theme.Appearance?
  private let palette: [String: RGB]

  /// Nil where the members are not those of a scheme.
  init?(_ members: [(name: String, value: ThemeNode)]) throws(ThemeError) {
    var found: [String: ThemeNode] = [:]
    for (name, value) in members { found[name] = value }
    var colours = members
    if let palette = found["palette"], palette.isMapping { colours = try palette.members() }
    guard colours.contains(where: { $0.name == "base00" }) else { return nil }
    var known: [String: RGB] = [:]
    for (name, value) in colours where name.hasPrefix("base") { known[name] = try value.colour() }
    if let missing = Base16Scheme.slots.first(where: { known[$0] == nil }) {
      throw (found["palette"] ?? members[0].value).fault(.unknownColour(missing))
    }
    palette = known
    name = try (found["name"] ?? found["scheme"])?.text()
    author = try found["author"]?.text() ?? ""
    appearance = try found["variant"].flatMap { (node) throws(ThemeError) -> Theme.Appearance? in
      Theme.Appearance(rawValue: try node.text())
    }
  }

  func document(id: String) -> ThemeDocument {
    ThemeDocument(
      id: id, name: name, author: author, appearance: appearance, palette: palette,
      roles: Base16Scheme.roles, isScheme: true)
  }

  private static let slots = (0..<16).map { "base0" + String($0, radix: 16, uppercase: true) }

  /// base00–07 run from ground to ink; 08 red, 09 orange, 0A yellow, 0B green, 0C cyan, 0D blue,
  /// 0E magenta.
  private static let roles: [Role: PaintSketch] = {
    let plain: [(String, [Role])] = [
      ("base03", [.border, .grid, .noData, .notAssessed, .axis, .milestone, .barTrack]),
      ("base04", [.dim, .tab, .tooEarly, .path]),
      ("base08", [.seriesBreak]),
      ("base09", [.limited, .chart5]),
      ("base0A", [.accelerate, .chart2]),
      ("base0B", [.achieved, .chart3]),
      ("base0C", [.onTrack, .chart6, .messageInfo]),
      ("base0D", [.accent, .borderFocus, .chart1, .bar]),
      ("base0E", [.illustrative, .forecast, .chart4]),
    ]
    var roles: [Role: PaintSketch] = [:]
    for (colour, group) in plain {
      for role in group { roles[role] = PaintSketch(colour) }
    }
    return roles.merging(marked) { _, marked in marked }
  }()

  private static let marked: [Role: PaintSketch] = [
    .text: PaintSketch("base05", on: "base00"),
    .title: PaintSketch("base06", bold: true),
    .match: PaintSketch("base0D", underlined: true),
    .header: PaintSketch("base05", on: "base01"),
    .footer: PaintSketch("base04", on: "base01"),
    .key: PaintSketch("base0D", on: "base01", bold: true),
    .tabActive: PaintSketch("base0D", bold: true, underlined: true),
    .selection: PaintSketch("base06", on: "base02"),
    .overlay: PaintSketch("base05", on: "base01"),
    .deterioration: PaintSketch("base0E", bold: true),
    .missed: PaintSketch("base08", bold: true),
    .conflict: PaintSketch("base0E", bold: true),
    .chartCursor: PaintSketch("base06", bold: true),
    .barPath: PaintSketch("base06", bold: true),
    .editField: PaintSketch("base05", on: "base01", underlined: true),
    .editDirty: PaintSketch("base0A", bold: true),
    .editError: PaintSketch("base08", bold: true),
    .messageWarning: PaintSketch("base0A", bold: true),
    .messageError: PaintSketch("base08", bold: true),
  ]
}
