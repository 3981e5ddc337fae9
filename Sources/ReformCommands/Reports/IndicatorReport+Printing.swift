import ReformModel

extension IndicatorReport {
  func print(on console: Console, _ words: Words) {
    console.print(Line("\(indicator.code) \(indicator.name[words.language])", .strong))
    console.print(facts(words))
    console.print(series(words), under: words.headingSeries, words)
    if continuesOthers {
      console.print(assessedSeries(words), under: words.headingAssessedSeries, words)
    }
    if isIllustrative {
      console.print(Line(words.illustrativeLegend, .dim))
    }
    if !conflicts.conflicts.isEmpty {
      console.print(conflictTable(words), under: words.headingConflicts, words)
    }
    let history = workspace.ledger.entries { key, _ in
      guard case .observation(let key) = key else { return false }
      return key.indicator == indicator.code && key.agency == agency.id
    }
    console.print(history, headed: words.headingHistory, definitions, words)
  }

  private func facts(_ words: Words) -> FactList {
    let area = definitions.area(indicator.area).map { "\($0.id) \($0.short[words.language])" }
    let contents = definitions.programme.contents.filter { indicator.contents.contains($0.id) }
    let unit = [
      words.name(indicator.unit), words.direction(indicator.direction),
      words.name(indicator.frequency),
    ]
    let targets = workspace.targets(of: indicator, agency: agency.id).map {
      "\($0.year): \(words.number($0.value))"
    }
    return FactList([
      (words.columnAgency, agency.name(on: asOf).text[words.language]),
      (words.labelArea, area ?? String(indicator.area)),
      (
        words.labelContents,
        contents.map { "\($0.id) \($0.short[words.language])" }.joined(separator: ", ")
      ),
      (words.columnLead, definitions.name(of: indicator.lead, on: asOf, in: words.language)),
      (words.labelUnit, unit.joined(separator: " · ")),
      (words.labelBaseline, baseline(words)),
      (words.labelTargets, targets.isEmpty ? words.none : targets.joined(separator: " · ")),
    ]) + assessmentFacts(words)
  }

  private func baseline(_ words: Words) -> String {
    let baseline = indicator.baseline
    guard let value = baseline.value else {
      return words.noBaseline + (baseline.reason.map { ": " + $0[words.language] } ?? "")
    }
    return "\(words.number(value)) (\(words.period(baseline.period)))"
  }

  private func assessmentFacts(_ words: Words) -> FactList {
    let assessment = evaluation.assessment
    var verdict = [words.name(assessment.progressClass)]
    if let score = assessment.score {
      verdict.append(words.scored(words.number(score, decimals: 1)))
    }
    verdict += assessment.reasons.map { words.name($0) }
    var facts = FactList([
      (words.labelAssessment, verdict.joined(separator: " · ")),
      (
        words.columnValue,
        assessment.value.map { "\(number($0, words)) (\(period(assessment, words)))" } ?? "–"
      ),
    ])
    if let status = evaluation.manualStatus { facts.add("", words.manual(status)) }
    facts = facts + paceFacts(words)
    if let trend = evaluation.trend {
      let change = words.signed(trend.change, decimals: indicator.decimals)
      facts.add(words.labelTrend, words.changeAgainst(change, words.period(trend.against)))
    }
    facts.add(words.labelSource, indicator.source)
    return facts
  }

  private func paceFacts(_ words: Words) -> FactList {
    let assessment = evaluation.assessment
    var facts = FactList([])
    if let expected = assessment.expected, let base = assessment.baseline,
      let target = assessment.target
    {
      let path = base + expected * (target - base)
      facts.add(words.labelPath, words.expected(number(path, words)))
    }
    if let pace = assessment.requiredPace {
      let signed = words.signed(pace, decimals: indicator.decimals)
      facts.add(words.labelPace, words.perYear(signed, until: assessment.milestone))
    }
    if let forecast = assessment.forecast {
      facts.add(
        words.labelForecast,
        words.forecast(
          number(forecast, words), at: assessment.milestone,
          reaches: evaluation.pace.reachesTarget))
    }
    return facts
  }

  private func number(_ value: Double, _ words: Words) -> String {
    words.amount(words.number(value, decimals: indicator.decimals), indicator.unit)
  }

  private func period(_ assessment: Assessment, _ words: Words) -> String {
    assessment.period.map(words.period) ?? "–"
  }

  private func series(_ words: Words) -> TextTable {
    var table = TextTable([
      .init(words.columnPeriod), .init(words.columnValue, .right),
      .init(words.columnNumerator, .right), .init(words.columnDenominator, .right),
      .init(words.columnFlag), .init(words.columnSource, shrinksTo: 8), .init(words.columnPerson),
      .init(words.columnDay),
    ])
    for (key, observation, version) in standing {
      let value = words.shownValue(of: observation, indicator) ?? "–"
      table.add(
        .init(words.shortPeriod(key.period)),
        .init(value + (observation.isIllustrative ? "*" : "")),
        .init(observation.numerator.map(words.number) ?? ""),
        .init(observation.denominator.map(words.number) ?? ""),
        .init(observation.flag == .normal ? "" : words.name(observation.flag)),
        .init(observation.source), .init(version.person), .init(words.date(version.at.day)))
    }
    return table
  }

  /// With where each value comes from that is not the agency's own.
  private func assessedSeries(_ words: Words) -> TextTable {
    var table = TextTable([
      .init(words.columnPeriod), .init(words.columnValue, .right), .init(words.columnFlag),
      .init(words.columnOrigin),
    ])
    for point in evaluation.series {
      let value = point.value.map { words.number($0, decimals: indicator.decimals) } ?? "–"
      table.add(
        .init(words.shortPeriod(point.period)), .init(value + (point.isIllustrative ? "*" : "")),
        .init(point.flag == .normal ? "" : words.name(point.flag)),
        .init(origin(of: point, words)))
    }
    return table
  }

  private func origin(of point: SeriesPoint, _ words: Words) -> String {
    switch origin(of: point) {
    case .own: ""
    case .predecessor(let id?):
      words.predecessor(definitions.agency(id)?.name(on: asOf).short ?? id)
    case .predecessor(nil): words.sumOfPredecessors
    case .parts: words.sumOfParts
    }
  }

  private func conflictTable(_ words: Words) -> TextTable {
    var table = TextTable([
      .init(words.columnPeriod), .init(words.columnValue), .init(words.columnPerson),
      .init(words.columnDay),
    ])
    for (key, standing) in conflicts.conflicts {
      guard case .observation(let observed) = key else { continue }
      for version in [standing.shown] + standing.others {
        table.add(
          .init(words.shortPeriod(observed.period)),
          .init(words.text(of: version.record, under: key, in: definitions)),
          .init(version.person), .init(words.date(version.at.day)))
      }
    }
    return table
  }
}
