import DashboardRuntime
import DashboardViews
import ReformModel
import TerminalInterface

/// The themes that come with the program, each read once.
final class CachedThemes: ThemeSource {
  let library: ThemeLibrary
  private var resolved: [String: ResolvedTheme] = [:]

  init(_ library: ThemeLibrary) {
    self.library = library
  }

  /// The person's own themes come before those beside the program, unless `isRestricted`; a program
  /// without its themes still has the two that are compiled in.
  convenience init(_ context: CommandContext, isRestricted: Bool = false) {
    let own = isRestricted ? nil : context.configFolder + "/themes"
    let shared = try? SharedFiles(context).themes()
    self.init(ThemeLibrary([own, shared].compactMap { $0 }.map { .folder($0) }))
  }

  /// The id to use: the one asked for if it can be read, else the default.
  func checked(_ id: String?) throws -> String {
    guard let id else { return ThemeLibrary.defaultID }
    do throws(ThemeError) {
      _ = try library.theme(id)
      return id
    } catch {
      throw CommandFailure(error)
    }
  }

  func theme(named name: String, for depth: ColourDepth) -> ResolvedTheme {
    let key = "\(name) \(depth.rawValue)"
    if let known = resolved[key] { return known }
    let theme = (try? library.theme(name)) ?? .builtIn
    let result = theme.resolved(for: depth)
    resolved[key] = result
    return result
  }
}

extension CommandFailure {
  init(_ error: ThemeError) {
    let isAbsent = if case .unknownTheme = error.fault { true } else { false }
    self.init(isAbsent ? .notFound : .badData) { error.message(in: $0) }
  }
}
