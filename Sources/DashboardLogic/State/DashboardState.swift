public import ReformModel
public import TerminalInterface

/// All that the dashboard knows; the screen is a function of it.
public struct DashboardState: Sendable {
  public internal(set) var workspace: Workspace
  /// What the workspace says as of the day and milestone of the settings.
  public internal(set) var evaluation: ProgrammeEvaluation
  /// The workspace as the as-of day knew it; the newest where no day was asked for.
  public private(set) var shownWorkspace: Workspace
  /// What the person may change, by their role.
  public private(set) var permission: Permission?
  public internal(set) var settings: Settings {
    didSet { prepareReport() }
  }
  /// Who writes reports; nil where nobody does.
  let reports: (any ReportSource)?
  /// The report on screen; nil as long as none is.
  var report: ShownReport?
  /// Every command with the keys that this person has for it.
  public let commands: [Command]
  public internal(set) var size: Size {
    didSet { prepareReport() }
  }
  public internal(set) var trail: Trail {
    didSet {
      prepareBoard()
      prepareChanges()
      prepareRounds()
      prepareReport()
      followHistory()
      followConflicts()
      followGaps()
    }
  }
  /// All agencies evaluated; nil as long as no screen has asked for it.
  public private(set) var board: AgencyBoard?
  /// The same in the making.
  private var boardCount: BoardCount?
  /// What is missing of the agency shown and of those below it; nil until a screen asks.
  private(set) var missing: [Gap]?
  /// What is missing as its screen shows it.
  var gapList: GapList?
  /// Of the agency whose screen is open.
  private(set) var agencyEvaluation: ProgrammeEvaluation?
  /// What is missing of that agency, and of the one above it, for which it may answer.
  private(set) var agencyMissing: [Gap] = []
  /// What is different between a day and today; nil as long as no screen has asked for it.
  public private(set) var changes: ProgrammeChanges?
  /// The parts of rounds, by the id of the round, as far as screens have asked for them.
  private(set) var roundParts: [String: [RoundPart]] = [:]
  /// What lies over the screen and has the keyboard; nil when the screen itself has it.
  public internal(set) var overlay: Overlay?
  /// Places kept for later, the oldest first.
  public internal(set) var bookmarks: [ScreenAddress] = []
  /// What just happened; leaves at the next key.
  public internal(set) var message: Message?
  /// What was typed into forms and left there.
  public internal(set) var drafts: [EntrySubject: Draft] = [:]
  /// Of those, the ones that nothing but this session holds.
  public internal(set) var unkept: Set<EntrySubject> = []
  /// Whether it was said that drafts cannot be kept.
  var hasToldOfDrafts = false
  /// What to say once what is being saved is on the disk, where no form does.
  var afterSave: String?
  /// What undo and redo take back next.
  private(set) var takeBacks: TakeBacks
  /// The rows of the history, while it is on screen.
  var historyList = HistoryList()
  /// What journals disagree on, while it is on screen.
  var conflictList = ConflictList()
  /// The presentation that runs; nil where none does.
  public internal(set) var presentation: Presentation?
  /// Whom this session follows; nil where it goes its own way from the start.
  public internal(set) var following: Following?
  /// What the clock last said; nil where there is none.
  public internal(set) var now: Instant?
  /// What those who follow were last told.
  var sharedPlace: MeetingPlace?

  public init(
    workspace: Workspace, settings: Settings, size: Size, reports: (any ReportSource)? = nil
  ) {
    self.workspace = workspace
    self.reports = reports
    self.settings = settings
    commands = settings.keymap.commands
    overlay = settings.isFirstRun ? .tour : nil
    message = settings.warning.map { Message(.warning, $0) }
    self.size = size
    trail = Trail(start: Place(.overview))
    takeBacks = TakeBacks(workspace.ledger, of: settings.writer)
    permission = settings.login.map(workspace.definitions.permission)
    shownWorkspace = DashboardState.shown(workspace, settings)
    evaluation = DashboardState.evaluate(shownWorkspace, settings)
  }

  public var words: Words { Words(settings.language) }
  public var definitions: Definitions { workspace.definitions }
  public var place: Place { trail.current }
  /// The day that everything shown refers to.
  public var asOf: Day { settings.asOf ?? settings.today }

  /// The evaluation of one indicator for the agency that a place names.
  public func evaluation(of code: String, agency: String) -> IndicatorEvaluation? {
    if agency == evaluation.agency { return evaluation.indicators[code] }
    return shownWorkspace.evaluation(
      of: code, asOf: asOf, milestone: evaluation.milestone, agency: agency)
  }

  mutating func reevaluate() {
    permission = settings.login.map(workspace.definitions.permission)
    shownWorkspace = DashboardState.shown(workspace, settings)
    evaluation = DashboardState.evaluate(shownWorkspace, settings)
    takeBacks = TakeBacks(workspace.ledger, of: settings.writer)
    followHistory()
    followConflicts()
    (board, boardCount, missing, agencyEvaluation) = (nil, nil, nil, nil)
    (changes, roundParts) = (nil, [:])
    prepareBoard()
    prepareChanges()
    prepareRounds()
    prepareReport(anew: true)
    gapList = nil
    followGaps()
  }

  /// Evaluates all agencies where the screen needs it.
  private mutating func prepareBoard() {
    if place.screen == .gaps, missing == nil {
      missing = shownWorkspace.gaps(ofAndBelow: settings.agency, asOf: asOf)
    }
    guard place.screen.comparesAgencies else { return }
    if board == nil, boardCount == nil {
      boardCount = BoardCount(
        definitions, below: settings.agency, asOf: asOf, milestone: evaluation.milestone)
      countOn()
    }
    guard case .agency(let id) = place.screen, agencyEvaluation?.agency != id else { return }
    agencyEvaluation = shownWorkspace.evaluation(
      asOf: asOf, milestone: evaluation.milestone, agency: id)
    agencyMissing = (id == settings.agency ? [id] : [settings.agency, id])
      .compactMap(definitions.agency)
      .flatMap { shownWorkspace.gaps(of: $0, asOf: asOf) }
  }

  /// Whether agencies are still being evaluated for the screen.
  public var isCounting: Bool { place.screen.comparesAgencies && boardCount != nil }

  /// How far that is, 0…100.
  public var percentCounted: Int { boardCount?.percent ?? 100 }

  /// Evaluates some more of them.
  mutating func countOn() {
    guard isCounting, var count = boardCount else { return }
    board = count.workOn(shownWorkspace)
    boardCount = board == nil ? count : nil
  }

  /// Whether something is left to do that takes longer than a key may.
  public var isWorking: Bool { isSearching || isCounting }

  /// Does some of it; called while nobody types.
  public mutating func workOn() {
    searchOn()
    countOn()
  }

  private mutating func prepareChanges() {
    guard changes == nil, place.screen == .changes else { return }
    changes = changes(since: changesFrom)
  }

  private mutating func prepareRounds() {
    for round in roundsShown where roundParts[round.id] == nil {
      roundParts[round.id] = shownWorkspace.parts(of: round, asOf: asOf)
    }
  }

  private static func shown(_ workspace: Workspace, _ settings: Settings) -> Workspace {
    guard let day = settings.asOf else { return workspace }
    return Workspace(definitions: workspace.definitions, ledger: workspace.ledger.asOf(day))
  }

  private static func evaluate(_ workspace: Workspace, _ settings: Settings)
    -> ProgrammeEvaluation
  {
    workspace.evaluation(
      asOf: settings.asOf ?? settings.today, milestone: settings.milestone,
      agency: settings.agency)
  }
}
