import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws several answers to one question side by side, what differs marked.
func drawDecision(_ scene: Scene, _ box: DecisionBox, into frame: inout Frame, in rect: Rect) {
  let table = VersionTable(scene, box.current)
  let columns = min(rect.columns, max(76, min(table.idealWidth + 4, 132)))
  let view = DecisionView(scene: scene, box: box, table: table, columns: columns - 4)
  let words = scene.words
  let inner = scene.drawBox(
    Size(columns: columns, rows: view.rowCount + 2),
    title: box.isConflict ? words.conflictTitle : words.disagreementTitle,
    note: words.disagreementNote(box.index + 1, of: box.disagreements.count), in: rect,
    into: &frame)
  frame.paint(in: inner, style: scene.theme[.overlay]) { painter in
    painter.cutMark = scene.ellipsis
    view.draw(with: &painter)
  }
}

private struct DecisionView {
  let scene: Scene
  let box: DecisionBox
  let table: VersionTable
  let isWide: Bool
  /// Of a wide table, how wide each version is.
  private let width: Int
  private let lines: [[[String]]]

  init(scene: Scene, box: DecisionBox, table: VersionTable, columns: Int) {
    self.scene = scene
    self.box = box
    self.table = table
    width = table.width(in: columns)
    isWide = width >= VersionTable.leastWidth
    lines = isWide ? table.wrapped(to: width - 1) : []
  }

  /// Key, heads, times, fields, blank, reason.
  var rowCount: Int {
    isWide
      ? 3 + lines.reduce(0) { $0 + ($1.map(\.count).max() ?? 0) } + 3
      : table.versions.count + 1 + (details.isEmpty ? 0 : details.count + 1) + 2
  }

  func draw(with painter: inout Painter) {
    let day = scene.state.asOf
    let key = scene.words.text(of: box.current.key, in: scene.definitions, on: day)
    scene.draw(RichText(key, .accent), over: painter.bounds.split(top: 1).top, with: &painter)
    if isWide { drawTable(with: &painter) } else { drawList(with: &painter) }
    scene.drawReason(box.reason, row: painter.size.rows - 1, with: &painter)
  }

  private func drawTable(with painter: inout Painter) {
    let bottom = painter.size.rows - 2
    if let selected = table.index(of: box.selected) {
      painter.fill(
        Rect(
          column: table.labelWidth + selected * width - 1, row: 1, columns: width, rows: bottom - 1),
        style: scene.theme[.selection])
    }
    for index in box.current.sides.indices {
      let column = Rect(
        column: table.labelWidth + index * width - 1, row: 1, columns: width, rows: bottom - 1)
      painter.region(column, "version:\(index)")
    }
    drawCells(table.versions.map(\.head), row: 1, .title, with: &painter)
    drawCells(table.versions.map(\.time), row: 2, .dim, with: &painter)
    var row = 3
    for (field, cells) in zip(table.fields, lines) {
      let height = cells.map(\.count).max() ?? 0
      guard row + height <= bottom else { break }
      let mark = field.differs ? (scene.level.isASCII ? "* " : "≠ ") : "  "
      painter.text(
        mark + field.label, row: row, columns: table.labelWidth - 1,
        style: scene.over(field.differs ? .conflict : .dim))
      for line in 0..<height {
        drawCells(
          cells.map { $0.element(at: line) ?? "" }, row: row + line,
          field.differs ? .text : .dim, with: &painter)
      }
      row += height
    }
    painter.text(chooseHint, row: bottom, style: scene.over(.dim))
  }

  private func drawCells(_ texts: [String], row: Int, _ role: Role, with painter: inout Painter) {
    for (index, text) in texts.enumerated() {
      let isSelected = index == table.index(of: box.selected)
      painter.text(
        text, column: table.labelWidth + index * width, row: row, columns: width - 1,
        style: isSelected ? scene.theme.selected(role == .dim ? .text : role) : scene.over(role))
    }
  }

  /// On narrow screens: a line a version, and below what the selected one says where it differs.
  private func drawList(with painter: inout Painter) {
    var row = 1
    for (index, version) in table.versions.enumerated() {
      let isSelected = index == table.index(of: box.selected)
      let line = Rect(column: 0, row: row, columns: painter.size.columns, rows: 1)
      if isSelected { painter.fill(line, style: scene.theme[.selection]) }
      if index < box.current.sides.count { painter.region(line, "version:\(index)") }
      let mark = isSelected ? (scene.level.isASCII ? "> " : "› ") : "  "
      painter.text(
        "\(mark)\(version.head): \(version.summary)", row: row,
        style: isSelected ? scene.theme.selected(.text) : scene.over(.text))
      row += 1
    }
    let room = painter.size.rows - 2 - row
    for line in details.prefix(max(0, room)) {
      row += 1
      painter.text(line, row: row, style: scene.over(.dim))
    }
    if row < painter.size.rows - 2 || details.isEmpty, painter.size.rows > row + 1 {
      painter.text(chooseHint, row: painter.size.rows - 2, style: scene.over(.dim))
    }
  }

  private var chooseHint: String {
    scene.words.chooseHint(scene.state.decisionKeys.next, scene.state.decisionKeys.decide)
  }

  private var details: [String] {
    guard let index = table.index(of: box.selected) else { return [] }
    let version = table.versions[index]
    return [version.time].filter { !$0.isEmpty }
      + table.fields.filter(\.differs).map { field in
        let text = field.texts[index]
        return "\(field.label): \(text.isEmpty ? "–" : text)"
      }
  }
}

/// The versions of a record as columns, and their fields as rows.
struct VersionTable {
  struct Column {
    var head: String
    var time: String
    var summary: String
  }

  struct Field {
    var label: String
    /// In the order of the versions.
    var texts: [String]
    /// Whether the versions to choose from say different things.
    var differs: Bool
  }

  /// Those to choose from, then what stood before.
  let versions: [Column]
  let fields: [Field]
  private let sides: [Disagreement.Side]

  static let leastWidth = 17
  private static let mostWidth = 34
  private static let mostLines = 3

  init(_ scene: Scene, _ disagreement: Disagreement) {
    let (words, definitions) = (scene.words, scene.definitions)
    let key = disagreement.key
    sides = disagreement.sides
    let records = sides.map(disagreement.record) + [disagreement.before]
    let summary = { (record: Record?) in words.text(of: record, under: key, in: definitions) }
    versions =
      sides.map { side in
        let text = summary(disagreement.record(of: side))
        guard case .theirs(let index) = side else {
          return Column(head: words.mineHead, time: words.notSavedYet, summary: text)
        }
        let version = disagreement.others[index]
        return Column(
          head: definitions.name(ofPerson: version.person), time: words.moment(version.at),
          summary: text)
      } + [Column(head: words.beforeHead, time: "", summary: summary(disagreement.before))]
    let all = records.map { words.fields(of: $0, under: key, in: definitions) }
    let isCleared = records.map { $0 == nil }
    fields = (all.first ?? []).indices.compactMap { row in
      let texts = all.enumerated().map { index, fields in
        row == 0 && isCleared[index] ? "–" : fields[row].text
      }
      guard texts.contains(where: { !$0.isEmpty }) else { return nil }
      return Field(
        label: all[0][row].label, texts: texts, differs: Set(texts.dropLast()).count > 1)
    }
  }

  func index(of side: Disagreement.Side?) -> Int? { side.flatMap { sides.firstIndex(of: $0) } }

  var labelWidth: Int { (fields.map(\.label.displayWidth).max() ?? 0) + 4 }

  /// The columns in which all can be read.
  var idealWidth: Int {
    let texts = fields.flatMap(\.texts) + versions.flatMap { [$0.head, $0.time] }
    let widest = texts.map(\.displayWidth).max() ?? 0
    return labelWidth + versions.count * (min(widest, Self.mostWidth) + 2)
  }

  func width(in columns: Int) -> Int { (columns - labelWidth + 1) / max(1, versions.count) }

  /// Every text in the lines it takes, by field and version.
  func wrapped(to columns: Int) -> [[[String]]] {
    fields.map { field in
      field.texts.map { text in
        let lines = text.safeToShow.wrapped(to: columns)
        guard lines.count > Self.mostLines else { return lines }
        return lines.prefix(Self.mostLines - 1)
          + [lines[(Self.mostLines - 1)...].joined(separator: " ")]
      }
    }
  }
}
