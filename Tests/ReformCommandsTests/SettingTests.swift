import ReformModel
import Testing

/// `set`, `assign` and `undo`: what reaches the disk, and what is refused.
struct SettingTests {
  @Test func aValueIsOnTheDiskAndItsEventIsPrinted() throws {
    let workspace = try SmallWorkspace()
    let answer = workspace.run(
      "set", "6.01", "--period", "2026-M10", "--numerator", "872", "--denominator", "1000",
      "--evidence", "12/BC", "--reason", "Báo cáo tháng")
    #expect(answer.status == 0)
    #expect(answer.output == "an@may1:5\n")
    #expect(answer.error == "Đã lưu 6.01 Bắc Ninh tháng 10/2026: 87,2 % (872/1.000).\n")
    let saved = try workspace.observation("6.01", "bac-ninh", "2026-M10")
    #expect(saved?.numerator == ExactDecimal(872))
    #expect(saved?.evidence == "12/BC")
    let shown = workspace.run("show", "6.01", "--json").output
    #expect(shown.contains("\"value\": 87.2"))
    #expect(shown.contains("\"event\": \"an@may1:5\""))
  }

  @Test(arguments: [("87.2", "87.2"), ("87,2", "87.2"), ("87", "87"), ("0", "0")])
  func numbersAreReadPlainlyAndByTheLanguage(text: String, plain: String) throws {
    let workspace = try SmallWorkspace()
    let answer = workspace.run("set", "6.01", "--period", "2026-M10", "--value", text, "--json")
    #expect(answer.output == "{\n  \"event\": \"an@may1:5\"\n}\n")
    #expect(try workspace.observation("6.01", "bac-ninh", "2026-M10")?.value?.plain == plain)
  }

  @Test(arguments: [
    ("--value", "1.234", "1234 hay 1,234"), ("--numerator", "102.383", "102383 hay 102,383"),
    ("--value", "-1.234", "-1234 hay -1,234"),
  ])
  func whatReadsAsThousandsTooIsRefusedWithBothReadings(
    option: String, text: String, readings: String
  ) throws {
    let workspace = try SmallWorkspace()
    let answer = workspace.run("set", "1.01", "--period", "2024", option, text)
    #expect(answer.status == 65)
    #expect(answer.error.contains("\(option) “\(text)”"))
    #expect(answer.error.contains(readings), "\(answer.error)")
    #expect(try workspace.observation("1.01", "bac-ninh", "2024") == nil)
  }

  @Test(arguments: [
    ("1.234", "en", "1.234"), ("0.875", "vi", "0.875"), ("1.234.567", "vi", "1234567"),
  ])
  func whatReadsOneWayIsTaken(text: String, language: String, plain: String) throws {
    let workspace = try SmallWorkspace()
    let answer = workspace.run(
      "set", "1.01", "--period", "2024", "--value", text, "--lang", language)
    #expect(answer.status == 0)
    #expect(try workspace.observation("1.01", "bac-ninh", "2024")?.value?.plain == plain)
  }

  @Test(arguments: [
    (["6.01", "--period", "2026-Q3"], "chỉ tiêu này báo cáo hằng tháng: hãy dùng kỳ như 2026-M09"),
    (["6.01", "--period", "2025"], "hãy dùng kỳ như 2025-M12"),
    (["6.08", "--period", "2026-M03"], "chỉ tiêu này báo cáo hằng năm: hãy dùng kỳ như 2026"),
  ])
  func aPeriodOfAnotherLengthIsRefused(arguments: [String], sentence: String) throws {
    let workspace = try SmallWorkspace()
    let answer = workspace.probe.run(["set"] + arguments + ["--value", "7"])
    #expect(answer.status == 65)
    #expect(answer.error.contains(sentence), "\(answer.error)")
  }

  @Test(arguments: [
    (["--numerator", "3", "--denominator", "2"], ": tử số lớn hơn mẫu số;"),
    (["--numerator", "3", "--denominator", "0"], ": mẫu số bằng 0: chọn cờ M"),
    (["--flag", "M", "--value", "3"], ": cờ M (không áp dụng)"),
    (["--numerator", "-3", "--denominator", "2"], ": tử số không được âm;"),
  ])
  func aPartIsNamedOnce(arguments: [String], sentence: String) throws {
    let workspace = try SmallWorkspace()
    let answer = workspace.probe.run(["set", "6.01", "--period", "2026-M10"] + arguments)
    #expect(answer.error.contains(sentence), "\(answer.error)")
  }

  @Test func englishReadsNoDecimalComma() throws {
    let workspace = try SmallWorkspace()
    let answer = workspace.run(
      "set", "6.01", "--period", "2026-M10", "--value", "87,2", "--lang", "en")
    #expect(answer.status == 65)
    #expect(answer.error.hasPrefix("Error: --value “87,2”"))
  }

  @Test(arguments: [
    (["6.1", "--value", "1"], 66, "không có chỉ tiêu “6.1”: có phải 6.01?"),
    (["9.99", "--value", "1"], 66, "không có chỉ tiêu “9.99”: xem “cchc list indicators”"),
    (["1.T1", "--value", "1"], 66, "không có chỉ tiêu “1.T1”"),
    (["6.01", "--agency", "so-noi-v", "--value", "1"], 66, "có phải so-noi-vu?"),
    (["6.01", "--agency", "tu son", "--value", "1"], 66, "có phải x09367?"),
    (["6.01", "--value", "101"], 65, "giá trị lớn hơn mức cao nhất 100"),
    (["6.01", "--value", "-1"], 65, "giá trị nhỏ hơn mức thấp nhất 0"),
    (["6.01", "--value", "0x10"], 65, "--value “0x10”"),
    (["6.01", "--value", "nan"], 65, "--value “nan”"),
    (["6.01", "--numerator", "3"], 65, "cần nhập cả tử số và mẫu số"),
    (["6.01", "--numerator", "3", "--denominator", "2"], 65, "tử số lớn hơn mẫu số"),
    (["6.01", "--numerator", "3", "--denominator", "0"], 65, "mẫu số bằng 0"),
    (["6.01", "--flag", "Z"], 65, "không có cờ “Z”: dùng một trong A bình thường, B"),
    (["6.01", "--flag", "M", "--value", "3"], 65, "cờ M (không áp dụng) thì không có giá trị"),
    (["6.01"], 64, "cần --value"),
    (["6.01", "--value", "3", "--clear"], 64, "--clear không đi cùng"),
    (["6.01", "--value", "3", "--numerator", "3"], 64, "không cả hai"),
  ])
  func whatMakesNoSenseIsRefusedByName(arguments: [String], status: Int, sentence: String) throws {
    let workspace = try SmallWorkspace()
    let answer = workspace.probe.run(["set"] + arguments + ["--period", "2026-M10"])
    #expect(Int(answer.status) == status)
    #expect(answer.error.contains(sentence), "\(answer.error)")
    #expect(answer.error.hasPrefix("Lỗi: "))
    #expect(answer.output == "")
    #expect(try workspace.observation("6.01", "bac-ninh", "2026-M10") == nil)
  }

  @Test(arguments: [
    ("2026-10", "2026-M10"), ("2026-M13", "2026-M12"), ("T10/2026", "2026-M10"),
    ("Q3/2026", "2026-Q3"),
  ])
  func aPeriodThatIsNoneIsMetWithTheOneMeant(text: String, meant: String) throws {
    let answer = try SmallWorkspace().run("set", "6.01", "--period", text, "--value", "1")
    #expect(answer.status == 65)
    #expect(answer.error == "Lỗi: “\(text)” không phải kỳ số liệu: có phải \(meant)?\n")
  }

  @Test func aPeriodThatHasNotBegunTakesForecastsOnly() throws {
    let workspace = try SmallWorkspace()
    let early = workspace.run("set", "6.01", "--period", "2026-M12", "--value", "88")
    #expect(early.status == 65)
    #expect(early.error.contains("dự báo thì dùng cờ F"))
    let forecast = workspace.run(
      "set", "6.01", "--period", "2026-M12", "--value", "88", "--flag", "F")
    #expect(forecast.status == 0)
  }

  @Test func aFigureThatLeapsOutIsSavedWithAReasonOnly() throws {
    let workspace = try SmallWorkspace()
    workspace.usualMonths()
    let arguments = [
      "set", "6.01", "--agency", "x09367", "--period", "2026-M10", "--value", "12,5",
    ]
    let slip = workspace.probe.run(arguments)
    #expect(slip.status == 65)
    #expect(
      slip.error
        == "Lỗi: không lưu 6.01/x09367/2026-M10: 12,5 % nằm ngoài khoảng thường gặp, từ 68,7 đến "
        + "73,3; nếu số liệu đúng, hãy nêu lý do bằng --reason\n")
    #expect(workspace.probe.run(arguments + ["--reason", "  "]).status == 65)
    #expect(try workspace.observation("6.01", "x09367", "2026-M10") == nil)
    #expect(workspace.probe.run(arguments + ["--reason", "Mất điện ba tuần"]).status == 0)
    #expect(workspace.run("log", "6.01").output.contains("Mất điện ba tuần"))
    // What stands is not asked about again.
    #expect(workspace.probe.run(arguments + ["--note", "Đã đối chiếu"]).status == 0)
  }

  @Test func clearingIsAnEventThatLeavesNothing() throws {
    let workspace = try SmallWorkspace()
    #expect(workspace.run("set", "6.01", "--period", "2026-M03", "--clear").output == "an@may1:5\n")
    #expect(try workspace.observation("6.01", "bac-ninh", "2026-M03") == nil)
    #expect(!workspace.run("show", "6.01", "--json").output.contains("2026-M03"))
  }

  @Test func sayingTheSameAgainWritesNothing() throws {
    let workspace = try SmallWorkspace()
    let arguments = [
      "set", "6.01", "--period", "2026-M03", "--numerator", "720", "--denominator", "1000",
    ]
    let answer = workspace.probe.run(arguments)
    #expect(answer.output == "an@may1:2\n")
    #expect(answer.error.contains("Không đổi"))
    #expect(workspace.run("log", "--json").output.contains("an@may1:5") == false)
  }

  @Test func aNewValueSettlesAConflict() throws {
    let workspace = try SmallWorkspace()
    #expect(workspace.run("check").status == 1)
    _ = workspace.run("set", "6.01", "--period", "2026-M09", "--value", "80.5")
    #expect(workspace.run("check").status == 0)
  }

  @Test func aRealValueTakesNothingOverFromAMadeUpOne() throws {
    let workspace = try SmallWorkspace()
    _ = workspace.run("set", "6.08", "--period", "2025", "--value", "7")
    let saved = try workspace.observation("6.08", "bac-ninh", "2025")
    #expect(saved?.value == ExactDecimal(7))
    #expect(saved?.source == "")
  }

  @Test func undoRestoresWhatStoodBeforeAndCanBeUndone() throws {
    let workspace = try SmallWorkspace()
    let undone = workspace.run("undo", "an@may1:2", "--reason", "Nhầm", "--json")
    #expect(undone.output == "{\n  \"event\": \"an@may1:5\"\n}\n")
    let march = { try workspace.observation("6.01", "bac-ninh", "2026-M03")?.numerator }
    #expect(try march() == ExactDecimal(700))
    #expect(workspace.run("undo", "an@may1:5", "--reason", "Không nhầm").status == 0)
    #expect(try march() == ExactDecimal(720))
  }

  @Test func undoAfterUndoWalksBack() throws {
    let workspace = try SmallWorkspace()
    for value in ["5", "6", "7"] {
      _ = workspace.run("set", "6.08", "--period", "2024", "--value", value)
    }
    let rank = { try workspace.observation("6.08", "bac-ninh", "2024")?.value?.plain }
    var said: [String] = []
    for expected in ["6", "5", nil] {
      said.append(workspace.run("undo", "--reason", "Nhầm").error)
      #expect(try rank() == expected)
    }
    for (sentence, event) in zip(said, ["an@may1:7", "an@may1:6", "an@may1:5"]) {
      #expect(sentence.hasPrefix("Đã hoàn tác \(event): 6.08"), "\(sentence)")
    }
    // The last undo was event 10: undoing it is the redo, after which 5 is next to go again.
    #expect(workspace.run("undo", "an@may1:10", "--reason", "Đúng rồi").status == 0)
    #expect(try rank() == "5")
    #expect(workspace.run("undo", "--reason", "Nhầm").error.contains("an@may1:5"))
    #expect(try rank() == nil)
  }

  @Test func settingTheOldValueByHandIsNoUndo() throws {
    let workspace = try SmallWorkspace()
    for value in ["5", "6", "5"] {
      _ = workspace.run("set", "6.08", "--period", "2024", "--value", value)
    }
    _ = workspace.run("undo", "--reason", "Nhầm")
    #expect(try workspace.observation("6.08", "bac-ninh", "2024")?.value == ExactDecimal(6))
  }

  @Test func undoEndsWhereNothingOfOnesOwnIsLeft() throws {
    let workspace = try SmallWorkspace()
    workspace.probe.login = "chi"
    _ = workspace.run("set", "6.08", "--period", "2024", "--value", "5")
    #expect(workspace.run("undo", "--reason", "Nhầm").status == 0)
    #expect(workspace.run("undo", "--reason", "Nhầm").status == 66)
  }

  @Test func undoRefusesWhatWasChangedSinceAndWhatNeverWas() throws {
    let workspace = try SmallWorkspace()
    #expect(workspace.run("undo", "an@may1:1", "--reason", "x").status == 65)
    let unknown = workspace.run("undo", "an@may1:99", "--reason", "x")
    #expect(unknown.status == 66)
    #expect(unknown.error == "Lỗi: không có sự kiện “an@may1:99”: xem “cchc log”\n")
    #expect(workspace.run("undo", "an@may1:2").status == 64)
  }

  @Test func redoFollowsUndoAndEndsWithIt() throws {
    let workspace = try SmallWorkspace()
    for value in ["5", "6"] {
      _ = workspace.run("set", "6.08", "--period", "2024", "--value", value)
    }
    let rank = { try workspace.observation("6.08", "bac-ninh", "2024")?.value?.plain }
    _ = workspace.run("undo", "--reason", "Nhầm")
    _ = workspace.run("undo", "--reason", "Nhầm")
    for expected in ["5", "6"] {
      let answer = workspace.run("redo", "--reason", "Đúng rồi")
      #expect(answer.status == 0)
      #expect(answer.error.hasPrefix("Đã làm lại an@may1:"), "\(answer.error)")
      #expect(try rank() == expected)
    }
    let end = workspace.run("redo", "--reason", "Đúng rồi")
    #expect(end.status == 66)
    #expect(end.error == "Lỗi: không có gì vừa hoàn tác để làm lại: xem “cchc log”\n")
  }

  @Test func redoOfAnEventTakesBackTheUndoOfIt() throws {
    let workspace = try SmallWorkspace()
    _ = workspace.run("undo", "an@may1:2", "--reason", "Nhầm")
    #expect(workspace.run("redo", "an@may1:2", "--reason", "Đúng rồi").status == 0)
    #expect(
      try workspace.observation("6.01", "bac-ninh", "2026-M03")?.numerator == ExactDecimal(720))
    #expect(workspace.run("redo", "an@may1:2", "--reason", "x").status == 65)
  }

  @Test func undoSaysWhatStandsNowAndDoesAsItIsTold() throws {
    let workspace = try SmallWorkspace()
    let refused = workspace.run("undo", "an@may1:1", "--reason", "x")
    #expect(refused.status == 65)
    #expect(
      refused.error == """
        Lỗi: giá trị đã đổi sau an@may1:1: 6.01 Bắc Ninh tháng 3/2026 nay là 72,0 % (720/1.000) \
        (an, 03/04/2026 09:00); hãy thêm --replace-newer để thay

        """)
    #expect(workspace.run("undo", "an@may1:1", "--reason", "x", "--keep-newer").status == 65)
    #expect(workspace.run("undo", "an@may1:1", "--reason", "x", "--replace-newer").status == 0)
    #expect(try workspace.observation("6.01", "bac-ninh", "2026-M03") == nil)
  }

  @Test func anAssignmentIsUpdatedPartByPart() throws {
    let workspace = try SmallWorkspace()
    #expect(workspace.run("assign", "1.T1", "--progress", "80").output == "an@may1:5\n")
    var shown = workspace.run("show", "1.T1", "--json").output
    #expect(shown.contains("\"progress\": 80"))
    #expect(shown.contains("\"note\": \"60/100\""))
    _ = workspace.run("assign", "1.T1", "--finished", "2026-11-19")
    shown = workspace.run("show", "1.T1", "--json").output
    #expect(shown.contains("\"status\": \"doneOnTime\""))
    #expect(shown.contains("\"progress\": 100"))
  }

  @Test func closingARecurringAssignmentRollsItOn() throws {
    let workspace = try SmallWorkspace()
    _ = workspace.run("assign", "6.T1", "--finished", "2026-11-20")
    let shown = workspace.run("show", "6.T1", "--json").output
    #expect(shown.contains("\"due\": \"2027-11-27\""))
    #expect(shown.contains("\"status\": \"withinTime\""))
  }

  @Test(arguments: [
    (["1.T9", "--progress", "3"], 66), (["6.01", "--progress", "3"], 66),
    (["1.T1", "--progress", "101"], 65), (["1.T1", "--progress", "-1"], 65),
    (["1.T1", "--finished", "2027-01-01"], 65), (["1.T1", "--finished", "2026-02-30"], 64),
    (["1.T1"], 64), (["1.T1", "--state", "late"], 64),
  ])
  func anAssignmentRefusesNonsense(arguments: [String], status: Int) throws {
    let workspace = try SmallWorkspace()
    let answer = workspace.probe.run(["assign"] + arguments)
    #expect(Int(answer.status) == status)
    #expect(answer.error.hasPrefix("Lỗi: "))
  }
}
