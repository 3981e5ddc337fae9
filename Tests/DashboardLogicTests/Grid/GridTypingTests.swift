import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

/// Typing over cells; every key is a draft at once.
@Suite struct GridTypingTests {
  @Test func aFigureReplacesWhatStandsAndEnterGoesDown() throws {
    var state = try GridFixture.state()
    try state.type("87,2<Enter>70<Enter>")
    #expect(state.typed == ["bac-ninh 2026-M10: value 87,2", "so-noi-vu 2026-M10: value 70"])
    #expect(state.cursor == "x00001 2026-M10")
  }

  @Test func everyKeyIsKeptAtOnce() throws {
    var state = try GridFixture.state()
    let kept = try state.type("87").compactMap { effect -> String? in
      if case .keepDraft(let draft, false) = effect { draft.texts["value"] } else { nil }
    }
    #expect(kept == ["8", "87"])
    #expect(state.hasUnsaved, "until a disk answers")
  }

  @Test func lettersTypeNothingUntilAFigureBegan() throws {
    var state = try GridFixture.state()
    #expect(try state.type("abcwyz").isEmpty)
    try state.type("8a<Enter>")
    #expect(state.typed == ["bac-ninh 2026-M10: value 8a"])
  }

  @Test func escGivesBackWhatStood() throws {
    var state = try GridFixture.state()
    #expect(
      try state.type("87<Esc>").last
        == .dropDraft(.observation(GridFixture.key("bac-ninh", "2026-M10"))))
    #expect(state.typed.isEmpty)
    try state.type("87<Enter><Up>99<Esc>")
    #expect(state.typed == ["bac-ninh 2026-M10: value 87"], "what was typed before")
    #expect(state.grid != nil)
  }

  @Test func arrowsTakeTheCellAndMoveAndInAnEditMoveTheCursor() throws {
    var state = try GridFixture.state()
    try state.type("87<Left>")
    #expect(state.cursor == "bac-ninh 2026-M09")
    try state.type("<F2><Left><Backspace>9<Right>,5<Tab>")
    #expect(
      state.typed == ["bac-ninh 2026-M09: value 94,5", "bac-ninh 2026-M10: value 87"])
    #expect(state.cursor == "bac-ninh 2026-M10")
  }

  @Test func spaceMendsWhatStands() throws {
    var state = try GridFixture.state()
    #expect(try state.type("<Space>").isEmpty)
    #expect(state.grid?.edit?.field.text == "86,9")
    try state.type("5<Enter>")
    #expect(state.typed == ["bac-ninh 2026-M10: value 86,95"])
  }

  @Test func whatIsTypedBackToWhatIsSavedIsNoDraft() throws {
    var state = try GridFixture.state()
    try state.type("86,90<Enter>")
    #expect(state.typed.isEmpty)
    try state.type("<Up>87<Enter><Up>86,9<Enter>")
    #expect(state.typed.isEmpty)
  }

  @Test(arguments: [
    ("12x", GridFault.number(.strangeCharacter("x"))),
    (
      "1.234",
      .number(
        .ambiguous(
          whole: ExactDecimal(1234), fraction: ExactDecimal(plain: "1.234") ?? ExactDecimal(0)))
    ),
    ("101", .observation(.above(maximum: ExactDecimal(100)))),
    ("-1", .observation(.below(minimum: ExactDecimal(0)))),
  ])
  func whatIsWrongIsToldUnderTheCursor(text: String, fault: GridFault) throws {
    var state = try GridFixture.state()
    try state.type(text + "<Enter><Up>")
    #expect(state.currentCell?.fault == fault)
    #expect(state.gridTally.wrong == 1)
  }

  @Test func aRatioNeedsBothPartsAndNoMoreThanItsWhole() throws {
    var state = try GridFixture.state()
    try state.type("<Down>v90<Tab>")
    #expect(state.currentCell?.fault == .observation(.partMissing))
    try state.type("80<Enter><Up><Left>")
    #expect(state.cursor == "so-noi-vu 2026-M10 numerator")
    #expect(state.currentCell?.fault == .observation(.numeratorExceedsDenominator))
    try state.type("60<Enter><Up>")
    #expect(state.currentCell?.fault == nil)
    #expect(state.currentCell?.reading?.observation.numerator == ExactDecimal(60))
  }

  @Test func thePartsTypedTakeThePlaceOfAValueThatStood() throws {
    var state = try GridFixture.state()
    try state.type("v87<Tab>100<Enter>")
    #expect(state.typed == ["bac-ninh 2026-M10: denominator 100, numerator 87, value "])
    #expect(state.gridTally.wrong == 0)
    try state.type("<Up><Delete><Left><Delete>")
    #expect(state.typed.isEmpty, "without parts the value stands as before")
  }

  @Test func aValueTypedOverPartsIsAFault() throws {
    let parts = GridFixture.parts("so-noi-vu", "2026-M10", 3, of: 4, sequence: 20)
    var state = try GridFixture.state(GridFixture.events + [parts])
    try state.type("<Down>80<Enter><Up>")
    #expect(state.currentCell?.fault == .observation(.valueBesideParts))
    try state.type("75<Enter><Up>")
    #expect(state.currentCell?.fault == nil)
  }

  @Test func theRunningMonthHasBegunAndCanBeTyped() throws {
    var state = try GridFixture.state()
    try state.type("<End>50<Enter><Up>")
    #expect(state.currentCell?.fault == nil)
    #expect(state.gridTally.wrong == 0)
  }

  @Test func deleteEmptiesTheCellAndMarksASavedValueToBeTakenAway() throws {
    var state = try GridFixture.state()
    try state.type("<Delete>")
    #expect(state.currentCell?.isClearing == true)
    #expect(state.gridTally.clearing == 1)
    #expect(state.workspace.ledger.observation(GridFixture.key("bac-ninh", "2026-M10")) != nil)
    try state.type("<C-d>")
    #expect(state.typed.isEmpty)
    #expect(try state.type("<Down><Backspace>").isEmpty, "nothing stands there")
  }

  @Test func emptyingACellWithPartsAndTypingMakesThemGo() throws {
    let parts = GridFixture.parts("so-noi-vu", "2026-M10", 3, of: 4, sequence: 20)
    var state = try GridFixture.state(GridFixture.events + [parts])
    try state.type("<Down><Delete>80<Enter><Up>")
    #expect(state.currentCell?.fault == nil)
    #expect(
      state.currentCell?.reading?.observation == Observation(value: ExactDecimal(80)))
  }

  @Test func aFlagThatSaysWhyThereIsNoValueCanBeTakenAway() throws {
    var event = GridFixture.value("so-noi-vu", "2026-M10", "1", sequence: 20)
    event.changes[0].record = .observation(Observation(value: nil, flag: .notApplicable))
    var state = try GridFixture.state(GridFixture.events + [event])
    try state.type("<Down>")
    #expect(state.currentCell?.content(state.words) == .flag(.notApplicable))
    try state.type("5<Enter><Up>")
    #expect(state.currentCell?.fault == .observation(.valueNotAllowed(.notApplicable)))
    try state.type("<Delete>")
    #expect(state.currentCell?.isClearing == true)
  }

  @Test func fCopiesTheCellAboveAndGoesDown() throws {
    var state = try GridFixture.state()
    try state.type("87<Enter>f")
    #expect(state.typed == ["bac-ninh 2026-M10: value 87", "so-noi-vu 2026-M10: value 87"])
    #expect(state.cursor == "x00001 2026-M10")
    try state.type("<Up><Up>f")
    #expect(state.message?.text == state.words.nothingAbove)
  }

  @Test func capitalFFillsOnlyEmptyCells() throws {
    var state = try GridFixture.state()
    try state.type("<Right>50<Enter>F")
    #expect(
      state.typed == [
        "bac-ninh 2026-M11: value 50", "so-noi-vu 2026-M11: value 50", "x00001 2026-M11: value 50",
      ])
    try state.type("<C-d><Down><C-d>")
    try state.type("<Up><Left>F")
    #expect(state.typed.contains("so-noi-vu 2026-M10: value 86,9"))
    #expect(!state.typed.contains { $0.hasPrefix("x00001 2026-M10") }, "65 stands there")
  }

  @Test func everythingTypedOutlivesTheGridAndAHangUp() throws {
    for leave in ["<Esc>", "<Signal:1>"] {
      var state = try GridFixture.state()
      try state.type("87<Enter>70")
      let effects = try state.type(leave == "<Esc>" ? "<Enter><Esc>" : leave)
      let lasting = effects.compactMap { effect -> String? in
        guard case .keepDraft(let draft, true) = effect, case .observation(let key) = draft.subject
        else { return nil }
        return key.agency
      }
      #expect(lasting == ["bac-ninh", "so-noi-vu"])
      #expect(effects.contains(.quit) == (leave != "<Esc>"))
      #expect(state.typed.count == 2)
    }
  }

  @Test func theGridAndTheFormOfferTheSameDraft() throws {
    var state = try GridFixture.state()
    try state.type("87,2<Enter><Up>e")
    #expect(state.form?.text(of: .value) == "87,2")
    try state.type("<Esc><Esc>e")
    #expect(state.form?.text(of: .value) == "87,2")
    try state.type("<Tab><Tab><C-u>88<Esc>g")
    #expect(state.currentCell?.editedText == "88")
  }

  @Test func figuresKeepTheirMeaningInAnotherLanguage() throws {
    var state = try GridFixture.state()
    try state.type("87,25<Enter><Up>L")
    #expect(state.currentCell?.content(state.words) == .figure("87.25"))
    try state.type("<F2>")
    #expect(state.grid?.edit?.field.text == "87.25")
  }

  @Test func vietnameseTypingBurstsLeaveTheCellWhole() throws {
    var state = try GridFixture.state()
    try state.type("87<Backspace><Backspace>8,6<Backspace>5<Enter>")
    #expect(state.typed == ["bac-ninh 2026-M10: value 8,5"])
  }
}

extension GridCell {
  /// What is typed into a value cell.
  fileprivate var editedText: String? { draft?.texts["value"] }
}
