import ReformModel

/// The start that everybody waits for goes past the parser, which describes all commands to itself
/// before it reads the first argument: a seventh of the work of a start.
extension DashboardCommand {
  /// What the parser would make of arguments that only ask for the dashboard, in its plainest form:
  /// flags, and options whose value is the next argument, each at most once. Nil for all others,
  /// right or wrong: about those the parser has the word.
  init?(plain arguments: [String]) {
    var rest = arguments[...]
    if rest.first == "dashboard" { rest.removeFirst() }
    guard let asked = PlainArguments(rest, flags: Self.plainFlags, options: Self.plainOptions)
    else { return nil }
    self.init()
    demo = asked.has("--demo")
    readOnly = asked.has("--read-only")
    // With its own demands on the others, which the parser knows.
    restricted = false
    ascii = asked.has("--ascii")
    noMouse = asked.has("--no-mouse")
    copy = asked.has("--copy")
    accessible = asked.has("--accessible")
    theme = asked["--theme"]
    guard let common = CommonOptions(asked) else { return nil }
    self.common = common
  }

  private static let plainFlags = [
    "--demo", "--read-only", "--ascii", "--no-mouse", "--copy", "--quiet", "--accessible",
  ]
  private static let plainOptions = ["--workspace", "--theme", "--lang", "--as-of"]
}

extension CommonOptions {
  fileprivate init?(_ asked: PlainArguments) {
    self.init()
    workspace = asked["--workspace"]
    quiet = asked.has("--quiet")
    lang = asked["--lang"].flatMap { Language(rawValue: $0) }
    asOf = asked["--as-of"].flatMap { Day(iso: $0) }
    if lang == nil, asked.has("--lang") { return nil }
    if asOf == nil, asked.has("--as-of") { return nil }
  }
}

/// Flags, and options with their values, as they were typed.
private struct PlainArguments {
  private var values: [String: String] = [:]

  /// Nil where there is anything else, or something twice.
  init?(_ arguments: ArraySlice<String>, flags: [String], options: [String]) {
    var rest = arguments
    while let name = rest.popFirst() {
      if flags.contains(name) {
        guard values.updateValue("", forKey: name) == nil else { return nil }
      } else {
        guard options.contains(name), let value = rest.popFirst(), !value.hasPrefix("-"),
          values.updateValue(value, forKey: name) == nil
        else { return nil }
      }
    }
  }

  func has(_ name: String) -> Bool { values[name] != nil }
  subscript(name: String) -> String? { values[name] }
}
