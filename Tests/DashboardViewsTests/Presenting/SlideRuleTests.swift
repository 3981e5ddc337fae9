import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@testable import DashboardViews

@Suite struct SlideRuleTests {
  private let small = Size(columns: 40, rows: 12)

  private func frame(_ script: SlideScript, _ size: Size) -> Frame {
    var state = ScreenFixture.state(size)
    _ = state.begin(.presentation([script]))
    return SlideShot.render(state)
  }

  private let long = SlideScript(
    .words, title: ScreenFixture.text("Họp", "Meeting"),
    lines: (1...3).map { n in
      let text = "\(n)" + String(repeating: " rất dài", count: 20)
      return ScreenFixture.text(text, text)
    })

  @Test func aSlideThatDoesNotFitSaysHowMuchIsMissing() {
    let text = frame(long, small).text
    #expect(text.contains { $0.contains("! Trang không vừa: còn 2 ý chưa hiện") })
    #expect(text.contains { $0.contains("• 1 rất dài") })
    #expect(!text.contains { $0.contains("• 2") }, "no fact is shown in part")
  }

  @Test func theSameSlideFitsWhereThereIsRoom() {
    let text = frame(long, Size(columns: 80, rows: 24)).text
    #expect(!text.contains { $0.contains("không vừa") })
    #expect(text.contains { $0.contains("• 3 rất dài") })
  }

  @Test(arguments: [(1, 1), (3, 2), (10, 4), (20, 5), (250, 70)])
  func everySizeIsDrawn(columns: Int, rows: Int) {
    let size = Size(columns: columns, rows: rows)
    #expect(frame(SlideScript(.overview), size).text.count == rows)
    #expect(frame(long, size).text.count == rows)
  }

  @Test func inASCIINothingElseIsDrawnAndTheDigitsAreStillLarge() throws {
    let shot = SlideShot(
      name: "", keys: "p", size: Size(columns: 80, rows: 24), language: .english, level: .ascii)
    let text = try shot.frame().text.joined(separator: "\n")
    #expect(!text.contains("█") && !text.contains("▀"))
    #expect(text.contains("##########"))
  }

  @Test func blackShowsNothingButHowToComeBack() throws {
    let shot = SlideShot(
      name: "", keys: "pb", size: Size(columns: 80, rows: 24), language: .vietnamese)
    let frame = try shot.frame()
    #expect(frame.text.dropLast().allSatisfy { $0.allSatisfy { $0 == " " } })
    #expect(frame.text.last?.contains("Đang tối màn: b để chiếu lại") == true)
    #expect(frame.cells[0].style.background == .rgb(red: 0, green: 0, blue: 0))
  }

  @Test func aValueStandsNearItsTextHoweverWideTheScreenIs() throws {
    for columns in [80, 120, 250] {
      let shot = SlideShot(
        name: "", keys: "p", size: Size(columns: columns, rows: 36), language: .vietnamese)
      let line = try #require(try shot.frame().text.first { $0.contains("Chỉ tiêu cần chú ý") })
      let gap = try #require(line.firstMatch(of: /chú ý( +)\d/)).1.count
      #expect(gap < 30, "\(gap) blanks at \(columns)")
    }
  }

  @Test func theSelectedMatterIsMarkedWithoutColourToo() throws {
    let keys = "p<End><Left>"
    let marked = { (keys: String) in
      let shot = SlideShot(
        name: "", keys: keys, size: Size(columns: 80, rows: 24), language: .vietnamese,
        level: .ascii)
      return try shot.frame().text.filter { $0.contains(" >") }.count
    }
    #expect(try marked(keys) == 0)
    #expect(try marked(keys + "<Down>") > 0)
  }

  @Test func thePresenterLearnsOnEveryScreenHowToReturnToTheSlide() throws {
    let shot = SlideShot(
      name: "", keys: "p<Enter>a", size: Size(columns: 80, rows: 24), language: .vietnamese)
    #expect(try shot.frame().text[0].contains("[trình bày: p]"))
  }

  @Test func everyDigitHasAShapeOfItsOwn() {
    let shapes = Set(
      "0123456789,.%/−–+".map { character in
        var frame = Frame(size: Size(columns: 12, rows: 7))
        frame.paint(in: frame.bounds, style: .plain) { painter in
          BigDigits(text: String(character), grain: .large).draw(
            column: 0, row: 0, style: .plain, .braille, with: &painter)
        }
        return frame.text
      })
    // A dash and a minus look alike.
    #expect(shapes.count == 16)
  }

  @Test func theGrainsAgreeOnTheShape() {
    let (large, huge) = (drawn(.large), drawn(.huge))
    for row in 0..<7 {
      let doubled = large[row].flatMap { [$0, $0] }
      #expect(String(doubled) == huge[2 * row] && huge[2 * row] == huge[2 * row + 1])
    }
    #expect(drawn(.small).count == 4)
  }

  private func drawn(_ grain: BigDigits.Grain) -> [String] {
    let digits = BigDigits(text: "78,4", grain: grain)
    var frame = Frame(size: digits.size)
    frame.paint(in: frame.bounds, style: .plain) { painter in
      digits.draw(column: 0, row: 0, style: .plain, .braille, with: &painter)
    }
    return frame.text
  }
}
