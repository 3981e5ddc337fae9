import DashboardLogic
import DashboardViews
import ReformModel
import TerminalInterface

extension SpokenDashboard {
  /// Asks what a box asks, until it is gone or another stands in its place; false where nothing
  /// takes it away.
  func conduct(_ overlay: Overlay) throws -> Bool {
    switch overlay {
    case .form: try SpokenForm(self).run()
    case .undo(let box): try askToTakeBack(box)
    case .decision(let box): try askToDecide(box)
    case .confirmQuit: try askToLeave()
    case .day: try askForDay()
    case .export: try askForFormat()
    default:
      for id in [CommandID.overlayCancel, .batchCancel] { try change { $0.perform(id) } }
      try say(words.onlyOnScreen)
      return state.overlay == nil
    }
    return true
  }

  private func askForDay() throws {
    let answer = try ask("\(words.dayPrompt) (\(words.dayHint)):")
    try change { $0.handle(.key(.control("u"))) + $0.handle(.paste(answer)) }
    try change { $0.perform(.overlayAccept) }
    if case .day(let box) = state.overlay, let fault = box.fault { try say(words.error(fault)) }
  }

  private func askForFormat() throws {
    try say(words.exportTitle + ".")
    let formats = ExportFormat.allCases
    for (index, format) in formats.enumerated() {
      let name = format.rawValue
      try say("\(index + 1). \(name.uppercased()): \(words.exportMeaning(of: name)).")
    }
    guard let number = try askNumber(words.chooseOrLeave, upTo: formats.count) else {
      return try change { $0.perform(.overlayCancel) }
    }
    try change { state in
      for _ in 1..<number { _ = state.perform(.overlayDown) }
      return state.perform(.overlayAccept)
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
