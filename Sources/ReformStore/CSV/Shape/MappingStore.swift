/// The mappings one person has given, each under the digest of the header it is for.
///
/// They are files as they were given, in the person's own state folder: they can be read and
/// changed, and forgetting one is removing it.
public struct MappingStore {
  private let folder: PrivateFolder
  private let process: Int

  /// - Parameters:
  ///   - stateFolder: The folder in which the program keeps its state.
  ///   - process: The number of this process, so that two of them never share a file half written.
  public init(stateFolder: String, process: Int, disk: any Disk = PosixDisk()) {
    folder = PrivateFolder(parent: stateFolder, name: "mappings", disk: disk)
    self.process = process
  }

  /// The first of some headers for which a mapping is kept; nil where none is, or the folder cannot
  /// be read.
  public func kept(for digests: [String]) -> (path: String, bytes: [UInt8])? {
    guard let names = try? Set(folder.names()), !names.isEmpty else { return nil }
    for digest in digests where names.contains(MappingStore.name(digest)) {
      let name = MappingStore.name(digest)
      if let bytes = try? folder.contents(name), !bytes.isEmpty {
        return (folder.path(name), bytes)
      }
    }
    return nil
  }

  /// Keeps a mapping in place of what was kept for this header; returns where.
  public func keep(_ bytes: [UInt8], for digest: String) throws(DraftError) -> String {
    let name = MappingStore.name(digest)
    try folder.replace(name, with: bytes, process: process, lasting: true)
    return folder.path(name)
  }

  private static func name(_ digest: String) -> String { digest + ".yaml" }
}
