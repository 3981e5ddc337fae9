public import TerminalInterface

/// One line of a form: a text being typed, or a choice among a few.
public struct FormField: Sendable, Hashable {
  public enum ID: String, Sendable, Hashable, CaseIterable {
    case period, numerator, denominator, value, flag, note, source, evidence
  }

  public var id: ID
  /// What is typed; of a choice, the code of what is chosen.
  public var text: TextField

  public init(_ id: ID, _ text: String = "") {
    self.id = id
    self.text = TextField(text)
  }

  public var isNumber: Bool { id == .numerator || id == .denominator || id == .value }

  /// Whether ← and → choose instead of moving the cursor.
  public var isChoice: Bool { id == .period || id == .flag }
}
