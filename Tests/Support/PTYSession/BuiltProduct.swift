import Glibc

/// Programs of this package as they were built for the tests.
public enum BuiltProduct {
  /// Where a program lies: beside the running test bundle.
  ///
  /// - Returns: the name alone when it was not built, so that starting it fails with that name.
  public static func path(_ name: String) -> String {
    let folders = ([running] + CommandLine.arguments).map { path in
      path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    }
    return folders.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 } ?? name
  }

  private static var running: String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    return String(
      decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
