import Foundation
import ReformModel
import ReformStore
import SampleWorkspace
import Testing

/// The folder `SampleData` of the package.
let sampleData = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("SampleData")

/// Where the committed workspace lies.
let committed = sampleData.appendingPathComponent("bac-ninh")

func sampleSource() throws -> SampleSource {
  try SampleSource(directory: sampleData.appendingPathComponent("source"))
}

/// The sample in memory, as it is shipped.
func sampleWorkspace(knownOn day: Day = SampleSource.shippedDay) throws -> Workspace {
  let source = try sampleSource()
  let events = try source.sampleEvents(
    seed: SampleSource.shippedSeed, asOf: SampleSource.shippedDay)
  return Workspace(
    definitions: try source.sampleDefinitions(), ledger: Ledger(events).asOf(day))
}

func key(_ indicator: String, _ agency: String, _ period: String) throws -> ObservationKey {
  ObservationKey(
    indicator: indicator, agency: agency, period: try #require(Period(code: period)))
}

/// Makes the sample in a folder of its own, which is gone afterwards.
func withFreshSample(_ body: (URL) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("cchc-sample-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(at: folder) }
  try sampleSource().write(to: folder.path)
  try body(folder)
}
