/// What a panel says in each of its rows: arithmetic on the rows alone.
struct PanelPlan: Hashable, Sendable {
  enum Line: Hashable, Sendable {
    case score, counts, trend, assignments, blank
    /// The n-th indicator that needs attention; the first says so where none does.
    case attention(Int)
    /// The rest of its name, where there is room for a second line.
    case continuation(Int)

    fileprivate var isAttention: Bool {
      if case .attention = self { true } else { false }
    }
  }

  let lines: [Line]

  /// No panel lists more than this; the area's own screen lists all.
  private static let mostIndicators = 5

  var hasTrend: Bool { lines.contains(.trend) }

  /// How many indicators it lists, and whether each has two lines.
  var urgent: Int { lines.filter(\.isAttention).count }
  var isRoomy: Bool { lines.contains(.continuation(0)) }

  private enum Air: Hashable {
    case belowScore, belowTrend, aboveAssignments
  }

  /// Lines that come together or not at all, or a blank one.
  private enum Wish {
    case lines([Line])
    case air(Air)

    var rows: Int {
      if case .lines(let lines) = self { lines.count } else { 1 }
    }
  }

  /// - Parameters:
  ///   - rows: the rows inside the border.
  ///   - urgent: how many indicators need attention.
  init(rows: Int, urgent: Int) {
    var air = Set<Air>()
    var parts: [Line] = []
    for wish in PanelPlan.wishes(urgent) {
      // Whatever is less useful than the first wish that does not fit waits as well.
      guard parts.count + air.count + wish.rows <= rows else { break }
      switch wish {
      case .lines(let lines): parts += lines
      case .air(let place): air.insert(place)
      }
    }
    // One row left is enough for one more name on a line of its own.
    let next = parts.filter(\.isAttention).count
    if parts.contains(.continuation(1)), next < min(urgent, PanelPlan.mostIndicators),
      parts.count + air.count < rows
    {
      parts.append(.attention(next))
    }
    lines = PanelPlan.arranged(parts, air, rows: rows)
  }

  /// What a panel would like to say, the most useful first.
  private static func wishes(_ urgent: Int) -> [Wish] {
    let shown = min(urgent, mostIndicators)
    let second: [Wish] = shown > 1 ? [.lines([.attention(1)])] : []
    let names = (0..<min(shown, 2)).map { Line.continuation($0) }
    let more = (2..<max(2, shown)).map { Wish.lines([.attention($0), .continuation($0)]) }
    return [
      .lines([.score]), .lines([.counts]), .lines([.attention(0)]), .lines([.assignments]),
    ] + second + [
      .lines([.trend]), .air(.belowTrend), .air(.aboveAssignments), .lines(names),
      .air(.belowScore),
    ] + more
  }

  private static func arranged(_ parts: [Line], _ air: Set<Air>, rows: Int) -> [Line] {
    var lines = [Line.score, .counts, .trend].filter(parts.contains)
    if air.contains(.belowScore) { lines.insert(.blank, at: 1) }
    if air.contains(.belowTrend) { lines.append(.blank) }
    for index in 0..<mostIndicators {
      lines += [Line.attention(index), .continuation(index)].filter(parts.contains)
    }
    guard parts.contains(.assignments) else { return lines }
    // The assignments stand on the ground, whatever room is left above them.
    let spare = max(0, rows - lines.count - 1)
    return lines + Array(repeating: .blank, count: spare) + [.assignments]
  }
}
