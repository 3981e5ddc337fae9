struct ScreenSize: CustomStringConvertible {
  let columns: Int
  let rows: Int

  static let small = ScreenSize(columns: 80, rows: 24)
  static let large = ScreenSize(columns: 120, rows: 36)

  var isSmall: Bool { columns == ScreenSize.small.columns }

  var description: String { "\(columns)×\(rows)" }
}
