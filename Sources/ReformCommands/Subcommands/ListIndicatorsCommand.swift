import ArgumentParser
import ReformModel
import ReformStore

/// `cchc list indicators`: every indicator with its value and assessment.
struct ListIndicatorsCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "indicators", abstract: Spoken.words.abstractListIndicators,
      usage: """
        cchc list indicators [--area <1-6>] [--content <1-6>]
          [--class <class>] [--lead <id>] [--find <text>]
          [--agency <id>] [--milestone <year>] [--json] [<options>]
        """)
  }

  @Option(help: .spoken(\.helpArea, "1-6"))
  var area: Int?

  @Option(help: .spoken(\.helpContent, "1-6"))
  var content: Int?

  @Option(name: .customLong("class"), help: .spoken(\.helpClass))
  var progressClass: ProgressClass?

  @Option(help: .spoken(\.helpLead, "id"))
  var lead: String?

  @Option(help: .spoken(\.helpFind, "text"))
  var find: String?

  @Option(help: .spoken(\.helpAgencyShown, "id"))
  var agency: String?

  @Option(help: .spoken(\.helpMilestone, "year"))
  var milestone: Int?

  @Flag(help: .spoken(\.helpJSON))
  var json = false

  @OptionGroup var common: CommonOptions

  func run(in session: CommandSession) throws {
    let workspace = try session.openWorkspace()
    let definitions = workspace.definitions
    let agency = try definitions.found(agency: agency)
    let evaluation = workspace.evaluation(
      asOf: session.asOf, milestone: try definitions.found(milestone: milestone),
      agency: agency.id)
    let rows = try wanted(definitions).compactMap { indicator -> IndicatorRow? in
      guard let result = evaluation.indicators[indicator.code],
        progressClass == nil || progressClass == result.shownClass
      else { return nil }
      return IndicatorRow(indicator, result, in: workspace.ledger)
    }
    if json {
      session.console.print(.array(rows.map { $0.json(definitions, session) }))
    } else {
      print(rows, definitions, session)
    }
  }

  private func wanted(_ definitions: Definitions) throws -> [Indicator] {
    let area = try definitions.found(group: area, among: definitions.programme.areas.map(\.id))
    let content = try definitions.found(
      group: content, among: definitions.programme.contents.map(\.id))
    let lead = try lead.map { try definitions.found(agency: $0).id }
    let query = find.map { SearchKey($0) }
    return definitions.indicators.filter { indicator in
      (area == nil || indicator.area == area)
        && content.map { indicator.contents.contains($0) } ?? true
        && lead.map { indicator.lead == .agency($0) } ?? true
        && query.map { indicator.isFound(by: $0) } ?? true
    }
  }

  private func print(_ rows: [IndicatorRow], _ definitions: Definitions, _ session: CommandSession)
  {
    let (console, words) = (session.console, session.words)
    guard !rows.isEmpty else {
      console.note(words.nothingHere)
      return
    }
    var table = TextTable([
      .init(words.columnCode), .init(words.columnName, shrinksTo: 16),
      .init(words.columnValue, .right), .init(words.columnTarget, .right), .init(""),
      .init(words.columnClass), .init(words.columnPeriod), .init(words.columnLead, shrinksTo: 8),
    ])
    table.rows = rows.map { $0.cells(definitions, session) }
    console.print(table)
    if rows.contains(where: \.isIllustrative) {
      console.print(Line(""))
      console.print(Line(words.illustrativeLegend, .dim))
    }
  }
}

extension Indicator {
  fileprivate func isFound(by query: SearchKey) -> Bool {
    SearchKey("\(code) \(name.vietnamese) \(name.english)").matches(query)
  }
}
