import DashboardLogic
import DashboardViews
import ReformModel
import TerminalInterface

extension SpokenDashboard {
  /// Asks what a box asks, until it is gone or another stands in its place.
  func conduct(_ overlay: Overlay) throws {
    switch overlay {
    case .form: try SpokenForm(self).run()
    case .undo(let box): try askToTakeBack(box)
    case .decision(let box): try askToDecide(box)
    case .confirmQuit: try askToLeave()
    default:
      try change { $0.handle(.key(KeyEvent(.escape))) }
      try say(words.onlyOnScreen)
    }
  }

  private func askToTakeBack(_ box: UndoBox) throws {
    try sayMessage()
    let reading = BoxReading(box, in: state)
    guard let number = try choose(in: reading) else {
      return try change { $0.perform(.overlayCancel) }
    }
    if box.choices.isEmpty, number == 2 { return try change { $0.perform(.overlayCancel) } }
    if !box.choices.isEmpty, box.choices[number - 1] == .leave {
      return try change { $0.perform(.takeBack) }
    }
    let reason = try ask(words.reasonAsked)
    try change { state in
      for _ in 1..<number { _ = state.perform(.overlayDown) }
      return state.handle(.paste(reason)) + state.perform(.takeBack)
    }
  }

  private func askToDecide(_ box: DecisionBox) throws {
    try sayMessage()
    let reading = BoxReading(box, in: state)
    guard let number = try choose(in: reading) else {
      return try change { $0.perform(.leaveDecision) }
    }
    let reason = try ask(words.reasonAsked)
    try change { state in
      for _ in 0..<number { _ = state.perform(.versionNext) }
      return state.handle(.paste(reason)) + state.perform(.decide)
    }
  }

  private func askToLeave() throws {
    let names = state.unkept.map {
      words.parts(of: $0, in: state.definitions, on: state.asOf).joined(separator: ", ")
    }.sorted()
    try say(([words.quitQuestion] + names).joined(separator: "\n"))
    let number = try askNumber(words.leaveOrStay, upTo: 2)
    try change { $0.perform(number == 1 ? .quitAnyway : .stay) }
  }

  /// Reads a box with its answers and asks for one of them.
  private func choose(in reading: BoxReading) throws -> Int? {
    try say(reading.title + ".")
    for fact in reading.facts { try say(fact) }
    for (index, choice) in reading.choices.enumerated() { try say("\(index + 1). \(choice).") }
    return try askNumber(words.chooseOrLeave, upTo: reading.choices.count)
  }
}
