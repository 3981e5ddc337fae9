import Foundation
import ReformModel
import ReformStore
import Testing

/// The workspace in `SampleData/bac-ninh`, as it is shipped.
@Suite struct CommittedSampleTests {
  private func files(of folder: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".json") || $0.hasSuffix(".jsonl") }.sorted()
  }

  @Test func itIsWhatTheGeneratorMakesToday() throws {
    try withFreshSample { fresh in
      let names = try files(of: committed)
      #expect(names == (try files(of: fresh)))
      for name in names {
        let (old, new) = (
          try Data(contentsOf: committed.appendingPathComponent(name)),
          try Data(contentsOf: fresh.appendingPathComponent(name))
        )
        #expect(old == new, "\(name) is stale: make the sample again")
      }
    }
  }

  @Test func itOpensWithoutFindings() throws {
    try withFreshSample { fresh in
      let writer = try Writer(login: "reader", host: "test")
      let store = WorkspaceStore(directory: fresh.path, writer: writer) {
        Instant(seconds: 1_795_392_000)
      }
      let workspace = try store.open()
      #expect(workspace.definitions.indicators.count == 50)
      #expect(workspace.ledger.keys.count == (try sampleWorkspace().ledger.keys.count))
      #expect(store.check() == [])
    }
  }

  @Test func whatIsReadBackIsWhatWasMeant() throws {
    try withFreshSample { fresh in
      let store = WorkspaceStore(
        directory: fresh.path, writer: try Writer(login: "reader", host: "test")
      ) { Instant(seconds: 0) }
      let workspace = try store.open()
      let meant = try sampleWorkspace()
      #expect(workspace.definitions == meant.definitions)
      for key in meant.ledger.keys {
        #expect(workspace.ledger.standing(key) == meant.ledger.standing(key))
      }
    }
  }

  @Test func itsTextsAreComposed() throws {
    for name in try files(of: committed) {
      let text = try String(contentsOf: committed.appendingPathComponent(name), encoding: .utf8)
      let composed = text.precomposedStringWithCanonicalMapping
      #expect(text.unicodeScalars.elementsEqual(composed.unicodeScalars), "\(name)")
    }
  }

  @Test func itStaysSmallEnoughToMeasureAStartOn() throws {
    let sizes = try files(of: committed).map { name in
      try Data(contentsOf: committed.appendingPathComponent(name)).count
    }
    #expect(sizes.reduce(0, +) < 2_000_000)
  }
}
