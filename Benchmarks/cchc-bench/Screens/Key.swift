/// A key as `cchc render --keys` writes it and as a terminal sends it.
struct Key {
  let script: String
  let bytes: String

  static let up = Key(script: "<Up>", bytes: "\u{1B}[A")
  static let down = Key(script: "<Down>", bytes: "\u{1B}[B")
  static let right = Key(script: "<Right>", bytes: "\u{1B}[C")
  static let left = Key(script: "<Left>", bytes: "\u{1B}[D")
  static let enter = Key(script: "<Enter>", bytes: "\r")
  static let backspace = Key(script: "<Backspace>", bytes: "\u{7F}")
  /// Of the floor, which has the cursor keys in the mode that ncurses sets.
  static let nextFrame = Key(script: "<Right>", bytes: "\u{1B}OC")
  static let lastFrame = Key(script: "<Left>", bytes: "\u{1B}OD")

  static func typed(_ character: Character) -> Key {
    Key(script: String(character), bytes: String(character))
  }
}
