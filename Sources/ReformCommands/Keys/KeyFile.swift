import DashboardLogic
import ReformModel
import TerminalInterface
import YAMLReading
import Yams

/// A file that gives commands other keys: `go.gaps: x`, or several as `[x, C-g]`.
///
/// It is taken as a whole or not at all: half a keyboard is worse than the known one.
struct KeyFile {
  let path: String
  private var lines: [CommandID: Int] = [:]
  private(set) var keymap = Keymap.standard

  init(_ text: String, path: String) throws(KeyFileError) {
    self.path = path
    var keys: [CommandID: [KeyEvent]] = [:]
    for (name, value) in try KeyFile.members(of: text, path) {
      let line = name.mark?.line ?? 0
      guard let id = name.string.flatMap(CommandID.init) else {
        throw KeyFileError(path, line, .unknownCommand(name.string ?? ""))
      }
      keys[id] = try KeyFile.keys(value, for: id, path)
      lines[id] = line
    }
    keymap = Keymap(keys)
    if let conflict = keymap.conflicts.first {
      throw KeyFileError(
        path, lines[conflict.second] ?? lines[conflict.first],
        .conflict(conflict, lines[conflict.first], lines[conflict.second]))
    }
  }

  /// The keys of commands as such a file, with what each does behind it.
  static func lines(of commands: [Command], in words: Words) -> [String] {
    let lines = commands.map { command in
      let keys = command.keys.map { "\"\($0.configName)\"" }
      let value = keys.count == 1 ? keys[0] : "[\(keys.joined(separator: ", "))]"
      return "\(command.id.rawValue): \(value)  # \(words.title(of: command.id))"
    }
    return words.keyFileHead.map { "# " + $0 } + [""] + lines
  }

  private static func members(
    of text: String, _ path: String
  ) throws(KeyFileError) -> [(Node, Node)] {
    let root: Node?
    do throws(YAMLProblem) {
      root = try YAMLProblem.compose(text)
    } catch {
      throw KeyFileError(path, error.line, .notYAML(error.reason))
    }
    // A file of nothing but comments changes nothing.
    guard let root, root.null == nil || root.mapping != nil else { return [] }
    guard let mapping = root.mapping else {
      throw KeyFileError(path, root.mark?.line, .notMapping)
    }
    return mapping.map { ($0.key, $0.value) }
  }

  private static func keys(
    _ node: Node, for id: CommandID, _ path: String
  ) throws(KeyFileError) -> [KeyEvent] {
    let nodes = node.sequence.map(Array.init) ?? [node]
    guard !nodes.isEmpty else { throw KeyFileError(path, node.mark?.line, .noKey(id)) }
    var keys: [KeyEvent] = []
    for node in nodes {
      // Not the key ~ either, which is written "~".
      guard node.null == nil else { throw KeyFileError(path, node.mark?.line, .empty(id)) }
      let name = node.scalar?.string ?? ""
      guard let key = KeyEvent(configName: name) else {
        throw KeyFileError(path, node.mark?.line, .unknownKey(name))
      }
      let fault = Command.all.lazy.filter { $0.id == id }.compactMap { $0.fault(having: key) }.first
      if let fault { throw KeyFileError(path, node.mark?.line, .unfit(key, id, fault)) }
      keys.append(key)
    }
    return keys
  }
}

/// Why a key file is not followed, with the line.
struct KeyFileError: Error {
  enum Fault {
    case unreadable(String)
    case notYAML(String)
    case notMapping
    case unknownCommand(String)
    case unknownKey(String)
    case noKey(CommandID)
    /// Nothing, `~` or `null` in place of a key.
    case empty(CommandID)
    case unfit(KeyEvent, CommandID, KeyFault)
    /// Two commands, and the line of each that has one.
    case conflict(Keymap.Conflict, Int?, Int?)
  }

  let path: String
  let line: Int?
  let fault: Fault

  init(_ path: String, _ line: Int?, _ fault: Fault) {
    self.path = path
    self.line = line
    self.fault = fault
  }
}
