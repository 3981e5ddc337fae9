import TerminalInterface

/// A line of text in which parts mean different things: runs of text, each with its role.
///
/// Everything in it is safe to draw: control characters of hostile names are gone from the start,
/// so that its width is the width on the screen.
struct RichText: Hashable, Sendable {
  struct Run: Hashable, Sendable {
    var text: String
    var role: Role
  }

  private(set) var runs: [Run] = []
  private(set) var width = 0

  init() {}

  init(_ text: String, _ role: Role = .text) {
    append(text, role)
  }

  var isEmpty: Bool { width == 0 }
  var text: String { runs.map(\.text).joined() }

  mutating func append(_ text: String, _ role: Role = .text) {
    let safe = text.safeToShow
    guard !safe.isEmpty else { return }
    runs.append(Run(text: safe, role: role))
    width += safe.displayWidth
  }

  mutating func append(blanks count: Int) {
    if count > 0 { append(String(repeating: " ", count: count)) }
  }

  static func + (a: RichText, b: RichText) -> RichText {
    var sum = a
    sum += b
    return sum
  }

  static func += (a: inout RichText, b: RichText) {
    a.runs += b.runs
    a.width += b.width
  }

  /// With blanks before it, so that it ends at a column.
  func trailing(in columns: Int) -> RichText {
    var result = RichText()
    result.append(blanks: columns - width)
    return result + self
  }

  /// With blanks behind it, so that what follows starts at a column.
  func leading(in columns: Int) -> RichText {
    var result = self
    result.append(blanks: columns - width)
    return result
  }

  /// Cut at a grapheme, with an ellipsis where something is missing.
  func cut(to columns: Int, ellipsis: String) -> RichText {
    guard width > columns else { return self }
    var result = RichText()
    for run in runs {
      let room = columns - result.width
      if run.text.displayWidth < room {
        result.append(run.text, run.role)
      } else {
        // The ellipsis is due even where this run fits exactly: a later one is lost.
        result.append((run.text + ellipsis + ellipsis).truncated(to: room, ellipsis), run.role)
        break
      }
    }
    return result
  }

  /// All runs in another role, as a line that is dimmed as a whole.
  func with(_ role: Role) -> RichText {
    var result = self
    for index in result.runs.indices { result.runs[index].role = role }
    return result
  }
}
