import DashboardLogic
import ReformModel

extension IndicatorView {
  /// Why the class is what it is: a sentence first, then the numbers that led to it.
  var why: FactSheet {
    let mark = StatusMark(evaluation.shownClass, scene.level)
    var sheet = FactSheet(
      words.whyTitle(words.name(evaluation.shownClass)), mark.role)
    addManual(to: &sheet)
    sheet.sentence(headline)
    addSince(to: &sheet)
    let lead = scene.definitions.name(
      of: indicator.lead, on: scene.state.asOf, in: words.language, short: true)
    sheet.figure(words.leadHead, RichText(lead), .ground)
    addNumbers(to: &sheet)
    for reason in assessment.reasons {
      sheet.sentence(words.name(reason).sentence, .dim, .ground)
    }
    if assessment.progressClass != .noData {
      sheet.figure(words.methodLabel, RichText(words.name(assessment.method), .dim), .ground)
    }
    return sheet
  }

  var assessment: Assessment { evaluation.assessment }

  /// A value of this indicator with its unit.
  func figure(_ value: Double?) -> RichText {
    Figure(
      value, decimals: indicator.decimals, unit: words.shortName(indicator.unit), words: words
    ).shortened.text()
  }

  /// `vượt 12,36 điểm` or `kém 1,4 điểm`: whichever way is better, words say which it is.
  private func gap(_ change: Double) -> RichText {
    let amount = words.amount(abs(change), indicator.unit, decimals: indicator.decimals)
    let isAhead = indicator.direction.sign * change >= 0
    return isAhead
      ? RichText(words.ahead(by: amount))
      : RichText(words.behind(by: amount), Role(evaluation.shownClass))
  }

  private var headline: String {
    let target = figure(assessment.target).text
    let year = assessment.milestone
    switch assessment.progressClass {
    case .achieved: return words.achievedBecause(figure(assessment.value).text, target, year)
    case .missed: return words.missedBecause(figure(assessment.value).text, target, year)
    case .noData: return words.noDataBecause(scene.state.asOf)
    case .notAssessed: return words.notAssessedBecause
    case .tooEarly: return words.tooEarlyBecause(scene.definitions.programme.thresholds.tooEarly)
    case .onTrack, .accelerate, .limited, .deterioration:
      if isTargetSoft { return words.shortOfSoftTarget(target, year) }
      guard let gone = assessment.attainment, let expected = assessment.expected else {
        return words.worseThanBaseline
      }
      return gone < 0
        ? words.behindBaseline(expected) : words.partOfTheWay(gone, of: expected)
    }
  }

  /// Since when it has been in this class, for whoever asks how long this has gone on.
  private func addSince(to sheet: inout FactSheet) {
    let state = scene.state
    guard assessment.value != nil,
      let since = state.shownWorkspace.classSince(
        of: indicator, asOf: state.asOf, milestone: assessment.milestone, agency: agency)
    else { return }
    sheet.figure(words.sinceLabel, RichText(words.period(since)))
  }

  private func addManual(to sheet: inout FactSheet) {
    guard let manual = evaluation.manualStatus else { return }
    let computed = words.name(assessment.progressClass)
    sheet.sentence(words.manualBecause(manual.reason, until: manual.until), .conflict)
    sheet.sentence(words.computedInstead(computed), .dim)
  }

  /// What is compared comes first: where little room is left the rest is lost.
  private func addNumbers(to sheet: inout FactSheet) {
    sheet.blank()
    addPath(to: &sheet)
    addShares(to: &sheet)
    addGrowth(to: &sheet)
    if assessment.target != nil {
      sheet.figure(
        words.targetOf(assessment.milestone).capitalizedFirst, row.target.text(), .repeated)
    }
    if let baseline = assessment.baseline {
      sheet.figure(words.baselineLabel, figure(baseline) + baselineTime, .ground)
    }
  }

  private var baselineTime: RichText {
    guard let position = assessment.baselinePosition else { return RichText() }
    let isGiven = indicator.baseline.period.position == position
    let period = isGiven ? indicator.baseline.period : nil
    let text = period.map(words.period) ?? words.end(of: Int(position.rounded(.down)) - 1)
    let isFirst = assessment.reasons.contains(.baselineFromFirstObservation)
    let first = evaluation.series.first { $0.flag.counts && $0.value != nil }?.period
    return RichText(" " + (isFirst ? first.map(words.period) ?? text : text), .dim)
  }

  /// A target behind the baseline leaves no way to be ahead or behind on.
  private var isTargetSoft: Bool { assessment.reasons.contains(.targetBehindBaseline) }

  private func addPath(to sheet: inout FactSheet) {
    guard !isTargetSoft, let value = assessment.value, let period = assessment.period,
      let path = evaluation.path.value(at: period.position)
    else { return }
    sheet.figure(words.pathAtPeriod, figure(path))
    sheet.figure(words.actualAtPeriod, row.value.text())
    sheet.figure(words.gapLabel, gap(value - path))
  }

  private func addShares(to sheet: inout FactSheet) {
    if let ratio = assessment.ratio {
      sheet.figure(
        words.ratioLabel(isASCII: scene.level.isASCII),
        RichText(words.number(ratio, decimals: 2), Role(assessment.progressClass)) + cut(ratio))
    }
    if let gone = assessment.attainment {
      sheet.figure(words.attainmentLabel, RichText(words.share(gone)), .repeated)
    }
    if let expected = assessment.expected {
      sheet.figure(words.expectedLabel, RichText(words.share(expected)), .repeated)
    }
  }

  /// The next cut-off that would make the class a better one; nothing above the last.
  private func cut(_ ratio: Double) -> RichText {
    let thresholds = scene.definitions.programme.thresholds
    guard ratio < thresholds.onTrack else { return RichText() }
    let bound = ratio < thresholds.accelerate ? thresholds.accelerate : thresholds.onTrack
    return RichText(" " + words.threshold(bound), .dim)
  }

  private func addGrowth(to sheet: inout FactSheet) {
    if let growth = assessment.growth {
      sheet.figure(words.growthLabel, RichText(words.growth(growth)))
    }
    if let required = assessment.requiredGrowth {
      sheet.figure(words.requiredGrowthLabel, RichText(words.growth(required)))
    }
  }
}

extension String {
  /// With a capital first letter.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// With a capital first letter and a full stop.
  var sentence: String { capitalizedFirst + "." }
}
