/// Records and keys of the journal in words.
extension Words {
  /// `6.01 Tỉnh Bắc Ninh tháng 10/2026`
  public func text(of key: RecordKey, in definitions: Definitions, on day: Day) -> String {
    func agency(_ id: String) -> String {
      definitions.agency(id)?.name(on: day).short ?? id
    }
    return switch key {
    case .observation(let key):
      "\(key.indicator) \(agency(key.agency)) \(period(key.period))"
    case .assignment(let code): code
    case .survey(let key):
      pick("khảo sát ", "survey ") + "\(key.survey) \(agency(key.agency)) \(period(key.period))"
    case .manualStatus(let indicator, let id):
      "\(indicator) \(agency(id)) " + pick("đánh giá thủ công", "class set by hand")
    case .target(let indicator, let id, let year):
      "\(indicator) \(agency(id)) " + pick("mục tiêu \(year)", "target \(year)")
    case .comment(let subject, _): subject + pick(" ý kiến", " comment")
    case .round(let key): "\(roundTitle(key.round, in: definitions)) \(agency(key.agency))"
    case .roundException(let key):
      "\(roundTitle(key.round, in: definitions)) \(agency(key.agency)) "
        + pick("ngoại lệ", "exception")
    case .score(let key):
      "\(key.indicator) \(agency(key.agency)) \(roundTitle(key.round, in: definitions)) "
        + name(key.step).lowercased()
    }
  }

  /// `87,2 % (872/1.000) cờ P`; a dash where there is no record.
  public func text(of record: Record?, under key: RecordKey, in definitions: Definitions) -> String
  {
    switch record {
    case nil: "–"
    case .observation(let observation)?:
      text(of: observation, definitions.indicator(key.subject))
    case .assignment(let progress)?: text(of: progress)
    case .survey(let result)?: text(of: result)
    case .manualStatus(let status)?: manual(status)
    case .target(let target)?: text(of: target, definitions.indicator(key.subject))
    case .comment(let text)?: "“\(text)”"
    case .round(let state)?: text(of: state)
    case .roundException(let exception)?: text(of: exception)
    case .score(let fact)?: text(of: fact)
    }
  }

  private func text(of target: Target, _ indicator: Indicator?) -> String {
    indicator.map { amount(number(target.value), $0.unit) } ?? number(target.value)
  }

  public func text(of observation: Observation, _ indicator: Indicator?) -> String {
    var parts: [String] = []
    if let value = shownValue(of: observation, indicator) {
      parts.append(indicator.map { amount(value, $0.unit) } ?? value)
    }
    if let n = observation.numerator, let d = observation.denominator {
      parts.append("(\(number(n))/\(number(d)))")
    }
    if observation.flag != .normal { parts.append(name(observation.flag)) }
    return parts.isEmpty ? "–" : parts.joined(separator: " ")
  }

  public func text(of progress: AssignmentProgress) -> String {
    let finished = progress.finished.map { ", " + date($0) } ?? ""
    return "\(progress.percent) % \(name(progress.state))\(finished)"
  }

  /// `86,5 % hài lòng (173/200 phiếu hợp lệ)`
  func text(of result: SurveyResult) -> String {
    let total = result.total
    guard let rate = total.rate else { return pick("chưa có phiếu", "no answers") }
    let (satisfied, valid) = (number(total.satisfied), number(total.valid))
    return number(rate * 100, decimals: 2)
      + pick(
        " % hài lòng (\(satisfied)/\(valid) phiếu hợp lệ)",
        " % satisfied (\(satisfied) of \(count(total.valid, "", "valid answer", "valid answers")))")
  }

  /// The value as entered, else the ratio rounded as the indicator says; nil where there is none.
  public func shownValue(of observation: Observation, _ indicator: Indicator?) -> String? {
    if let value = observation.value {
      // A rank says nothing without the size of its field.
      return number(value) + (observation.rankOf.map { "/\($0)" } ?? "")
    }
    return observation.number(factor: indicator?.formula?.factor)
      .map { number($0, decimals: indicator?.decimals ?? 2) }
  }
}
