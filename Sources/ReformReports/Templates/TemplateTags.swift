/// The tags of a template, each with its line, before anything is filled in.
struct TemplateTags {
  enum Kind: Hashable {
    case value, section, end
    /// Asks for another template.
    case partial
  }

  struct Tag: Hashable {
    var kind: Kind
    var name: String
    /// 1 for the first.
    var line: Int
  }

  /// Without comments, settings, and what asks for the place in a list.
  private(set) var tags: [Tag] = []
  /// The line of the first tag that does not end where it began.
  private(set) var brokenLine: Int?

  init(_ text: String) {
    var rest = text[...]
    var line = 1
    while let start = rest.firstRange(of: "{{") {
      line += rest[..<start.lowerBound].lines
      rest = rest[start.upperBound...]
      let end = rest.firstRange(of: "}}")
      let inside = rest[..<(end?.lowerBound ?? rest.endIndex)]
      if !inside.hasPrefix("!"), end == nil || inside.contains(where: \.isNewline) {
        brokenLine = brokenLine ?? line
      }
      if let tag = TemplateTags.tag(inside, line) { tags.append(tag) }
      line += inside.lines
      rest = rest[(end?.upperBound ?? rest.endIndex)...]
    }
  }

  /// The names asked for, those behind a point on their own.
  var names: Set<String> { Set(tags.flatMap(\.parts)) }

  /// The section opened last that is never closed.
  var unclosed: Tag? {
    var open: [Tag] = []
    for tag in tags {
      if tag.kind == .section { open.append(tag) }
      if tag.kind == .end, open.last?.name == tag.name { open.removeLast() }
    }
    return open.last
  }

  private static func tag(_ inside: Substring, _ line: Int) -> Tag? {
    let inside = inside.drop { $0.isWhitespace }
    guard let sigil = inside.first, !"!=%".contains(sigil) else { return nil }
    let name = inside.filter { !$0.isWhitespace && !"#^/&{}<>$*".contains($0) }
    guard name != ".", !name.contains("(") else { return nil }
    let kind: Kind =
      switch sigil {
      case "#", "^": .section
      case "/": .end
      case "<", ">", "$": .partial
      default: .value
      }
    return Tag(kind: kind, name: name, line: line)
  }
}

extension TemplateTags.Tag {
  /// `words.title` asks for two names, one in the other.
  var parts: [String] { name.split(separator: ".").map(String.init) }
}

extension Substring {
  /// How many lines end in it.
  fileprivate var lines: Int { lazy.filter(\.isNewline).count }
}
