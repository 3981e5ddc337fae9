import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

/// Blocks copied from a spreadsheet.
@Suite struct GridPasteTests {
  private func pasted(_ text: String, keys: String = "<Left>") throws -> DashboardState {
    var state = try GridFixture.state()
    try state.type(keys)
    let effects = state.handle(.paste(text))
    #expect(effects.saved == nil, "a paste never saves")
    return state
  }

  /// Three agencies by September and October.
  private static let block = [
    "bac-ninh 2026-M09: value 81,5", "bac-ninh 2026-M10: value 82",
    "so-noi-vu 2026-M09: value 71", "so-noi-vu 2026-M10: value 72,25",
  ]

  @Test(arguments: [
    "81,5\t82\n71\t72,25", "81,5\t82\r\n71\t72,25\r\n", "81,5\t82\r71\t72,25\r",
    "81,5;82\n71;72,25\n", "\"81,5\"\t\"82\"\n\"71\"\t72,25", " 81,5 \t82 \n71\t\u{A0}72,25\n",
    "81,5\t82\n71\t\u{1B}72,25\u{7}",
  ])
  func aBlockFillsToTheRightAndDown(text: String) throws {
    let state = try pasted(text)
    #expect(state.typed == Self.block)
    #expect(state.message == Message(.info, "Đã dán 4 ô"))
    #expect(state.cursor == "bac-ninh 2026-M09")
  }

  @Test func emptyCellsLeaveWhatStands() throws {
    let state = try pasted("\t82\n71\t\n;")
    #expect(
      state.typed == [
        "bac-ninh 2026-M10: value 82", "so-noi-vu 2026-M09: value 71", "x00001 2026-M09: value ;",
      ])
  }

  @Test func whatFallsOutsideAndWhatIsWrongIsCounted() throws {
    let state = try pasted("1\t2\t3\t4\n101\t12x\n1\n2\n3")
    #expect(state.message == Message(.warning, "Đã dán 6 ô, 2 ô sai, 3 ô nằm ngoài bảng"))
    #expect(state.gridTally.wrong == 2)
  }

  @Test func raggedLinesAreTakenAsTheyAre() throws {
    let state = try pasted("81,5\n\t72\n61\t62\t63")
    #expect(
      state.typed == [
        "bac-ninh 2026-M09: value 81,5", "so-noi-vu 2026-M10: value 72",
        "x00001 2026-M09: value 61", "x00001 2026-M10: value 62", "x00001 2026-M11: value 63",
      ])
  }

  @Test func aThousandLinesFillTheGridAndNoMore() throws {
    let state = try pasted(String(repeating: "50\t51\n", count: 1000))
    #expect(state.message?.text == "Đã dán 6 ô, 1.994 ô nằm ngoài bảng")
    #expect(state.typed.count == 6)
  }

  @Test func numeratorsAndDenominatorsOfOneValueArriveTogether() throws {
    var state = try GridFixture.state()
    try state.type("v")
    let effects = state.handle(.paste("90\t100\t90%\n70\t80\t87,5%\n"))
    #expect(effects.count == 2, "one draft for each value")
    #expect(
      state.typed == [
        "bac-ninh 2026-M10: denominator 100, numerator 90, value ",
        "so-noi-vu 2026-M10: denominator 80, numerator 70, value ",
      ])
    #expect(state.message?.text == "Đã dán 4 ô, 2 ô nằm ngoài bảng", "the ratio is computed")
  }

  @Test func aPasteFillsTheRowsThatTheFilterShows() throws {
    let state = try pasted("50\n51", keys: "/phuong<Enter>")
    #expect(state.typed == ["x00001 2026-M10: value 50"])
  }

  @Test func lettersAndControlsRunNoCommand() throws {
    for hostile in ["q\n\u{13}\ne\nf\nF\nv\n", "\u{1B}[201~q", "\u{1B}\u{1B}q"] {
      let state = try pasted(hostile)
      #expect(state.grid != nil)
      #expect(state.overlay == nil)
      #expect(state.gridTally.wrong == state.typed.count)
      #expect(state.typed.allSatisfy { !$0.contains("\u{1B}") && !$0.contains("\u{13}") })
    }
  }

  @Test func aQuotedCellMayHoldBreaksAndSeparators() throws {
    let state = try pasted("\"8\n1;5\"\"\"\t82")
    #expect(
      state.typed == ["bac-ninh 2026-M09: value 8 1;5\"", "bac-ninh 2026-M10: value 82"])
  }

  @Test func aQuoteThatIsNeverClosedSwallowsNothing() throws {
    let state = try pasted("\"81,5\t82\n71\t72")
    #expect(state.typed.count == 4)
    #expect(state.typed.first == "bac-ninh 2026-M09: value \"81,5")
  }

  @Test func decomposedTextIsComposedAndNoNumber() throws {
    let state = try pasted("đe\u{302}\u{301}n")
    let text = try #require(state.drafts.values.first?.texts["value"])
    #expect(Array(text.unicodeScalars) == Array("đ\u{1EBF}n".unicodeScalars))
    #expect(state.gridTally.wrong == 1)
  }

  @Test func aTextTooLongForANumberNeverBecomesOne() throws {
    let long = "87,5" + String(repeating: " ", count: 5000) + "x"
    #expect(try pasted(long).gridTally.wrong == 1)
    let digits = "8" + String(repeating: "7", count: 5000)
    let state = try pasted(digits)
    #expect(state.gridTally.wrong == 1)
    #expect((state.drafts.values.first?.texts["value"]?.count ?? 0) < 100)
  }

  @Test func oneFigurePastedIntoAnOpenCellIsInsertedThere() throws {
    var state = try GridFixture.state()
    try state.type("8<Paste:7,5\n><Enter>")
    #expect(state.typed == ["bac-ninh 2026-M10: value 87,5"])
  }

  @Test func nothingPastedChangesNothing() throws {
    for text in ["", "\n", "\t\t\n\t\n", "\r\n\r\n"] {
      #expect(try pasted(text).typed.isEmpty, "\(text.debugDescription)")
    }
  }
}
