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
    Command(
      .mouse, in: Set(Scope.allCases).subtracting([.confirm]), keys: [.control("t")]
    ) { $0.switchMouse() },
    Command(.tour, in: [.everywhere], keys: [.control("g")]) {
      $0.overlay = .tour
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

extension DashboardState {
  /// Takes the mouse or gives it back to the terminal, which can then select text.
  mutating func switchMouse() -> [Effect] {
    settings.usesMouse.toggle()
    message = Message(
      .info,
      settings.usesMouse ? words.mouseIsOn : words.mouseIsOff(keyName(of: .mouse)))
    return [.listenToMouse(settings.usesMouse)]
  }
}
