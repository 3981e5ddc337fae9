/// All themes that can be asked for by name; only the one asked for is read.
public struct ThemeLibrary: Sendable {
  /// Of two themes of one name the earlier source wins; the two compiled-in names are never read
  /// from a file.
  private let sources: [ThemeFiles]

  public init(_ sources: [ThemeFiles] = []) {
    self.sources = sources
  }

  /// The theme used where none is asked for.
  public static let defaultID = BuiltInThemes.dark.id

  /// The ids of all themes, sorted.
  public var ids: [String] {
    let found = sources.flatMap { $0.ids() } + BuiltInThemes.all.map(\.id)
    return Set(found).sorted()
  }

  /// The theme of a name. The default one needs no file.
  public func theme(_ id: String) throws(ThemeError) -> Theme {
    if let built = Theme.builtIns.first(where: { $0.id == id }) { return built }
    guard let found = try read(id) else {
      throw ThemeError(.unknownTheme(id, available: ids), file: id)
    }
    return try ThemeAssembly(chain: try chain(from: found), file: found.file).theme()
  }

  /// A theme from the text of a file that stands outside the library, for a check of it.
  public func theme(text: String, id: String, file: String) throws(ThemeError) -> Theme {
    let document = try ThemeReader(id: id, file: file).document(text)
    return try ThemeAssembly(chain: try chain(from: (document, file)), file: file).theme()
  }

  private typealias Found = (document: ThemeDocument, file: String)

  private func read(_ id: String) throws(ThemeError) -> Found? {
    if let built = BuiltInThemes.all.first(where: { $0.id == id }) { return (built, id) }
    for source in sources {
      guard let file = try source.file(id) else { continue }
      return (try ThemeReader(id: id, file: file.name).document(file.text), file.name)
    }
    return nil
  }

  private func chain(from first: Found) throws(ThemeError) -> [ThemeDocument] {
    var chain = [first.document]
    var last = first
    while let parent = last.document.parent {
      guard !chain.contains(where: { $0.id == parent }) else {
        let fault = ThemeError.Fault.cycle(chain.map(\.id) + [parent])
        throw ThemeError(fault, file: last.file, path: "extends")
      }
      guard let next = try read(parent) else {
        throw ThemeError(.unknownParent(parent), file: last.file, path: "extends")
      }
      chain.append(next.document)
      last = next
    }
    return chain
  }
}
