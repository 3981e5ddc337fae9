import ArgumentParser
import ReformModel
import ReformStore

/// `cchc list people`: who may use the workspace.
struct ListPeopleCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "people", abstract: Spoken.words.abstractListPeople,
      usage: "cchc list people [--json] [<options>]")
  }

  @Flag(help: .spoken(\.helpJSON))
  var json = false

  @OptionGroup var common: CommonOptions

  func run(in session: CommandSession) throws {
    let definitions = try session.openWorkspace().definitions
    let people = definitions.people
    if json {
      session.console.print(
        .array(
          people.map {
            .object([
              ("login", .string($0.login)), ("name", .string($0.name)),
              ("agency", .optional($0.agency)), ("role", .string($0.role.rawValue)),
            ])
          }))
    } else if people.isEmpty {
      session.console.note(session.words.nothingHere)
    } else {
      session.console.print(table(definitions, session))
    }
  }

  private func table(_ definitions: Definitions, _ session: CommandSession) -> TextTable {
    let words = session.words
    var table = TextTable([
      .init(words.columnLogin), .init(words.columnName, shrinksTo: 12),
      .init(words.columnAgency, shrinksTo: 12), .init(words.columnRole),
    ])
    for person in definitions.people {
      let agency = person.agency.map {
        definitions.name(of: .agency($0), on: session.asOf, in: words.language)
      }
      table.add(
        .init(person.login), .init(person.name), .init(agency ?? "–"),
        .init(words.name(person.role)))
    }
    return table
  }
}
