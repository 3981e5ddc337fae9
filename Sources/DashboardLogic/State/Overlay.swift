public import TerminalInterface

/// What lies over the screen and takes the keys.
public enum Overlay: Sendable {
  /// The keys of the screen below; the filter narrows them.
  case help(HelpState)
  /// The line in which a filter is typed.
  case filter(TextField, before: String)
  /// The line in which anything is looked for by name, with what it finds.
  case palette(Palette)
  case form(EntryForm)
  /// What is asked before a grid is saved.
  case batch(BatchQuestion)
  case themes(ThemeChoice)
  /// What the terminal can draw.
  case drawing(DrawingChoice)
  /// The line in which a day is typed.
  case day(DayBox)
  /// What undo or redo would take back.
  case undo(UndoBox)
  /// Which of several answers is to stand.
  case decision(DecisionBox)
  /// Leaving with something unsaved.
  case confirmQuit
  /// As what the screen is to be written down.
  case export(ExportBox)
  /// The first things to know; any key takes it away and does what it does.
  case tour
}

public struct HelpState: Sendable, Hashable {
  public var filter = TextField()
  public var list = ListPosition()

  public init() {}
}

/// The list of themes; moving in it shows the theme at once.
public struct ThemeChoice: Sendable, Hashable {
  public var selected: Int
  /// What to return to on Esc.
  public var before: String

  public init(selected: Int, before: String) {
    self.selected = selected
    self.before = before
  }
}

/// A sentence at the foot of the screen that leaves at the next key.
public struct Message: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case info, warning, error
  }

  public var kind: Kind
  public var text: String

  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
