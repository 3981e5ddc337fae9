import ArgumentParser
import ReformModel

/// What every command understands.
struct CommonOptions: ParsableArguments {
  @Option(help: .spoken(\.helpWorkspace, "dir"))
  var workspace: String?

  @Option(help: .spoken(\.helpLanguage, "vi|en"))
  var lang: Language?

  @Option(name: .customLong("as-of"), help: .spoken(\.helpAsOf, "yyyy-mm-dd"))
  var asOf: Day?

  @Flag(help: .spoken(\.helpQuiet))
  var quiet = false
}
