public import ReformModel

/// What a person chose, and what the command line said.
public struct Settings: Sendable, Hashable {
  public var language: Language
  /// What the clock said at the start.
  public var today: Day
  /// A day asked for; nil follows today and shows the newest state.
  public var asOf: Day?
  /// A milestone asked for; nil takes the active one.
  public var milestone: Int?
  /// The agency whose figures are shown.
  public var agency: String
  public var theme: String
  /// The themes to choose from.
  public var themes: [String]
  /// Why nothing may be changed; nil where entry is allowed.
  public var readOnly: ReadOnlyReason?
  /// Who sits here, as shown at the top.
  public var person: String
  /// Whose acts undo takes back: the name of their journal.
  public var writer: String
  /// Their login, by which `people.json` gives them a role; nil where it is nobody in particular.
  public var login: String?
  public var isDemo: Bool
  /// Whether the program runs for somebody who is to leave it only by ending it.
  public var isRestricted: Bool
  /// Whether the clipboard of the terminal may be written to.
  public var canCopy = false
  /// Where screens are written to; nil where nowhere.
  public var exportFolder: String?
  /// The keys that differ from those that commands come with.
  public var keymap = Keymap.standard
  /// Whether clicks and the wheel are listened to.
  public var usesMouse = true
  /// Whether somebody is here for the first time.
  public var isFirstRun = false
  /// What the person must know from the start, such as a key file that is not followed.
  public var warning: String?
  /// Whether the theme was asked for by name, so that slides keep it.
  public var keepsTheme = false

  public init(
    language: Language, today: Day, asOf: Day? = nil, milestone: Int? = nil, agency: String,
    theme: String, themes: [String] = [], readOnly: ReadOnlyReason? = nil, person: String = "",
    login: String? = nil, writer: String = "", isDemo: Bool = false, isRestricted: Bool = false
  ) {
    self.language = language
    self.today = today
    self.asOf = asOf
    self.milestone = milestone
    self.agency = agency
    self.theme = theme
    self.themes = themes
    self.readOnly = readOnly
    self.person = person
    self.login = login
    self.isDemo = isDemo
    self.writer = writer
    self.isRestricted = isRestricted
  }
}

/// Why the workspace cannot be changed.
public enum ReadOnlyReason: Sendable, Hashable {
  /// The command line said so.
  case asked
  /// A past day is shown.
  case pastDay
  /// The store says why, in words.
  case store(String)
}
