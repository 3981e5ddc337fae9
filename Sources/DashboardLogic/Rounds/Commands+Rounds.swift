import ReformModel
import TerminalInterface

extension Command {
  /// What is done to an agency's part of a round.
  static let rounds: [Command] = [
    act(.submitPart, .submit, "N", footer: 2), act(.approvePart, .approve, "A", footer: 2),
    act(.returnPart, .sendBack, "R", footer: 2), act(.reopenPart, .reopen, "O", footer: 2),
    act(.exceptPart, .except, "X", footer: 9),
  ]

  private static func act(
    _ id: CommandID, _ act: RoundAct, _ key: Character, footer: Int
  ) -> Command {
    Command(
      id, in: [.round, .roundPart], keys: [.character(key)], isChanging: true, footer: footer,
      availability: { $0.availability(of: act) }, perform: { $0.ask(act) })
  }
}

extension DashboardState {
  /// Whether an act can be done to the part on screen or under the cursor, or why not.
  func availability(of act: RoundAct) -> Availability {
    guard let part = selectedPart else { return .unavailable(words.noPartSelected) }
    if let reason = reasonNotToOpen(.roundAct(part.key, act)) { return .unavailable(reason) }
    guard act.stages.contains(part.stage) else {
      return .unavailable(words.asSentence(words.text(of: RoundFault.wrongStage(part.stage, act))))
    }
    return .available
  }

  /// Opens the form of an act, or says what else stands in its way.
  mutating func ask(_ act: RoundAct) -> [Effect] {
    guard let key = selectedPart?.key else { return [] }
    if act == .approve {
      let change = workspace.ledger.change(.round(key), to: .round(workspace.approval(of: key)))
      if let fault = workspace.roundFault(of: change, today: settings.today) {
        message = Message(.warning, words.asSentence(words.text(of: fault)))
        return []
      }
    }
    return openForm(.roundAct(key, act))
  }
}
