import TerminalInterface
import Testing

@testable import DashboardViews

@Suite struct DotCanvasTests {
  private func picture(_ canvas: DotCanvas) -> [String] {
    var frame = Frame(size: Size(columns: canvas.columns, rows: canvas.rows))
    canvas.draw(into: &frame, at: Point(column: 0, row: 0))
    return frame.text
  }

  private func diagonal(_ level: DrawingLevel) -> DotCanvas {
    var canvas = DotCanvas(columns: 6, rows: 2, level: level)
    canvas.line(
      from: (0, canvas.dotsDown - 1), to: (canvas.dotsAcross - 1, 0), style: .plain)
    return canvas
  }

  @Test func everyRungDrawsTheSameLine() {
    #expect(picture(diagonal(.braille)) == ["   ⣀⠔⠊", "⡠⠔⠉   "])
    #expect(picture(diagonal(.blocks)) == ["   ▄▄▀", "▄▀▀   "])
    #expect(picture(diagonal(.ascii)) == ["   .-'", ".-'   "])
  }

  @Test func everyDotOfABrailleCellHasItsOwnBit() {
    let expected = ["⠁", "⠂", "⠄", "⡀", "⠈", "⠐", "⠠", "⢀"]
    for (i, glyph) in expected.enumerated() {
      var canvas = DotCanvas(columns: 1, rows: 1, level: .braille)
      canvas.set(x: i / 4, y: i % 4, style: .plain)
      #expect(picture(canvas) == [glyph])
    }
  }

  @Test func laterLayerWinsTheColourAndKeepsTheDots() {
    let (red, blue) = (Style(foreground: .indexed(1)), Style(foreground: .indexed(4)))
    var canvas = DotCanvas(columns: 2, rows: 1, level: .braille)
    canvas.line(from: (0, 0), to: (3, 0), style: red)
    canvas.set(x: 0, y: 3, style: blue)
    #expect(canvas.cell(column: 0, row: 0) == Cell(glyph: "⡉", style: blue))
    #expect(canvas.cell(column: 1, row: 0) == Cell(glyph: "⠉", style: red))
  }

  @Test func dashesKeepTheirRhythmOverSeveralLines() {
    var canvas = DotCanvas(columns: 9, rows: 1, level: .braille)
    canvas.line(from: (0, 3), to: (7, 3), style: .plain, pattern: .dashed)
    canvas.line(from: (7, 3), to: (17, 3), style: .plain, pattern: .dashed)
    #expect(picture(canvas) == ["⣀⡀ ⣀⡀ ⣀⡀ "])
  }

  @Test func dotsOutsideAndCellsWithoutDotsChangeNothing() {
    var canvas = DotCanvas(columns: 1, rows: 1, level: .braille)
    for (x, y) in [(-1, 0), (2, 0), (0, 4), (0, -1)] { canvas.set(x: x, y: y, style: .plain) }
    var frame = Frame(size: Size(columns: 1, rows: 1))
    frame.set(Cell(glyph: "x"), at: Point(column: 0, row: 0))
    canvas.draw(into: &frame, at: Point(column: 0, row: 0))
    #expect(frame.text == ["x"])
    #expect(picture(DotCanvas(columns: -3, rows: 2, level: .ascii)) == ["", ""])
  }
}
