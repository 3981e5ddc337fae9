import ReformModel

/// What somebody may have meant by a code or name that does not exist.
enum Suggestions {
  /// At most three of the candidates, the likeliest first.
  static func nearest(to text: String, among candidates: [String]) -> [String] {
    let wanted = letters(text)
    let most = max(1, min(3, wanted.count / 2))
    let close = candidates.compactMap { candidate -> (distance: Int, candidate: String)? in
      let distance = distance(wanted, letters(candidate))
      return distance <= most ? (distance, candidate) : nil
    }
    // `sorted` keeps no order among equals by promise, so the text decides.
    let sorted = close.sorted { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }
    if let first = sorted.first, first.distance == 0 { return [first.candidate] }
    return sorted.prefix(3).map(\.candidate)
  }

  /// The same where a candidate may also be meant by one of its names.
  static func nearest(to text: String, among candidates: [(code: String, names: [String])])
    -> [String]
  {
    let close = nearest(to: text, among: candidates.map(\.code))
    if !close.isEmpty { return close }
    let query = SearchKey(text)
    guard !query.folded.isEmpty else { return [] }
    let named = candidates.filter { $0.names.contains { SearchKey($0).matches(query) } }
    return named.prefix(3).map(\.code)
  }

  /// Folded; numbers lose their leading zeros, so that `6.1` is nothing from `6.01`.
  private static func letters(_ text: String) -> [Character] {
    let parts = SearchKey(text).folded.split(separator: ".", omittingEmptySubsequences: false)
    return Array(parts.map { Int($0).map(String.init) ?? String($0) }.joined(separator: "."))
  }

  /// How many letters must be put in, taken out or changed (Levenshtein).
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var corner = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let change = corner + (x == y ? 0 : 1)
        corner = row[j + 1]
        row[j + 1] = Swift.min(change, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }
}
