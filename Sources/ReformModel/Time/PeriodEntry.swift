/// Reads periods as officials write them: `10/2026`, `Tháng 10/2026`, `Quý III/2026`, `Q3-2026`,
/// `6 tháng đầu năm 2026`, `Năm 2026`, and the codes of files.
public enum PeriodEntry {
  /// Nil for anything else; the year must have four digits, so that no day is taken for a month.
  public static func parse(_ text: String) -> Period? {
    let folded = SearchKey(text).folded
    if let period = Period(code: folded.uppercased()) { return period }
    guard let tokens = Token.all(in: folded) else { return nil }
    let years = tokens.compactMap { if case .year(let year) = $0 { year } else { nil } }
    let numbers = tokens.compactMap(\.number)
    guard years.count == 1, numbers.count <= 1,
      let meaning = meanings[tokens.map(\.shape).joined(separator: " ")]
    else { return nil }
    switch meaning {
    case .part(let frequency):
      return Period(frequency: frequency, year: years[0], number: numbers.first ?? 1)
    case .half(let half):
      guard numbers.allSatisfy({ $0 == 6 }) else { return nil }
      return Period(frequency: .halfYearly, year: years[0], number: half)
    case .month(let month): return Period(frequency: .monthly, year: years[0], number: month)
    }
  }

  private enum Meaning {
    case part(Frequency)
    case half(Int)
    case month(Int)
  }

  /// What stands there in which order: `Y` a year, `#` a number, `R` a Roman one, marks and words
  /// themselves.
  private static let meanings = whole.merging(halves) { $1 }.merging(parts) { $1 }
    .merging(months) { $1 }

  private static let whole: [String: Meaning] = [
    "Y": .part(.yearly), "nam Y": .part(.yearly), "ca nam Y": .part(.yearly),
    "year Y": .part(.yearly), "# / Y": .part(.monthly), "# - Y": .part(.monthly),
    "Y / #": .part(.monthly), "Y - #": .part(.monthly),
  ]

  private static let halves: [String: Meaning] = {
    var meanings: [String: Meaning] = ["first half Y": .half(1), "second half Y": .half(2)]
    for (end, half) in [("dau", 1), ("cuoi", 2)] {
      for months in ["# thang", "# t", "nua"] {
        for year in ["nam Y", "Y", "nam / Y", "/ Y"] {
          meanings["\(months) \(end) \(year)"] = .half(half)
        }
      }
    }
    return meanings
  }()

  private static let parts: [String: Meaning] = {
    let words: [(String, Frequency)] = [
      ("thang", .monthly), ("thg", .monthly), ("t", .monthly), ("m", .monthly),
      ("month", .monthly), ("quy", .quarterly), ("q", .quarterly), ("quarter", .quarterly),
      ("tuan", .weekly), ("w", .weekly), ("week", .weekly), ("h", .halfYearly), ("s", .halfYearly),
    ]
    var meanings: [String: Meaning] = [:]
    for (word, frequency) in words {
      for year in ["Y", "/ Y", "- Y", "nam Y", "/ nam Y"] {
        meanings["\(word) # \(year)"] = .part(frequency)
        // As official papers number quarters, and nothing else.
        if frequency == .quarterly { meanings["\(word) R \(year)"] = .part(frequency) }
      }
      for shape in ["Y \(word) #", "Y - \(word) #", "nam Y \(word) #"] {
        meanings[shape] = .part(frequency)
      }
    }
    return meanings
  }()

  private static let months: [String: Meaning] = {
    var meanings: [String: Meaning] = [:]
    for (place, name) in monthNames.enumerated() {
      for word in [name, String(name.prefix(3))] {
        for year in ["Y", "- Y", "/ Y"] { meanings["\(word) \(year)"] = .month(place + 1) }
      }
    }
    return meanings
  }()

  private static let monthNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private enum Token {
    case year(Int)
    case number(Int)
    case roman(Int)
    case word(String)
    case mark(Character)

    var number: Int? {
      switch self {
      case .number(let number), .roman(let number): number
      default: nil
      }
    }

    var shape: String {
      switch self {
      case .year: "Y"
      case .number: "#"
      case .roman: "R"
      case .word(let word): word
      case .mark(let mark): String(mark)
      }
    }

    /// Nil where something else stands in the text, or a number that is neither year nor part.
    static func all(in text: String) -> [Token]? {
      var (tokens, rest) = ([Token](), Substring(text))
      while let first = rest.first {
        if first == " " || first == "," {
          rest.removeFirst()
        } else if first == "/" || first == "-" || first == "–" {
          tokens.append(.mark(first == "/" ? "/" : "-"))
          rest.removeFirst()
        } else {
          let isDigit = ("0"..."9").contains(first)
          let run = rest.prefix { isDigit ? ("0"..."9").contains($0) : ("a"..."z").contains($0) }
          guard !run.isEmpty, let token = token(run, isDigit: isDigit) else { return nil }
          tokens.append(token)
          rest = rest.dropFirst(run.count)
        }
      }
      return tokens
    }

    private static func token(_ run: Substring, isDigit: Bool) -> Token? {
      guard isDigit else { return romans[run].map { .roman($0) } ?? .word(String(run)) }
      guard let number = Int(run.prefix(5)) else { return nil }
      switch run.count {
      case 1, 2: return .number(number)
      case 4: return .year(number)
      default: return nil
      }
    }

    private static let romans: [Substring: Int] = ["i": 1, "ii": 2, "iii": 3, "iv": 4]
  }
}
