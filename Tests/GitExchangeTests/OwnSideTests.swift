import Foundation
import Glibc
import ReformModel
import ReformStore
import Testing

@testable import GitExchange

/// Settings, addresses and damage on this side.
@Suite struct OwnSideTests {
  private func place() async throws -> GitPlace {
    let place = try GitPlace(workspaces: "an")
    for month in 1...3 { try place.save("an", month: month, 50 + month) }
    try await place.sync("an")
    return place
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
