/// The theme that is always there, dark and light, so that the program never waits for a file.
///
/// `Themes/bac-ninh-dark.yaml` and `Themes/bac-ninh-light.yaml` say the same, for people to copy;
/// a test holds them together.
enum BuiltInThemes {
  static let dark = ThemeDocument(
    id: "bac-ninh-dark", name: "Bắc Ninh dark", author: "cchc", licence: "MIT", appearance: .dark,
    textContrast: 4.5, palette: darkPalette, roles: roles)

  static let light = ThemeDocument(
    id: "bac-ninh-light", name: "Bắc Ninh light", author: "cchc", licence: "MIT",
    appearance: .light, textContrast: 4.5, palette: lightPalette, roles: roles)

  static let all = [dark, light]

  static func document(for appearance: Theme.Appearance) -> ThemeDocument {
    appearance == .dark ? dark : light
  }

  static func palette(for appearance: Theme.Appearance) -> [String: RGB] {
    appearance == .dark ? darkPalette : lightPalette
  }

  private static let darkPalette: [String: RGB] = [
    "ground": RGB(0x14181f), "raised": RGB(0x1d232d), "chosen": RGB(0x263350),
    "line": RGB(0x3d4757), "ink": RGB(0xdde2ea), "strong": RGB(0xf7f9fc),
    "faint": RGB(0x99a2b2), "accent": RGB(0xa1b5fd),
    "green": RGB(0x72e1aa), "cyan": RGB(0x50bde0), "yellow": RGB(0xf8e075),
    "orange": RGB(0xfda258), "pink": RGB(0xe375bd), "red": RGB(0xfa5654),
    "violet": RGB(0xbf9ef1), "sand": RGB(0xd3c39c),
  ]

  private static let lightPalette: [String: RGB] = [
    "ground": RGB(0xfbfaf7), "raised": RGB(0xf0eee8), "chosen": RGB(0xdbe5fa),
    "line": RGB(0xc2c0b8), "ink": RGB(0x23272f), "strong": RGB(0x0b0d11),
    "faint": RGB(0x5b606c), "accent": RGB(0x2647ae),
    "green": RGB(0x026b41), "cyan": RGB(0x04698b), "yellow": RGB(0x896a05),
    "orange": RGB(0xa14a03), "pink": RGB(0x80005c), "red": RGB(0x9b0113),
    "violet": RGB(0x6938a7), "sand": RGB(0x67552f),
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
    .barPath: PaintSketch("strong"),
    .editField: PaintSketch("strong", on: "raised", underlined: true),
    .editDirty: PaintSketch("yellow", bold: true),
    .editError: PaintSketch("red", bold: true),
    .messageInfo: PaintSketch("cyan"),
    .messageWarning: PaintSketch("yellow", bold: true),
    .messageError: PaintSketch("red", bold: true),
  ]
}
