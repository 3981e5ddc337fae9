/// The definition files of a workspace, read: everything but what people enter.
public struct Definitions: Sendable, Hashable {
  public var info: WorkspaceInfo
  public var programme: Programme
  /// In the order of the file.
  public var indicators: [Indicator]
  public var assignments: [Assignment]
  public var agencies: [Agency]
  public var rounds: [RoundRule]
  public var surveys: [Survey]
  public var people: [Person]

  public init(
    info: WorkspaceInfo, programme: Programme, indicators: [Indicator],
    assignments: [Assignment], agencies: [Agency], rounds: [RoundRule], surveys: [Survey] = [],
    people: [Person] = []
  ) {
    self.info = info
    self.programme = programme
    self.indicators = indicators
    self.assignments = assignments
    self.agencies = agencies
    self.rounds = rounds
    self.surveys = surveys
    self.people = people
  }

  /// The indicator of a code; nil where the programme has none.
  public func indicator(_ code: String) -> Indicator? { indicators.first { $0.code == code } }
  /// The assignment of a code; nil where the programme has none.
  public func assignment(_ code: String) -> Assignment? { assignments.first { $0.code == code } }
  /// The agency of an id; nil where the workspace has none.
  public func agency(_ id: String) -> Agency? { agencies.first { $0.id == id } }
  /// The survey of an id; nil where the workspace has none.
  public func survey(_ id: String) -> Survey? { surveys.first { $0.id == id } }
  /// The solution area of a number; nil where the programme has none.
  public func area(_ id: Int) -> SolutionArea? { programme.areas.first { $0.id == id } }

  /// The name of a party on a day, in full or in short.
  public func name(of party: Party, on day: Day, in language: Language, short: Bool = false)
    -> String
  {
    switch party {
    case .named(let text): text[language]
    case .agency(let id):
      agency(id).map { short ? $0.name(on: day).short : $0.name(on: day).text[language] } ?? id
    }
  }
}

/// What `workspace.json` says of the workspace itself.
public struct WorkspaceInfo: Sendable, Hashable {
  /// The version of the file formats.
  public var format: Int
  public var id: String
  public var name: LocalizedText
  public var language: Language
  /// The agency whose figures the dashboard opens with.
  public var agency: String

  public init(format: Int, id: String, name: LocalizedText, language: Language, agency: String) {
    self.format = format
    self.id = id
    self.name = name
    self.language = language
    self.agency = agency
  }

  /// The newest format this program writes.
  public static let currentFormat = 1
}

/// A report due every year: its data window and its day, as guidance 581/BNV-CCHC sets them.
public struct RoundRule: Sendable, Hashable {
  /// A day of a year, relative to the year of the round.
  public struct YearDay: Sendable, Hashable {
    /// 0, or −1 for the year before.
    public var yearOffset: Int
    public var month: Int
    public var day: Int

    public init(yearOffset: Int = 0, month: Int, day: Int) {
      self.yearOffset = yearOffset
      self.month = month
      self.day = day
    }

    /// The day in a round of a year; nil where the calendar has none.
    public func day(in year: Int) -> Day? {
      Day(year: year + yearOffset, month: month, day: day)
    }
  }

  /// Such as `q1`, `s1`, `q3`, `y`.
  public var id: String
  public var name: LocalizedText
  public var windowStart: YearDay
  public var windowEnd: YearDay
  public var due: YearDay
  public var isCumulative: Bool
  /// Codes of the indicators it asks for; empty means all.
  public var indicators: [String]
  /// How many days before the due day each level hands in; levels that are left out have the due day.
  public var internalDue: [Agency.Level: Int]

  public init(
    id: String, name: LocalizedText, windowStart: YearDay, windowEnd: YearDay, due: YearDay,
    isCumulative: Bool, indicators: [String] = [], internalDue: [Agency.Level: Int] = [:]
  ) {
    self.id = id
    self.name = name
    self.windowStart = windowStart
    self.windowEnd = windowEnd
    self.due = due
    self.isCumulative = isCumulative
    self.indicators = indicators
    self.internalDue = internalDue
  }
}

/// A satisfaction survey: five levels from very dissatisfied to very satisfied.
public struct Survey: Sendable, Hashable {
  public var id: String
  public var name: LocalizedText
  public var questions: [LocalizedText]
  /// Such as land, construction, investment.
  public var fields: [LocalizedText]
  /// The indicator its rate becomes an observation of.
  public var indicator: String

  public init(
    id: String, name: LocalizedText, questions: [LocalizedText], fields: [LocalizedText],
    indicator: String
  ) {
    self.id = id
    self.name = name
    self.questions = questions
    self.fields = fields
    self.indicator = indicator
  }
}
