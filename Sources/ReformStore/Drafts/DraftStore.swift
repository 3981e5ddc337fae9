public import ReformModel

/// The drafts of one person for one workspace, a small file for each form, in a folder that nobody
/// else can look into.
///
/// Drafts are a net under what is typed, never a place of record: a file that cannot be read is set
/// aside and told, and one that cannot be written stops nobody.
public struct DraftStore {
  /// `drafts` in the state folder of the program.
  let folder: PrivateFolder
  private let workspace: String
  private let process: Int
  private let now: () -> Instant

  /// - Parameters:
  ///   - stateFolder: The folder in which the program keeps its state, such as
  ///     `~/.local/state/cchc`; it is made with the first draft.
  ///   - workspace: The identifier of the workspace.
  ///   - process: The number of this process, so that two of them never share a file half written.
  ///   - now: The clock that dates drafts.
  public init(
    stateFolder: String, workspace: String, process: Int, now: @escaping () -> Instant,
    disk: any Disk = PosixDisk()
  ) {
    folder = PrivateFolder(parent: stateFolder, name: "drafts", disk: disk)
    self.workspace = workspace
    self.process = process
    self.now = now
  }

  /// All drafts for the workspace, in the order of their keys, and what could not be read.
  public func read() -> DraftReading {
    var reading = DraftReading()
    do throws(DraftError) {
      let names = try folder.names()
      folder.removeLeftovers(names, before: now())
      for name in names where name.hasPrefix(workspace + "~") && name.hasSuffix(Self.ending) {
        do throws(DraftError) {
          reading.drafts.append(try draft(in: name))
        } catch {
          reading.setAside.append(error.path)
        }
      }
    } catch {
      reading.setAside.append(error.path)
    }
    return reading
  }

  /// Keeps a draft in place of the one before it.
  ///
  /// - Parameter lasting: Whether to wait until the disk has it, as is wise at the end of a session
  ///   and too slow for every key.
  /// - Returns: The draft with the time at which it was typed.
  @discardableResult
  public func keep(_ draft: Draft, lasting: Bool = false) throws(DraftError) -> Draft {
    var draft = draft
    draft.typedAt = draft.typedAt ?? now()
    let name = try fileName(of: draft.subject)
    // What could not be read again must not look kept.
    guard
      draft.texts.values.allSatisfy({ $0.unicodeScalars.count <= StrictJSON.longestString })
    else { throw DraftError(path: folder.path(name), .tooLong) }
    let bytes = JSONWriter.document(draft.json(workspace: workspace))
    try folder.replace(name, with: bytes, process: process, lasting: lasting)
    return draft
  }

  /// Removes a draft that was saved or thrown away; nothing where there is none.
  public func remove(_ subject: EntrySubject) throws(DraftError) {
    try folder.remove(try fileName(of: subject))
  }

  private static let ending = ".json"

  /// Of identifiers alone, which cannot contain `~` or `/`.
  ///
  /// Observations, which had drafts first, go without their kind; an empty part before the kind of
  /// the others keeps their names apart from those.
  private func fileName(of subject: EntrySubject) throws(DraftError) -> String {
    let isObservation = if case .observation = subject { true } else { false }
    let start = isObservation ? [workspace] : [workspace, "", subject.kind]
    let name = (start + subject.parts).joined(separator: "~") + Self.ending
    guard ([workspace] + subject.parts).allSatisfy({ Identifier.isCode($0) }) else {
      throw DraftError(path: folder.path(name), .badName)
    }
    return name
  }

  /// A file that holds something else is put out of the way under another name; one that a newer
  /// program wrote is left to it.
  private func draft(in name: String) throws(DraftError) -> Draft {
    let bytes = try folder.contents(name)
    let json = try? StrictJSON.parse(bytes)
    if let draft = json.flatMap({ try? Draft(json: $0) }),
      (try? fileName(of: draft.subject)) == name
    {
      return draft
    }
    if json.map(Draft.isNewer) ?? false { throw DraftError(path: folder.path(name), .newer) }
    throw DraftError(path: folder.setAside(name), .damaged)
  }
}

/// What a folder of drafts held.
public struct DraftReading: Sendable, Hashable {
  public var drafts: [Draft] = []
  /// Paths of what could not be read; nothing was thrown away.
  public var setAside: [String] = []

  public init() {}
}
