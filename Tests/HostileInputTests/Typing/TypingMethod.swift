/// What keys mean in the two methods in use.
enum TypingMethod: String, CaseIterable {
  case telex, vni

  enum Meaning {
    case tone(VietnameseSyllable.Tone)
    /// Changes the shape of a letter: `^`, horn, breve or the bar of đ.
    case shape(Shape)
    case letter
  }

  enum Shape: CaseIterable {
    case circumflex, horn, breve, bar
    /// `w` of Telex: horn or breve, as the letter has it.
    case hornOrBreve

    /// The letter with this shape; nil where it has none.
    func applied(to letter: Character) -> Character? {
      switch (self, letter) {
      case (.circumflex, "a"): "â"
      case (.circumflex, "A"): "Â"
      case (.circumflex, "e"): "ê"
      case (.circumflex, "E"): "Ê"
      case (.circumflex, "o"): "ô"
      case (.circumflex, "O"): "Ô"
      case (.horn, "o"), (.hornOrBreve, "o"): "ơ"
      case (.horn, "O"), (.hornOrBreve, "O"): "Ơ"
      case (.horn, "u"), (.hornOrBreve, "u"): "ư"
      case (.horn, "U"), (.hornOrBreve, "U"): "Ư"
      case (.breve, "a"), (.hornOrBreve, "a"): "ă"
      case (.breve, "A"), (.hornOrBreve, "A"): "Ă"
      case (.bar, "d"): "đ"
      case (.bar, "D"): "Đ"
      default: nil
      }
    }
  }

  func meaning(of key: Character, after word: VietnameseSyllable) -> Meaning {
    let key = key.lowercased().first ?? key
    switch self {
    case .telex: return telex(key, word)
    case .vni: return vni(key)
    }
  }

  private func telex(_ key: Character, _ word: VietnameseSyllable) -> Meaning {
    switch key {
    case "z": .tone(.level)
    case "f": .tone(.grave)
    case "r": .tone(.hook)
    case "x": .tone(.tilde)
    case "s": .tone(.acute)
    case "j": .tone(.dot)
    case "w": .shape(.hornOrBreve)
    case "d": .shape(.bar)
    // A vowel typed again shapes the one before, however late: `tieengs`, `tienges`.
    case "a", "e", "o":
      word.letters.contains { isShapable($0, key) } ? .shape(.circumflex) : .letter
    default: .letter
    }
  }

  /// Whether a letter is the one of the key, with its circumflex or without.
  private func isShapable(_ letter: Character, _ key: Character) -> Bool {
    let letter = letter.lowercased().first
    return letter == key || letter == Shape.circumflex.applied(to: key)
  }

  private func vni(_ key: Character) -> Meaning {
    switch key {
    case "0": .tone(.level)
    case "1": .tone(.acute)
    case "2": .tone(.grave)
    case "3": .tone(.hook)
    case "4": .tone(.tilde)
    case "5": .tone(.dot)
    case "6": .shape(.circumflex)
    case "7": .shape(.horn)
    case "8": .shape(.breve)
    case "9": .shape(.bar)
    default: .letter
    }
  }
}
