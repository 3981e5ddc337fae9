import ReformModel

/// Finding what the command line names, or saying what may have been meant.
extension Definitions {
  func found(indicator code: String) throws -> Indicator {
    if let indicator = indicator(code) { return indicator }
    let nearest = Suggestions.nearest(to: code, among: indicators.map(\.searched))
    throw CommandFailure(.notFound) { $0.unknownIndicator(code, nearest: nearest) }
  }

  func found(assignment code: String) throws -> Assignment {
    if let assignment = assignment(code) { return assignment }
    let nearest = Suggestions.nearest(to: code, among: assignments.map(\.searched))
    throw CommandFailure(.notFound) { $0.unknownAssignment(code, nearest: nearest) }
  }

  func found(survey id: String) throws -> Survey {
    if let survey = survey(id) { return survey }
    let candidates = surveys.map { (code: $0.id, names: [$0.name.vietnamese, $0.name.english]) }
    let nearest = Suggestions.nearest(to: id, among: candidates)
    throw CommandFailure(.notFound) { $0.unknownSurvey(id, nearest: nearest) }
  }

  /// The round of an id, else the next one due.
  func found(round id: String?, on day: Day) throws -> ReportingRound {
    guard let id else {
      if let next = nextRound(after: day) { return next }
      throw CommandFailure(.notFound) { $0.noRoundsDefined }
    }
    if let round = reportingRound(id) { return round }
    let known = (day.year - 1...day.year + 1).flatMap(reportingRounds).map(\.id)
    let nearest = Suggestions.nearest(to: id, among: known)
    throw CommandFailure(.notFound) { $0.unknownRound(id, nearest: nearest) }
  }

  func found(agency id: String?) throws -> Agency {
    let id = id ?? info.agency
    if let agency = agency(id) { return agency }
    let candidates = agencies.map { agency in
      (code: agency.id, names: agency.names.flatMap { [$0.text.vietnamese, $0.short] })
    }
    let nearest = Suggestions.nearest(to: id, among: candidates)
    throw CommandFailure(.notFound) { $0.unknownAgency(id, nearest: nearest) }
  }

  /// An indicator or an assignment.
  func found(code: String) throws -> Subject {
    if let indicator = indicator(code) { return .indicator(indicator) }
    if let assignment = assignment(code) { return .assignment(assignment) }
    let candidates = indicators.map(\.searched) + assignments.map(\.searched)
    let nearest = Suggestions.nearest(to: code, among: candidates)
    throw CommandFailure(.notFound) { $0.unknownCode(code, nearest: nearest) }
  }

  func found(milestone year: Int?) throws -> Int? {
    let known = programme.milestones.map(\.year)
    guard let year, !known.contains(year) else { return year }
    throw CommandFailure(.notFound) { $0.unknownMilestone(year, known: known) }
  }

  /// An area or content that exists.
  func found(group id: Int?, among known: [Int]) throws -> Int? {
    guard let id, !known.contains(id) else { return id }
    let last = known.max() ?? 0
    throw CommandFailure(.notFound) { $0.unknownGroup(id, last: last) }
  }
}

/// What a code on the command line stands for.
enum Subject {
  case indicator(Indicator)
  case assignment(Assignment)
}

extension Indicator {
  fileprivate var searched: (code: String, names: [String]) {
    (code, [name.vietnamese, name.english])
  }
}

extension Assignment {
  fileprivate var searched: (code: String, names: [String]) {
    (code, [name.vietnamese, name.english])
  }
}
