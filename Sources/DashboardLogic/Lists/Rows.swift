public import ReformModel

/// A row of the assignment list: what is to be done, and how far it is.
public struct AssignmentRow: Sendable, Hashable {
  public var assignment: Assignment
  public var progress: AssignmentProgress
  public var status: AssignmentStatus
  /// The day it is due next; nil for ongoing work.
  public var due: Day?

  public init(
    assignment: Assignment, progress: AssignmentProgress, status: AssignmentStatus, due: Day?
  ) {
    self.assignment = assignment
    self.progress = progress
    self.status = status
    self.due = due
  }
}

extension DashboardState {
  /// The indicators of a section as a place shows them: filtered and sorted.
  public func indicatorRows(of section: ProgrammeSection, at place: Place)
    -> [IndicatorEvaluation]
  {
    let rows = definitions.indicators
      .filter { section.holds($0) && matches($0, place.filter) }
      .compactMap { evaluation.indicators[$0.code] }
    return grouped(sorted(rows, by: place.sort), by: place.grouping)
  }

  func sorted(_ rows: [IndicatorEvaluation], by order: SortOrder) -> [IndicatorEvaluation] {
    switch order {
    case .natural: rows
    case .urgency: rows.stablySorted { $0.shownClass.urgency < $1.shownClass.urgency }
    case .name: rows.sorted(byName: { name(of: $0.code) })
    }
  }

  /// The assignments of a section as a place shows them.
  public func assignmentRows(
    of section: ProgrammeSection = ProgrammeSection(), tab: AssignmentTab = .all, at place: Place
  ) -> [AssignmentRow] {
    let rows = definitions.assignments
      .filter { section.holds($0) && matches($0, place.filter) }
      .map(assignmentRow)
      .filter { tab.holds($0.status) }
    if tab == .timeline, place.sort == .natural {
      return rows.filter { $0.due != nil }
        .stablySorted { ($0.due ?? asOf) < ($1.due ?? asOf) }
    }
    return grouped(sorted(rows, by: place.sort), by: place.grouping)
  }

  func sorted(_ rows: [AssignmentRow], by order: SortOrder) -> [AssignmentRow] {
    switch order {
    case .natural: return rows
    case .urgency:
      let never = Day(number: .max)
      return rows.stablySorted {
        ($0.status.urgency, $0.due ?? never) < ($1.status.urgency, $1.due ?? never)
      }
    case .name: return rows.sorted(byName: { $0.assignment.name[settings.language] })
    }
  }

  /// The agencies below the one shown that report an indicator, ranked.
  public func agencyRows(indicator code: String, at place: Place) -> [AgencyValue] {
    guard let indicator = definitions.indicator(code) else { return [] }
    let rows = shownWorkspace.ranking(of: indicator, within: settings.agency, asOf: asOf)
    guard !place.filter.isEmpty else { return rows }
    return rows.filter { value in
      definitions.agency(value.agency).map { matches($0, place.filter) } ?? false
    }
  }

  /// The periods of an indicator, latest first.
  public func seriesRows(indicator code: String, agency: String) -> [SeriesPoint] {
    (evaluation(of: code, agency: agency)?.series ?? []).reversed()
  }

  /// Everything ever said of an indicator's values for an agency, its class, its targets and by
  /// comments, latest first.
  public func historyRows(indicator code: String, agency: String) -> [HistoryRow] {
    let ledger = shownWorkspace.ledger
    let values = ledger.observationKeys(of: code, agency: agency).map(RecordKey.observation)
    return (values + ledger.keys(about: code).filter { $0.concerns(agency) })
      .flatMap { key in ledger.history(key).map { HistoryRow(key: key, version: $0) } }
      .sorted { $0.version.isAfter($1.version) }
  }

  /// How many rows the list of a place has; 0 where it has none.
  public func rowCount(at place: Place) -> Int {
    switch place.screen {
    case .overview: 6
    case .matrix: ProgrammeMatrix(definitions).sections.count
    case .section(let section):
      place.sectionTab == .indicators
        ? indicatorRows(of: section, at: place).count
        : assignmentRows(of: section, at: place).count
    case .assignments:
      assignmentRows(tab: place.assignmentTab, at: place).count
    case .assignment, .observation: detailItems(at: place).count
    case .history: journalRowCount
    case .conflicts: conflictRows.count
    case .agencies: agencyRows(at: place).count
    case .agency(let id):
      switch place.agencyTab {
      case .indicators: indicatorRows(agency: id, at: place).count
      case .led: ledRows(agency: id, at: place).count
      case .assignments: assignmentRows(agency: id, at: place).count
      case .gaps: gapRows(agency: id, at: place).count
      }
    case .gaps: gapRows.count
    case .changes: changeRows(at: place).count
    case .rounds: roundRows(at: place).count
    case .round(let id): roundPartRows(of: id, at: place).count
    case .roundPart(let key):
      switch place.roundPartTab {
      case .values: owedRows(of: key, at: place).count
      case .scores: scoreRows(of: key, at: place).count
      }
    case .report: reportRowCount(at: place)
    case .surveys: surveyRows(at: place).count
    case .indicator(let code, let agency):
      switch place.indicatorTab {
      // None, or the cursor on one of the points.
      case .chart: seriesRows(indicator: code, agency: agency).count + 1
      // The lines to which one can scroll.
      case .definition:
        definitions.indicator(code).map {
          definitionWindow(of: $0, agency: agency).hidden + 1
        } ?? 0
      case .series: seriesRows(indicator: code, agency: agency).count
      case .agencies: agencyRows(indicator: code, at: place).count
      case .history: historyRows(indicator: code, agency: agency).count
      }
    case .grid: gridTable(at: place).rows.count
    }
  }

  /// An assignment with how far it is on the day shown.
  public func assignmentRow(_ assignment: Assignment) -> AssignmentRow {
    let progress = shownWorkspace.ledger.progress(of: assignment.code)
    return AssignmentRow(
      assignment: assignment, progress: progress,
      status: assignment.status(progress: progress, on: asOf),
      due: assignment.dueDay(progress: progress))
  }

  func name(of code: String) -> String {
    definitions.indicator(code)?.name[settings.language] ?? code
  }
}

extension RecordKey {
  /// Whether it is about an agency; comments are about the indicator in all of them.
  fileprivate func concerns(_ agency: String) -> Bool {
    switch self {
    case .manualStatus(_, let id), .target(_, let id, _): id == agency
    case .score(let key): key.agency == agency
    case .comment: true
    case .observation, .assignment, .survey, .round, .roundException: false
    }
  }
}

/// One thing that was said of an indicator.
public struct HistoryRow: Sendable, Hashable {
  public var key: RecordKey
  public var version: Version

  public init(key: RecordKey, version: Version) {
    self.key = key
    self.version = version
  }
}

extension Place {
  public var sectionTab: SectionTab { SectionTab(rawValue: tab) ?? .indicators }
  public var indicatorTab: IndicatorTab { IndicatorTab(rawValue: tab) ?? .chart }
  public var agenciesTab: AgenciesTab { AgenciesTab(rawValue: tab) ?? .departments }
  public var agencyTab: AgencyTab { AgencyTab(rawValue: tab) ?? .indicators }
  public var assignmentTab: AssignmentTab { AssignmentTab(rawValue: tab) ?? .all }

  /// How many tabs the screen has; 1 where it has none.
  public var tabCount: Int {
    switch screen {
    case .overview, .matrix, .history, .conflicts, .assignment, .observation: 1
    case .section: SectionTab.allCases.count
    case .indicator: IndicatorTab.allCases.count
    case .assignments: AssignmentTab.allCases.count
    case .agencies: AgenciesTab.allCases.count
    case .agency: AgencyTab.allCases.count
    case .gaps, .changes, .rounds, .surveys: 1
    case .round: RoundTab.allCases.count
    case .roundPart: RoundPartTab.allCases.count
    case .report: ReportTab.allCases.count
    case .grid(let grid): grid.shapes.count
    }
  }
}

extension AssignmentTab {
  /// Whether an assignment of this status is in the list.
  public func holds(_ status: AssignmentStatus) -> Bool {
    switch self {
    case .all: true
    case .overdue: status == .overdue
    case .dueSoon: status == .dueSoon
    case .open, .timeline: !status.isDone && status != .cancelled
    case .done: status.isDone
    }
  }
}

extension AssignmentStatus {
  /// What needs attention first is 0.
  public var urgency: Int {
    switch self {
    case .overdue: 0
    case .dueSoon: 1
    case .withinTime: 2
    case .ongoing: 3
    case .doneLate: 4
    case .doneOnTime: 5
    case .cancelled: 6
    }
  }
}

extension Array {
  /// Sorts by a name as Vietnamese readers expect.
  func sorted(byName name: (Element) -> String) -> [Element] {
    map { ($0, CollationKey(name($0))) }.stablySorted { $0.1 < $1.1 }.map(\.0)
  }

  /// Sorts so that elements the order does not tell apart keep their places.
  func stablySorted(by areInOrder: (Element, Element) -> Bool) -> [Element] {
    enumerated()
      .sorted { a, b in
        areInOrder(a.element, b.element)
          || (!areInOrder(b.element, a.element) && a.offset < b.offset)
      }
      .map(\.element)
  }
}
