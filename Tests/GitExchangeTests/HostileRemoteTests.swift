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

  @Test func settingsAndHooksOfThePersonAreNotFollowed() async throws {
    let place = try await place()
    let hooks = place.folder + "/hooks"
    try FileManager.default.createDirectory(atPath: hooks, withIntermediateDirectories: true)
    try place.write("#!/bin/sh\ntouch \(place.folder)/ran; exit 1\n", to: hooks + "/pre-push")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: hooks + "/pre-push")
    try place.write(
      """
      [core]
      \thooksPath = \(hooks)
      [commit]
      \tgpgSign = true
      [url "/nowhere/"]
      \tinsteadOf = \(place.folder)/
      """, to: place.folder + "/.gitconfig")
    try place.save("an", month: 4, 54)
    let environment = ["HOME": place.folder, "PATH": "/usr/bin:/bin", "GIT_DIR": "/nowhere"]
    #expect(try await place.sync("an", environment: environment).exchange.sent.events.count == 1)
    #expect(access(place.folder + "/ran", F_OK) != 0)
  }

  @Test(arguments: ["ext::sh -c 'touch ran'", "--upload-pack=touch ran", "nothere:repo.git"])
  func addressesThatWouldRunProgramsAreRefused(address: String) async throws {
    let place = try await place()
    #expect(await place.failure("an", address: address) != nil)
    #expect(access("ran", F_OK) != 0)
  }

  @Test func whoNeverAnswersIsLeft() async throws {
    let place = try await place()
    let (socket, port) = try silentListener()
    defer { close(socket) }
    let address = "git://127.0.0.1:\(port)/kho.git"
    #expect(
      await place.failure("an", address: address, timeLimit: 1)
        == .timeIsUp(address: address, seconds: 1))
  }

  /// Takes connections and says nothing.
  private func silentListener() throws -> (Int32, UInt16) {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0
          && listen(listener, 8) == 0 && getsockname(listener, $0, &length) == 0
      }
    }
    guard bound else { throw POSIXError(.EADDRINUSE) }
    return (listener, UInt16(bigEndian: address.sin_port))
  }

  @Test func nobodyListeningIsAnUnreachablePlace() async throws {
    let place = try await place()
    let (socket, port) = try silentListener()
    close(socket)
    guard case .unreachable? = await place.failure("an", address: "git://127.0.0.1:\(port)/x")
    else {
      Issue.record("\(await place.failure("an", address: "git://127.0.0.1:\(port)/x") as Any)")
      return
    }
  }

  @Test func withoutGitThatIsSaid() async throws {
    let place = try await place()
    await #expect(throws: GitFailure.notInstalled) {
      try await place.sync("an", environment: ["PATH": "/nowhere"])
    }
  }

  /// What the program keeps beside its state may be damaged or vanish.
  @Test func damageOfWhatIsKeptBesideTheStateNeitherSpreadsNorLasts() async throws {
    let place = try await place()
    let kept = place.state("an") + "/copy/journal/an@may.jsonl"
    let whole = try String(contentsOfFile: kept, encoding: .utf8)
    try place.write(whole.replacingOccurrences(of: "\"value\":52", with: "\"value\":99"), to: kept)
    try place.save("an", month: 4, 54)
    try await place.sync("an")
    #expect(
      try place.git("show", "HEAD:journal/an@may.jsonl", in: place.remote).hasPrefix(whole))
    try FileManager.default.removeItem(atPath: place.state("an"))
    #expect(try await place.sync("an").exchange.isEmpty)
    try FileManager.default.removeItem(atPath: place.state("an") + "/repository.git/HEAD")
    #expect(try await place.sync("an").exchange.isEmpty)
  }
}
