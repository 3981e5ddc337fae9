import Foundation
import ReformModel

@testable import ReformStore

/// A workspace with hostile texts wherever it may hold text.
struct HostileWorkspace {
  let folder: ScratchFolder
  /// How many texts were put into places.
  private(set) var count = 0

  var path: String { folder.path + "/w" }

  /// Every place of text in the definitions and in the journals gets one of the texts, in turn.
  ///
  /// - Parameter shift: with which text to begin, so that several workspaces bring other texts to
  ///   the same places.
  init(_ texts: [HostileText], shift: Int = 0) throws {
    folder = try ScratchFolder()
    var supply = HostileSupply(texts, next: shift)
    for file in DefinitionFile.allCases {
      guard let template = DefinitionTemplates.files[file] else { continue }
      let places = TextPlaces.ofText[file] ?? []
      let document = template.mappingStrings { place, text in
        places.contains(place) ? supply.take() : text
      }
      try folder.write(RawJSON.bytes(document), to: "w/" + file.name)
    }
    let store = store()
    let definitions = try store.open().definitions
    for (writer, events) in HostileJournal(definitions).events(&supply) {
      try folder.write(Self.lines(of: events), to: "w/journal/\(writer).jsonl")
    }
    count = supply.count
  }

  private init(documents: [DefinitionFile: JSONValue]) throws {
    folder = try ScratchFolder()
    for (file, document) in documents {
      try folder.write(RawJSON.bytes(document), to: "w/" + file.name)
    }
  }

  /// The templates with a text full of controls at the first of some places.
  static func with(
    _ file: DefinitionFile, _ place: String, text: String = "x\u{1B}[31m\n\u{202E}\"'<"
  ) throws -> HostileWorkspace {
    var documents = DefinitionTemplates.files
    var isDone = false
    documents[file] = documents[file]?.mappingStrings { found, old in
      guard found == place, !isDone else { return old }
      isDone = true
      return text
    }
    return try HostileWorkspace(documents: documents)
  }

  /// The workspace as a writer opens it.
  func store(login: String = "an") -> WorkspaceStore {
    WorkspaceStore(
      directory: path, writer: Writer(unchecked: login),
      now: { Instant(iso: "2026-11-23T08:00:00Z") ?? Instant(seconds: 0) })
  }

  /// The same, read; the folder may be gone afterwards.
  func opened(login: String = "an") throws -> WorkspaceStore {
    let store = store(login: login)
    try store.open()
    return store
  }

  var isTakenWithoutFindings: Bool { (try? opened().findings.isEmpty) ?? false }

  private static func lines(of events: [Event]) -> [UInt8] {
    var (bytes, sum) = ([UInt8](), JournalLine.firstSum)
    for event in events {
      let covered = Array(RawJSON.bytes(event.json).dropLast())
      sum = JournalLine.sum(of: covered[...], after: sum)
      bytes += covered + Array(#","sum":"\#(Checksum.hex(sum))"}"#.utf8) + [UInt8(ascii: "\n")]
    }
    return bytes
  }
}

/// Hands out hostile texts in turn and counts them.
struct HostileSupply {
  private let texts: [HostileText]
  private var next: Int
  private(set) var count = 0

  init(_ texts: [HostileText], next: Int) {
    (self.texts, self.next) = (texts, next)
  }

  mutating func take() -> String {
    defer { (next, count) = (next + 1, count + 1) }
    return texts[next % texts.count].text
  }
}

extension Writer {
  /// The writer of a login that is known to make a file name.
  fileprivate init(unchecked login: String) {
    guard let writer = try? Writer(login: login, host: "may1") else {
      preconditionFailure("\(login) makes no file name")
    }
    self = writer
  }
}
