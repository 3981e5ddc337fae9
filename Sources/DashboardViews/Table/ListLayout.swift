import DashboardLogic
import TerminalInterface

/// Where the parts of a screen with a list stand; what does not fit is nil, the list always does.
struct ListLayout: Hashable, Sendable {
  private(set) var title: Rect?
  /// The line of totals above the tabs.
  private(set) var totals: Rect?
  private(set) var tabs: Rect?
  private(set) var heads: Rect?
  private(set) var list: Rect
  /// The line about the selected row below the list.
  private(set) var detail: Rect?
  /// The pane about the selected row beside the list.
  private(set) var side: Rect?

  /// From how many columns there is a pane beside the list.
  static let sideFrom = 120

  enum Extra {
    case totals, detail
  }

  /// - Parameters:
  ///   - body: the screen between crumbs and footer.
  ///   - extra: what the sixth row of the chrome is used for.
  ///   - hasSide: whether wide screens keep room beside the list.
  init(_ screen: Size, body: Rect, extra: Extra, hasSide: Bool = true) {
    let wanted = min(body.rows, ListWindow.rows(screen))
    let spare = body.rows - wanted
    var rest = body
    let take = { () -> Rect in
      let (top, below) = rest.split(top: 1)
      rest = below
      return top
    }
    if spare >= 3 { title = take() }
    if spare >= 4, extra == .totals { totals = take() }
    if spare >= 1 { tabs = take() }
    let main: Rect
    (main, side) = hasSide ? ListLayout.divided(rest, screen) : (rest, nil)
    rest = main
    if spare >= 2 { heads = take() }
    list = rest
    if spare >= 4, extra == .detail { (list, detail) = rest.split(top: rest.rows - 1) }
  }

  private static func divided(_ rect: Rect, _ screen: Size) -> (Rect, Rect?) {
    guard screen.columns >= sideFrom, rect.rows >= 8 else { return (rect, nil) }
    let width = min(84, max(44, screen.columns * 7 / 20))
    let (main, side) = rect.split(left: rect.columns - width)
    return (main, side)
  }
}
