/// A figure at every scale, and how it should grow.
struct Growth {
  enum Law: String {
    /// What a person waits for must not depend on how much there is.
    case flat
    /// What goes through everything may take as much more as there is more.
    case linear
  }

  let figure: String
  let law: Law
  let unit: String
  /// By scale, the smallest first.
  let values: [Double]

  /// What is measured is not quite the same twice.
  private static let tolerance = 1.5

  /// - Parameter sizes: Of the journals.
  func isKept(_ sizes: [Int]) -> Bool? {
    guard values.count == 3, sizes.count == 3 else { return nil }
    switch law {
    case .flat: return values[2] <= values[0] * Growth.tolerance
    case .linear:
      let allowed = Double(sizes[2]) / Double(sizes[1]) * Growth.tolerance
      return values[2] <= values[1] * allowed
    }
  }

  func columns(_ sizes: [Int]) -> [String] {
    let shown = values.map { "\($0 < 100 ? $0.rounded(to: 10) : $0.rounded()) \(unit)" }
    let padded = shown + Array(repeating: "–", count: max(0, 3 - shown.count))
    return [figure] + padded + [law.rawValue, isKept(sizes).verdict]
  }
}
