import ArgumentParser
import ReformModel
import ReformStore

/// `cchc comment`: saves a remark on an indicator or assignment.
struct CommentCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "comment", abstract: Spoken.words.abstractComment,
      usage: "cchc comment <code> <text> [--json] [<options>]")
  }

  @Argument(help: .spoken(\.helpCode, "code"))
  var code: String

  @Argument(help: .spoken(\.helpComment, "text"))
  var text: String

  @Flag(help: .spoken(\.helpJSON))
  var json = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if text.allSatisfy(\.isWhitespace) { throw ValidationError(Spoken.words.commentMissing) }
  }

  func run(in session: CommandSession) throws {
    let store = try session.openStore()
    _ = try store.workspace.definitions.found(code: code)
    let ledger = store.workspace.ledger
    let key = RecordKey.newComment(
      on: code, saying: text, by: store.writer.person, after: ledger)
    let change = ledger.change(key, to: .comment(text))
    try store.demandPermission(for: [change])
    try SavedChanges.save([change], reason: nil, in: store, session, json: json)
  }
}
