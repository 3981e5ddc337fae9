import Glibc
import ReformModel
import ReformStore

/// Saves one value of a workspace again and again, as the dashboard does, each time another number.
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
    let (indicator, key) = try target()
    let low = Int((indicator.minimum?.double ?? 0).rounded(.up))
    for number in 0..<count {
      _ = poll(nil, 0, Int32(pause))
      let replaced = store.workspace.ledger.standing(key)?.heads ?? []
      let value = Observation(value: ExactDecimal(low + 1 + number % 2))
      let change = Change(key: key, record: .observation(value), replaces: replaced)
      let before = Time.now(CLOCK_MONOTONIC)
      try store.save([change])
      print(before, Time.now(CLOCK_MONOTONIC))
      fflush(nil)
    }
  }

  /// A plain number of the province, for a period long over.
  private func target() throws -> (Indicator, RecordKey) {
    let definitions = store.workspace.definitions
    guard let indicator = definitions.indicators.first(where: { $0.formula == nil }) else {
      throw MicroError.nothing("indicator without a formula")
    }
    let period = Period(indicator.frequency, containing: Day(number: 18_000))
    let agency = definitions.info.agency
    return (
      indicator,
      .observation(ObservationKey(indicator: indicator.code, agency: agency, period: period))
    )
  }
}
