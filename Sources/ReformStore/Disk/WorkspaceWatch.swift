import Glibc

/// Tells that something in a workspace may have changed, without looking again and again.
///
/// An event is a hint and nothing more: `WorkspaceStore.refresh()` looks at sizes and checksums.
/// Where the system gives no watch, such as on some network disks, there is simply none.
public final class WorkspaceWatch {
  /// Has something to read after a change; give it to `poll`.
  public let descriptor: Int32
  private let journals: String
  private let places: String
  /// Whether presenters are followed.
  private var watchesPlaces = false

  /// Watches the folder of a workspace and its journals; nil where the system cannot.
  public init?(directory: String) {
    journals = directory + "/journal"
    places = directory + "/" + PlaceFolder.name
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    // A folder that somebody makes is closed to the group until its maker opens it a moment later:
    // then it is watched, for which this one tells of rights too.
    guard inotify_add_watch(descriptor, directory, Self.changes | UInt32(IN_ATTRIB)) >= 0 else {
      close(descriptor)
      return nil
    }
    watchJournals()
  }

  deinit { close(descriptor) }

  /// Takes all events there are, so that the descriptor is quiet until the next change.
  public func drain() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while read(descriptor, &buffer, buffer.count) > 0 {}
    // A workspace without a journal folder gets one with the first save.
    watchJournals()
  }

  /// From now on it tells of presenters too.
  public func watchPlaces() {
    watchesPlaces = true
    watchJournals()
  }

  /// Watching a folder twice is the same as once.
  private func watchJournals() {
    _ = inotify_add_watch(descriptor, journals, Self.changes)
    // A session that ends, however it does, closes the file it held.
    if watchesPlaces {
      _ = inotify_add_watch(
        descriptor, places, UInt32(IN_MOVED_TO | IN_DELETE | IN_CLOSE_WRITE | IN_ONLYDIR))
    }
  }

  private static let changes = UInt32(
    IN_MODIFY | IN_MOVED_TO | IN_CREATE | IN_DELETE | IN_ONLYDIR)
}
