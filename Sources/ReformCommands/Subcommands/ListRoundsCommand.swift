import ArgumentParser
import ReformModel
import ReformStore

/// `cchc list rounds`: the reports of a year with their data windows and due days.
struct ListRoundsCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rounds", abstract: Spoken.words.abstractListRounds,
      usage: "cchc list rounds [--year <year>] [--json] [<options>]")
  }

  @Option(help: .spoken(\.helpYear, "year"))
  var year: Int?

  @Flag(help: .spoken(\.helpJSON))
  var json = false

  @OptionGroup var common: CommonOptions

  func run(in session: CommandSession) throws {
    let definitions = try session.openWorkspace().definitions
    let rounds = definitions.reportingRounds(in: year ?? session.asOf.year)
    if json {
      session.console.print(.array(rounds.map { member($0, session) }))
    } else if rounds.isEmpty {
      session.console.note(session.words.nothingHere)
    } else {
      session.console.print(table(rounds, session))
    }
  }

  private func table(_ rounds: [ReportingRound], _ session: CommandSession) -> TextTable {
    let words = session.words
    var table = TextTable([
      .init(words.columnCode), .init(words.columnName, shrinksTo: 16), .init(words.columnWindow),
      .init(words.columnDue), .init(words.columnDaysLeft, .right),
    ])
    for round in rounds {
      let left = round.daysLeft(on: session.asOf)
      let window = "\(words.date(round.windowStart)) – \(words.date(round.windowEnd))"
      table.add(
        .init(round.id), .init(round.rule.name[words.language]), .init(window),
        .init(words.date(round.due)), .init(left >= 0 ? words.number(left) : "–"))
    }
    return table
  }

  private func member(_ round: ReportingRound, _ session: CommandSession) -> JSONValue {
    .object([
      ("id", .string(round.id)), ("name", .string(round.rule.name[session.words.language])),
      ("year", .number(round.year)), ("windowStart", .string(round.windowStart.iso)),
      ("windowEnd", .string(round.windowEnd.iso)), ("due", .string(round.due.iso)),
      ("cumulative", .bool(round.rule.isCumulative)),
      ("daysLeft", .number(round.daysLeft(on: session.asOf))),
      ("indicators", .array(round.rule.indicators.map { .string($0) })),
    ])
  }
}
