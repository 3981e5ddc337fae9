import TerminalInterface

/// The styles of a frame as numbered classes of CSS, so that a page does not repeat them in every
/// word.
struct MarkupStyles {
  /// What the names of classes begin with.
  static let (fill, stroke) = ("t", "s")

  private let rules: [Rule]
  private let numbers: [Style: Int]

  private struct Rule: Hashable {
    var text: String
    var isBold: Bool
    var isUnderlined: Bool
    var isDim: Bool
  }

  init(_ frame: Frame, _ ink: ScreenInk) {
    var rules: [Rule] = []
    var numbers: [Style: Int] = [:]
    for cell in frame.cells where numbers[cell.style] == nil {
      let style = cell.style
      let rule = Rule(
        text: ink.text(of: style), isBold: style.isBold, isUnderlined: style.isUnderlined,
        isDim: style.isDim)
      let number = rules.firstIndex(of: rule) ?? rules.count
      if number == rules.count { rules.append(rule) }
      numbers[style] = number
    }
    (self.rules, self.numbers) = (rules, numbers)
  }

  func number(of style: Style) -> Int { numbers[style] ?? 0 }

  /// A line of CSS for each style.
  var css: [String] {
    rules.enumerated().map { number, rule in
      var css = ".\(Self.fill)\(number){fill:\(rule.text)"
      if rule.isBold { css += ";font-weight:bold" }
      if rule.isUnderlined { css += ";text-decoration:underline" }
      if rule.isDim { css += ";opacity:0.7" }
      return css + "}.\(Self.stroke)\(number){stroke:\(rule.text)}"
    }
  }
}
