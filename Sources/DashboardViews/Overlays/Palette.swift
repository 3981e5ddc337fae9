import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws what is looked for and what it finds, the letters that fit in the accent.
func drawPalette(_ scene: Scene, _ palette: Palette, into frame: inout Frame, in rect: Rect) {
  let rows = ListWindow.helpRows(rect.size)
  let count = palette.hits.count
  let note = count == 0 ? "" : "\(min(palette.list.selected, count - 1) + 1)/\(count)"
  let inner = scene.drawBox(
    Size(columns: 84, rows: rows + 4),
    title: scene.title(of: palette.purpose), note: note, in: rect, into: &frame)
  frame.paint(in: inner, style: scene.theme[.overlay]) { painter in
    painter.cutMark = scene.ellipsis
    scene.drawSearch(palette.field, hint: scene.words.paletteHint, with: &painter)
    let list = painter.bounds.split(top: 2).rest
    if palette.hits.isEmpty {
      painter.text(scene.words.nothingFound, row: list.row, style: scene.over(.dim))
    }
    let span = ListSpan(palette.list, count: count, visible: list.rows)
    for (offset, index) in span.rows.enumerated() {
      let line = Rect(column: 0, row: list.row + offset, columns: list.columns, rows: 1)
      let view = PaletteLine(
        scene: scene, hit: palette.hits[index], isSelected: index == palette.list.selected)
      view.draw(in: line, with: &painter)
      painter.region(line, "hit:\(index)")
    }
  }
}

extension Scene {
  fileprivate func title(of purpose: Palette.Purpose) -> String {
    switch purpose {
    case .open: words.paletteTitle
    case .compare: words.compareTitle
    case .places: words.placesTitle
    }
  }
}

/// One thing that was found.
private struct PaletteLine {
  let scene: Scene
  let hit: PaletteHit
  let isSelected: Bool

  /// The columns in which keys and codes stand.
  private static let tagWidth = 7

  func draw(in line: Rect, with painter: inout Painter) {
    if isSelected { painter.fill(line, style: scene.theme[.selection]) }
    let isOff = hit.entry.reason != nil
    let (tag, kind) = (hit.entry.tag, hit.entry.kind)
    painter.text(
      (tag.isEmpty ? kind : tag).safeToShow.truncated(to: Self.tagWidth, scene.ellipsis), column: 0,
      row: line.row, style: style(isOff || tag.isEmpty ? .dim : .key))
    let start = Self.tagWidth + 1
    let reason = hit.entry.reason.map { " (\($0))" } ?? ""
    let text = RichText(marked: hit, isOff ? .dim : .text) + RichText(reason, .dim)
    let runs = text.cut(to: line.columns - start, ellipsis: scene.ellipsis).runs
    painter.runs(runs.map { ($0.text, style($0.role)) }, column: start, row: line.row)
  }

  private func style(_ role: Role) -> Style {
    isSelected ? scene.theme.selected(role) : scene.over(role)
  }
}

extension RichText {
  /// The title of a hit with the letters that fit in the accent.
  fileprivate init(marked hit: PaletteHit, _ role: Role) {
    self.init()
    var (run, isFit) = ("", false)
    for (place, character) in hit.entry.title.enumerated() {
      if hit.characters.contains(place) != isFit {
        append(run, isFit ? .accent : role)
        (run, isFit) = ("", !isFit)
      }
      run.append(character)
    }
    append(run, isFit ? .accent : role)
  }
}
