import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

/// What Ctrl-S handed to the disk.
struct SavedForm {
  var changes: [Change]
  var reason: String?

  /// The only record saved; nil where it was cleared.
  var record: Record? { changes.first?.record }
}

extension DashboardState {
  /// Types keys and Ctrl-S after them; fails where nothing goes to the disk.
  mutating func save(_ keys: String) throws -> SavedForm {
    let effects = try type(keys + "<C-s>")
    let saved: SavedForm? =
      if case .save(let changes, let reason)? = effects.last {
        SavedForm(changes: changes, reason: reason)
      } else { nil }
    return try #require(saved, "nothing was saved: \(message?.text ?? "")")
  }

  /// What is wrong in a field of the open form.
  func fault(_ id: FormField.ID) throws -> EntryFault? {
    try #require(form, "no form is open").check.faults[id]
  }

  /// What stands in a field of the open form.
  func text(_ id: FormField.ID) throws -> String {
    try #require(form, "no form is open").text(of: id)
  }

  /// Which fields are asked.
  func asked() throws -> [FormField.ID] {
    try #require(form, "no form is open").fields.filter(\.isShown).map(\.id)
  }
}
