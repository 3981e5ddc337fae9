public import ReformModel

/// Reads a storyboard: the slides of a meeting in an order of its own, with texts of its own.
///
/// It is strict: what it does not know, or the programme does not have, is told with its line
/// before the meeting, not on the wall.
public struct StoryboardReader {
  let file: String
  let definitions: Definitions

  public init(file: String, definitions: Definitions) {
    self.file = file
    self.definitions = definitions
  }

  public func slides(_ bytes: [UInt8]) throws(StoryboardError) -> [SlideScript] {
    let root = try StoryboardNode(bytes, file: file)
    let members = try root.members(["slides"])
    guard let list = members["slides"] else { throw root.fault(.missing("slides")) }
    var slides: [SlideScript] = []
    for node in try list.elements(atMost: SlideScript.mostSlides) {
      slides.append(try slide(node))
    }
    return slides
  }

  static let members = ["slide", "area", "indicator", "page", "title", "lines", "notes"]
  static let kinds = ["overview", "area", "indicator", "decisions", "closing", "text"]

  private func slide(_ node: StoryboardNode) throws(StoryboardError) -> SlideScript {
    let members = try node.members(Self.members)
    guard let kind = members["slide"] else { throw node.fault(.missing("slide")) }
    var script = SlideScript(try subject(kind, members, in: node))
    script.title = try members["title"]?.localized(atMost: SlideScript.longestText)
    script.notes = try members["notes"]?.localized(atMost: SlideScript.longestNotes)
    for line in try members["lines"]?.elements(atMost: SlideScript.mostLines) ?? [] {
      script.lines.append(try line.localized(atMost: SlideScript.longestText))
    }
    if script.subject == .words, script.title == nil { throw node.fault(.missing("title")) }
    return script
  }

  private func subject(
    _ kind: StoryboardNode, _ members: [String: StoryboardNode], in node: StoryboardNode
  ) throws(StoryboardError) -> SlideScript.Subject {
    let name = try kind.text()
    for own in ["area", "indicator", "page"] where own != Self.member(of: name) {
      if let surplus = members[own], Self.kinds.contains(name) {
        throw surplus.fault(.surplus(own, of: name))
      }
    }
    switch name {
    case "overview": return .overview
    case "area": return .area(try area(members["area"], in: node))
    case "indicator": return .indicator(try indicator(members["indicator"], in: node))
    case "decisions": return .decisions(page: (try members["page"]?.whole()).map { $0 - 1 })
    case "closing": return .closing
    case "text": return .words
    default: throw kind.fault(.unknownSlide(name, known: Self.kinds))
    }
  }

  /// What a kind needs or takes beside the texts.
  private static func member(of kind: String) -> String? {
    switch kind {
    case "area", "indicator": kind
    case "decisions": "page"
    default: nil
    }
  }

  private func area(_ member: StoryboardNode?, in node: StoryboardNode) throws(StoryboardError)
    -> Int
  {
    guard let member else { throw node.fault(.missing("area")) }
    let id = try member.whole()
    guard definitions.area(id) != nil else { throw member.fault(.noArea("\(id)")) }
    return id
  }

  private func indicator(_ member: StoryboardNode?, in node: StoryboardNode)
    throws(StoryboardError) -> String
  {
    guard let member else { throw node.fault(.missing("indicator")) }
    let code = try member.text()
    guard definitions.indicator(code) != nil else { throw member.fault(.noIndicator(code)) }
    return code
  }
}
