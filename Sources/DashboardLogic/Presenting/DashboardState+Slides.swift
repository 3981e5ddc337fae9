public import ReformModel

/// What slides say, from the evaluation that the screens show as well.
extension DashboardState {
  /// The slide that a script asks for, of the day, milestone and language shown now.
  public func slide(_ script: SlideScript) -> Slide {
    var slide = slideOfData(script.subject)
    if let title = script.title { slide.title = title[settings.language] }
    if !script.lines.isEmpty {
      slide.facts = script.lines.map { SlideFact(.none, $0[settings.language]) }
      slide.more = ""
    }
    return slide
  }

  private func slideOfData(_ subject: SlideScript.Subject) -> Slide {
    switch subject {
    case .overview: overviewSlide
    case .area(let id): areaSlide(id)
    case .indicator(let code): indicatorSlide(code)
    case .decisions(let page): decisionSlide(page ?? 0)
    case .closing: closingSlide
    case .words: Slide(title: "")
    }
  }

  private var overviewSlide: Slide {
    let total = evaluation.total
    let count = total.counts.values.reduce(0, +)
    let good = (total.counts[.achieved] ?? 0) + (total.counts[.onTrack] ?? 0)
    let urgent = urgentIndicators(of: total).count
    let facts = [
      SlideFact(
        .progress(.onTrack), words.goodIndicators,
        value: words.valueOf(good, count)),
      SlideFact(
        .progress(.accelerate), words.urgentIndicators, value: words.valueOf(urgent, count)),
      tallyFact(total.assignments),
    ]
    return Slide(
      kicker: definitions.programme.resolution, title: words.wholeProgramme,
      figure: scoreFigure(total), facts: facts, place: Place(.overview))
  }

  private func areaSlide(_ id: Int) -> Slide {
    let areas = definitions.programme.areas
    guard let index = areas.firstIndex(where: { $0.id == id }),
      let group = evaluation.areas[safe: index]
    else { return Slide(title: "\(id)") }
    let urgent = urgentIndicators(of: group)
    let facts = urgent.prefix(2).compactMap { fact(of: $0) } + [tallyFact(group.assignments)]
    return Slide(
      kicker: words.slideKicker(area: id, of: areas.count),
      title: areas[index].short[settings.language], figure: scoreFigure(group), facts: facts,
      place: Place(.area(id)))
  }

  private func indicatorSlide(_ code: String) -> Slide {
    guard let indicator = definitions.indicator(code), let own = evaluation.indicators[code] else {
      return Slide(title: code)
    }
    let assessment = own.assessment
    let unit = words.name(indicator.unit)
    let period = assessment.period.map(words.period)
    var remarks = [words.name(own.shownClass)]
    if let target = targetText(indicator, own) {
      remarks.append(words.targetIs(target, by: assessment.milestone))
    }
    let figure = SlideFigure(
      number(assessment.value, of: indicator), isIllustrative: own.isIllustrative,
      caption: [unit, period].compactMap { $0 }.joined(separator: " · "),
      progressClass: own.shownClass, remarks: remarks)
    return Slide(
      kicker: words.slideKicker(indicator: code), title: indicator.name[settings.language],
      figure: figure, facts: paceFacts(indicator, own),
      place: Place(.indicator(code, agency: settings.agency)))
  }

  private func paceFacts(_ indicator: Indicator, _ own: IndicatorEvaluation) -> [SlideFact] {
    let pace = own.pace
    let text = { (change: Double) in
      words.change(change, indicator.unit, decimals: max(1, indicator.decimals))
    }
    var facts: [SlideFact] = []
    if let needed = pace.neededPerYear {
      facts.append(SlideFact(.none, words.neededEachYear, value: text(needed)))
    }
    if let made = pace.lastYearChange {
      facts.append(SlideFact(.none, words.lastYearMade, value: text(made)))
    }
    if let forecast = forecastFact(indicator, own) { facts.append(forecast) }
    return facts
  }

  /// Of what is not reached yet; a number that the indicator cannot take is not told.
  private func forecastFact(_ indicator: Indicator, _ own: IndicatorEvaluation) -> SlideFact? {
    guard let forecast = own.pace.forecast, let reaches = own.pace.reachesTarget,
      own.assessment.progressClass != .achieved
    else { return nil }
    let isPossible =
      indicator.minimum.map { forecast >= $0.double } ?? true
      && indicator.maximum.map { forecast <= $0.double } ?? true
    let number = number(forecast, of: indicator) + unitText(indicator)
    return SlideFact(
      .progress(reaches ? .onTrack : .limited), words.forecastFor(own.assessment.milestone),
      value: isPossible ? number : words.reaches(reaches),
      note: isPossible ? words.reaches(reaches) : "")
  }

  private var closingSlide: Slide {
    let coming = definitions.assignments.map(assignmentRow)
      .filter { $0.status == .dueSoon || $0.status == .withinTime }
      .stablySorted { ($0.due ?? asOf) < ($1.due ?? asOf) }
    var slide = Slide(
      title: words.closingTitle, facts: coming.prefix(SlideScript.mostLines).map { fact(of: $0) },
      place: Place(.assignments))
    if let round = definitions.nextRound(after: asOf) {
      slide.figure = SlideFigure(
        words.number(round.daysLeft(on: asOf)),
        caption: words.daysUntil(round.rule.name[settings.language], round.daysLeft(on: asOf)),
        remarks: [words.dueOn(round.due)])
    }
    if slide.facts.isEmpty { slide.facts = [SlideFact(.none, words.nothingComing)] }
    return slide
  }

  private func scoreFigure(_ group: GroupEvaluation) -> SlideFigure {
    guard let score = group.score else {
      return SlideFigure("–", caption: words.notRatedYet(coverage: group.coverage), group: group)
    }
    return SlideFigure(
      words.number(score, decimals: score == 100 ? 0 : 1), isIllustrative: hasIllustrative(group),
      caption: words.ofHundred,
      progressClass: group.standing(by: definitions.programme.thresholds), group: group)
  }

  private func tallyFact(_ tally: AssignmentTally) -> SlideFact {
    let mark: SlideFact.Mark =
      tally.overdue > 0
      ? .assignment(.overdue)
      : tally.dueSoon > 0 ? .assignment(.dueSoon) : .assignment(.withinTime)
    var notes: [String] = []
    if tally.dueSoon > 0 { notes.append(words.dueSoonCount(tally.dueSoon)) }
    if notes.isEmpty, tally.overdue == 0 {
      notes.append(words.name(AssignmentStatus.withinTime))
    }
    return SlideFact(
      mark, words.assignmentsTitle,
      value: tally.overdue > 0
        ? words.overdue(tally.overdue, of: tally.total) : words.number(tally.total),
      note: notes.joined(separator: " · "), place: Place(.assignments))
  }
}
