public import ReformModel

/// The places of presenters, a small file for each, in a folder of the workspace that its group can
/// read; no server and no port.
///
/// A presenter replaces their file as a whole and holds a lock on a file beside it as long as the
/// session runs: the system lets go of it however that ends, and tells whoever watches the folder.
public final class PlaceFolder {
  public static let name = ".place"
  /// More than the longest notes take in both languages, all of it escaped.
  static let greatestSize = 128 << 10
  static let mostFiles = 100

  private let files: WorkspaceFiles
  private let writer: Writer
  private let process: Int
  /// Held while this session presents.
  private var hold: OpenFile?
  private var disk: any Disk { files.disk }

  /// - Parameters:
  ///   - directory: The folder of the workspace.
  ///   - process: The number of this process, so that one person may present twice at once.
  public init(directory: String, writer: Writer, process: Int, disk: any Disk = PosixDisk()) {
    self.process = process
    files = WorkspaceFiles(directory: directory + "/" + Self.name, disk: disk)
    self.writer = writer
  }

  deinit { withdraw() }

  private var name: String { "\(writer.id).\(process)" }
  private var placeFile: String { name + ".json" }
  private var holdFile: String { name + ".hold" }

  /// Puts the presenter's place where it was, so that others find the old one or the new one.
  public func share(_ place: MeetingPlace) throws(StoreError) {
    do throws(DiskError) {
      try makeFolder()
      try takeHold()
      try replace(JSONWriter.document(place.json))
    } catch {
      throw error.isSymbolicLink
        ? .refusedFile(path: files.path(placeFile), .symbolicLink)
        : .writeFailed(path: files.path(placeFile), code: error.code)
    }
  }

  /// Ends the presentation; nothing where none was shared.
  public func withdraw() {
    guard let hold else { return }
    try? disk.remove(files.path(placeFile))
    try? disk.remove(files.path(holdFile))
    disk.close(hold)
    self.hold = nil
  }

  /// All places that can be read, whether their sessions still run or not.
  public func sightings() -> [PlaceSighting] {
    let names = (try? disk.list(files.directory)) ?? []
    // A folder that is a link leads out of the workspace.
    guard (try? disk.status(at: files.directory))?.kind == .directory else { return [] }
    return names.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.prefix(Self.mostFiles)
      .compactMap(sighting)
  }

  private func sighting(_ name: String) -> PlaceSighting? {
    guard let entry = try? files.entry(name), entry.kind == .file,
      entry.size <= Self.greatestSize, let (bytes, status) = try? files.contents(name),
      let json = try? StrictJSON.parse(bytes), let place = try? MeetingPlace(json: json)
    else { return nil }
    let session = String(name.dropLast(".json".count))
    return PlaceSighting(
      presenter: HostIdentity.login(of: status.owner), session: session, place: place,
      isLive: isHeld(session + ".hold", by: status.owner),
      writtenAt: Instant(seconds: status.modified / 1_000_000_000))
  }

  /// Whether the session that presents still runs: it holds the lock until it ends.
  private func isHeld(_ name: String, by owner: UInt32) -> Bool {
    guard let file = try? files.open(name) else { return false }
    defer { disk.close(file) }
    guard (try? disk.status(of: file))?.owner == owner else { return false }
    return disk.isLocked(file)
  }

  private func makeFolder() throws(DiskError) {
    do throws(DiskError) {
      try disk.makeDirectory(files.directory, mode: 0o2770)
    } catch {
      guard error.isThereAlready else { throw error }
      let kind = try disk.status(at: files.directory).kind
      // What else stands there is no place for files of ours.
      guard kind == .directory else { throw DiskError(call: "open", code: .symbolicLink) }
    }
  }

  private func takeHold() throws(DiskError) {
    guard hold == nil else { return }
    removeLeftovers()
    let path = files.path(holdFile)
    let file = try disk.open(path, .creating)
    do throws(DiskError) {
      try disk.setMode(0o640, of: file)
      guard try disk.lock(file, waitingAtMost: 0) else { throw DiskError(call: "flock", code: 0) }
    } catch {
      disk.close(file)
      throw error
    }
    hold = file
  }

  /// What sessions of this person have left that broke off.
  private func removeLeftovers() {
    let names = (try? disk.list(files.directory)) ?? []
    for name in names where name.hasPrefix(writer.id + ".") && name.hasSuffix(".hold") {
      if let file = try? files.open(name) {
        let isHeld = disk.isLocked(file)
        disk.close(file)
        if isHeld { continue }
      }
      try? disk.remove(files.path(String(name.dropLast(".hold".count)) + ".json"))
      try? disk.remove(files.path(name))
    }
  }

  /// Without waiting for the disk: after a power cut nobody presents.
  private func replace(_ bytes: [UInt8]) throws(DiskError) {
    let temporary = files.path(".\(placeFile).new")
    if (try? disk.status(at: temporary)) != nil { try disk.remove(temporary) }
    let file = try disk.open(temporary, .creating)
    defer { disk.close(file) }
    do throws(DiskError) {
      try disk.setMode(0o640, of: file)
      try files.append(bytes, to: file)
      try disk.rename(temporary, to: files.path(placeFile))
    } catch {
      try? disk.remove(temporary)
      throw error
    }
  }
}
