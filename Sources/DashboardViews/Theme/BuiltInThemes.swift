/// The theme that is always there, dark and light, so that the program never waits for a file.
///
/// `Themes/bac-ninh-dark.yaml` and `Themes/bac-ninh-light.yaml` say the same, for people to copy;
/// a test holds them together.
enum BuiltInThemes {
  static let defaultName = "bac-ninh-dark"

  static func document(named name: String) -> ThemeDocument? {
    [dark, light].first { $0.name == name }
  }

  static func document(for appearance: Theme.Appearance) -> ThemeDocument {
    appearance == .dark ? dark : light
  }

  static let dark = ThemeDocument(
    name: defaultName, author: "cchc", licence: "Apache-2.0", appearance: .dark,
    textContrast: 4.5, palette: darkPalette, roles: roles)

  static let light = ThemeDocument(
    name: "bac-ninh-light", author: "cchc", licence: "Apache-2.0",
    appearance: .light, palette: lightPalette, roles: roles)

  static func palette(for appearance: Theme.Appearance) -> [String: RGB] {
    appearance == .dark ? darkPalette : lightPalette
  }

  private static let darkPalette: [String: RGB] = [
    "ground": RGB(0x14181f), "raised": RGB(0x1d232d), "chosen": RGB(0x2c3a56),
    "line": RGB(0x3d4757), "ink": RGB(0xdde2ea), "strong": RGB(0xf7f9fc),
    "faint": RGB(0x98a2b3), "accent": RGB(0x9db4ff),
    "green": RGB(0x62d8a4), "cyan": RGB(0x3fafd0), "yellow": RGB(0xf7dc74),
    "orange": RGB(0xf2914a), "pink": RGB(0xdd74bd), "red": RGB(0xf0504f),
    "violet": RGB(0xb79cf2), "sand": RGB(0xd3c39c),
  ]

  private static let lightPalette: [String: RGB] = [
    "ground": RGB(0xfbfaf7), "raised": RGB(0xf0eee8), "chosen": RGB(0xd8e2f7),
    "line": RGB(0xc2c0b8), "ink": RGB(0x23272f), "strong": RGB(0x0b0d11),
    "faint": RGB(0x5b6270), "accent": RGB(0x2f4fb5),
    "green": RGB(0x0a6b45), "cyan": RGB(0x0f7290), "yellow": RGB(0x7d6200),
    "orange": RGB(0xb04e0a), "pink": RGB(0x9c2478), "red": RGB(0xa81420),
    "violet": RGB(0x6a3fb5), "sand": RGB(0x6d5a2a),
  ]

  private static let roles: [Role: PaintSketch] = [
    .text: PaintSketch("ink", on: "ground"),
    .dim: PaintSketch("faint"),
    .title: PaintSketch("strong", bold: true),
    .accent: PaintSketch("accent"),
    .match: PaintSketch("accent", underlined: true),
    .header: PaintSketch("ink", on: "raised"),
    .footer: PaintSketch("faint", on: "raised"),
    .key: PaintSketch("accent", on: "raised", bold: true),
    .border: PaintSketch("line"),
    .borderFocus: PaintSketch("accent"),
    .tab: PaintSketch("faint"),
    .tabActive: PaintSketch("accent", bold: true, underlined: true),
    .selection: PaintSketch("strong", on: "chosen"),
    .overlay: PaintSketch("ink", on: "raised"),
    .achieved: PaintSketch("green"),
    .onTrack: PaintSketch("cyan"),
    .accelerate: PaintSketch("yellow"),
    .limited: PaintSketch("orange"),
    .deterioration: PaintSketch("pink", bold: true),
    .missed: PaintSketch("red", bold: true),
    .tooEarly: PaintSketch("sand"),
    .noData: PaintSketch("faint"),
    .notAssessed: PaintSketch("faint"),
    .illustrative: PaintSketch("violet"),
    .conflict: PaintSketch("pink", bold: true),
    .chart1: PaintSketch("accent"),
    .chart2: PaintSketch("yellow"),
    .chart3: PaintSketch("green"),
    .chart4: PaintSketch("pink"),
    .chart5: PaintSketch("orange"),
    .chart6: PaintSketch("cyan"),
    .path: PaintSketch("sand"),
    .forecast: PaintSketch("violet"),
    .milestone: PaintSketch("faint"),
    .seriesBreak: PaintSketch("orange"),
    .axis: PaintSketch("faint"),
    .grid: PaintSketch("line"),
    .chartCursor: PaintSketch("strong", bold: true),
    .bar: PaintSketch("accent"),
    .barTrack: PaintSketch("line"),
    .barPath: PaintSketch("strong", bold: true),
    .editField: PaintSketch("strong", on: "raised", underlined: true),
    .editDirty: PaintSketch("yellow", bold: true),
    .editError: PaintSketch("red", bold: true),
    .messageInfo: PaintSketch("cyan"),
    .messageWarning: PaintSketch("yellow", bold: true),
    .messageError: PaintSketch("red", bold: true),
  ]
}
