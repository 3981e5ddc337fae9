public import ReformModel
public import TerminalInterface

/// The box that says what undo or redo would take back, and asks where somebody was there since.
public struct UndoBox: Sendable, Hashable {
  /// What may be done about an act of which something was changed since.
  public enum Choice: Sendable, Hashable {
    /// Nothing; the first, so that a key typed ahead takes nothing back.
    case leave
    /// Takes back what nobody changed.
    case untouched
    /// Takes back newer values too.
    case all
  }

  public let plan: UndoPlan
  /// Empty where nothing stands in the way: then Enter takes it back.
  public let choices: [Choice]
  public internal(set) var selected = 0
  /// Why; nobody has to say.
  public internal(set) var reason = TextField()

  init(_ plan: UndoPlan) {
    self.plan = plan
    choices =
      plan.changedSince.isEmpty
      ? [] : [.leave] + (plan.untouched.isEmpty ? [] : [.untouched]) + [.all]
  }

  /// What Enter does now.
  var choice: Choice { choices[safe: selected] ?? .untouched }
}
