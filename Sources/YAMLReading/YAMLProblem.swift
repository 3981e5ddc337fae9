public import Yams

/// Why a text is no YAML, with the line where the parser knows it.
public struct YAMLProblem: Error, Sendable, Hashable {
  public let reason: String
  /// From 1.
  public let line: Int?

  /// The root of a text; nil where there is nothing but comments.
  public static func compose(_ text: String) throws(YAMLProblem) -> Node? {
    do {
      return try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw YAMLProblem(error)
    } catch {
      throw YAMLProblem(reason: "\(error)", line: nil)
    }
  }

  private init(reason: String, line: Int?) {
    self.reason = reason
    self.line = line
  }

  private init(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self.init(reason: problem, line: mark.line)
    case .duplicatedKeysInMapping(let duplicates, let context):
      self.init(
        reason: "duplicate " + duplicates.joined(separator: ", "), line: context.mark.line)
    case .reader(let problem, _, _, _): self.init(reason: problem, line: nil)
    default: self.init(reason: "\(error)", line: nil)
    }
  }
}
