import ReformModel
import ReformReports
import TerminalInterface

/// The template of a document: a person's own file, else the one that comes with the program.
enum TemplateFile {
  static func template(
    _ kind: ReportTemplate.Kind, _ format: ReportFormat, at path: String?
  ) throws -> ReportTemplate {
    let own = try path.map { ($0, try text(of: $0)) }
    do throws(TemplateFault) {
      guard let (path, text) = own else { return try ReportTemplate(kind, format) }
      return try ReportTemplate(text, named: path, kind, format)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// The document, with the same marks for hidden characters as on a terminal.
  static func document(_ template: ReportTemplate, _ values: TemplateValue) throws -> [UInt8] {
    do throws(TemplateFault) {
      return Array(try template.document(values.mapTexts(\.safeToShow)).utf8)
    } catch {
      throw CommandFailure(error)
    }
  }

  private static func text(of path: String) throws -> String {
    let bytes = try FileBytes.read(path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure(.badData) { $0.templateIsNotText(path) }
    }
    return text
  }
}

extension CommandFailure {
  init(_ fault: TemplateFault) {
    self.init(.badData) { words in
      let what =
        switch fault.problem {
        case .sectionNotClosed: words.sectionNotClosed
        case .badTag: words.badTemplateTag
        case .unknownName(let name): words.unknownTemplateName(name)
        case .otherFile: words.templateIsOneFile
        }
      return words.templateFault(fault.file, line: fault.line, what)
    }
  }
}

extension CommandSession {
  /// A document for people: into the file named, else on standard output; a terminal would obey
  /// what is in the data, a file or pipe gets every byte.
  func deliver(_ bytes: [UInt8], to output: String?) throws {
    if let output, output != "-" {
      try FileBytes.write(bytes, to: output)
      console.note(words.exported(output))
    } else if console.screen != nil {
      for line in String(decoding: bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
      {
        console.print(String(line))
      }
    } else {
      console.print(document: bytes)
    }
  }
}
