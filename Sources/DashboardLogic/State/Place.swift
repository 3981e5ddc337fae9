public import ReformModel

/// A screen with everything that must survive leaving it and coming back.
public struct Place: Sendable, Hashable {
  public var screen: Screen
  public var list = ListPosition()
  /// What the rows must contain; empty shows all.
  public var filter = ""
  public var sort = SortOrder.natural
  public var grouping = Grouping.none
  /// Which tab of the screen is open, 0 for the first.
  public var tab = 0
  /// What the chart shows beside its own series.
  public var companion: Companion?
  /// The point of the chart from which Enter led to the rows, 0 the newest; Esc goes back to it.
  var pointLeft: Int?

  public init(_ screen: Screen, tab: Int = 0) {
    self.screen = screen
    self.tab = tab
  }
}

/// A second series in the chart of an indicator.
public enum Companion: Sendable, Hashable {
  /// Another indicator of the same agency.
  case indicator(String)
  /// The same indicator of another agency.
  case agency(String)
}

/// What can be looked at.
public enum Screen: Sendable, Hashable {
  case overview
  /// A solution, a content, or where they meet; tabs: indicators, assignments.
  case section(ProgrammeSection)
  /// Solutions against contents.
  case matrix
  /// An indicator of an agency; tabs: `IndicatorTab`.
  case indicator(String, agency: String)
  /// All assignments; tabs: `AssignmentTab`.
  case assignments
  /// One assignment with the indicators it serves and what was reported of it.
  case assignment(String)
  /// One value: what it is made of and how it came about.
  case observation(ObservationKey)
  /// The journal of the whole workspace, latest first.
  case history
  /// The keys on which journals disagree.
  case conflicts
  /// The agencies below the one shown; tabs: `AgenciesTab`.
  case agencies
  /// One agency by its own figures; tabs: `AgencyTab`.
  case agency(String)
  /// What is missing, whose, and since when.
  case gaps
  /// What is different between a day and today.
  case changes
  /// The reporting rounds of this year and the next.
  case rounds
  /// The agencies of a round by its id; tabs: `RoundTab`.
  case round(String)
  /// One agency's part of a round; tabs: `RoundPartTab`.
  case roundPart(RoundKey)
  /// What people answered to surveys.
  case surveys
  /// The report of a round of an agency; tabs: `ReportTab`.
  case report(round: String, agency: String)
  /// A table for entry; its tabs are the shapes of the grid.
  case grid(EntryGrid)
}

public enum SectionTab: Int, Sendable, CaseIterable {
  case indicators, assignments
}

public enum IndicatorTab: Int, Sendable, CaseIterable {
  case chart, series, agencies, definition, history
}

extension Screen {
  /// A solution area, 1…6.
  public static func area(_ id: Int) -> Screen { .section(ProgrammeSection(area: id)) }
}

/// Which agencies the list shows, and how.
public enum AgenciesTab: Int, Sendable, CaseIterable {
  case departments, communes
  /// Agencies against indicators: what is reported, late and missing.
  case completeness
}

public enum AgencyTab: Int, Sendable, CaseIterable {
  /// By its own figures.
  case indicators
  /// Those of the programme for which it answers, by the figures of the whole.
  case led
  case assignments, gaps
}

/// Which assignments the list shows.
public enum AssignmentTab: Int, Sendable, CaseIterable {
  case all, overdue, dueSoon, open, done
  /// Open ones against the months in which they are due.
  case timeline
}

/// By what the rows of a list stand together.
public enum Grouping: Int, Sendable, CaseIterable {
  case none, lead, content
}

/// By what a list is sorted.
public enum SortOrder: Int, Sendable, CaseIterable {
  /// The order of the programme, of time, or of rank.
  case natural
  /// What needs attention first.
  case urgency
  case name
}

/// Which row of a list is selected, and which is at the top of the window.
public struct ListPosition: Sendable, Hashable {
  public var selected = 0
  public var top = 0

  public init() {}

  /// Moves the selection and keeps it within the list and the window.
  public mutating func select(_ row: Int, count: Int, visible: Int) {
    selected = max(0, min(row, count - 1))
    let visible = max(1, visible)
    if selected < top { top = selected }
    if selected >= top + visible { top = selected - visible + 1 }
    top = max(0, min(top, count - visible))
  }
}

/// Where one has been: what is on screen, what lies below it, and the way back and forward.
public struct Trail: Sendable, Hashable {
  /// From the overview down to what is on screen; never empty.
  public private(set) var stack: [Place]
  private var past: [[Place]] = []
  private var future: [[Place]] = []

  public init(start: Place) {
    stack = [start]
  }

  public var current: Place {
    get { stack[stack.count - 1] }
    set { stack[stack.count - 1] = newValue }
  }

  public var isAtTop: Bool { stack.count == 1 }
  /// The places seen last, the newest first, each screen once.
  public var visited: [Place] {
    past.reversed().compactMap(\.last).reduce(into: []) { places, place in
      if !places.contains(where: { $0.screen == place.screen }) { places.append(place) }
    }
  }
  public var canGoBack: Bool { !past.isEmpty }
  public var canGoForward: Bool { !future.isEmpty }

  /// Down to a new place.
  public mutating func descend(to place: Place) {
    remember()
    stack.append(place)
  }

  /// Up to where one came from; nothing at the top.
  public mutating func ascend() {
    guard !isAtTop else { return }
    remember()
    stack.removeLast()
  }

  /// Sideways, to a neighbour on the same level.
  public mutating func replace(with place: Place) {
    remember()
    stack[stack.count - 1] = place
  }

  public mutating func goBack() {
    guard let last = past.popLast() else { return }
    future.append(stack)
    stack = last
  }

  public mutating func goForward() {
    guard let next = future.popLast() else { return }
    past.append(stack)
    stack = next
  }

  private mutating func remember() {
    past.append(stack)
    if past.count > 100 { past.removeFirst() }
    future = []
  }
}
