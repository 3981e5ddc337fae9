import ArgumentParser
import ReformModel

/// The options that `undo` and `redo` share.
struct TakingBackOptions: ParsableArguments {
  @Option(help: .spoken(\.helpReason, "text"))
  var reason: String

  @Flag(name: .customLong("keep-newer"), help: .spoken(\.helpKeepNewer))
  var keepsNewer = false

  @Flag(name: .customLong("replace-newer"), help: .spoken(\.helpReplaceNewer))
  var replacesNewer = false

  @Flag(help: .spoken(\.helpJSON))
  var json = false

  func validate() throws {
    if keepsNewer && replacesNewer { throw ValidationError(Spoken.words.keepOrReplaceNewer) }
  }

  var newer: TakingBack.Newer? { keepsNewer ? .keep : replacesNewer ? .replace : nil }
}
