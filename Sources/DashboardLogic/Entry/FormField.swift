public import TerminalInterface

/// One field of a form: a text being typed, or a choice among a few.
public struct FormField: Sendable, Hashable {
  /// The name of a field within its form, as drafts keep it.
  public struct ID: RawRepresentable, Sendable, Hashable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    init(_ name: String) { rawValue = name }
  }

  /// What is entered, and how.
  public enum Kind: Sendable, Hashable {
    case text
    /// A figure in the marks of the language; what is typed first replaces the old one.
    case number
    /// A day such as `23/11/2026`; replaced as a figure is.
    case day
    /// One of a few, chosen with ← and →.
    case choice([Option])
    /// ← and → open the form of the neighbour; the title says where this one is.
    case neighbour(title: String)
  }

  /// One of the answers to choose from; the code is what a draft keeps.
  public struct Option: Sendable, Hashable {
    public var code: String
    public var title: String
  }

  public let id: ID
  /// Before the field, in the language of the form.
  public let label: String
  public let kind: Kind
  /// Beside the field: a unit, or what is counted.
  public let hint: String
  /// Where it stands in the table of the form; nil outside.
  public let cell: FormTable.Cell?
  /// What is typed; of a choice, the code of what is chosen.
  public internal(set) var text: TextField
  /// Whether it is asked at the moment.
  public internal(set) var isShown = true

  init(
    _ id: ID, _ label: String, _ kind: Kind = .text, _ text: String = "", hint: String = "",
    cell: FormTable.Cell? = nil
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.hint = hint
    self.cell = cell
    self.text = TextField(text)
  }

  /// Whether it is short, and typing into it starts anew.
  public var isFigure: Bool { kind == .number || kind == .day }

  /// Whether ← and → choose instead of moving the cursor.
  public var isChoice: Bool {
    switch kind {
    case .choice, .neighbour: true
    case .text, .number, .day: false
    }
  }

  /// Whether what stands in it belongs to a draft.
  var isKept: Bool { isShown && !isNeighbour }

  var isNeighbour: Bool {
    if case .neighbour = kind { true } else { false }
  }

  /// What is chosen, in words; nil for a text.
  public var chosen: String? {
    switch kind {
    case .choice(let options): options.first { $0.code == text.text }?.title ?? text.text
    case .neighbour(let title): title
    case .text, .number, .day: nil
    }
  }

  /// Chooses the option some steps away, around the ends.
  mutating func choose(_ step: Int) {
    guard case .choice(let options) = kind, !options.isEmpty else { return }
    let at = options.firstIndex { $0.code == text.text } ?? 0
    text = TextField(options[(at + step + options.count) % options.count].code)
  }
}
