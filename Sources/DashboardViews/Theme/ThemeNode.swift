import YAMLReading
import Yams

/// A node of a theme file that knows its place, so that every complaint can name it.
struct ThemeNode {
  let node: Node
  let file: String
  let path: String

  init(text: String, file: String) throws(ThemeError) {
    guard text.utf8.count <= ThemeFiles.limit else {
      throw ThemeError(.tooLong(limit: ThemeFiles.limit), file: file)
    }
    let root: Node?
    do throws(YAMLProblem) {
      root = try YAMLProblem.compose(text)
    } catch {
      throw ThemeError(.notYAML(error.reason), file: file, line: error.line)
    }
    guard let root else { throw ThemeError(.expected(.mapping), file: file) }
    self.init(node: root, file: file, path: "")
  }

  private init(node: Node, file: String, path: String) {
    self.node = node
    self.file = file
    self.path = path
  }

  var line: Int? { node.mark?.line }
  var isMapping: Bool { node.mapping != nil }

  func members() throws(ThemeError) -> [(name: String, value: ThemeNode)] {
    guard let mapping = node.mapping else { throw fault(.expected(.mapping)) }
    var members: [(name: String, value: ThemeNode)] = []
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      let path = path.isEmpty ? name : "\(path).\(name)"
      members.append((name, ThemeNode(node: value, file: file, path: path)))
    }
    return members
  }

  func text() throws(ThemeError) -> String {
    guard let scalar = node.scalar, !scalar.string.isEmpty else { throw fault(.expected(.text)) }
    return scalar.string
  }

  func flag() throws(ThemeError) -> Bool {
    switch node.scalar?.string {
    case "true": return true
    case "false": return false
    default: throw fault(.expected(.flag))
    }
  }

  /// A WCAG ratio: whole, or with one digit after a point.
  func ratio() throws(ThemeError) -> Double {
    let parts = (node.scalar?.string ?? "").split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = Int(parts[0]), (1...21).contains(whole),
      let tenths = parts.count == 2 ? Int(parts[1]) : 0, (0...9).contains(tenths)
    else { throw fault(.expected(.number)) }
    return min(21, Double(whole) + Double(tenths) / 10)
  }

  func colour() throws(ThemeError) -> RGB {
    let text = node.scalar?.string ?? ""
    guard let colour = RGB(hex: text) else { throw fault(.badHex(text)) }
    return colour
  }

  func fault(_ fault: ThemeError.Fault) -> ThemeError {
    ThemeError(fault, file: file, line: line, path: path)
  }
}
