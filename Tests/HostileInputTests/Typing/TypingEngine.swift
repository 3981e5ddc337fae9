import Foundation

/// A model of Unikey, ibus-bamboo and OpenKey in a terminal: no window of their own, only bytes.
///
/// At each key the engine takes back what no longer fits with Backspaces and sends the letters that
/// stand there now, all in one burst. A key that changes nothing before it goes through as it is.
struct TypingEngine {
  enum Backspace: UInt8, CaseIterable {
    case delete = 0x7F
    case controlH = 0x08
  }

  enum Form: CaseIterable {
    case precomposed
    /// Letters with their marks behind them ("Unicode tổ hợp").
    case decomposed
    /// The same, each mark in a burst of its own.
    case separateMarks
  }

  var method: TypingMethod
  var style = VietnameseSyllable.Style.new
  var backspace = Backspace.delete
  var form = Form.precomposed
  /// OpenKey sends a narrow blank and takes it back, so that suggestions of other programs go away.
  var tricksSuggestions = false

  private var word = VietnameseSyllable(letters: [])
  /// What the last shape key did, to be undone by the same key.
  private var isLiteral = false
  private(set) var shown = ""

  init(
    _ method: TypingMethod, style: VietnameseSyllable.Style = .new,
    backspace: Backspace = .delete, form: Form = .precomposed, tricksSuggestions: Bool = false
  ) {
    self.method = method
    self.style = style
    self.backspace = backspace
    self.form = form
    self.tricksSuggestions = tricksSuggestions
  }

  /// What the engine believes to stand in the field of all that was typed.
  private(set) var believed = ""

  /// The bursts for one key, in order.
  mutating func press(_ key: Character) -> [[UInt8]] {
    guard key != " " else {
      (word, shown, isLiteral) = (VietnameseSyllable(letters: []), "", false)
      believed += " "
      return [[0x20]]
    }
    take(key)
    let now = word.text(style)
    let kept = zip(shown, now).prefix { $0 == $1 }.count
    let (erased, added) = (shown.count - kept, String(now.dropFirst(kept)))
    believed = believed.dropLast(erased) + added
    shown = now
    return bursts(erased, added)
  }

  private func bursts(_ erased: Int, _ added: String) -> [[UInt8]] {
    var burst: [UInt8] = []
    if erased > 0, tricksSuggestions { burst += Array("\u{202F}".utf8) + [backspace.rawValue] }
    burst += Array(repeating: backspace.rawValue, count: erased)
    switch form {
    case .precomposed: return [burst + Array(added.utf8)]
    case .decomposed: return [burst + Array(added.decomposedStringWithCanonicalMapping.utf8)]
    case .separateMarks:
      let scalars = added.decomposedStringWithCanonicalMapping.unicodeScalars
      return (burst.isEmpty ? [] : [burst]) + scalars.map { Array(String($0).utf8) }
    }
  }

  private mutating func take(_ key: Character) {
    guard !isLiteral else { return word.letters.append(key) }
    switch method.meaning(of: key, after: word) {
    case .letter: word.letters.append(key)
    case .tone(let tone) where word.hasVowel && tone != .level: set(tone, key)
    case .tone(.level) where word.tone != .level: word.tone = .level
    case .tone: word.letters.append(key)
    case .shape(let shape): apply(shape, key)
    }
  }

  /// The same tone twice takes it away and leaves the key: `ass` is `as`.
  private mutating func set(_ tone: VietnameseSyllable.Tone, _ key: Character) {
    if word.tone == tone {
      word.tone = .level
      word.letters.append(key)
      isLiteral = true
    } else {
      word.tone = tone
    }
  }

  private mutating func apply(_ shape: TypingMethod.Shape, _ key: Character) {
    let places = word.letters.indices.filter { shape.applied(to: word.letters[$0]) != nil }
    guard let last = places.last(where: { isMeant(word.letters[$0], shape, key) }) else {
      if !undo(shape, key) { word.letters.append(key) }
      return
    }
    word.letters[last] = shape.applied(to: word.letters[last]) ?? word.letters[last]
    // One key gives ươ both its horns.
    if last > 0, let first = shape.applied(to: word.letters[last - 1]),
      "ơƠ".contains(word.letters[last]), "uU".contains(word.letters[last - 1]),
      last + 1 < word.letters.count || word.letters.count > 2
    {
      word.letters[last - 1] = first
    }
  }

  /// In Telex `a`, `e`, `o` and `d` shape only themselves.
  private func isMeant(_ letter: Character, _ shape: TypingMethod.Shape, _ key: Character) -> Bool {
    guard method == .telex, shape == .circumflex || shape == .bar else { return true }
    return letter.lowercased() == key.lowercased()
  }

  /// The same shape twice takes it away and leaves the key: `aaa` is `aa`, `d99` is `d9`.
  private mutating func undo(_ shape: TypingMethod.Shape, _ key: Character) -> Bool {
    for place in word.letters.indices.reversed() {
      let letter = word.letters[place]
      for plain in "aAeEoOuUdD" where shape.applied(to: plain) == letter {
        guard isMeant(plain, shape, key) else { continue }
        word.letters[place] = plain
        word.letters.append(key)
        isLiteral = true
        return true
      }
    }
    return false
  }
}
