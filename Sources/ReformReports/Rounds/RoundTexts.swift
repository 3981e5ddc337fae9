public import ReformModel

/// A periodic report in words: the tree from which its templates are filled.
///
/// The names are listed at the head of the templates.
public struct RoundTexts {
  let report: RoundReport
  let words: Words

  public init(_ report: RoundReport, _ words: Words) {
    self.report = report
    self.words = words
  }

  public var values: TemplateValue {
    .fields([
      "lang": .text(words.language.rawValue), "words": labels, "head": head, "foot": foot,
      "introduction": .text(introduction), "direction": direction,
      "partsHeading": .text(
        report.grouping == .content ? words.contentsPart : words.areasPart),
      "parts": .list(report.parts.enumerated().map { part($1, number: $0 + 1) }),
      "results": texts(results), "shortcomings": texts(shortcomings), "causes": texts(causes),
      "next": texts(next), "statistics": .list(numbered(report.entries, row)),
      "assignments": .list(numbered(report.assignments.rows, assignment)),
      "notes": texts(notes), "isIllustrative": .flag(report.isIllustrative),
    ])
  }

  func texts(_ sentences: [String]) -> TemplateValue {
    .list(sentences.map { ["text": .text($0)] })
  }

  private func numbered<Row>(
    _ rows: [Row], _ fields: (Row) -> [String: TemplateValue]
  ) -> [TemplateValue] {
    rows.enumerated().map { number, row in
      .fields(fields(row).merging(["number": .text(String(number + 1))]) { first, _ in first })
    }
  }

  // The head and the foot of a signed document, as Decree 30/2020/NĐ-CP lays them out.

  private var isCommittee: Bool { report.agency.level != .department }

  /// The agency that the workspace is of, which stands above departments.
  private var home: Agency? { report.definitions.agency(report.definitions.info.agency) }

  private func name(_ agency: Agency) -> String {
    agency.name(on: report.day).text[words.language]
  }

  /// Who issues it: people's committees for provinces and communes.
  private var issuer: String {
    let name = name(report.agency)
    return isCommittee ? words.peoplesCommittee(of: name) : name
  }

  /// Who signs must see whether the figures are approved.
  private var approval: String {
    let last = report.part.last
    return words.approval(
      report.part.stage, by: last.map { report.definitions.name(ofPerson: $0.person) } ?? "",
      on: last?.at.day)
  }

  private var head: TemplateValue {
    let place = report.agency.level == .commune ? report.agency : home ?? report.agency
    let superior = isCommittee ? "" : home.map { words.peoplesCommittee(of: name($0)) } ?? ""
    return [
      "superior": .text(superior.uppercased()), "agency": .text(issuer.uppercased()),
      "nation": .text(words.nation), "motto": .text(words.motto),
      "number": .text(words.documentNumber(isCommittee: isCommittee)),
      "place": .text(
        words.placeAndDate(place.name(on: report.day).short, year: report.day.year)),
      "title": .text(words.reportTitle), "subject": .text(words.reportSubject(report.round)),
      "approval": .text(approval),
    ]
  }

  private var foot: TemplateValue {
    [
      "recipients": texts(words.recipients),
      "onBehalf": .text(isCommittee ? words.onBehalf : ""),
      "signer": .text(words.signer(isCommittee: isCommittee)),
      "hint": .text(words.signatureHint),
    ]
  }

  private var introduction: String {
    words.reportIntroduction(
      report.round, resolution: report.definitions.programme.resolution, agency: issuer)
  }

  private var direction: TemplateValue {
    let total = report.evaluation.total
    let finished = report.assignments.rows.filter { row in
      row.progress.finished.map { report.round.windowStart <= $0 && $0 <= report.round.windowEnd }
        ?? false
    }
    let led = report.assignments.rows.map { ($0.assignment, $0.progress) }
    let work =
      led.isEmpty
      ? [words.leadsNothing]
      : [
        words.reportTally(AssignmentTally(led, on: report.day), on: report.day),
        words.finishedInWindow(finished.map { named($0.assignment.code, $0.assignment.name) }),
      ]
    let facts =
      work + [
        words.reportScore(
          total.score, coverage: total.coverage, milestone: report.evaluation.milestone),
        words.reportClasses(classes(report.entries)),
      ]
    return .fields(["facts": texts(facts)].merging(rows(report.crossCutting)) { first, _ in first })
  }

  private func part(_ part: RoundReport.Part, number: Int) -> TemplateValue {
    var facts: [String] = []
    if let group = part.evaluation, !part.entries.isEmpty {
      facts.append(
        words.reportScore(
          group.score, coverage: group.coverage, milestone: report.evaluation.milestone))
    }
    if part.entries.isEmpty { facts.append(words.noIndicatorsHere) }
    let fields: [String: TemplateValue] = [
      "number": .text(String(number)), "name": .text(part.name[words.language]),
      "facts": texts(facts),
    ]
    return .fields(fields.merging(rows(part.entries)) { first, _ in first })
  }

  /// A table has a head only where it has rows.
  private func rows(_ entries: [RoundEntry]) -> [String: TemplateValue] {
    ["rows": .list(entries.map { .fields(row($0)) }), "hasRows": .flag(!entries.isEmpty)]
  }

  private var notes: [String] {
    let rest = report.leftOut > 0 ? [words.notApplicableHere(report.leftOut)] : []
    return [
      words.roundRule(report.round),
      words.assessedOn(report.day, milestone: report.evaluation.milestone),
    ] + rest
  }

  func classes(_ entries: [RoundEntry]) -> [ProgressClass: Int] {
    Dictionary(entries.map { (report.shownClass($0), 1) }, uniquingKeysWith: +)
  }

  /// `6.01 Tỷ lệ hồ sơ nộp trực tuyến`
  func named(_ code: String, _ name: LocalizedText) -> String { "\(code) \(name[words.language])" }

  private var labels: TemplateValue {
    let milestone = report.evaluation.milestone
    return [
      "direction": .text(words.directionPart), "assessment": .text(words.assessmentPart),
      "next": .text(words.nextPart), "proposals": .text(words.proposalsPart),
      "results": .text(words.resultsHeading), "shortcomings": .text(words.shortcomingsHeading),
      "causes": .text(words.causesHeading), "appendix": .text(words.appendix),
      "statistics": .text(words.statisticsAnnex), "assignments": .text(words.assignmentsAnnex),
      "attachedTo": .text(words.attachedTo), "recipients": .text(words.recipientsHeading),
      "toFill": .text(words.lineToFill), "rowNumber": .text(words.rowNumberHead),
      "code": .text(words.columnCode), "indicator": .text(words.reportIndicatorHead),
      "unit": .text(words.labelUnit), "value": .text(words.thisRoundHead),
      "before": .text(words.roundBeforeHead), "againstBefore": .text(words.againstBeforeHead),
      "yearEarlier": .text(words.yearBeforeHead), "againstYear": .text(words.againstYearHead),
      "target": .text(words.targetHead(milestone)), "class": .text(words.labelAssessment),
      "numerator": .text(words.numeratorHead), "denominator": .text(words.denominatorHead),
      "period": .text(words.figuresOfHead), "remark": .text(words.remarksHead),
      "assignment": .text(words.reportAssignmentHead), "lead": .text(words.columnLead),
      "deliverable": .text(words.labelDeliverable), "due": .text(words.columnDue),
      "status": .text(words.columnStatus), "progress": .text(words.columnProgress),
      "notes": .text(words.remarksHead), "illustrative": .text(words.illustrativeLegend),
    ]
  }
}
