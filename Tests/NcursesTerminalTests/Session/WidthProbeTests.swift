import PTYSession
import TerminalInterface
import Testing

@testable import NcursesTerminal

struct WidthProbeTests {
  @Test func onlyTheAnswerThatWasAskedForCounts() {
    var probe = WidthProbe()
    probe.answered(Point(column: 2, row: 1))
    #expect(!probe.isWide)
    probe.asked(at: 1000)
    #expect(probe.deadline == 1500)
    probe.answered(Point(column: 2, row: 7))
    #expect(probe.deadline == 1500)
    probe.answered(Point(column: 2, row: 1))
    #expect(probe.isWide)
    #expect(probe.deadline == nil)
    probe.answered(Point(column: 1, row: 1))
    #expect(probe.isWide)
  }

  @Test(arguments: [(VirtualScreen.Widths.own, 1), (.wideAmbiguous, 2)])
  func theQuestionLeavesABlankScreenAndTellsTheWidth(
    _ widths: VirtualScreen.Widths, _ columns: Int
  ) {
    var screen = VirtualScreen(columns: 80, rows: 24)
    screen.widths = widths
    screen.feed(WidthProbe.question.utf8)
    #expect(screen.text.allSatisfy { $0.isEmpty })
    #expect([screen.cursorColumn, screen.cursorRow] == [0, 0])
    #expect(screen.answers == Array("\u{1B}[2;\(columns + 1)R".utf8))
  }
}
