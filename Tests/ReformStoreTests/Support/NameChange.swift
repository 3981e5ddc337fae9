/// A change of the names in a folder that may not have reached the disk.
enum NameChange {
  case add(String, ModelNode)
  case remove(String)
  case move(String, to: String, ModelNode)

  func apply(to entries: inout [String: ModelNode]) {
    switch self {
    case .add(let name, let node): entries[name] = node
    case .remove(let name): entries[name] = nil
    case .move(let name, let newName, let node):
      entries[name] = nil
      entries[newName] = node
    }
  }

  var node: ModelNode? {
    switch self {
    case .add(_, let node), .move(_, _, let node): node
    case .remove: nil
    }
  }
}
