import Foundation
import Testing

/// A word and keys that make it.
struct TypedWord: CustomTestStringConvertible, Sendable {
  var method: TypingMethod
  var style: VietnameseSyllable.Style
  var keys: String
  var word: String

  var testDescription: String { "\(keys) → \(word)" }
}

extension TypedWord {
  /// What people type and what must stand there: tone late, tone undone, capitals, both styles.
  static let named: [TypedWord] =
    [
      ("tieengs vieetj", "tiếng việt"), ("Tieengs Vieetj", "Tiếng Việt"),
      ("Tiengse Vietje", "Tiếng Việt"), ("Nguyeenx", "Nguyễn"), ("Nguyenxe", "Nguyễn"),
      ("NGUYEENX", "NGUYỄN"), ("dduwowngf uwowts", "đường ướt"), ("duongwfd uotws", "đường ướt"),
      ("DDUWOWNGF", "ĐƯỜNG"), ("hoaf", "hoà"), ("khuyur", "khuỷu"), ("quyeenf", "quyền"),
      ("quyenef", "quyền"), ("quocos", "quốc"), ("gif", "gì"), ("giaf", "già"), ("giuwx", "giữ"),
      ("thuyr", "thuỷ"), ("khoer", "khoẻ"), ("nghieeng", "nghiêng"), ("truwowngf", "trường"),
      ("ddij", "đị"), ("ddijz", "đi"), ("hoafz", "hoa"), ("maass", "mâs"), ("ass", "as"),
      ("aaa", "aa"), ("ddd", "dd"), ("aww", "aw"), ("Uyr ban nhaan daan", "Uỷ ban nhân dân"),
      ("cair cachs hanhf chinhs", "cải cách hành chính"),
    ].map {
      TypedWord(method: .telex, style: .new, keys: $0.0, word: $0.1)
    }
    + [
      ("hoaf", "hòa"), ("thuyr", "thủy"), ("khoer", "khỏe"), ("Uyr", "Ủy"), ("hoanf", "hoàn"),
    ].map { TypedWord(method: .telex, style: .old, keys: $0.0, word: $0.1) }
    + [
      ("tie61ng vie65t", "tiếng việt"), ("Tieng61 Viet65", "Tiếng Việt"), ("Nguye64n", "Nguyễn"),
      ("d9u7o7ng2 u7o71t", "đường ướt"), ("duong729 uot71", "đường ướt"), ("D9U7O7NG2", "ĐƯỜNG"),
      ("hoa2", "hoà"), ("quyen62", "quyền"), ("khuyu3", "khuỷu"), ("d9i50", "đi"),
      ("a66", "a6"), ("d99", "d9"), ("a11", "a1"), ("ma8t5", "mặt"),
    ].map { TypedWord(method: .vni, style: .new, keys: $0.0, word: $0.1) }
    + [("hoa2", "hòa"), ("thuy3", "thủy")].map {
      TypedWord(method: .vni, style: .old, keys: $0.0, word: $0.1)
    }

  /// Every different word of the sample's Vietnamese names, typed in three orders by both methods.
  static let ofTheSample: [TypedWord] = SampleWords.all.flatMap { word in
    TypingMethod.allCases.flatMap { method in
      KeyOrder.allCases.compactMap { TypedWord(word, method, $0) }
    }
  }

  /// In which order marks are typed.
  enum KeyOrder: CaseIterable {
    case shapesAtOnceToneLast, allLast, allAtOnce
  }

  /// Nil where no order of this method gives the word: it is not a Vietnamese syllable.
  private init?(_ word: String, _ method: TypingMethod, _ order: KeyOrder) {
    let keys = TypedWord.keys(of: word, method, order)
    for style in VietnameseSyllable.Style.allCases {
      var engine = TypingEngine(method, style: style)
      for key in keys { _ = engine.press(key) }
      if engine.believed == word {
        self.init(method: method, style: style, keys: keys, word: word)
        return
      }
    }
    return nil
  }

  private static func keys(of word: String, _ method: TypingMethod, _ order: KeyOrder) -> String {
    var (keys, shapes, tone) = ("", "", "")
    for letter in word {
      var base: Character = letter == "đ" ? "d" : letter == "Đ" ? "D" : letter
      var (shape, ownTone) = (base == letter ? "" : method == .telex ? "d" : "9", "")
      for scalar in String(base).decomposedStringWithCanonicalMapping.unicodeScalars {
        switch scalar {
        case "\u{302}": shape = method == .telex ? base.lowercased() : "6"
        case "\u{306}": shape = method == .telex ? "w" : "8"
        case "\u{31B}": shape = method == .telex ? "w" : "7"
        case "\u{300}": ownTone = method == .telex ? "f" : "2"
        case "\u{309}": ownTone = method == .telex ? "r" : "3"
        case "\u{303}": ownTone = method == .telex ? "x" : "4"
        case "\u{301}": ownTone = method == .telex ? "s" : "1"
        case "\u{323}": ownTone = method == .telex ? "j" : "5"
        default: base = Character(scalar)
        }
      }
      keys.append(base)
      // One key for both horns of ươ.
      let isSecondHorn = shape == "w" && shapes.hasSuffix("w") || shape == "7" && shapes == "7"
      switch order {
      case .allLast: if !isSecondHorn { shapes += shape }
      case .shapesAtOnceToneLast: keys += shape
      case .allAtOnce: keys += shape + ownTone
      }
      if order != .allAtOnce { tone += ownTone }
    }
    return keys + shapes + tone
  }
}

/// The words of the names in the sample.
enum SampleWords {
  static let all: [String] = {
    var words: Set<String> = []
    for file in ["agencies", "indicators", "assignments", "programme", "surveys"] {
      let url = URL(fileURLWithPath: "\(Repository.sample)/\(file).json")
      guard let text = try? String(contentsOf: url, encoding: .utf8) else { continue }
      for line in text.split(separator: "\n") where line.contains("\"vi\"") {
        words.formUnion(line.split { !$0.isLetter }.map(String.init))
      }
    }
    return words.filter { !$0.allSatisfy(\.isASCII) }.sorted()
  }()
}
