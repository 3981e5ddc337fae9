import TerminalInterface

/// Labels in one column and texts beside them; a text stands below its label where there is no room.
///
/// Arithmetic alone, so that keys know how many lines the picture has.
public struct FactColumns: Sendable, Hashable {
  public let columns: Int
  /// The columns that the labels take, with what separates them from the texts.
  public let labelColumns: Int

  public init(labels: [String], columns: Int) {
    self.columns = max(1, columns)
    let widest = labels.map { $0.safeToShow.displayWidth + 2 }.max() ?? 0
    labelColumns = min(widest, max(8, self.columns / 2))
  }

  /// The lines of a text that stands beside its label.
  public func lines(of text: String) -> [String] { text.wrapped(to: columns - labelColumns) }

  /// Whether a label and a text of a width stand beside each other.
  public func fits(_ label: String, beside width: Int) -> Bool {
    label.safeToShow.displayWidth + 1 <= labelColumns && labelColumns + width <= columns
  }

  /// The rows that a label and its text take.
  public func rows(_ label: String, _ text: String) -> Int {
    let lines = lines(of: text)
    let widest = lines.map(\.displayWidth).max() ?? 0
    return fits(label, beside: widest) ? lines.count : lines.count + 1
  }
}
