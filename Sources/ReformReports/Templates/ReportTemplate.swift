import Mustache

/// A whole document as a Mustache template: one that comes with the program, or a person's own.
public struct ReportTemplate: Sendable {
  /// What a template is for; each kind has values of its own.
  public enum Kind: String, CaseIterable, Sendable, Hashable {
    case round, bulletin
  }

  public let format: ReportFormat
  private let kind: Kind
  private let name: String
  private let text: String
  private let template: MustacheTemplate

  /// The one that comes with the program.
  public init(_ kind: Kind, _ format: ReportFormat) throws(TemplateFault) {
    let name = "\(kind.rawValue).\(format.rawValue).mustache"
    try self.init(ReportTemplate.shipped(kind, format), named: name, kind, format)
  }

  /// A person's own text; `name` is that of its file, for faults.
  public init(_ text: String, named name: String, _ kind: Kind, _ format: ReportFormat)
    throws(TemplateFault)
  {
    self.format = format
    self.kind = kind
    self.name = name
    self.text = text
    do {
      // Texts come escaped, so the engine must not do it once more.
      template = try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}\n" + text)
    } catch let error as MustacheTemplate.ParserError {
      let problem = TemplateFault.Problem(error.error)
      // The engine notices some mistakes only behind them, such as a section that is not closed.
      let tags = TemplateTags(text)
      let line = problem == .sectionNotClosed ? tags.unclosed?.line : tags.brokenLine
      throw TemplateFault(
        file: name, line: line ?? max(1, error.context.lineNumber - 1), problem: problem)
    } catch {
      throw TemplateFault(file: name, line: 1, problem: .badTag)
    }
  }

  /// The document; fails on names that no such report has, which would otherwise leave holes.
  public func document(_ values: TemplateValue) throws(TemplateFault) -> String {
    // Rows that this report has none of are still rows that another may have.
    let known = ReportFormat.allCases.reduce(values.names) { names, format in
      names.union(TemplateTags(ReportTemplate.shipped(kind, format)).names)
    }
    for tag in TemplateTags(text).tags {
      if tag.kind == .partial {
        throw TemplateFault(file: name, line: tag.line, problem: .otherFile)
      }
      if let unknown = tag.parts.first(where: { !known.contains($0) }) {
        throw TemplateFault(file: name, line: tag.line, problem: .unknownName(unknown))
      }
    }
    return template.render(values.filled(format))
  }

  /// The text of the template that comes with the program, for a person to copy.
  public static func shipped(_ kind: Kind, _ format: ReportFormat) -> String {
    let bytes =
      switch (kind, format) {
      case (.round, .md): PackageResources.round_md_mustache
      case (.round, .html): PackageResources.round_html_mustache
      case (.bulletin, .md): PackageResources.bulletin_md_mustache
      case (.bulletin, .html): PackageResources.bulletin_html_mustache
      }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// What is wrong with a template, and where.
public struct TemplateFault: Error, Sendable, Hashable {
  public enum Problem: Sendable, Hashable {
    /// A section that is closed under another name, or never.
    case sectionNotClosed
    /// `{{` without its end, or with something in it that is no tag.
    case badTag
    case unknownName(String)
    /// `{{> name}}`: a template is one file.
    case otherFile
  }

  public var file: String
  /// 1 for the first.
  public var line: Int
  public var problem: Problem
}

extension TemplateFault.Problem {
  fileprivate init(_ error: any Error) {
    switch error {
    case MustacheTemplate.Error.sectionCloseNameIncorrect,
      MustacheTemplate.Error.expectedSectionEnd:
      self = .sectionNotClosed
    default: self = .badTag
    }
  }
}
