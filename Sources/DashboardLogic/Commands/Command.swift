public import ReformModel
public import TerminalInterface

/// Something a person can do: its keys, when it is available, and what it does.
///
/// Its words stand in `Words.title(of:)` and `Words.help(of:)`. From `Command.all` come dispatch, footer, help, `cchc keys` and the table of the README.
public struct Command: Sendable {
  /// Where a command listens.
  public enum Scope: String, Sendable, Hashable, CaseIterable {
    case everywhere, overview, matrix, area, indicator, assignments, assignment, observation
    case agencies, agency, gaps, changes, rounds, round, roundPart, report, surveys
    case history, conflicts
    case grid, cell, batch
    case help, filter, palette, form, themes, drawing, day, undo, decision, confirm
    case export
    case presentation, following
  }

  public let id: CommandID
  public let scopes: Set<Scope>
  /// The first is the one shown.
  public internal(set) var keys: [KeyEvent]
  /// Whether it changes what is saved.
  public let isChanging: Bool
  /// How early it stands in the footer, 0 first; nil keeps it out.
  public let footer: Int?
  let availability: @Sendable (DashboardState) -> Availability
  let perform: @Sendable (inout DashboardState) -> [Effect]

  init(
    _ id: CommandID, in scopes: Set<Scope>, keys: [KeyEvent],
    isChanging: Bool = false, footer: Int? = nil,
    availability: @escaping @Sendable (DashboardState) -> Availability = { _ in .available },
    perform: @escaping @Sendable (inout DashboardState) -> [Effect]
  ) {
    self.id = id
    self.scopes = scopes
    self.keys = keys
    self.isChanging = isChanging
    self.footer = footer
    self.availability = availability
    self.perform = perform
  }

  /// Whether it can be done now, or why not.
  public func availability(in state: DashboardState) -> Availability {
    if isChanging, let reason = state.readOnlyReason {
      return .unavailable(reason)
    }
    return availability(state)
  }
}

/// Whether a command can be done, or why not, in words for the person.
public enum Availability: Sendable, Hashable {
  case available
  case unavailable(String)
}

/// What must happen outside the state; the runtime performs it.
public enum Effect: Sendable, Hashable {
  /// Save these changes; the answer comes back as an `Outcome`.
  case save([Change], reason: String?)
  /// Save changes that take an event back.
  case takeBack([Change], of: EventID, reason: String?)
  /// Keep what is typed into a form, where a crash cannot reach it; `lasting` asks to wait for the
  /// disk.
  case keepDraft(Draft, lasting: Bool)
  /// Keep the bookmarks for other sessions.
  case keepBookmarks([ScreenAddress])
  /// Remove what was kept of a form.
  case dropDraft(EntrySubject)
  case redraw
  case suspend
  /// Whether clicks and the wheel come here or stay with the terminal.
  case listenToMouse(Bool)
  case quit
  /// Write what is on screen into a new file whose name begins so.
  case export(ExportFormat, name: String)
  /// Hand the selected row to the clipboard of the terminal.
  case copyRow
  /// Tell those who follow where the presenter is; nil ends it.
  case sharePlace(MeetingPlace?)
  /// See who presents, now and whenever that changes.
  case lookForPresenters
}

/// What came of an effect, or of what others did.
public enum Outcome: Sendable {
  /// The changes are on disk; the workspace holds them.
  case saved(Workspace)
  /// They are not; the text says what happened and what to do.
  case saveFailed(String, Workspace, readOnly: String?)
  /// They are not, because others saved the same keys since; the workspace holds what they saved.
  case changedElsewhere(SaveAttempt, Workspace)
  /// Others saved something.
  case refreshed(Workspace)
  /// The journal that this session writes turned out to be written elsewhere too.
  case journalForked
  /// Bookmarks of earlier sessions.
  case bookmarksFound([ScreenAddress])
  /// They are not kept beyond this one, and why.
  case bookmarksNotKept(reason: String)
  /// Drafts of earlier sessions, and the places of those that cannot be read.
  case draftsFound([Draft], setAside: [String])
  /// The draft is on disk, with its time.
  case draftKept(Draft)
  /// It is not; the reason is nil where drafts are meant to last as long as the session.
  case draftNotKept(EntrySubject, reason: String?)
  case draftNotRemoved(EntrySubject, reason: String)
  /// What came of writing a screen down or copying from it.
  case exported(ExportResult)
  /// Where presenters are.
  case placesSeen([PlaceSighting])
  /// Nobody can follow, and why.
  case placeNotShared(reason: String)
}
