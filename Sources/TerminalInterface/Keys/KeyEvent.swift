/// A key with its modifiers.
public struct KeyEvent: Sendable, Hashable {
  public enum Key: Sendable, Hashable {
    case character(Character)
    case enter, tab, escape, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    case function(Int)
  }

  public struct Modifiers: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    public static let shift = Modifiers(rawValue: 1)
    public static let alt = Modifiers(rawValue: 2)
    public static let control = Modifiers(rawValue: 4)
  }

  public var key: Key
  /// A letter typed with Shift is the capital itself, without the modifier.
  public var modifiers: Modifiers

  public init(_ key: Key, _ modifiers: Modifiers = []) {
    self.key = key
    self.modifiers = modifiers
  }

  public static func character(_ character: Character) -> KeyEvent {
    KeyEvent(.character(character))
  }
  public static func control(_ letter: Character) -> KeyEvent {
    KeyEvent(.character(letter), .control)
  }
}

/// A press, release or turn of the mouse.
public struct MouseEvent: Sendable, Hashable {
  public enum Action: Sendable, Hashable {
    case press, doubleClick, wheelUp, wheelDown
  }

  public var action: Action
  public var point: Point

  public init(_ action: Action, at point: Point) {
    self.action = action
    self.point = point
  }
}

/// What the outside tells the dashboard.
public enum InputEvent: Sendable, Hashable {
  case key(KeyEvent)
  /// Text pasted in one go, line breaks and all; it never runs a command.
  case paste(String)
  case mouse(MouseEvent)
  case resize(Size)
  /// The terminal came back from a suspension and shows something else.
  case resumed
  /// SIGINT, SIGTERM or SIGHUP, or the terminal is gone: save drafts and leave.
  case terminated(signal: Int32)
  /// A file being watched changed.
  case filesChanged
  /// The deadline passed that was asked for.
  case deadline
}
