import GitExchange
import Glibc
import ReformModel
import ReformStore

/// With what a workspace is exchanged.
enum SyncPlace {
  /// By its full path.
  case folder(String)
  /// By its address, as git names places.
  case repository(String)

  /// What tells it from other places.
  var name: String {
    switch self {
    case .folder(let name), .repository(let name): name
    }
  }

  init(remote: String?, folder: String?, _ session: CommandSession) throws {
    if let folder {
      guard let path = SyncPlace.existing(folder) else {
        throw CommandFailure(.writeFailed) { $0.syncFolderMissing(folder) }
      }
      self = .folder(path)
      return
    }
    let remote = remote ?? "origin"
    if let address = SyncPlace.address(remote, seenFrom: session.context.workingFolder) {
      self = .repository(address)
      return
    }
    let git = session.git(as: try session.plainWriter())
    do throws(GitFailure) {
      let known = try git.address(
        ofRemote: remote, in: session.directory)
      let address =
        known.flatMap { SyncPlace.address($0, seenFrom: session.directory) }
        ?? SyncPlace.existing(remote)
      guard let address else { throw GitFailure.unknownRemote(remote) }
      self = .repository(address)
    } catch {
      throw CommandFailure(.writeFailed) { $0.text(of: error) }
    }
  }

  /// Nil where it is no address but a name: those have neither slash nor colon.
  private static func address(_ text: String, seenFrom folder: String) -> String? {
    guard text.contains("/") || text.contains(":") || text == "." || text == ".." else {
      return nil
    }
    let beforeSlash = text.prefix { $0 != "/" }
    guard !beforeSlash.contains(":") else { return text }
    return fullPath(text.hasPrefix("/") ? text : folder + "/" + text)
  }

  /// What the person's state folder keeps of exchanges of a workspace with this place.
  func state(of workspace: String, _ session: CommandSession) -> String {
    SyncState.folder(
      in: session.context.stateFolder, workspace: SyncPlace.fullPath(workspace), place: name)
  }

  /// Without links and detours, as far as the path exists.
  static func fullPath(_ path: String) -> String { existing(path) ?? path }

  private static func existing(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}
