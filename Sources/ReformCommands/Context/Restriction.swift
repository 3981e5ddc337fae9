import Glibc

/// `--restricted`: the program as all that somebody gets who logs in from elsewhere.
///
/// Whoever starts it so chose the workspace; of the environment, which the person may have chosen,
/// only what says how a screen looks is left. Nothing in it leads to other files: themes come from
/// beside the program, state and cache lie in the home folder that the system knows, terminals are
/// those that the system describes. Without `--restricted` a description in `~/.terminfo` counts,
/// for whoever made it runs the program as they like.
enum Restriction {
  static func applies(to arguments: [String]) -> Bool { arguments.contains("--restricted") }

  static let harmlessVariables: Set<String> = [
    "LANG", "LC_ALL", "LC_CTYPE", "TERM", "COLORTERM", "NO_COLOR", "ACCESSIBLE",
    "SSH_ORIGINAL_COMMAND",
  ]

  /// Must come before any thread is started.
  static func reduceProcessEnvironment() {
    let kept = harmlessVariables.compactMap { name in
      getenv(name).map { (name, String(cString: $0)) }
    }
    clearenv()
    for (name, value) in kept { setenv(name, value, 1) }
  }
}

extension CommandContext {
  /// What is left of it for somebody who is let in for the dashboard alone.
  func restricted() -> CommandContext {
    var context = self
    context.environment = environment.filter { Restriction.harmlessVariables.contains($0.key) }
    context.home = accountHome
    return context
  }
}
