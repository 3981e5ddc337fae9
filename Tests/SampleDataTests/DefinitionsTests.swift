import Foundation
import ReformModel
import SampleWorkspace
import Testing

/// The folder `SampleData` of the package.
let sampleData = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("SampleData")

@Suite struct DefinitionsTests {
  let source: SampleSource
  let definitions: Definitions

  init() throws {
    source = try SampleSource(directory: sampleData.appendingPathComponent("source"))
    definitions = try source.sampleDefinitions()
  }

  @Test func everythingOfTheSourceIsThere() {
    #expect(definitions.indicators.count == 50)
    #expect(definitions.assignments.count == 26)
    #expect(definitions.agencies.filter { $0.id != "bac-ninh" && $0.until == nil }.count == 115)
    #expect(source.published.count == 35)
  }
  @Test func dump() throws {
    let asOf = Day(iso: "2026-11-23")!
    let e = try source.sampleEvents(seed: 1, asOf: asOf)
    print("events", e.count, "changes", e.flatMap(\.changes).count)
    for c in Ledger(e).conflicts { print(c) }
    for a in definitions.assignments { print(a.code, a.lead, a.coordinators, a.deadline) }
  }
}
