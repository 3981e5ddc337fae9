import Foundation
import Glibc
import ReformModel
import ReformStore
import Testing

@testable import GitExchange

/// Repositories that refuse, are gone, were damaged or mean harm.
@Suite struct HostileRemoteTests {
  private func place() async throws -> GitPlace {
    let place = try GitPlace(workspaces: "an")
    for month in 1...3 { try place.save("an", month: month, 50 + month) }
    try await place.sync("an")
    return place
  }

  @Test func aHookThatRefusesIsQuotedAndTheNextRunGoesOn() async throws {
    let place = try await place()
    try place.makeHook("pre-receive", "echo 'đang khóa sổ' >&2; exit 1\n")
    try place.save("an", month: 4, 54)
    guard case .refused(_, let detail)? = await place.failure("an") else {
      Issue.record("\(await place.failure("an") as Any)")
      return
    }
    #expect(detail.contains("đang khóa sổ"))
    #expect(try place.ledger("an").events.count == 4)
    try FileManager.default.removeItem(atPath: place.remote + "/hooks/pre-receive")
    #expect(try await place.sync("an").exchange.sent.events.count == 1)
  }

  @Test func aRepositoryThatIsGoneIsToldAndFoundAgain() async throws {
    let place = try await place()
    try place.save("an", month: 4, 54)
    try FileManager.default.moveItem(atPath: place.remote, toPath: place.folder + "/away")
    guard case .noRepository? = await place.failure("an") else {
      Issue.record("\(await place.failure("an") as Any)")
      return
    }
    try FileManager.default.moveItem(atPath: place.folder + "/away", toPath: place.remote)
    #expect(try await place.sync("an").exchange.sent.events.count == 1)
  }

  @Test func aRepositoryOfAnotherWorkspaceIsRefused() async throws {
    let place = try await place()
    var other = GitPlace.definitions
    other.info.id = "khac"
    try WorkspaceStore.create(directory: place.path("khac"), definitions: other)
    let before = try place.contents("khac")
    let error = await #expect(throws: StoreError.self) { try await place.sync("khac") }
    guard case .otherWorkspace(_, "bac-ninh", "khac")? = error else {
      Issue.record("\(error as Any)")
      return
    }
    #expect(try place.contents("khac") == before)
  }

  @Test func aBackupOfTheRepositoryIsToldAndBroughtUpToDate() async throws {
    let place = try await place()
    let tree = try place.checkOut()
    try place.save("an", month: 4, 54)
    try await place.sync("an")
    try place.write("x", to: tree + "/README.md")
    try place.commitAndPush(tree)
    let report = try await place.sync("an")
    #expect(report.isRewritten)
    #expect(report.exchange.sent.events.map(\.id.sequence) == [4])
    #expect(try await !place.sync("an").isRewritten, "told once")
    #expect(try place.git("ls-tree", "--name-only", "HEAD", in: place.remote).contains("README.md"))
  }

  @Test func anEmptyRepositoryInItsPlaceIsFilledAgain() async throws {
    let place = try await place()
    try FileManager.default.removeItem(atPath: place.remote)
    try place.git("init", "--quiet", "--bare", place.remote)
    #expect(try await place.sync("an").isRewritten)
    #expect(try await place.sync("moi").exchange.received.events.count == 3)
  }

  @Test(arguments: ["the middle", "the end"])
  func aJournalThatWasDamagedThereIsToldAndNotTaken(where damage: String) async throws {
    let place = try await place()
    let tree = try place.checkOut()
    let path = tree + "/journal/an@may.jsonl"
    var text = try String(contentsOfFile: path, encoding: .utf8)
    if damage == "the end" {
      text += "{\"id\":\"an@may:4\",\"sum\":\"0000000000000000\"}\n" + "rác\n"
    } else {
      text = text.replacingOccurrences(of: "\"value\":52", with: "\"value\":99")
    }
    try place.write(text, to: path)
    try place.commitAndPush(tree)
    let before = try place.contents("an")
    let report = try await place.sync("an")
    #expect(report.isPartial)
    #expect(try place.contents("an") == before)
    #expect(try place.values("an", month: 2) == [52])
    #expect(try await place.sync("moi").isPartial, "who comes new does not take it")
    #expect(try place.ledger("moi").events.isEmpty)
  }

  @Test func aJournalThatWasShortenedThereGrowsAgain() async throws {
    let place = try await place()
    let tree = try place.checkOut()
    let path = tree + "/journal/an@may.jsonl"
    let whole = try String(contentsOfFile: path, encoding: .utf8)
    let lines = whole.split(separator: "\n")
    try place.write(lines[0] + "\n", to: path)
    try place.commitAndPush(tree)
    let report = try await place.sync("an")
    #expect(report.isRewritten)
    #expect(report.exchange.sent.events.map(\.id.sequence) == [2, 3])
    #expect(try place.git("show", "HEAD:journal/an@may.jsonl", in: place.remote) == whole)
  }

  @Test func linksOddNamesAndAttributesDoNoHarm() async throws {
    let place = try await place()
    let secret = place.folder + "/secret"
    try place.write("bí mật\n", to: secret)
    let tree = try place.checkOut()
    #expect(symlink(secret, tree + "/journal/dung@may.jsonl") == 0)
    #expect(symlink(secret, tree + "/surveys.json") == 0)
    try place.write("x", to: tree + "/journal/../-oProxyCommand=x")
    try place.write("x", to: tree + "/journal/\u{1B}[2J.jsonl")
    try place.write("* text eol=crlf ident filter=evil\n", to: tree + "/.gitattributes")
    try place.commitAndPush(tree)
    try place.save("an", month: 4, 54)
    let report = try await place.sync("an")
    #expect(report.leftOut.map(\.file).sorted() == ["journal/dung@may.jsonl", "surveys.json"])
    #expect(report.leftOut.allSatisfy { $0.fate == .refused(.symbolicLink) })
    #expect(
      try CopyFolder(path: place.path("an")).names().filter { $0.hasPrefix("journal") }
        == ["journal/an@may.jsonl"])
    let own = try String(
      contentsOfFile: place.path("an") + "/journal/an@may.jsonl", encoding: .utf8)
    #expect(try place.git("show", "HEAD:journal/an@may.jsonl", in: place.remote) == own)
    #expect(
      try place.git("cat-file", "-p", "HEAD:journal/dung@may.jsonl", in: place.remote) == secret)
  }
}
