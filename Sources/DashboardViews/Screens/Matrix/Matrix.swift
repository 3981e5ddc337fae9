import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws the solutions against the contents, each cell with its score and the sign of its standing.
func drawMatrix(_ scene: Scene, into frame: inout Frame, in rect: Rect) {
  let layout = ListLayout(frame.size, body: Rect(rect.size), extra: .detail, pane: .none)
  let view = MatrixView(scene, in: scene.inset(layout.list))
  let (heads, cells) = view.divided(
    scene.inset(layout.list), chrome: [layout.tabs, layout.heads].compactMap { $0 }.count)
  frame.paint(in: rect, style: scene.theme[.text]) { painter in
    painter.cutMark = scene.ellipsis
    if let title = layout.title { view.drawTitle(in: scene.inset(title), with: &painter) }
    view.drawHeads(in: heads, with: &painter)
    view.drawCells(in: cells, with: &painter)
    view.drawLegend(title: layout.title.map(scene.inset), below: cells, with: &painter)
    if let detail = layout.detail { view.drawDetail(in: scene.inset(detail), with: &painter) }
  }
}

/// The matrix being drawn.
struct MatrixView {
  let scene: Scene
  let matrix: ProgrammeMatrix
  let groups: [GroupEvaluation]
  let layout: MatrixLayout

  var words: Words { scene.words }
  private var selected: Int { min(scene.state.place.list.selected, matrix.sections.count - 1) }

  init(_ scene: Scene, in rect: Rect) {
    self.scene = scene
    matrix = ProgrammeMatrix(scene.definitions)
    groups = scene.state.groups(of: matrix.sections)
    let selected = min(scene.state.place.list.selected, matrix.sections.count - 1)
    let labels = scene.definitions.programme.areas.map {
      "\($0.id) \($0.short[scene.words.language])".displayWidth
    }
    layout = MatrixLayout(
      rect, labels: max(scene.words.wholeProgramme.displayWidth, labels.max() ?? 0),
      rows: matrix.rows, columns: matrix.columns,
      selected: (selected / matrix.columns, selected % matrix.columns))
  }

  /// Heads and cells: the heads take a third line where the cells can spare it.
  func divided(_ list: Rect, chrome: Int) -> (heads: Rect, cells: Rect) {
    let needed = heads.map { $0.wrapped(to: layout.cell).count }.max() ?? 1
    let spare = list.rows - matrix.rows * layout.height
    let more = max(0, min(needed - chrome, spare))
    let whole = Rect(
      column: list.column, row: list.row - chrome, columns: list.columns,
      rows: list.rows + chrome)
    let (top, cells) = whole.split(top: chrome + more)
    return (top, cells)
  }

  private var heads: [String] {
    scene.definitions.programme.contents.map { $0.short[words.language] } + [words.allContentsHead]
  }

  func drawTitle(in rect: Rect, with painter: inout Painter) {
    scene.draw(
      RichText(title, .title), column: rect.column, row: rect.row, columns: rect.columns,
      with: &painter)
  }

  var title: String { scene.drawable(words.matrixTitle) }

  var emptyGlyph: String { scene.level.isASCII ? "." : "·" }

  /// The contents, in two lines where there are two.
  func drawHeads(in rect: Rect, with painter: inout Painter) {
    for (column, name) in heads.enumerated() {
      guard let cell = layout.rect(row: layout.rows.lowerBound, column: column) else { continue }
      let lines = name.wrapped(to: cell.columns).count
      let top = rect.endRow - max(1, min(lines, rect.rows))
      let isHere = column == selected % matrix.columns
      scene.drawWrapped(
        name, isHere ? .accent : .dim,
        in: Rect(
          column: rect.column + cell.column, row: top, columns: cell.columns,
          rows: rect.endRow - top), with: &painter)
    }
    drawMore(in: rect, with: &painter)
  }

  /// What says that there are more contents at either side.
  private func drawMore(in rect: Rect, with painter: inout Painter) {
    let row = rect.endRow - 1
    if layout.columns.lowerBound > 0 {
      painter.text(
        scene.level.isASCII ? "<" : "‹", column: rect.column + layout.label - 1, row: row,
        style: scene.theme[.accent])
    }
    if layout.columns.upperBound < matrix.columns {
      painter.text(
        scene.level.isASCII ? ">" : "›", column: rect.endColumn - 1, row: row,
        style: scene.theme[.accent])
    }
  }

  func drawCells(in rect: Rect, with painter: inout Painter) {
    let areas = scene.definitions.programme.areas.map { "\($0.id) \($0.short[words.language])" }
    for (row, name) in (areas + [words.wholeProgramme]).enumerated() {
      guard layout.rows.contains(row) else { continue }
      scene.draw(
        RichText(name, row == selected / matrix.columns ? .accent : .text), column: rect.column,
        row: rect.row + (row - layout.rows.lowerBound) * layout.height, columns: layout.label,
        with: &painter)
      for column in layout.columns {
        guard let cell = layout.rect(row: row, column: column) else { continue }
        draw(
          row * matrix.columns + column,
          in: Rect(
            column: rect.column + cell.column, row: rect.row + cell.row, columns: cell.columns,
            rows: cell.rows), with: &painter)
      }
    }
  }

  private func draw(_ index: Int, in rect: Rect, with painter: inout Painter) {
    let (group, isSelected) = (groups[index], index == selected)
    painter.region(rect, "row:\(index)")
    let band = Rect(
      column: rect.column - 1, row: rect.row, columns: rect.columns + 1, rows: 1)
    if isSelected { scene.drawBand(band, with: &painter) }
    scene.draw(
      text(of: group, in: rect.columns), column: rect.column, row: rect.row, columns: rect.columns,
      isSelected: isSelected, with: &painter)
    guard rect.rows > 1, let score = group.score else { return }
    scene.drawBar(
      score / 100, tick: nil, standing(group).role,
      in: Rect(column: rect.column, row: rect.row + 1, columns: min(9, rect.columns), rows: 1),
      with: &painter)
  }

  private func standing(_ group: GroupEvaluation) -> StatusMark {
    StatusMark(
      group.standing(by: scene.definitions.programme.thresholds) ?? .noData, scene.level)
  }

  /// `◐ 75,5*`; nothing where nothing belongs.
  private func text(of group: GroupEvaluation, in columns: Int) -> RichText {
    guard !group.indicators.isEmpty else { return RichText(emptyGlyph, .dim) }
    let mark = standing(group)
    guard group.score != nil else { return mark.text }
    let score = scene.score(group).text()
    return mark.text + RichText(score.width + 2 <= columns ? " " : "") + score
  }

  /// What the cell under the cursor holds, in words.
  func drawDetail(in rect: Rect, with painter: inout Painter) {
    let group = groups[selected]
    var parts = Segments()
    parts.add(RichText(scene.title(of: matrix.sections[selected], isShort: true)), rank: 0)
    if group.indicators.isEmpty {
      parts.add(RichText(words.nothingBelongsHere, .dim), rank: 1)
    } else {
      if group.score == nil {
        parts.add(RichText(words.unrated(coverage: group.coverage), .dim), rank: 1)
      }
      parts.add(scene.countsInWords(group, in: rect.columns / 3), rank: 2)
    }
    if group.assignments.total > 0 {
      let tally = scene.tally(group.assignments)
      parts.add(tally.line(in: rect.columns, separator: RichText(" ")), rank: 3)
    }
    scene.draw(
      parts.line(in: rect.columns, separator: scene.separator), column: rect.column, row: rect.row,
      columns: rect.columns, with: &painter)
  }
}
