import ReformModel
import YAMLReading
import Yams

/// A node of a storyboard that knows its place, so that every complaint can name it.
struct StoryboardNode {
  let node: Node
  let file: String
  let path: String

  static let greatestSize = 64 << 10

  init(_ bytes: [UInt8], file: String) throws(StoryboardError) {
    guard bytes.count <= Self.greatestSize else {
      throw StoryboardError(.tooLong(bytes.count, most: Self.greatestSize), file: file)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw StoryboardError(.notYAML("UTF-8"), file: file)
    }
    let root: Node?
    do throws(YAMLProblem) {
      root = try YAMLProblem.compose(text)
    } catch {
      throw StoryboardError(.notYAML(error.reason), file: file, line: error.line)
    }
    guard let root else { throw StoryboardError(.expectedSlides, file: file) }
    self.init(node: root, file: file, path: "")
  }

  private init(node: Node, file: String, path: String) {
    self.node = node
    self.file = file
    self.path = path
  }

  func fault(_ fault: StoryboardError.Fault) -> StoryboardError {
    StoryboardError(fault, file: file, line: node.mark?.line, path: path)
  }

  /// The members by name; one that is not known is a mistake of whoever wrote it.
  func members(_ known: [String]) throws(StoryboardError) -> [String: StoryboardNode] {
    guard let mapping = node.mapping else { throw fault(.expectedSlides) }
    var members: [String: StoryboardNode] = [:]
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      let path = path.isEmpty ? name : "\(path).\(name)"
      let member = StoryboardNode(node: value, file: file, path: path)
      guard known.contains(name) else {
        throw StoryboardNode(node: key, file: file, path: path)
          .fault(.unknownMember(name, known: known))
      }
      members[name] = member
    }
    return members
  }

  func elements(atMost most: Int) throws(StoryboardError) -> [StoryboardNode] {
    guard let sequence = node.sequence, !sequence.isEmpty else { throw fault(.expectedSlides) }
    guard sequence.count <= most else { throw fault(.tooMany(sequence.count, most: most)) }
    return sequence.enumerated().map { index, node in
      StoryboardNode(node: node, file: file, path: "\(path)[\(index)]")
    }
  }

  func text() throws(StoryboardError) -> String {
    guard let text = node.scalar?.string, !text.isEmpty else { throw fault(.expectedText) }
    return text
  }

  func whole() throws(StoryboardError) -> Int {
    guard let text = node.scalar?.string, text.utf8.count <= 4,
      text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text), number > 0
    else { throw fault(.expectedNumber) }
    return number
  }

  /// One text for both languages, or one for each.
  func localized(atMost most: Int) throws(StoryboardError) -> LocalizedText {
    guard node.mapping != nil else {
      let text = try bounded(by: most)
      return LocalizedText(vi: text, en: text)
    }
    let members = try members(["vi", "en"])
    guard let vietnamese = members["vi"] else { throw fault(.missing("vi")) }
    guard let english = members["en"] else { throw fault(.missing("en")) }
    return LocalizedText(vi: try vietnamese.bounded(by: most), en: try english.bounded(by: most))
  }

  private func bounded(by most: Int) throws(StoryboardError) -> String {
    let text = try text()
    // As files of places count, so that whatever is shown here can be followed there.
    let count = text.unicodeScalars.count
    guard count <= most else { throw fault(.tooLong(count, most: most)) }
    return text
  }
}
