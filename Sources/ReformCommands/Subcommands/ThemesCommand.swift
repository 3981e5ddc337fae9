import ArgumentParser
import DashboardViews
import ReformModel
import ReformStore
import TerminalInterface

/// `cchc themes`: the themes with their contrast, or the check of a theme file.
struct ThemesCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "themes", abstract: Spoken.words.abstractThemes,
      usage: "cchc themes [--check <file>] [--json] [<options>]")
  }

  @Option(help: .spoken(\.helpThemeCheck, "file"))
  var check: String?

  @Flag(help: .spoken(\.helpJSON))
  var json = false

  @OptionGroup var common: CommonOptions

  func run(in session: CommandSession) throws {
    let library = CachedThemes(session.context).library
    let themes = try check.map { [try theme(in: $0, library)] } ?? all(of: library, session)
    let reports = themes.map(ContrastReport.init)
    if json {
      session.console.print(.array(reports.map(\.json)))
    } else {
      session.console.print(table(reports, session.words))
      for report in reports { printFailures(of: report, session) }
    }
    if check != nil, reports.contains(where: { !$0.failures.isEmpty }) {
      throw EndedEarly(status: .found)
    }
  }

  /// Those that can be read; of the others it is said why not.
  private func all(of library: ThemeLibrary, _ session: CommandSession) -> [Theme] {
    library.ids.compactMap { id in
      do throws(ThemeError) {
        return try library.theme(id)
      } catch {
        session.console.tell(error.message(in: session.words))
        return nil
      }
    }
  }

  private func theme(in path: String, _ library: ThemeLibrary) throws -> Theme {
    guard let text = String(validating: try FileBytes.read(path), as: UTF8.self) else {
      throw CommandFailure(ThemeError(.notYAML("UTF-8"), file: path))
    }
    let name = path.split(separator: "/").last ?? "theme"
    let id = name.hasSuffix(".yaml") ? String(name.dropLast(5)) : String(name)
    do throws(ThemeError) {
      return try library.theme(text: text, id: id, file: path)
    } catch {
      throw CommandFailure(error)
    }
  }

  private func table(_ reports: [ContrastReport], _ words: Words) -> TextTable {
    var table = TextTable([
      .init(words.columnTheme), .init(words.columnName, shrinksTo: 12),
      .init(words.columnAppearance), .init(words.columnContrast, .right),
      .init(words.columnFaults, .right), .init(words.columnMended, .right),
      .init(words.columnAuthor, shrinksTo: 10), .init(words.columnLicence, shrinksTo: 10),
    ])
    for report in reports {
      let theme = report.theme
      let failures = report.failures.count
      table.add(
        .init(theme.id), .init(theme.name), .init(words.appearance(theme.appearance.rawValue)),
        .init(report.textContrast.map { words.number($0, decimals: 1) + ":1" } ?? "–"),
        .init(words.number(failures), failures == 0 ? .good : .bad),
        .init(theme.repairs.isEmpty ? "–" : words.number(theme.mendedColours)),
        .init(theme.author), .init(theme.licence))
    }
    return table
  }

  private func printFailures(of report: ContrastReport, _ session: CommandSession) {
    let words = session.words
    for finding in report.failures {
      let place = "\(report.theme.id) \(finding.role.rawValue), \(finding.depth.name)"
      let ratio = words.number(finding.ratio, decimals: 2)
      let required = words.number(finding.required, decimals: 1)
      session.console.print(
        Line("\(place): ")
          + Line(words.contrastTooLow(ratio, required: required), .bad)
          + Line(" (\(finding.foreground.hex) / \(finding.background.hex))", .dim))
    }
  }
}

extension Theme.Repair {
  fileprivate var json: JSONValue {
    .object([
      ("role", .string(role.rawValue)), ("published", .string(published.hex)),
      ("used", .string(used.hex)),
    ])
  }
}

extension ContrastReport {
  /// The least contrast of running text on any rung; nil where the theme has no colours.
  var textContrast: Double? {
    findings.filter { $0.role == .text || $0.role == .dim }.map(\.ratio).min()
  }

  fileprivate var json: JSONValue {
    .object([
      ("id", .string(theme.id)), ("name", .string(theme.name)),
      ("author", .string(theme.author)), ("licence", .string(theme.licence)),
      ("appearance", .string(theme.appearance.rawValue)),
      ("textContrast", .number(textContrast)), ("required", .number(theme.textContrast)),
      ("repairs", .array(theme.repairs.map(\.json))),
      (
        "failures",
        .array(
          failures.map {
            .object([
              ("role", .string($0.role.rawValue)), ("colours", .string($0.depth.name)),
              ("ground", .string($0.ground.rawValue)), ("ratio", .number($0.ratio)),
              ("required", .number($0.required)),
            ])
          })
      ),
    ])
  }
}
