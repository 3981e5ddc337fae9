import DashboardLogic
import ReformModel

extension IndicatorView {
  /// How fast it goes, how fast it would have to, and whether that leads to the target.
  var pace: FactSheet {
    var sheet = FactSheet(words.paceTitle)
    let pace = evaluation.pace
    if let needed = pace.neededPerYear {
      sheet.figure(words.neededLabel, perYear(needed))
    }
    if let last = pace.lastYearChange {
      sheet.figure(words.lastYearLabel, perYear(last))
    } else if assessment.value != nil {
      sheet.figure(words.lastYearLabel, RichText(words.nothingToCompare, .dim), .ground)
    }
    addForecast(pace, to: &sheet)
    return sheet
  }

  private func addForecast(_ pace: Pace, to sheet: inout FactSheet) {
    let year = assessment.milestone
    if let forecast = pace.forecast {
      let isPossible = warning(of: forecast) == nil
      sheet.figure(
        words.forecastLabel(year),
        RichText(text(of: forecast), .forecast) + (isPossible ? forecastRange : RichText()))
    } else if assessment.value != nil, !isMilestonePast {
      sheet.figure(words.forecastLabel(year), RichText(words.tooFewForForecast, .dim), .ground)
    }
    if let answer = answer(pace) { sheet.figure(words.reachesLabel(year), answer) }
    if let forecast = pace.forecast, let warning = warning(of: forecast) {
      sheet.sentence(warning, .dim, .ground)
    }
  }

  /// The number of a forecast, or the limit that it cannot pass.
  private func text(of forecast: Double) -> String {
    if isBelowAll(forecast) { return words.orLess(figure(indicator.minimum?.double).text) }
    guard warning(of: forecast) != nil else { return figure(forecast).text }
    return words.orMore(figure(indicator.maximum?.double ?? 100).text)
  }

  /// ` (từ 88 đến 96)`; nothing where it is not known.
  private var forecastRange: RichText {
    let chart = LineChart(indicator, evaluation, milestones: [])
    guard let forecast = chart.forecast, forecast.range != nil else { return RichText() }
    return RichText(" (\(chart.range(of: forecast, words)))", .dim)
  }

  private var isMilestonePast: Bool {
    scene.state.asOf.position > Double(assessment.milestone) + 1
  }

  /// What to say of a forecast that the indicator cannot take.
  private func warning(of forecast: Double) -> String? {
    if isBelowAll(forecast) { return words.forecastBelowMinimum }
    if indicator.unit == .percent, forecast > 100 { return words.forecastBeyondWhole }
    if let maximum = indicator.maximum?.double, forecast > maximum {
      return words.forecastAboveMaximum
    }
    return nil
  }

  private func isBelowAll(_ forecast: Double) -> Bool {
    indicator.minimum.map { forecast < $0.double } ?? false
  }

  /// `có` or `không, thiếu 5,7 điểm`; no amount where the forecast cannot come true.
  private func answer(_ pace: Pace) -> RichText? {
    if assessment.progressClass == .achieved { return RichText(words.reachedAlready, .achieved) }
    if assessment.progressClass == .missed { return RichText(words.notReached, .missed) }
    guard let reaches = pace.reachesTarget else {
      return assessment.target == nil || isMilestonePast
        ? nil : RichText(words.cannotTell, .dim)
    }
    guard !reaches, let forecast = pace.forecast, let target = assessment.target else {
      return RichText(words.yes, .achieved)
    }
    if warning(of: forecast) != nil { return RichText(words.no, .missed) }
    let short = words.amount(abs(target - forecast), indicator.unit, decimals: indicator.decimals)
    return RichText(words.noShort(by: short), .missed)
  }

  private func perYear(_ change: Double) -> RichText {
    RichText(words.change(change, indicator.unit, decimals: max(1, indicator.decimals)))
  }

  /// What the agencies below add up to, beside the value that was entered.
  var parts: FactSheet {
    var sheet = FactSheet(words.partsTitle)
    if let parts = evaluation.aggregateOfParts {
      sheet.figure(words.enteredLabel, row.value.text())
      sheet.figure(words.addedUpLabel, figure(parts.value))
      if let own = assessment.value, let sum = parts.value {
        sheet.figure(
          words.differenceLabel,
          RichText(words.change(own - sum, indicator.unit, decimals: indicator.decimals)))
      }
      addCoverage(parts, to: &sheet)
    } else if let computed = evaluation.computedFrom {
      sheet.sentence(words.computedFromParts)
      addCoverage(computed, to: &sheet)
    }
    return sheet
  }

  private func addCoverage(_ parts: Aggregate, to sheet: inout FactSheet) {
    sheet.sentence(words.aggregable(parts.aggregable, of: parts.reporting))
    guard !parts.leftOut.isEmpty else { return }
    let names = parts.leftOut.prefix(4).map(scene.agencyName).joined(separator: ", ")
    let more = parts.leftOut.count - 4
    sheet.text(
      words.leftOutLabel, more > 0 ? names + " " + words.andMore(more) : names)
  }
}
