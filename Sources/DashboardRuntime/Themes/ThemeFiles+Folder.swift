public import DashboardViews
import Glibc

extension ThemeFiles {
  /// The `.yaml` files of a folder; a folder that is not there has none.
  public static func folder(_ path: String) -> ThemeFiles {
    ThemeFiles(
      ids: { names(in: path) },
      file: { (id) throws(ThemeError) in
        // A name with a slash would lead out of the folder.
        guard !id.isEmpty, !id.contains("/"), !id.hasPrefix("."), !id.contains("\0") else {
          return nil
        }
        let file = "\(path)/\(id).yaml"
        return try text(of: file).map { (file, $0) }
      })
  }

  /// The text of a file; nil where there is none.
  public static func text(of file: String) throws(ThemeError) -> String? {
    // A FIFO would wait for ever without O_NONBLOCK.
    let descriptor = open(file, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw fault(errno, file)
    }
    defer { close(descriptor) }
    var about = stat()
    guard fstat(descriptor, &about) == 0 else { throw fault(errno, file) }
    guard about.st_mode & S_IFMT == S_IFREG else {
      throw fault(about.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL, file)
    }
    guard about.st_size <= limit else { throw ThemeError(.tooLong(limit: limit), file: file) }
    guard let text = String(validating: try bytes(descriptor, file), as: UTF8.self) else {
      throw ThemeError(.notYAML("UTF-8"), file: file)
    }
    return text
  }

  private static func bytes(_ descriptor: Int32, _ file: String) throws(ThemeError) -> [UInt8] {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while all.count <= limit {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw fault(errno, file) }
      if count == 0 { break }
      all += buffer[..<count]
    }
    return all
  }

  private static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".yaml"), !name.hasPrefix(".") { names.append(String(name.dropLast(5))) }
    }
    return names.sorted()
  }

  private static func fault(_ code: Int32, _ file: String) -> ThemeError {
    ThemeError(.unreadable(String(cString: strerror(code))), file: file)
  }
}
