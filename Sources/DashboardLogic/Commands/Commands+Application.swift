import ReformModel
import TerminalInterface

extension Command {
  static let application: [Command] = [
    Command(
      .help, in: [.everywhere, .grid], keys: [.character("?"), KeyEvent(.function(1))], footer: 10
    ) {
      $0.overlay = .help(HelpState())
      return []
    },
    Command(.redraw, in: [.everywhere, .grid, .cell], keys: [.control("l")]) { _ in [.redraw] },
    Command(
      .suspend, in: [.everywhere, .grid, .cell], keys: [.control("z")],
      availability: {
        $0.settings.isRestricted
          ? .unavailable($0.words.noWayOut($0.keyName(of: .quit))) : .available
      },
      perform: { _ in [.suspend] }),
    Command(.quit, in: [.everywhere, .grid], keys: [.character("q")], footer: 11) {
      guard $0.hasUnsaved else { return [.quit] }
      $0.overlay = .confirmQuit
      return []
    },
  ]
}
