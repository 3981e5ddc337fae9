import ReformModel
import Testing

@testable import ReformReports

/// The periodic report: what it says, and that it says nothing else.
@Suite struct RoundReportTests {
  private let sample = ReportSample()

  private func document(
    _ sample: ReportSample, _ format: ReportFormat = .md, _ language: Language = .vietnamese,
    by grouping: RoundReport.Grouping = .content, of agency: String = "bn"
  ) throws -> String {
    let report = try sample.report(of: agency, by: grouping)
    return try ReportTemplate(.round, format).document(
      RoundTexts(report, Words(language)).values)
  }

  @Test(arguments: Language.allCases)
  func thePartsStandInTheOrderInWhichTheyAreFiled(_ language: Language) throws {
    let text = try document(sample, .md, language)
    let words = Words(language)
    let headings = [
      "## I. \(words.directionPart)", "## II. \(words.contentsPart)",
      "## III. \(words.assessmentPart)", "### 1. \(words.resultsHeading)",
      "### 2. \(words.shortcomingsHeading)", "### 3. \(words.causesHeading)",
      "## IV. \(words.nextPart)", "## V. \(words.proposalsPart)",
      "## \(words.appendix) I. \(words.statisticsAnnex)",
      "## \(words.appendix) II. \(words.assignmentsAnnex)",
    ]
    let places = try headings.map { heading in
      try #require(text.firstRange(of: heading + "\n")?.lowerBound, "\(heading)")
    }
    #expect(places == places.sorted())
  }

  @Test func everyIndicatorStandsInOnePartOnly() throws {
    for grouping in RoundReport.Grouping.allCases {
      let report = try sample.report(by: grouping)
      let shown = (report.crossCutting + report.parts.flatMap(\.entries)).map(\.indicator.code)
      #expect(shown.sorted() == ["1.01", "1.02", "1.03"])
    }
    #expect(try sample.report().crossCutting.map(\.indicator.code) == ["1.03"])
  }

  @Test func aFigureStandsWithItsComparisonsAndAMissingOneWithItsReason() throws {
    let text = try document(sample)
    #expect(text.contains("| 85,0\\* | −2,0 (kém hơn) | +5,0 (tốt hơn) |"))
    #expect(text.contains("chưa báo cáo; gần nhất tháng 5/2026: 7"))
    #expect(!text.contains("| 0 |"))
  }

  @Test func madeUpFiguresAreMarkedAndExplained() throws {
    let text = try document(sample)
    #expect(text.contains(MarkdownText.escaped(Words(.vietnamese).illustrativeLegend)))
    var official = ReportSample()
    official.source = "sở"
    let plain = try document(official)
    #expect(!plain.contains(MarkdownText.escaped(Words(.vietnamese).illustrativeLegend)))
    #expect(plain.contains("| 85,0 |"))
  }

  @Test func causesAreWhatPeopleWroteAndNothingElse() throws {
    let report = try sample.report()
    #expect(
      report.remarks == [
        .init(code: "1.01", text: "máy chủ hỏng"),
        .init(code: "1.01", text: "chờ phần mềm", person: "an", day: sample.day("2026-07-01")),
        .init(code: "1.T1", text: "đang trình"),
      ])
    #expect(try document(sample).contains("Chỉ tiêu 1.01: chờ phần mềm (an, 01/07/2026)"))
  }

  @Test func aCommentOfAnotherTimeIsNoCauseOfThisRound() throws {
    var early = ReportSample()
    early.commentedAt = "2026-05-01"
    #expect(try !early.report().remarks.contains { $0.person != nil })
  }

  @Test func overdueWorkIsAShortcomingAndWorkAheadIsNext() throws {
    let text = try document(sample)
    #expect(text.contains("Nhiệm vụ 1.T1 v (x chủ trì) quá hạn 19 ngày, hạn 01/09/2026."))
    #expect(text.contains("Nhiệm vụ 1.T2 v (x chủ trì), hạn 01/12/2026."))
    #expect(!text.contains("1.T3 v (x chủ trì), hạn"), "due after the next report")
  }

  @Test func aReportTellsNothingOfAfterTheDayItIsDue() throws {
    #expect(try sample.report(asOf: "2027-06-01").day == sample.day("2026-09-20"))
    #expect(try sample.report(asOf: "2026-08-01").day == sample.day("2026-08-01"))
  }

  @Test func aDepartmentReportsWhatItLeadsUnderItsOwnHead() throws {
    let text = try document(sample, of: "x")
    #expect(text.contains("**X**"))
    #expect(text.contains("ỦY BAN NHÂN DÂN BN"))
    #expect(text.contains("THỦ TRƯỞNG CƠ QUAN"))
    #expect(try sample.report(of: "x").assignments.rows.count == 3)
    #expect(try sample.report(of: "z").assignments.rows.isEmpty)
    #expect(try document(sample, of: "z").contains("Cơ quan không chủ trì nhiệm vụ nào"))
  }

  @Test func whetherTheFiguresAreApprovedStandsInTheHead() throws {
    #expect(try document(sample).contains("*Dự thảo: số liệu chưa được trình duyệt*"))
    var workspace = sample.workspace
    let key = RoundKey(agency: "bn", round: "2026-q3")
    let approval = Change(
      key: .round(key), record: .round(workspace.approval(of: key)), replaces: [])
    workspace.ledger.add(
      Event(
        id: EventID(writer: "chi@host", sequence: 1), lamport: 999,
        at: Instant(seconds: sample.day("2026-09-18").number * 86_400 + 9 * 3600), person: "chi",
        changes: [approval]))
    let report = RoundReport(
      workspace, try #require(workspace.definitions.reportingRound("2026-q3")),
      of: try #require(workspace.definitions.agency("bn")), by: .content,
      asOf: sample.day("2026-09-20"))
    let text = try ReportTemplate(.round, .md).document(
      RoundTexts(report, Words(.vietnamese)).values)
    #expect(text.contains("*Số liệu được chi duyệt ngày 18/09/2026*"))
  }

  @Test(arguments: ReportFormat.allCases, Language.allCases)
  func nothingInAnyTextIsObeyed(_ format: ReportFormat, _ language: Language) throws {
    var hostile = ReportSample()
    hostile.word = "<b>|*&\u{1B}[2J\u{202E}\n# x"
    let text = try document(hostile, format, language)
    #expect(!text.contains("<b>|"))
    #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    #expect(!text.contains("\n# x"))
    let shown =
      format == .html ? HTMLText.escaped(hostile.word) : MarkdownText.escaped(hostile.word)
    #expect(text.ranges(of: shown).count > 12, "names, notes, comments, leads, deliverables")
    if format == .md {
      for line in text.split(separator: "\n") where line.hasPrefix("|") {
        #expect([8, 15, 9].contains(line.unescapedPipes), "\(line)")
      }
    }
  }

  @Test func valuesToCopyStandOneALineInTheOrderAsked() throws {
    let rows = CopyOut(try sample.report(), Words(.vietnamese)).rows
    #expect(rows.map(\.code) == ["1.03", "1.03", "1.03", "1.01", "1.02"])
    #expect(rows.map(\.part) == [.numerator, .denominator, .value, .value, .value])
    #expect(rows.map(\.value) == ["1234567", "2469134", "50,0", "85,0", ""])
    #expect(rows.map(\.remark) == ["", "", "", "minh họa", "chưa báo cáo"])
    let english = CopyOut(try sample.report(), Words(.english)).rows
    #expect(english.map(\.value).contains("85.0"))
  }
}

extension Substring {
  /// How many bars end a cell.
  fileprivate var unescapedPipes: Int {
    var (count, isEscaped) = (0, false)
    for scalar in unicodeScalars {
      if scalar == "|", !isEscaped { count += 1 }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return count
  }
}
