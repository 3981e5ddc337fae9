/// Where theme files are found; on disk it is a folder, in a test it is a dictionary.
public struct ThemeFiles: Sendable {
  /// Files longer than this, in bytes, are no themes.
  public static let limit = 262_144

  /// The ids it has: file names without `.yaml`.
  public var ids: @Sendable () -> [String]
  /// The name of the file and its text; nil where there is no such theme. Throws `ThemeError`
  /// where there is a file that cannot be read.
  public var file: @Sendable (_ id: String) throws(ThemeError) -> (name: String, text: String)?

  public init(
    ids: @escaping @Sendable () -> [String],
    file: @escaping @Sendable (_ id: String) throws(ThemeError) -> (name: String, text: String)?
  ) {
    self.ids = ids
    self.file = file
  }

  /// Themes held in memory, text by id.
  public static func memory(_ texts: [String: String]) -> ThemeFiles {
    ThemeFiles(
      ids: { texts.keys.sorted() },
      file: { (id) throws(ThemeError) in texts[id].map { ("\(id).yaml", $0) } })
  }
}
