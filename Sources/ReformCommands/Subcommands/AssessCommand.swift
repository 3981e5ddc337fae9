import ArgumentParser
import ReformModel
import ReformStore

/// `cchc assess`: the arithmetic of the product for series from anywhere.
struct AssessCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "assess", abstract: Spoken.words.abstractAssess,
      usage: "cchc assess <file> [<options>]")
  }

  @Argument(help: .spoken(\.helpAssessFile, "file"))
  var file: String

  @OptionGroup var common: CommonOptions

  func run(in session: CommandSession) throws {
    let bytes = try file == "-" ? session.context.readInput() : FileBytes.read(file)
    let cases = try AssessmentCases(bytes, named: file).cases
    session.console.print(
      .array(cases.map { .object($0.assessed().members(id: $0.id)) }))
  }
}
