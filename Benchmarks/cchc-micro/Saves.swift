import Glibc
import ReformModel
import ReformStore

/// Saves values of a workspace one after the other, as the dashboard does, each of an earlier period.
///
/// Prints for each save when it began and when it was on the disk, in nanoseconds of the clock that
/// all processes share.
struct Saves {
  let store: WorkspaceStore

  init(_ directory: String) throws {
    store = WorkspaceStore(
      directory: directory, writer: try Writer(login: "bench", host: "bench"),
      now: { Instant(seconds: Time.now(CLOCK_REALTIME) / 1_000_000_000) })
    try store.open()
  }

  /// - Parameter pause: Milliseconds before each save.
  func run(count: Int, pause: Int) throws {
    var (indicator, key) = try target()
    let low = Int((indicator.minimum?.double ?? 0).rounded(.up))
    for number in 0..<count {
      _ = poll(nil, 0, Int32(pause))
      let value = Observation(value: ExactDecimal(low + 1 + number % 2))
      let change = store.workspace.ledger.change(
        .observation(key), to: .observation(value))
      key.period = key.period.previous
      let before = Time.now(CLOCK_MONOTONIC)
      try store.save([change])
      print(before, Time.now(CLOCK_MONOTONIC))
      fflush(nil)
    }
  }

  /// A plain number of the province, for a period long over.
  private func target() throws -> (Indicator, ObservationKey) {
    let definitions = store.workspace.definitions
    guard let indicator = definitions.indicators.first(where: { $0.formula == nil }) else {
      throw MicroError.nothing("indicator without a formula")
    }
    let period = Period(indicator.frequency, containing: Day(number: 18_000))
    let agency = definitions.info.agency
    return (
      indicator,
      ObservationKey(indicator: indicator.code, agency: agency, period: period)
    )
  }
}
