public import ReformModel

/// Why a theme cannot be used, with the file and the place in it.
public struct ThemeError: Error, Sendable, Hashable {
  public enum Fault: Sendable, Hashable {
    /// No theme of this name; these there are.
    case unknownTheme(String, available: [String])
    case unreadable(String)
    case notYAML(String)
    case tooLong(limit: Int)
    /// Something else stands where this should.
    case expected(Expected)
    case unknownMember(String)
    case unknownRole(String)
    case unknownColour(String)
    case badHex(String)
    case unknownParent(String)
    /// The names in the order in which they extend one another, the first again at the end.
    case cycle([String])
  }

  public enum Expected: Sendable, Hashable {
    case mapping, text, flag, number, appearance, borders
  }

  /// The file, or the name of the theme where there is none.
  public var file: String
  /// From 1.
  public var line: Int?
  /// Such as `roles.achieved.fg`; empty at the top.
  public var path: String
  public var fault: Fault

  public init(_ fault: Fault, file: String, line: Int? = nil, path: String = "") {
    self.fault = fault
    self.file = file
    self.line = line
    self.path = path
  }

  /// One sentence with the place, what is wrong and what would be right.
  public func message(in words: Words) -> String {
    var place = file
    if let line { place += ":\(line)" }
    if !path.isEmpty { place += " (\(path))" }
    return place + ": " + sentence(words)
  }

  private func sentence(_ words: Words) -> String {
    switch fault {
    case .unknownTheme(let name, let available): words.themeUnknown(name, available: available)
    case .unreadable(let reason): words.themeUnreadable(reason)
    case .notYAML(let reason): words.themeNotYAML(reason)
    case .tooLong(let limit): words.themeTooLong(limit: limit)
    case .expected(let expected): sentence(expected, words)
    case .unknownMember(let name): words.themeUnknownMember(name)
    case .unknownRole(let name): words.themeUnknownRole(name)
    case .unknownColour(let name): words.themeUnknownColour(name)
    case .badHex(let text): words.themeBadHex(text)
    case .unknownParent(let name): words.themeUnknownParent(name)
    case .cycle(let names): words.themeCycle(names)
    }
  }

  private func sentence(_ expected: Expected, _ words: Words) -> String {
    switch expected {
    case .mapping: words.themeExpectedMapping
    case .text: words.themeExpectedText
    case .flag: words.themeExpectedFlag
    case .number: words.themeExpectedNumber
    case .appearance: words.themeExpectedAppearance
    case .borders: words.themeExpectedBorders
    }
  }
}
