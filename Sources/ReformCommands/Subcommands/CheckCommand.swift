import ArgumentParser
import ReformModel
import ReformStore

/// `cchc check`: every promise of the workspace, without touching it.
struct CheckCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check", abstract: Spoken.words.abstractCheck,
      usage: "cchc check [--json] [<options>]")
  }

  @Flag(help: .spoken(\.helpJSON))
  var json = false

  @OptionGroup var common: CommonOptions

  func run(in session: CommandSession) throws {
    let store = WorkspaceStore(
      directory: session.directory, writer: try session.writer(), now: session.context.now)
    let findings = store.check()
    if case .cannotOpen(let error)? = findings.first?.cause, case .noWorkspace = error {
      throw session.failure(opening: error)
    }
    if json {
      session.console.print(
        .object([("findings", .array(findings.map { member($0, session.words) }))]))
    } else {
      print(findings, session)
    }
    if !findings.isEmpty { throw EndedEarly(status: .found) }
  }

  private func member(_ finding: Finding, _ words: Words) -> JSONValue {
    .object([
      ("severity", .string(finding.severity.rawValue)), ("file", .string(finding.file)),
      ("line", .optional(finding.line)), ("path", .string(finding.path)),
      ("message", .string(finding.message[words.language])),
    ])
  }

  private func print(_ findings: [Finding], _ session: CommandSession) {
    let words = session.words
    guard !findings.isEmpty else {
      session.console.note(words.checkedClean)
      return
    }
    for finding in findings {
      let line = finding.line.map { ":\($0)" } ?? ""
      let path = finding.path.isEmpty ? "" : " \(finding.path)"
      session.console.print(
        Line(words.name(finding.severity) + ": ", finding.severity == .error ? .bad : .poor)
          + Line("\(finding.file)\(line)\(path): \(finding.message[words.language])"))
    }
    session.console.print(Line(words.findings(findings.count), .dim))
  }
}

extension Words {
  fileprivate func name(_ severity: Finding.Severity) -> String {
    switch severity {
    case .error: pick("lỗi", "error")
    case .warning: pick("cảnh báo", "warning")
    case .note: pick("lưu ý", "note")
    }
  }
}
