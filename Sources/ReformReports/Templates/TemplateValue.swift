import Mustache

/// What a template is filled from: a plain tree of texts, flags and lists, by names.
///
/// The names that a report has are listed at the head of its templates.
public enum TemplateValue: Sendable, Hashable {
  /// As people read it; the template escapes it for its format. Empty counts as absent.
  case text(String)
  case flag(Bool)
  case list([TemplateValue])
  case fields([String: TemplateValue])

  /// Every name in the tree.
  var names: Set<String> {
    switch self {
    case .text, .flag: []
    case .list(let values): values.reduce(into: []) { $0.formUnion($1.names) }
    case .fields(let fields):
      fields.reduce(into: []) { names, field in
        names.insert(field.key)
        names.formUnion(field.value.names)
      }
    }
  }

  /// The same tree with every text changed.
  public func mapTexts(_ change: (String) -> String) -> TemplateValue {
    switch self {
    case .text(let text): .text(change(text))
    case .flag: self
    case .list(let values): .list(values.map { $0.mapTexts(change) })
    case .fields(let fields): .fields(fields.mapValues { $0.mapTexts(change) })
    }
  }

  /// The tree as the template engine walks it, its texts escaped already.
  ///
  /// So even a template that asks for a text as it is (`{{{name}}}`) gets none that its format would
  /// obey.
  func filled(_ format: ReportFormat) -> Any {
    switch self {
    case .text(let text): EscapedText(renderText: format.escaped(text))
    case .flag(let flag): flag
    case .list(let values): values.map { $0.filled(format) }
    case .fields(let fields): fields.mapValues { $0.filled(format) }
    }
  }
}

extension TemplateValue: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral, ExpressibleByBooleanLiteral
{
  public init(stringLiteral text: String) { self = .text(text) }
  public init(booleanLiteral flag: Bool) { self = .flag(flag) }
  public init(arrayLiteral values: TemplateValue...) { self = .list(values) }
  public init(dictionaryLiteral fields: (String, TemplateValue)...) {
    self = .fields(Dictionary(fields, uniquingKeysWith: { first, _ in first }))
  }
}

/// A text that needs no escaping any more.
///
/// It is a parent without children, or the engine would look for names among its properties.
private struct EscapedText: MustacheCustomRenderable, MustacheParent {
  let renderText: String
  var isNull: Bool { renderText.isEmpty }

  func child(named: String) -> Any? { nil }
}
