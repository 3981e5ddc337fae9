import Foundation
import ReformModel
import ReformStore
import SampleWorkspace
import Testing

/// The workspaces that are made to measure with: two months of what they hold for ten years.
@Suite struct LargeSampleTests {
  private let lastDay = Day(number: 18_628 + 89)

  private func events(_ scale: SampleScale, seed: UInt64 = 55) throws -> [Event] {
    try SampleSource(directory: sampleData.appendingPathComponent("source"))
      .sampleEvents(seed: seed, asOf: lastDay, scale: scale)
  }

  private func reported(_ events: [Event]) -> Int {
    events.filter { $0.reason == nil && !$0.id.writer.hasPrefix("trung-tam") }
      .reduce(0) { $0 + $1.changes.count }
  }

  @Test func everyAgencyReportsEveryIndicatorEveryMonth() throws {
    let events = try events(.large)
    #expect(reported(events) == 118 * 50 * 3, "January to March 2021")
    let ledger = Ledger(events)
    #expect(ledger.keys.count == 118 * 50 * 3)
    #expect(Set(events.map(\.id.writer)).count == 119, "a writer for each, and the service centre")
  }

  @Test func someIsCorrectedAndLittleIsContested() throws {
    let events = try events(.large)
    let corrected = events.filter { $0.reason != nil }.count
    #expect((100...260).contains(corrected), "about one in a hundred of 17,700")
    #expect((5...40).contains(Ledger(events).conflicts.count), "about one in a thousand")
  }

  @Test func theSameSeedGivesTheSameEventsAndAnotherOneOthers() throws {
    let first = try events(.large)
    #expect(try events(.large) == first)
    #expect(try events(.large, seed: 56) != first)
  }

  @Test func theHugeOneIsSevenTimesAsLarge() throws {
    #expect(try reported(events(.huge)) == 7 * 118 * 50 * 3)
  }

  @Test func itIsAWorkspaceLikeAnyOther() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("cchc-large-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let source = try SampleSource(directory: sampleData.appendingPathComponent("source"))
    try source.write(to: folder, asOf: Day(number: 18_628 + 35), scale: .large)
    let store = WorkspaceStore(
      directory: folder, writer: try Writer(login: "an", host: "host"),
      now: { Instant(seconds: 1_610_000_000) })
    try store.open()
    #expect(store.findings.isEmpty)
    #expect(store.workspace.ledger.keys.count == 118 * 50)
  }
}
