/// One line of a record: what it is called, and what it holds as people read it.
public struct RecordField: Sendable, Hashable {
  public var label: String
  /// Empty where the record says nothing here.
  public var text: String

  public init(_ label: String, _ text: String) {
    self.label = label
    self.text = text
  }
}

/// Records field by field, so that versions of one can stand side by side.
extension Words {
  /// The fields of a record; the same in number and order for all records of a key, whatever they
  /// hold. A record that was cleared has empty ones.
  public func fields(of record: Record?, under key: RecordKey, in definitions: Definitions)
    -> [RecordField]
  {
    switch key {
    case .observation:
      fields(of: record.flatMap(\.observation), definitions.indicator(key.subject))
    case .assignment: fields(of: record.flatMap(\.progress))
    case .survey: fields(of: record.flatMap(\.survey))
    case .manualStatus: fields(of: record.flatMap(\.manualStatus))
    case .target:
      [
        RecordField(valueField, record.flatMap(\.target).map { number($0.value) } ?? ""),
        RecordField(sourceField, record.flatMap(\.target)?.source ?? ""),
      ]
    case .comment: [RecordField(commentField, record.flatMap(\.comment) ?? "")]
    case .round: fields(of: record.flatMap(\.round))
    case .roundException: fields(of: record.flatMap(\.exception))
    case .score(let key): fields(of: record.flatMap(\.score), as: key.step)
    }
  }

  private func fields(of observation: Observation?, _ indicator: Indicator?) -> [RecordField] {
    let value = observation.flatMap { shownValue(of: $0, indicator) }
    let number = { (part: ExactDecimal?) in part.map(self.number) ?? "" }
    let flag = observation.map { "\($0.flag.rawValue) \(name($0.flag))" }
    let parts =
      indicator?.formula == nil
      ? []
      : [
        RecordField(numeratorField, number(observation?.numerator)),
        RecordField(denominatorField, number(observation?.denominator)),
      ]
    return [
      RecordField(
        valueField, value.map { value in indicator.map { amount(value, $0.unit) } ?? value } ?? "")
    ] + parts + [
      RecordField(flagField, observation?.flag == .normal ? "" : flag ?? ""),
      RecordField(noteField, observation?.note ?? ""),
      RecordField(sourceField, readableSource(observation?.source ?? "")),
    ] + proof(of: observation)
  }

  private func proof(of observation: Observation?) -> [RecordField] {
    let document = observation?.document ?? EvidenceDocument()
    return [
      RecordField(evidenceField, observation?.evidence ?? ""),
      RecordField(documentNumberField, document.number),
      RecordField(documentDateField, document.date.map(date) ?? ""),
      RecordField(issuerField, document.issuer),
      RecordField(fileNameField, document.fileName),
      RecordField(explanationField, observation?.explanation ?? ""),
    ]
  }

  private func fields(of progress: AssignmentProgress?) -> [RecordField] {
    [
      RecordField(progressHead, progress.map { "\($0.percent) %" } ?? ""),
      RecordField(stateHead, progress.map { name($0.state) } ?? ""),
      RecordField(finishedField, progress?.finished.map(date) ?? ""),
      RecordField(noteField, progress?.note ?? ""),
    ]
  }

  private func fields(of result: SurveyResult?) -> [RecordField] {
    let total = result?.total
    let levels = SatisfactionLevel.allCases.map { level in
      RecordField(name(level), total.map { number($0[level]) } ?? "")
    }
    return levels + [
      RecordField(valueField, total?.rate.map { "\(number($0 * 100, decimals: 2)) %" } ?? ""),
      RecordField(noteField, result?.note ?? ""),
    ]
  }

  private func fields(of status: ManualStatus?) -> [RecordField] {
    [
      RecordField(statusHead, status.map { name($0.progressClass) } ?? ""),
      RecordField(untilField, status.map { date($0.until) } ?? ""),
      RecordField(whyHead, status?.reason ?? ""),
    ]
  }

  public var commentField: String { pick("Ý kiến", "Comment") }
  public var finishedField: String { pick("Hoàn thành", "Finished") }
  public var untilField: String { pick("Đến ngày", "Until") }

  /// `86,9 % → 87,2 %`; where the numbers stay, what changed beside them.
  public func change(
    from old: Record?, to new: Record?, under key: RecordKey, in definitions: Definitions
  ) -> String {
    let before = text(of: old, under: key, in: definitions)
    let after = text(of: new, under: key, in: definitions)
    let remarks = before == after ? changedRemarks(from: old, to: new) : []
    return remarks.isEmpty
      ? "\(before) → \(after)" : ([after] + remarks).joined(separator: "; ")
  }

  /// The same for a line of a list, without what stands beside the figure: `86,9 % → 87,2 %`.
  public func briefChange(
    from old: Record?, to new: Record?, under key: RecordKey, in definitions: Definitions
  ) -> String {
    let before = brief(old, key, definitions)
    let after = brief(new, key, definitions)
    return before == after
      ? change(from: old, to: new, under: key, in: definitions) : "\(before) → \(after)"
  }

  private func brief(_ record: Record?, _ key: RecordKey, _ definitions: Definitions) -> String {
    switch record {
    case .observation(let observation)?:
      let indicator = definitions.indicator(key.subject)
      guard let value = shownValue(of: observation, indicator) else {
        return name(observation.flag)
      }
      return indicator.map { amount(value, $0.unit) } ?? value
    case .assignment(let progress)?:
      return progress.state == .open
        ? "\(progress.percent) %" : "\(progress.percent) % \(name(progress.state))"
    case .manualStatus(let status)?: return name(status.progressClass)
    default: return text(of: record, under: key, in: definitions)
    }
  }

  /// What changed beside the numbers.
  private func changedRemarks(from old: Record?, to new: Record?) -> [String] {
    let texts: [(String, String, String)] =
      switch (old, new) {
      case (.observation(let old)?, .observation(let new)?):
        [
          (noteField, old.note, new.note), (sourceField, old.source, new.source),
          (evidenceField, old.evidence, new.evidence),
          (documentNumberField, old.document.number, new.document.number),
          (
            documentDateField, old.document.date.map(date) ?? "",
            new.document.date.map(date) ?? ""
          ),
          (issuerField, old.document.issuer, new.document.issuer),
          (fileNameField, old.document.fileName, new.document.fileName),
          (explanationField, old.explanation, new.explanation),
        ]
      case (.assignment(let old)?, .assignment(let new)?): [(noteField, old.note, new.note)]
      default: []
      }
    return texts.filter { $0.1 != $0.2 }.map { changed($0.0, from: $0.1, to: $0.2) }
  }
}

extension Record {
  var observation: Observation? { if case .observation(let value) = self { value } else { nil } }
  var progress: AssignmentProgress? { if case .assignment(let value) = self { value } else { nil } }
  var survey: SurveyResult? { if case .survey(let value) = self { value } else { nil } }
  var manualStatus: ManualStatus? { if case .manualStatus(let value) = self { value } else { nil } }
  var target: Target? { if case .target(let value) = self { value } else { nil } }
  var comment: String? { if case .comment(let text) = self { text } else { nil } }
  var exception: RoundException? {
    if case .roundException(let value) = self { value } else { nil }
  }
  public var score: ScoreFact? { if case .score(let value) = self { value } else { nil } }
}
