import ReformModel
import TerminalInterface

extension Command {
  /// Undo, redo, the history of the workspace and what journals disagree on.
  static let journal: [Command] = [
    Command(
      .undo, in: [.everywhere], keys: [.character("u")], isChanging: true, footer: 4,
      availability: { $0.undoHindrance.map { .unavailable($0) } ?? .available },
      perform: { $0.askToTakeBack($0.undoTarget) }),
    Command(
      .redo, in: [.everywhere], keys: [.control("r")], isChanging: true,
      availability: { $0.redoHindrance.map { .unavailable($0) } ?? .available },
      perform: { $0.askToTakeBack($0.redoTarget) }),
    Command(.history, in: [.everywhere], keys: [.character("H")], footer: 13) {
      $0.show(.history)
    },
    Command(.conflicts, in: [.everywhere], keys: [.character("C")]) { $0.show(.conflicts) },
    Command(.takeBack, in: [.undo], keys: [KeyEvent(.enter)], isChanging: true, footer: 0) {
      $0.acceptUndo()
    },
    Command(
      .versionNext, in: [.decision],
      keys: [KeyEvent(.right), KeyEvent(.tab), KeyEvent(.down)], footer: 0
    ) { $0.selectVersion(1) },
    Command(
      .versionPrevious, in: [.decision],
      keys: [KeyEvent(.left), KeyEvent(.tab, .shift), KeyEvent(.up)]
    ) { $0.selectVersion(-1) },
    Command(.decide, in: [.decision], keys: [KeyEvent(.enter)], isChanging: true, footer: 1) {
      $0.decide()
    },
    Command(
      .editInstead, in: [.decision], keys: [.control("e")], isChanging: true, footer: 2,
      availability: {
        $0.canEditInstead ? .available : .unavailable($0.words.noFormForThis)
      },
      perform: { $0.editInstead() }),
    Command(.leaveDecision, in: [.decision], keys: [KeyEvent(.escape)], footer: 3) {
      $0.leaveDecision()
    },
  ]
}
