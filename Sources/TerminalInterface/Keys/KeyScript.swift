/// A session written down: `<Down><Enter>87,2<C-s>` as the events it stands for.
///
/// Characters stand for themselves, line breaks in the script for nothing. Between `<` and `>`: a
/// configuration name of a key (`Down`, `C-s`, `BackTab`, `F1`, `Space`, `lt`, `gt`), or
/// `Paste:text`, `Resize:100x30`, `Click:10,5`, `DoubleClick:10,5`, `WheelUp:10,5`,
/// `WheelDown:10,5` (column, row from 0), `Resumed`, `FilesChanged`, `Deadline`, `Signal:15`. In a
/// pasted text `\n` is a line break, `\t` a tab, `\>` and `\\` themselves.
public enum KeyScript {
  public static func events(_ script: String) throws(KeyScriptError) -> [InputEvent] {
    var events: [InputEvent] = []
    var rest = script[...]
    while let character = rest.popFirst() {
      if character == "<" {
        let position = script.distance(from: script.startIndex, to: rest.startIndex)
        let token = try takeToken(&rest, position)
        events.append(try event(token, position))
      } else if !character.isNewline {
        events.append(.key(.character(character)))
      }
    }
    return events
  }

  private static func takeToken(
    _ rest: inout Substring, _ position: Int
  ) throws(KeyScriptError) -> String {
    var token = ""
    var isEscaped = false
    while let character = rest.popFirst() {
      if character == ">", !isEscaped { return token }
      if isEscaped {
        token.append(unescaped(character))
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        token.append(character)
      }
    }
    throw KeyScriptError(.notClosed, token: token, position: position)
  }

  private static func unescaped(_ character: Character) -> Character {
    switch character {
    case "n": "\n"
    case "t": "\t"
    default: character
    }
  }

  private static func event(
    _ token: String, _ position: Int
  ) throws(KeyScriptError) -> InputEvent {
    if let key = KeyEvent(configName: token) { return .key(key) }
    let parts = token.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let argument = parts.count == 2 ? String(parts[1]) : ""
    let name = String(parts.first ?? "").lowercased()
    if parts.count == 1, let plain = plainEvents[name] { return plain }
    if name == "paste" { return .paste(argument) }
    guard parts.count == 2, argumentNames.contains(name) else {
      throw KeyScriptError(.unknownKey, token: token, position: position)
    }
    guard let event = event(name, argument) else {
      throw KeyScriptError(.badArgument, token: token, position: position)
    }
    return event
  }

  private static let plainEvents: [String: InputEvent] = [
    "resumed": .resumed, "fileschanged": .filesChanged, "deadline": .deadline,
  ]
  private static let mouseActions: [String: MouseEvent.Action] = [
    "click": .press, "doubleclick": .doubleClick, "wheelup": .wheelUp, "wheeldown": .wheelDown,
  ]
  private static let argumentNames = Set(mouseActions.keys).union(["resize", "signal"])

  private static func event(_ name: String, _ argument: String) -> InputEvent? {
    if let action = mouseActions[name], let (column, row) = pair(argument, ",") {
      return .mouse(MouseEvent(action, at: Point(column: column, row: row)))
    }
    if name == "resize", let (columns, rows) = pair(argument, "x"), columns > 0, rows > 0 {
      return .resize(Size(columns: columns, rows: rows))
    }
    if name == "signal" { return Int32(argument).map { .terminated(signal: $0) } }
    return nil
  }

  private static func pair(_ text: String, _ separator: Character) -> (Int, Int)? {
    let numbers = text.split(separator: separator, omittingEmptySubsequences: false)
      .compactMap { UInt16($0) }
    return numbers.count == 2 ? (Int(numbers[0]), Int(numbers[1])) : nil
  }
}
