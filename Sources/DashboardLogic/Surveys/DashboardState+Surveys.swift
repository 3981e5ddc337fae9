public import ReformModel

/// A row of the list of surveys: a result, or a survey that has none.
public struct SurveyRow: Sendable, Hashable {
  public var survey: Survey
  public var key: SurveyKey?
  public var result: SurveyResult?
}

extension DashboardState {
  /// The surveys with their results, the latest first, as a place shows them.
  public func surveyRows(at place: Place) -> [SurveyRow] {
    let rows = definitions.surveys.flatMap { survey in
      let results = surveyResults(of: survey)
      return results.isEmpty ? [SurveyRow(survey: survey)] : results
    }.filter { matches($0, place.filter) }
    switch place.sort {
    case .natural: return rows
    case .urgency:
      return rows.stablySorted { ($0.result?.total.rate ?? 2) < ($1.result?.total.rate ?? 2) }
    case .name: return rows.sorted(byName: { $0.survey.name[settings.language] })
    }
  }

  private func surveyResults(of survey: Survey) -> [SurveyRow] {
    let ledger = shownWorkspace.ledger
    return ledger.otherKeys.compactMap { key -> SurveyRow? in
      guard case .survey(let surveyKey) = key, surveyKey.survey == survey.id,
        case .survey(let result)? = ledger.standing(key)?.shown.record
      else { return nil }
      return SurveyRow(survey: survey, key: surveyKey, result: result)
    }.sorted { a, b in
      guard let a = a.key, let b = b.key else { return false }
      return (b.period, a.agency) < (a.period, b.agency)
    }
  }

  private func matches(_ row: SurveyRow, _ filter: String) -> Bool {
    guard !filter.isEmpty else { return true }
    let query = SearchKey(filter)
    let agency = row.key.map {
      definitions.name(of: .agency($0.agency), on: asOf, in: settings.language)
    }
    return [row.survey.name[settings.language], row.survey.indicator, agency ?? ""]
      .contains { SearchKey($0).matches(query) }
  }

  /// The series that a survey feeds.
  func destination(of row: SurveyRow) -> Destination {
    var place = Place(
      .indicator(row.survey.indicator, agency: row.key?.agency ?? settings.agency))
    if row.key != nil { place.tab = IndicatorTab.series.rawValue }
    return .place(place)
  }
}
