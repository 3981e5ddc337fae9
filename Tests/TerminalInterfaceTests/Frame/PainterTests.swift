import Testing

@testable import TerminalInterface

struct PainterTests {
  let bold = Style(bold: true)

  private func drawn(_ columns: Int, _ rows: Int, _ draw: (inout Painter) -> Void) -> [String] {
    var frame = Frame(size: Size(columns: columns, rows: rows))
    frame.paint(draw)
    return frame.text
  }

  @Test func textIsCutAtTheEdgeOfItsArea() {
    #expect(drawn(6, 1) { $0.text("Bắc Ninh", row: 0) } == ["Bắc N…"])
    #expect(drawn(6, 1) { $0.text("Bắc Ninh", column: 1, row: 0, columns: 3) } == [" Bắ…  "])
  }

  @Test func textIsAligned() {
    #expect(drawn(6, 1) { $0.text("ab", row: 0, .right) } == ["    ab"])
    #expect(drawn(6, 1) { $0.text("ab", row: 0, .centre) } == ["  ab  "])
    #expect(drawn(7, 1) { $0.text("中", column: 1, row: 0, columns: 5, .right) } == ["    中 "])
  }

  @Test func textSaysWhereTheNextStarts() {
    var painter = Painter(size: Size(columns: 20, rows: 1))
    #expect(painter.text("中a", column: 2, row: 0) == 5)
    #expect(painter.runs([("ab", bold), ("cd", .plain)], column: 5, row: 0) == 9)
    #expect(painter.frame.text == ["  中aabcd           "])
  }

  @Test func hostileTextIsDrawnAsPictures() {
    #expect(drawn(8, 1) { $0.text("A\u{8}\n\u{1B}[m", row: 0) } == ["A␈ ␛[m  "])
  }

  @Test func wideGlyphInTheLastColumnIsDropped() {
    #expect(drawn(3, 1) { $0.glyph("中", column: 2, row: 0) } == ["   "])
    #expect(
      drawn(4, 1) {
        $0.inside(Rect(column: 0, row: 0, columns: 3, rows: 1)) { $0.glyph("中", column: 2, row: 0) }
      } == ["    "])
  }

  @Test func nothingLeavesItsArea() {
    let picture = drawn(5, 3) { painter in
      painter.inside(Rect(column: 1, row: 1, columns: 3, rows: 1)) { inner in
        inner.text("abcdefgh", column: -2, row: 0)
        inner.text("up", row: -1)
        inner.text("down", row: 1)
        inner.inside(Rect(column: 2, row: 0, columns: 9, rows: 9)) { $0.fill(nil, "#") }
      }
    }
    #expect(picture == ["     ", " cd# ", "     "])
  }

  @Test func boxesHaveTitlesAndNotes() {
    #expect(
      drawn(12, 3) { $0.box(title: "Tổng quan dài", note: "3/6") } == [
        "╭ Tổng qu… ╮", "│          │", "╰ 3/6 ─────╯",
      ])
    #expect(drawn(4, 2) { $0.box(nil, .ascii) } == ["+--+", "+--+"])
    #expect(drawn(3, 2) { $0.box(nil, .plain, title: "x") } == ["┌─┐", "└─┘"])
    #expect(drawn(1, 2) { $0.box() } == [" ", " "])
  }

  @Test func aBoxReturnsItsInside() {
    var painter = Painter(size: Size(columns: 9, rows: 5))
    let inner = painter.box(Rect(column: 1, row: 1, columns: 5, rows: 3))
    #expect(inner == Rect(column: 2, row: 2, columns: 3, rows: 1))
  }

  @Test func linesRunToTheEdge() {
    let picture = drawn(4, 3) {
      $0.horizontalLine(row: 1)
      $0.verticalLine(column: 1)
      $0.horizontalLine(column: 2, row: 2, columns: 1, "=")
    }
    #expect(picture == [" │  ", "─│──", " │= "])
  }

  @Test func stylesAreSeenAsLetters() {
    var frame = Frame(size: Size(columns: 6, rows: 1))
    frame.paint(style: bold) { painter in
      painter.text("中", row: 0)
      painter.text("x", column: 3, row: 0, style: Style(dim: true))
      painter.text("y", column: 4, row: 0, style: Style(underlined: true))
    }
    #expect(frame.stylePicture(legend: [bold: "b", Style(dim: true): "d"]) == ["bb.d?."])
  }

  @Test func regionsAndCursorAreInTheFramesCoordinates() {
    var frame = Frame(size: Size(columns: 10, rows: 4))
    frame.paint(in: Rect(column: 2, row: 1, columns: 4, rows: 2)) { painter in
      painter.region(Rect(column: 1, row: 0, columns: 99, rows: 1), "row:1")
      painter.region(Rect(column: 50, row: 0, columns: 1, rows: 1), "nowhere")
      painter.cursor(column: 1, row: 1)
      painter.cursor(column: 4, row: 1)
    }
    #expect(
      frame.regions == [.init(rect: Rect(column: 3, row: 1, columns: 3, rows: 1), target: "row:1")])
    #expect(frame.cursor == Point(column: 3, row: 2))
    #expect(frame.target(at: Point(column: 5, row: 1)) == "row:1")
  }

  @Test func overwritingHalfAWideGlyphBlanksTheOther() {
    #expect(
      drawn(4, 1) {
        $0.text("中文", row: 0)
        $0.text("x", column: 1, row: 0)
      } == [" x文"])
    #expect(
      drawn(4, 1) {
        $0.text("中文", row: 0)
        $0.text("字", column: 1, row: 0)
      } == [" 字 "])
  }

  @Test func aFillOfAWideGlyphIsNotHalf() {
    #expect(drawn(3, 1) { $0.fill(nil, "\u{1B}") } == ["␛␛␛"])
  }
}
