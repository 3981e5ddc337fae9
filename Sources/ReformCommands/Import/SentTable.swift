import Glibc
import ReformModel
import ReformStore

/// A table that somebody sent, read with the mapping given or remembered.
struct SentTable {
  let table: SheetTable
  /// Where the mapping in use stands; nil without one.
  private(set) var mappingPath: String?
  /// Whether nobody named it this time.
  let isRemembered: Bool
  private let given: [UInt8]?
  private let store: MappingStore

  init(
    _ file: String, _ bytes: [UInt8], profile: CSVProfile?, map: String?,
    in session: CommandSession
  ) throws {
    store = MappingStore(stateFolder: session.context.stateFolder, process: Int(getpid()))
    let source = try SentTable.calling(file) { () throws(StoreError) in try SheetSource(bytes) }
    if let map {
      let text = try FileBytes.read(map)
      let mapping = try SentTable.mapping(text, path: map)
      table = try SentTable.calling(file) { () throws(StoreError) in
        try source.table(mapping: mapping, profile: profile)
      }
      (mappingPath, isRemembered, given) = (map, false, text)
      return
    }
    given = nil
    let kept = store.kept(for: source.headerDigests)
    let mapping = try kept.map { try SentTable.mapping($0.bytes, path: $0.path) }
    isRemembered = mapping?.isReusable ?? false
    mappingPath = isRemembered ? kept?.path : nil
    do throws(StoreError) {
      table = try source.table(mapping: isRemembered ? mapping : nil, profile: profile)
    } catch {
      guard let kept, !isRemembered else { throw SentTable.failure(file, error) }
      throw CommandFailure(.badData) { $0.mappingFitsOneTable(file, kept.path) }
    }
  }

  /// Keeps the mapping that was given for the next table with this header; returns where.
  func remember() throws(DraftError) -> String? {
    guard let given else { return nil }
    return try store.keep(given, for: table.digest)
  }

  private static func mapping(_ bytes: [UInt8], path: String) throws -> SheetMapping {
    do throws(MappingFileError) {
      return try MappingFile(String(decoding: bytes, as: UTF8.self), path: path).mapping
    } catch {
      throw CommandFailure(.badData) { $0.text(of: error) }
    }
  }

  private static func calling<Answer>(_ file: String, _ body: () throws(StoreError) -> Answer)
    throws -> Answer
  {
    do throws(StoreError) {
      return try body()
    } catch {
      throw failure(file, error)
    }
  }

  private static func failure(_ file: String, _ error: StoreError) -> CommandFailure {
    guard case .badTable(let fault) = error else { return CommandFailure(error) }
    return CommandFailure(.badData) { words in
      let text = words.text(of: fault)
      return fault.saysWhatToDo ? "\(file): \(text)" : words.badTable(file, text)
    }
  }
}
