public import ReformModel
import ReformStore

extension SampleSource {
  /// What the workspace in `SampleData/bac-ninh` was made with.
  public static let shippedSeed: UInt64 = 55
  /// 23 November 2026.
  public static let shippedDay = Day(number: 20_780)

  /// Makes a new workspace in a folder that does not exist or is empty.
  public func write(
    to directory: String, seed: UInt64 = shippedSeed, asOf: Day? = nil,
    scale: SampleScale = .sample
  ) throws {
    try WorkspaceStore.create(
      directory: directory, definitions: scale.sized(try sampleDefinitions()),
      events: try sampleEvents(seed: seed, asOf: asOf ?? scale.lastDay, scale: scale))
  }
}
