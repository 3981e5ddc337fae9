/// Keys as a terminal sends them.
enum Keys {
  static let enter = "\r"
  static let tab = "\t"
  static let escape = "\u{1B}"
  static let right = "\u{1B}[C"
  static let left = "\u{1B}[D"
  static let down = "\u{1B}[B"
  static let end = "\u{1B}[F"
  /// Saves from anywhere in a form.
  static let save = "\u{13}"
  /// Empties the line before the cursor.
  static let clear = "\u{15}"

  static func paste(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }
}
