import ReformModel
public import TerminalInterface

/// The line in which a day is typed that the whole dashboard is to show.
public struct DayBox: Sendable, Hashable {
  public internal(set) var field = TextField()
  /// Why what was typed is no such day; nil until Enter finds that.
  public internal(set) var fault: String?
}

extension DashboardState {
  mutating func askForDay() -> [Effect] {
    overlay = .day(DayBox())
    return []
  }

  /// Shows the day that was typed; today where nothing was.
  mutating func acceptDay() -> [Effect] {
    guard case .day(var box) = overlay else { return [] }
    if box.field.text.allSatisfy(\.isWhitespace) {
      overlay = nil
      return show(day: settings.today)
    }
    switch DayEntry.parse(box.field.text) {
    case .success(let day) where day > settings.today: box.fault = words.dayInFuture(settings.today)
    case .success(let day):
      overlay = nil
      return show(day: day)
    case .failure(let error): box.fault = words.describe(error)
    }
    overlay = .day(box)
    return []
  }

  /// Shows the figures as a day knew them, and says what changed since; today is the newest.
  mutating func show(day: Day) -> [Effect] {
    settings.asOf = day < settings.today ? day : nil
    reevaluate()
    // The day itself stands at the top.
    let since = settings.asOf.map { words.since(changes(since: $0)) }
    message = Message(.info, since ?? words.shownAsOf(asOf, isToday: true))
    return select(row: place.list.selected)
  }
}
