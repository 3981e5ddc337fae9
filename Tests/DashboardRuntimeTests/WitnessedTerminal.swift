import TerminalInterface

/// A scripted terminal that lets somebody look around before each key.
final class WitnessedTerminal: Terminal {
  private let script: ScriptedTerminal
  private let witness: () -> Void

  init(keys: String, witness: @escaping () -> Void) throws {
    script = try ScriptedTerminal(keys: keys)
    self.witness = witness
  }

  func nextEvent(within milliseconds: Int?) -> InputEvent {
    witness()
    return script.nextEvent(within: milliseconds)
  }

  var size: Size { script.size }
  var colourDepth: ColourDepth { script.colourDepth }
  var drawsUnicode: Bool { script.drawsUnicode }
  var hasPendingInput: Bool { script.hasPendingInput }
  var watchedDescriptors: [Int32] {
    get { script.watchedDescriptors }
    set { script.watchedDescriptors = newValue }
  }
  func show(_ frame: Frame) { script.show(frame) }
  func copy(_ text: String) -> Bool { script.copy(text) }
  func redraw() { script.redraw() }
  func suspend() { script.suspend() }
}
