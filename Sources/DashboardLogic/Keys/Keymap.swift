public import TerminalInterface

/// Which keys somebody wants for which commands; all others keep their own.
public struct Keymap: Sendable, Hashable {
  /// Only what differs from the keys that commands come with.
  public let keys: [CommandID: [KeyEvent]]

  /// The keys that commands come with.
  public static let standard = Keymap([:])

  public init(_ keys: [CommandID: [KeyEvent]]) {
    self.keys = keys
  }

  /// All commands with the keys they have here.
  public var commands: [Command] {
    keys.isEmpty
      ? Command.all
      : Command.all.map { command in keys[command.id].map(command.with) ?? command }
  }

  /// Two commands that would hear the same key at the same time.
  public struct Conflict: Sendable, Hashable {
    public let key: KeyEvent
    public let first: CommandID
    public let second: CommandID
  }

  /// What the remapped keys get into the way of, in the order of the commands; the keys that
  /// commands come with are never at odds with one another.
  public var conflicts: [Conflict] {
    let commands = commands
    var conflicts: [Conflict] = []
    for (index, first) in commands.enumerated() {
      for second in commands[(index + 1)...] {
        guard keys[first.id] != nil || keys[second.id] != nil,
          first.isHeard(with: second),
          let key = first.keys.first(where: second.keys.contains)
        else { continue }
        conflicts.append(Conflict(key: key, first: first.id, second: second.id))
      }
    }
    return conflicts
  }
}

/// Why a command cannot have a key.
public enum KeyFault: Sendable, Hashable {
  /// It is typed as text where the command listens.
  case typed
  /// Terminals send it as they send another.
  case sameAs(String)
  /// It ends the program wherever it is pressed.
  case reserved
}

extension Command {
  func with(_ keys: [KeyEvent]) -> Command {
    var command = self
    command.keys = keys
    return command
  }

  /// Where letters are text and not commands.
  private static let typing: Set<Scope> = [
    .help, .filter, .palette, .form, .batch, .undo, .decision, .cell,
  ]

  /// Whether there is a moment at which both listen.
  func isHeard(with other: Command) -> Bool {
    if !scopes.isDisjoint(with: other.scopes) { return true }
    let places = Command.screens
    return scopes.contains(.everywhere) && !other.scopes.isDisjoint(with: places)
      || other.scopes.contains(.everywhere) && !scopes.isDisjoint(with: places)
  }

  /// Why this command cannot have a key; nil where it can.
  public func fault(having key: KeyEvent) -> KeyFault? {
    if key == .control("c") { return .reserved }
    if let twin = key.twin { return .sameAs(twin.name()) }
    guard key.modifiers.isDisjoint(with: [.control, .alt]) else { return nil }
    switch key.key {
    case .character(let character):
      if !scopes.isDisjoint(with: Command.typing) { return .typed }
      return scopes.contains(.grid) && "0123456789,.-".contains(character) ? .typed : nil
    case .backspace, .delete: return scopes.isDisjoint(with: Command.typing) ? nil : .typed
    default: return nil
    }
  }
}

extension KeyEvent {
  /// The key whose bytes this one has.
  fileprivate var twin: KeyEvent? {
    guard modifiers == .control, case .character(let letter) = key else { return nil }
    switch letter {
    case "i": return KeyEvent(.tab)
    case "m", "j": return KeyEvent(.enter)
    case "h": return KeyEvent(.backspace)
    case "[": return KeyEvent(.escape)
    default: return nil
    }
  }
}

extension DashboardState {
  /// The name of the key that a command has here, for a sentence that tells to press it.
  public func keyName(of id: CommandID) -> String {
    commands.first { $0.id == id }?.keys.first?.name() ?? ""
  }
}
