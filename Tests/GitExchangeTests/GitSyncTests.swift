import Foundation
import ReformModel
import ReformStore
import Synchronization
import Testing

@testable import GitExchange

/// Copies that exchange through a bare repository.
@Suite struct GitSyncTests {
  @Test func twoCopiesLearnFromEachOtherAndDisagreeWhereTheyDid() async throws {
    let place = try GitPlace(workspaces: "an", "binh")
    try place.save("an", month: 1, 50)
    try place.save("an", month: 2, 51)
    try place.save("binh", month: 2, 61)
    #expect(try await place.sync("an").exchange.sent.events.count == 2)
    let second = try await place.sync("binh").exchange
    #expect((second.received.events.count, second.sent.events.count) == (2, 1))
    #expect(try await place.sync("an").exchange.received.events.count == 1)
    #expect(try place.contents("an") == place.contents("binh"))
    #expect(try place.values("an", month: 2) == [51, 61])
    #expect(try place.values("binh", month: 1) == [50])
  }

  @Test func whereNothingIsNewNothingIsCommitted() async throws {
    let place = try GitPlace(workspaces: "an")
    try place.save("an", month: 1, 50)
    try await place.sync("an")
    let log = try place.git("log", "--all", "--oneline", in: place.remote)
    #expect(log.split(separator: "\n").count == 1)
    #expect(try await place.sync("an").exchange.isEmpty)
    #expect(try place.git("log", "--all", "--oneline", in: place.remote) == log)
  }

  @Test func whatIsClonedIsAWorkspace() async throws {
    let place = try GitPlace(workspaces: "an")
    try place.save("an", month: 1, 50)
    try await place.sync("an")
    let tree = try place.checkOut()
    try FileManager.default.moveItem(atPath: tree, toPath: place.path("binh"))
    #expect(try place.contents("binh") == place.contents("an"))
    try place.save("binh", month: 2, 60)
    #expect(try await place.sync("binh").exchange.sent.events.count == 1)
    #expect(try await place.sync("an").exchange.received.events.count == 1)
  }

  @Test func aWorkspaceIsMadeWhereThereIsNone() async throws {
    let place = try GitPlace(workspaces: "an")
    try place.save("an", month: 1, 50)
    try await place.sync("an")
    #expect(try await place.sync("moi").exchange.received.events.count == 1)
    #expect(try place.contents("moi") == place.contents("an"))
  }

  /// The history is a straight line, and in it no journal ever gets shorter or other.
  @Test func inTheHistoryEveryFileOnlyGrows() async throws {
    let place = try GitPlace(workspaces: "an", "binh", "chi")
    for round in 1...4 {
      for name in ["an", "binh", "chi"] {
        try place.save(name, month: round, round)
        try await place.sync(name)
      }
    }
    let removed = try place.git(
      "log", "--numstat", "--format=", "HEAD", "--", "journal", in: place.remote
    )
    .split(separator: "\n").filter { !$0.contains("\t0\t") }
    #expect(removed.isEmpty)
    #expect(try place.git("log", "--merges", "--oneline", in: place.remote).isEmpty)
  }

  @Test func aPushThatWasOvertakenIsTriedAgain() async throws {
    let place = try GitPlace(workspaces: "an", "binh")
    try place.save("an", month: 1, 50)
    try await place.sync("an")
    try place.save("an", month: 2, 51)
    let branch = try place.git("symbolic-ref", "HEAD", in: place.remote).dropLast()
    let lock = "\(place.remote)/\(branch).lock"
    try place.write("", to: lock)
    let attempts = Mutex<[Int]>([])
    try await place.sync("an") { attempt in
      attempts.withLock { $0.append(attempt) }
      if attempt == 3 { try? FileManager.default.removeItem(atPath: lock) }
    }
    #expect(attempts.withLock { $0 } == [2, 3])
    #expect(try await place.sync("binh").exchange.received.events.count == 2)
  }

  @Test func whoIsAlwaysOvertakenGivesUpAndLosesNothing() async throws {
    let place = try GitPlace(workspaces: "an")
    try place.save("an", month: 1, 50)
    try await place.sync("an")
    try place.save("an", month: 2, 51)
    let branch = try place.git("symbolic-ref", "HEAD", in: place.remote).dropLast()
    try place.write("", to: "\(place.remote)/\(branch).lock")
    guard case .alwaysOvertaken(_, let attempts)? = await place.failure("an") else {
      Issue.record("\(await place.failure("an") as Any)")
      return
    }
    #expect(attempts == 12)
    try FileManager.default.removeItem(atPath: "\(place.remote)/\(branch).lock")
    #expect(try await place.sync("an").exchange.sent.events.count == 1)
  }

  @Test func definitionsGoOverWhereOneSideEditedThem() async throws {
    let place = try GitPlace(workspaces: "an", "binh")
    try await place.sync("an")
    try await place.sync("binh")
    let store = try place.store("an")
    var definitions = try store.open().definitions
    definitions.indicators[0].weight = 7
    try store.replace(definitions)
    #expect(try await place.sync("an").exchange.definitions == [.indicators: .sent])
    #expect(try await place.sync("binh").exchange.definitions == [.indicators: .taken])
    #expect(try place.store("binh").open().definitions.indicators[0].weight == 7)
    #expect(try await place.sync("an").exchange.definitions.isEmpty)
  }

  @Test func definitionsThatBothEditedStayAndCanBeLookedAt() async throws {
    let place = try GitPlace(workspaces: "an", "binh")
    try await place.sync("an")
    try await place.sync("binh")
    for (name, weight) in [("an", 7.0), ("binh", 8.0)] {
      let store = try place.store(name)
      var definitions = try store.open().definitions
      definitions.indicators[0].weight = weight
      try store.replace(definitions)
    }
    try await place.sync("an")
    #expect(try await place.sync("binh").exchange.definitions == [.indicators: .differs])
    #expect(try place.store("binh").open().definitions.indicators[0].weight == 8)
    let theirs = CopyFolder(path: place.state("binh") + "/copy")
    let own = CopyFolder(path: place.path("an"))
    #expect(try theirs.bytes(of: "indicators.json") == own.bytes(of: "indicators.json"))
  }

  @Test func oneNameOnTwoMachinesIsToldAndBothAreKept() async throws {
    let place = try GitPlace(workspaces: "an", "binh")
    try place.save("an", "chung", month: 1, 50)
    try place.save("binh", "chung", month: 1, 60)
    try await place.sync("an")
    let report = try await place.sync("binh").exchange
    guard case .branched(let line, _, _)? = report.received.journals.first?.fate else {
      Issue.record("\(report)")
      return
    }
    #expect(line == 1)
    try await place.sync("an")
    #expect(try place.values("an", month: 1) == [50, 60])
    #expect(try place.values("binh", month: 1) == [50, 60])
    let log = try place.git("log", "--all", "--oneline", in: place.remote)
    for name in ["binh", "an", "binh"] { #expect(try await place.sync(name).exchange.isEmpty) }
    #expect(
      try place.git("log", "--all", "--oneline", in: place.remote) == log, "nobody goes on pushing")
  }

  @Test func aRestoredBackupCatchesUp() async throws {
    let place = try GitPlace(workspaces: "an")
    try place.save("an", month: 1, 50)
    try FileManager.default.copyItem(atPath: place.path("an"), toPath: place.path("backup"))
    try place.save("an", month: 2, 51)
    try await place.sync("an")
    try FileManager.default.removeItem(atPath: place.path("an"))
    try FileManager.default.moveItem(atPath: place.path("backup"), toPath: place.path("an"))
    #expect(try await place.sync("an").exchange.received.events.map(\.id.sequence) == [2])
    #expect(try place.save("an", month: 3, 52).id.sequence == 3)
    #expect(try await place.sync("an").exchange.sent.events.count == 1)
  }
}
