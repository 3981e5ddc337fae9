/// A text made ready to be found by some of its letters, without marks, tones and case.
///
/// Every letter of a query word must follow the one before it at once, or begin a word: `hsnt` and
/// `hoso nop` find “Hồ sơ nộp trực tuyến”. Letters scattered anywhere would find nearly everything
/// in names as long as those of officials.
public struct FuzzyText: Sendable, Hashable {
  private var letters: [UInt8] = []
  /// The place in the text of the character that a letter comes from.
  private var characters: [Int] = []
  private var beginsWord: [Bool] = []

  public init(_ text: String) {
    var isBetweenWords = true
    for (place, character) in text.nfc.enumerated() {
      let isSign = !character.isLetter && !character.isNumber
      for letter in FuzzyText.folded(character) {
        letters.append(letter)
        characters.append(place)
        beginsWord.append(isBetweenWords && !isSign)
        isBetweenWords = false
      }
      isBetweenWords = isSign
    }
  }

  /// How well a query fits, and where; nil where one of its words does not. An empty one fits all.
  public func match(_ query: FuzzyQuery) -> FuzzyMatch? {
    guard var match = match(apart: query) else { return nil }
    let phrase = Array(query.words.joined(separator: [UInt8(ascii: " ")]))
    if query.words.count > 1, let start = start(ofPhrase: phrase) {
      match.score += FuzzyText.asPhrase
      match.characters = Set(characters[start..<start + phrase.count])
    }
    // Of two texts that fit alike the shorter is likelier meant.
    match.score -= letters.count / 24
    return match
  }

  /// Where all the letters stand in a row from the start of a word; nil where they do not.
  private func start(ofPhrase phrase: [UInt8]) -> Int? {
    letters.indices.first { beginsWord[$0] && letters[$0...].starts(with: phrase) }
  }

  /// Each word of the query wherever it fits best.
  private func match(apart query: FuzzyQuery) -> FuzzyMatch? {
    var match = FuzzyMatch(score: 0, characters: [])
    for word in query.words {
      guard let found = self.match(word: word) else { return nil }
      match.score += found.score
      match.characters.formUnion(found.characters)
    }
    return match
  }

  private static let inARow = 4
  private static let atWordStart = 3
  private static let atTextStart = 3
  private static let atWordEnd = 3
  /// For words that follow each other as they do in the query.
  private static let asPhrase = 8

  /// For every letter of the word the best way to have come as far as each letter of the text.
  private func match(word: [UInt8]) -> FuzzyMatch? {
    let none = Int.min / 2
    var best = letters.indices.map { place in
      letters[place] == word[0]
        ? (beginsWord[place] ? FuzzyText.atWordStart : 0) + (place == 0 ? FuzzyText.atTextStart : 0)
        : none
    }
    var origins: [[Int]] = []
    for letter in word.dropFirst() {
      var (next, origin) = ([Int](repeating: none, count: best.count), best.map { _ in 0 })
      var jump = (score: none, from: 0)
      for place in best.indices.dropFirst() {
        if best[place - 1] > jump.score { jump = (best[place - 1], place - 1) }
        guard letters[place] == letter else { continue }
        let row = best[place - 1] + FuzzyText.inARow
        let start = beginsWord[place] ? jump.score + FuzzyText.atWordStart : none
        (next[place], origin[place]) = row >= start ? (row, place - 1) : (start, jump.from)
      }
      best = next
      origins.append(origin)
    }
    for place in best.indices where isWordEnd(place) { best[place] += FuzzyText.atWordEnd }
    guard let end = best.indices.max(by: { best[$0] < best[$1] }), best[end] >= 0 else {
      return nil
    }
    return FuzzyMatch(score: best[end], characters: way(to: end, origins))
  }

  private func isWordEnd(_ place: Int) -> Bool {
    guard place + 1 < letters.count else { return true }
    let next = Character(Unicode.Scalar(letters[place + 1]))
    return next.isASCII && !next.isLetter && !next.isNumber
  }

  private func way(to end: Int, _ origins: [[Int]]) -> Set<Int> {
    var place = end
    var way: Set<Int> = [characters[end]]
    for origin in origins.reversed() {
      place = origin[place]
      way.insert(characters[place])
    }
    return way
  }

  fileprivate static func folded(_ character: Character) -> [UInt8] {
    character.unicodeScalars.flatMap { scalar in
      VietnameseLetter.of(scalar).map { [$0.base] }
        ?? Array(scalar.properties.lowercaseMapping.utf8)
    }
  }
}

/// What is typed to find a text: words, each of which must fit.
public struct FuzzyQuery: Sendable, Hashable {
  let words: [[UInt8]]

  public init(_ text: String) {
    words = text.nfc.split(whereSeparator: \.isWhitespace).map { $0.flatMap(FuzzyText.folded) }
  }
}

/// How a query fits a text.
public struct FuzzyMatch: Sendable, Hashable {
  /// Greater is better; comparable between texts for one query.
  public var score: Int
  /// The places of the characters that fit, counted in graphemes.
  public var characters: Set<Int>
}
