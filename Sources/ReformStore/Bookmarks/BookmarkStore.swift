public import ReformModel

/// The bookmarks of one person in one workspace: a small file in their own state folder.
///
/// They are a convenience: a file that cannot be read counts as none and stays as it is until
/// bookmarks are changed.
public struct BookmarkStore {
  private let folder: PrivateFolder
  private let file: String
  private let process: Int

  /// - Parameters:
  ///   - stateFolder: The folder in which the program keeps its state.
  ///   - workspace: The identifier of the workspace.
  ///   - process: The number of this process, so that two of them never share a file half written.
  public init(
    stateFolder: String, workspace: String, process: Int, disk: any Disk = PosixDisk()
  ) {
    folder = PrivateFolder(parent: stateFolder, name: "bookmarks", disk: disk)
    file = workspace + ".json"
    self.process = process
  }

  /// The bookmarks, the oldest first; none where there is no file or it is damaged.
  public func read() -> [ScreenAddress] {
    guard let bytes = try? folder.contents(file), !bytes.isEmpty,
      let json = try? StrictJSON.parse(bytes),
      let elements = try? json.required("bookmarks").list()
    else { return [] }
    return elements.prefix(Self.most).compactMap { try? ScreenAddress(json: $0) }
  }

  /// Replaces them all.
  public func keep(_ bookmarks: [ScreenAddress]) throws(DraftError) {
    let json = JSONValue.object([
      ("format", .number(1)), ("bookmarks", .array(bookmarks.prefix(Self.most).map(\.json))),
    ])
    try folder.replace(file, with: JSONWriter.document(json), process: process, lasting: true)
  }

  private static let most = 200
}
