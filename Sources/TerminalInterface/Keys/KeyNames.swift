/// The names of keys: one table for configuration and scripts, one for people.
enum KeyNames {
  static let config: [(key: KeyEvent.Key, name: String)] = [
    (.enter, "Enter"), (.tab, "Tab"), (.escape, "Esc"), (.backspace, "Backspace"),
    (.delete, "Delete"), (.insert, "Insert"), (.up, "Up"), (.down, "Down"), (.left, "Left"),
    (.right, "Right"), (.home, "Home"), (.end, "End"), (.pageUp, "PageUp"),
    (.pageDown, "PageDown"), (.character(" "), "Space"), (.character("<"), "lt"),
    (.character(">"), "gt"),
  ]

  /// The longest prefix a key can carry, each letter at most once.
  static let modifiers: [(modifier: KeyEvent.Modifiers, letter: Character, word: String)] = [
    (.control, "C", "Ctrl-"), (.alt, "A", "Alt-"), (.shift, "S", "Shift-"),
  ]

  static func key(named name: String) -> KeyEvent.Key? {
    let folded = name.lowercased()
    if let known = config.first(where: { $0.name.lowercased() == folded }) { return known.key }
    if folded.first == "f", let number = UInt8(folded.dropFirst()), (1...24).contains(number) {
      return .function(Int(number))
    }
    return name.count == 1 ? name.first.map { .character($0) } : nil
  }

  static func name(of key: KeyEvent.Key) -> String {
    if let known = config.first(where: { $0.key == key }) { return known.name }
    switch key {
    case .character(let character): return String(character)
    case .function(let number): return "F\(number)"
    default: return ""
    }
  }

  /// What a keyboard or a person calls a key where that is not its configuration name.
  static func shownName(of key: KeyEvent.Key, ascii: Bool) -> String? {
    switch key {
    case .up: ascii ? nil : "↑"
    case .down: ascii ? nil : "↓"
    case .left: ascii ? nil : "←"
    case .right: ascii ? nil : "→"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .delete: "Del"
    case .insert: "Ins"
    case .character("<"): "<"
    case .character(">"): ">"
    default: nil
    }
  }
}
