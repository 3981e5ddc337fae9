import Glibc

/// Everything in a folder at one moment, to be compared with another.
struct FolderContents {
  private enum Entry: Hashable {
    case file([UInt8])
    case folder
    case link(String)
    case other
  }

  private var entries: [String: Entry] = [:]

  init(of folder: String) {
    read(folder, as: "")
  }

  /// The paths of all files in it, in order.
  var files: [String] {
    entries.filter { if case .file = $0.value { true } else { false } }.keys.sorted()
  }

  /// The paths of everything that came, went or is another one now.
  func changes(to later: FolderContents) -> [String] {
    Set(entries.keys).union(later.entries.keys).filter { entries[$0] != later.entries[$0] }.sorted()
  }

  func bytes(of path: String) -> [UInt8]? {
    if case .file(let bytes) = entries[path] { bytes } else { nil }
  }

  private mutating func read(_ folder: String, as prefix: String) {
    for name in FolderContents.names(in: folder) {
      let path = folder + "/" + name
      entries[prefix + name] = FolderContents.entry(path)
      if entries[prefix + name] == .folder { read(path, as: prefix + name + "/") }
    }
  }

  private static func entry(_ path: String) -> Entry {
    var status = stat()
    guard lstat(path, &status) == 0 else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file(Scratch.read(path) ?? [])
    case S_IFLNK:
      var target = [CChar](repeating: 0, count: Int(PATH_MAX))
      let count = readlink(path, &target, target.count)
      let bytes = target.prefix(max(0, count)).map(UInt8.init(bitPattern:))
      return .link(String(decoding: bytes, as: UTF8.self))
    default: return .other
    }
  }

  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
