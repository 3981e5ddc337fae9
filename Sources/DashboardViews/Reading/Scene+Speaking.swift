import DashboardLogic
import ReformModel
import TerminalInterface

extension Scene {
  /// A text as it is said: marks in words, no blanks that only align.
  func spoken(_ text: RichText) -> String {
    var (said, notes) = ("", [String]())
    for run in text.runs {
      switch (run.role, run.text) {
      case (.illustrative, Figure.illustrativeMark): notes.append(words.shortIllustrativeMeaning)
      case (.conflict, Figure.contestedMark): notes.append(words.contestedMeaning)
      default: said += run.text
      }
    }
    let plain = said.split(separator: " ").joined(separator: " ")
    return notes.isEmpty ? plain : "\(plain) (\(notes.joined(separator: ", ")))"
  }

  /// Parts of a sentence, the empty ones left out.
  func said(_ parts: [String], separator: String = "; ") -> String {
    parts.filter { !$0.isEmpty }.joined(separator: separator).stopped
  }

  /// `Chủ trì: Sở Nội vụ`; nothing of an empty text.
  func said(_ label: String, _ text: String) -> String {
    text.isEmpty ? "" : "\(label): \(text)"
  }

  /// `đạt 4, cần đẩy nhanh 1`: the classes that some of the indicators are in.
  func classes(of group: GroupEvaluation) -> String {
    ProgressClass.allCases.filter { count(group, $0) > 0 }
      .map { "\(words.name($0)) \(words.number(count(group, $0)))" }.joined(separator: ", ")
  }

  /// The score with its change, or why there is none.
  func scored(_ group: GroupEvaluation) -> String {
    guard group.score != nil else { return words.unrated(coverage: group.coverage) }
    var parts = [said(words.scoreHead.lowercased(), spoken(score(group).text()))]
    if let change = changeText(group) {
      parts.append("\(spoken(change)) \(words.comparedWithLastQuarter)")
    }
    return (parts + [words.shortCoverage(group.coverage)]).joined(separator: ", ")
  }

  /// Everything of a line whose parts a screen may have no room for.
  func spoken(_ segments: Segments) -> String {
    segments.texts.map(spoken).joined(separator: ", ")
  }
}

extension TableView {
  /// A row of a table as a sentence: each cell after the head of its column.
  ///
  /// - Parameter plain: what needs no head to be understood; other columns without one are drawings.
  func sentence(_ row: Int, plain: Set<ID> = []) -> String {
    let cells: [String] = layout.columns.compactMap { placed -> String? in
      let column = placed.column
      guard !column.heading.isEmpty || plain.contains(column.id) else { return nil }
      let text =
        switch cell(row, column.id) {
        case .text(let text), .trailing(let text): scene.spoken(text)
        case .wrapped(let text): text
        case .bar: ""
        }
      guard !text.isEmpty, text != "–" else { return nil }
      return plain.contains(column.id) ? text : "\(column.heading.lowercased()) \(text)"
    }
    // A code and the name it belongs to are one.
    let parts = cells.reduce(into: [String]()) { parts, cell in
      if let last = parts.last, last.isCode {
        parts[parts.count - 1] = "\(last) \(cell)"
      } else {
        parts.append(cell)
      }
    }
    return scene.said(parts)
  }
}

/// So wide that no column of a table is left out or cut.
let unlimitedColumns = 10_000

extension String {
  /// As a sentence: with a capital first letter and one full stop.
  var stopped: String {
    guard let last else { return "" }
    return capitalizedFirst + (".:?!".contains(last) ? "" : ".")
  }

  /// Whether it is such as `6.01` or `6.T2`.
  fileprivate var isCode: Bool {
    first?.isNumber == true && contains(".") && !contains(" ") && count <= 6
  }
}
