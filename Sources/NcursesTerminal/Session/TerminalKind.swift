import CNcurses
import TerminalInterface

/// Which terminfo entry is used and what it can do.
struct TerminalKind {
  /// The name ncurses is given.
  let name: String
  /// The name that was asked for, when that is another one because terminfo lacks it.
  let replaces: String?
  let hasMouse: Bool
  let hasDirectColour: Bool
  /// Whether it says where its cursor stands when asked as ECMA-48 does.
  let reportsCursor: Bool
  /// What brings the terminal back, without padding, for the moment of a crash.
  let restoring: [UInt8]

  /// Chooses the entry for an environment.
  ///
  /// Direct colour in ncurses needs an entry that says `RGB`: with `COLORTERM=truecolor` the
  /// `-direct` sister of the entry is used where the system has it, else 256 colours stay.
  init(environment: [String: String]) throws(TerminalError) {
    let asked = environment["TERM"] ?? ""
    let names = [asked, "xterm-256color", "xterm", "vt100"].filter { !$0.isEmpty }
    guard let known = names.first(where: { cn_setupterm($0) == 0 }) else {
      throw .unknown(term: asked)
    }
    guard cn_capability("cup") != nil else {
      cn_forget_term()
      throw .incapable(term: known)
    }
    name = TerminalKind.directSister(of: known, environment) ?? known
    replaces = known == asked ? nil : asked
    hasDirectColour = cn_has_rgb() != 0
    // Terminals that know the mouse know bracketed paste too; to others neither is sent.
    hasMouse = cn_capability("kmous") != nil
    reportsCursor =
      hasMouse || cn_capability("u7").map { String(cString: $0) } == WidthProbe.request
    restoring = TerminalKind.restoringBytes(hasMouse: hasMouse)
    cn_forget_term()
  }

  /// Loads the sister entry and keeps it loaded when there is one.
  private static func directSister(of name: String, _ environment: [String: String]) -> String? {
    guard cn_has_rgb() == 0, ["truecolor", "24bit"].contains(environment["COLORTERM"] ?? "") else {
      return nil
    }
    let suffix = "-256color"
    let base = name.hasSuffix(suffix) ? String(name.dropLast(suffix.count)) : name
    cn_forget_term()
    if cn_setupterm(base + "-direct") == 0, cn_has_rgb() != 0 { return base + "-direct" }
    cn_forget_term()
    _ = cn_setupterm(name)
    return nil
  }

  private static func restoringBytes(hasMouse: Bool) -> [UInt8] {
    let modes = hasMouse ? TerminalModes.leave(mouse: true) : ""
    let names: [String] = ["sgr0", "cnorm", "rmcup"]
    let capabilities = names.map { name in
      cn_capability(name).map { withoutPadding(String(cString: $0)) } ?? ""
    }
    // A terminal without a second screen keeps the picture; the shell starts below it.
    let end = capabilities.last == "" ? "\r\n" : ""
    return Array((modes + capabilities.joined() + end).utf8)
  }

  /// Drops the `$<5>` of terminfo strings; only tputs understands it.
  static func withoutPadding(_ text: String) -> String {
    var (result, rest) = ("", text[...])
    while let character = rest.popFirst() {
      if character == "$", rest.first == "<", let end = rest.firstIndex(of: ">") {
        rest = rest[rest.index(after: end)...]
      } else {
        result.append(character)
      }
    }
    return result
  }
}
