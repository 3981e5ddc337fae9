/// What a panel says in each of its rows: arithmetic on the rows alone.
struct PanelPlan: Hashable, Sendable {
  enum Line: Hashable, Sendable {
    case score, counts, trend, assignments, blank
    /// The n-th indicator that needs attention; the first says so where none does.
    case attention(Int)

    fileprivate var isAttention: Bool {
      if case .attention = self { true } else { false }
    }
  }

  let lines: [Line]

  /// No panel lists more than this; the area's own screen lists all.
  private static let mostIndicators = 5

  /// - Parameters:
  ///   - rows: the rows inside the border.
  ///   - urgent: how many indicators need attention.
  init(rows: Int, urgent: Int) {
    var air = Set<Air>()
    var parts: [Line] = []
    for wish in PanelPlan.wishes(urgent) where parts.count + air.count < rows {
      switch wish {
      case .line(let line): parts.append(line)
      case .air(let place): air.insert(place)
      }
    }
    lines = PanelPlan.arranged(parts, air, rows: rows)
  }

  var hasTrend: Bool { lines.contains(.trend) }

  /// How many indicators it lists.
  var urgent: Int { lines.filter(\.isAttention).count }

  private enum Air: Hashable {
    case belowScore, belowTrend, aboveAssignments
  }

  private enum Wish {
    case line(Line)
    case air(Air)
  }

  /// What a panel would like to say, the most useful first.
  private static func wishes(_ urgent: Int) -> [Wish] {
    let more = (2..<max(2, min(urgent, mostIndicators))).map { Wish.line(.attention($0)) }
    let second: [Wish] = urgent > 1 ? [.line(.attention(1))] : []
    return [.line(.score), .line(.counts), .line(.attention(0)), .line(.assignments)] + second + [
      .line(.trend), .air(.belowTrend), .air(.aboveAssignments), .air(.belowScore),
    ] + more
  }

  private static func arranged(_ parts: [Line], _ air: Set<Air>, rows: Int) -> [Line] {
    let top: [Line] = [.score, .counts, .trend].filter(parts.contains)
    let middle = parts.filter(\.isAttention)
    var lines = top
    if air.contains(.belowScore) { lines.insert(.blank, at: 1) }
    if air.contains(.belowTrend) { lines.append(.blank) }
    lines += middle
    guard parts.contains(.assignments) else { return lines }
    // The assignments stand on the ground, whatever room is left above them.
    let spare = max(0, rows - lines.count - 1)
    return lines + Array(repeating: .blank, count: spare) + [.assignments]
  }
}
