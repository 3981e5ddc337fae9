public import TerminalInterface

/// The box in which one sees what the terminal can draw and chooses; moving in it shows the screen so.
public struct DrawingChoice: Sendable, Hashable {
  /// From the finest down.
  public static let levels: [DrawingLevel] = DrawingLevel.allCases.reversed()

  public var selected: Int
  /// What to return to on Esc.
  public let before: DrawingLevel?
}

extension DashboardState {
  mutating func askHowToDraw() -> [Effect] {
    let selected = settings.drawing.flatMap { DrawingChoice.levels.firstIndex(of: $0) } ?? 0
    overlay = .drawing(DrawingChoice(selected: selected, before: settings.drawing))
    return moveInBox(by: 0)
  }

  mutating func chooseDrawing(_ choice: DrawingChoice, by step: Int) {
    var choice = choice
    choice.selected = max(0, min(choice.selected + step, DrawingChoice.levels.count - 1))
    settings.drawing = DrawingChoice.levels[choice.selected]
    overlay = .drawing(choice)
  }
}
