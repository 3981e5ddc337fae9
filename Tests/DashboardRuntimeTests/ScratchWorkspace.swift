import DashboardLogic
import DashboardRuntime
import DashboardViews
import Glibc
import ReformModel
import ReformStore
import TerminalInterface

/// A workspace in a folder of its own with one indicator, and sessions on it.
struct ScratchWorkspace {
  let path: String

  static let october = ObservationKey(
    indicator: "6.01", agency: "bac-ninh",
    period: Period(.monthly, containing: Day(iso: "2026-10-01") ?? Day(number: 0)))

  init() throws {
    var template = Array("/tmp/cchc-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw NoFolder() }
    path = String(decoding: template.dropLast().map(UInt8.init), as: UTF8.self)
    try WorkspaceStore.create(directory: path + "/w", definitions: Self.definitions)
  }

  struct NoFolder: Error {}

  func remove() {
    for name in [
      "/cache/ledgers", "/cache", "/w/journal", "/w", "/state/cchc/drafts", "/state/cchc", "/state",
      "",
    ] {
      let folder = path + name
      guard let entries = try? PosixDisk().list(folder) else { continue }
      for entry in entries { unlink(folder + "/" + entry) }
      rmdir(folder)
    }
  }

  func store(login: String = "an", cache: LedgerCache? = nil) throws -> WorkspaceStore {
    WorkspaceStore(
      directory: path + "/w", writer: try Writer(login: login, host: "host"),
      now: { Instant(seconds: 1_795_000_000) }, cache: cache)
  }

  var cacheFolder: String { path + "/cache" }
  var cache: LedgerCache { LedgerCache(cacheFolder: cacheFolder, process: 1, owner: geteuid()) }

  /// The folder of drafts, as the program would find it in the state folder.
  var draftFolder: String { path + "/state/cchc/drafts" }

  func drafts(at seconds: Int = 1_795_000_000, disk: any Disk = PosixDisk()) -> DraftStore {
    DraftStore(
      stateFolder: path + "/state/cchc", workspace: "w", process: 1,
      now: { Instant(seconds: seconds) }, disk: disk)
  }

  /// A session that types a script into an 80×24 terminal; without drafts it keeps them in memory.
  func session(
    _ keys: String, drafts: DraftStore? = nil, writer: (any ScreenWriter)? = nil,
    canCopy: Bool = false, cache: LedgerCache? = nil
  ) throws -> (
    terminal: ScriptedTerminal, runtime: DashboardRuntime<ScriptedTerminal>
  ) {
    let terminal = try ScriptedTerminal(keys: keys)
    return (
      terminal,
      try runtime(on: terminal, drafts: drafts, writer: writer, canCopy: canCopy, cache: cache)
    )
  }

  func runtime<Screen: Terminal>(
    on terminal: Screen, drafts: DraftStore?, writer: (any ScreenWriter)? = nil,
    canCopy: Bool = false, cache: LedgerCache? = nil
  ) throws -> DashboardRuntime<Screen> {
    let store = try store(cache: cache)
    try store.open()
    var settings = Settings(
      language: .vietnamese, today: Day(iso: "2026-11-23") ?? Day(number: 0), agency: "bac-ninh",
      theme: "bac-ninh-dark")
    settings.canCopy = canCopy
    return DashboardRuntime(
      terminal: terminal, store: store, settings: settings, themes: BuiltInThemes(),
      drafts: drafts, writer: writer)
  }

  private struct BuiltInThemes: ThemeSource {
    func theme(named name: String, for depth: ColourDepth) -> ResolvedTheme {
      Theme.builtIn.resolved(for: depth)
    }
  }

  /// The yearly round of the province, submitted and approved by another person.
  func approveAsSomebodyElse() throws {
    let other = try store(login: "binh")
    try other.open()
    let key = RoundKey(agency: "bac-ninh", round: "2026-y")
    for state in [RoundState.submitted, other.workspace.approval(of: key)] {
      try other.save([other.workspace.ledger.change(.round(key), to: .round(state))])
    }
  }

  /// A value for October that another person saves while a session is open.
  func saveAsSomebodyElse(_ value: String) throws {
    let other = try store(login: "binh")
    try other.open()
    try other.save([
      Change(
        key: .observation(Self.october),
        record: .observation(Observation(value: ExactDecimal(plain: value))), replaces: [])
    ])
  }

  static var definitions: Definitions {
    let text = { (text: String) in LocalizedText(vi: text, en: text) }
    return Definitions(
      info: WorkspaceInfo(
        format: 1, id: "w", name: text("Bắc Ninh"), language: .vietnamese, agency: "bac-ninh"),
      programme: Programme(
        id: "p", name: text("Nghị quyết"), resolution: "55-NQ/TU", startYear: 2021, endYear: 2030,
        milestones: [Milestone(year: 2030, name: text("2030"))],
        areas: (1...6).map {
          SolutionArea(id: $0, name: text("Nhóm \($0)"), short: text("Nhóm \($0)"))
        },
        contents: [ReformContent(id: 6, name: text("Nội dung"), short: text("Nội dung"))]),
      indicators: [
        Indicator(
          code: "6.01", name: text("Hồ sơ nộp trực tuyến"), area: 6, contents: [6], unit: .percent,
          decimals: 1, direction: .higher, frequency: .monthly,
          formula: RatioFormula(numerator: text("Tử số"), denominator: text("Mẫu số")),
          baseline: Baseline(period: october.period, value: nil), targets: [],
          minimum: ExactDecimal(0), maximum: ExactDecimal(100), lead: .named(text("Sở Nội vụ")),
          source: "test")
      ],
      assignments: [],
      agencies: [
        Agency(
          id: "bac-ninh", level: .province,
          names: [AgencyName(text: text("Thành phố Bắc Ninh"), short: "Bắc Ninh")])
      ],
      rounds: [
        RoundRule(
          id: "y", name: LocalizedText(vi: "Báo cáo năm", en: "Yearly report"),
          windowStart: .init(yearOffset: -1, month: 12, day: 15),
          windowEnd: .init(month: 12, day: 14), due: .init(month: 12, day: 20), isCumulative: true)
      ])
  }
}
