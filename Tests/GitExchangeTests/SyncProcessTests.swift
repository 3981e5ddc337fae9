import Foundation
import Glibc
import PTYSession
import ReformModel
import ReformStore
import Testing

@testable import GitExchange

/// The program itself, in processes that contend and are killed.
@Suite struct SyncProcessTests {
  private let names = ["an", "binh", "chi", "dung", "em"]

  @Test func fiveThatSyncAtOnceAllArrive() throws {
    let place = try GitPlace(workspaces: "an", "binh", "chi", "dung", "em")
    for round in 0..<2 {
      for (i, name) in names.enumerated() { try place.save(name, month: round * 5 + i + 1, i) }
      let running = try names.map { try place.start($0) }
      for process in running {
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
      }
    }
    for name in names {
      let process = try place.start(name)
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    let contents = try place.contents("an")
    for name in names {
      #expect(try place.contents(name) == contents)
      #expect(try place.ledger(name).events.count == 10)
    }
  }

  /// However far it got, the workspace is sound and the next run goes on.
  @Test func whatWasKilledGoesOn() throws {
    let place = try GitPlace(workspaces: "an", "binh")
    var random = SystemRandomNumberGenerator()
    for month in 1...12 {
      try place.save("an", month: month, month)
      try place.save("binh", month: month + 12, month)
      for name in ["an", "binh"] {
        let process = try place.start(name)
        usleep(UInt32.random(in: 1_000..<90_000, using: &random))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        #expect(try place.store(name).open().ledger.events.count >= month)
      }
    }
    for name in ["an", "binh", "an", "binh"] {
      let process = try place.start(name)
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    for name in ["an", "binh"] {
      #expect(try place.ledger(name).events.count == 24)
      #expect(try place.store(name).check().isEmpty)
    }
    #expect(try place.contents("an") == place.contents("binh"))
  }

  private func simulate(_ arguments: String...) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: BuiltProduct.path("cchc-simulate"))
    let sample =
      #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/") + "/SampleData/bac-ninh"
    process.arguments = arguments + ["--sample", sample]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: text, as: UTF8.self))
  }

  /// A small `make simulate`, so that every run of the tests has years go by.
  @Test func machinesThatExchangeForYearsLoseNothing() throws {
    let ended = try simulate("--agencies", "10", "--years", "2", "--values", "6", "--seed", "7")
    #expect(ended.status == 0, "\(ended.output)")
    #expect(ended.output.contains("lost: nothing; all copies are the same"))
  }

  @Test func theSameThroughGit() throws {
    let ended = try simulate("--git", "--agencies", "5", "--years", "1", "--values", "4")
    #expect(ended.status == 0, "\(ended.output)")
    #expect(ended.output.contains("lost: nothing; all copies are the same"))
  }
}
