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
  /// The pane about the selected row, beside the list or below it.
  private(set) var side: Rect?

  /// From how many columns there is a pane.
  static let sideFrom = 120
  /// What a list keeps beside a pane: as much as on a screen of 80 columns, and a little.
  private static let leastBesidePane = 84
  /// The fewest rows in which a pane below a list says something.
  private static let leastBelow = 10

  /// Where a wide screen tells more of the selected row.
  enum Pane: Hashable, Sendable {
    case none, beside
    /// Below a list of so many rows while all its columns do not fit beside a pane, and each row can
    /// have two lines all the same; else beside it.
    case below(rows: Int, columns: Int)
  }

  enum Extra {
    case totals, detail
  }

  /// - Parameters:
  ///   - body: the screen between crumbs and footer.
  ///   - extra: what the sixth row of the chrome is used for.
  ///   - pane: whether and where wide screens tell more of the selected row.
  init(_ screen: Size, body: Rect, extra: Extra, pane: Pane = .beside) {
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
    let headRows = spare >= 2 ? 1 : 0
    (rest, side) = ListLayout.divided(rest, screen, pane, headRows: headRows)
    if spare >= 2 { heads = take() }
    list = rest
    if spare >= 4, extra == .detail { (list, detail) = rest.split(top: rest.rows - 1) }
  }

  /// A pane takes no more than the list can do without.
  private static func divided(_ rect: Rect, _ screen: Size, _ pane: Pane, headRows: Int)
    -> (list: Rect, pane: Rect?)
  {
    guard pane != .none, screen.columns >= sideFrom, rect.rows >= 8 else { return (rect, nil) }
    let list = max(leastBesidePane, screen.columns * 13 / 20)
    let width = min(84, rect.columns - list)
    if case .below(let rows, let columns) = pane, rect.columns - width < columns {
      let below = rect.rows - headRows - 2 * rows
      if below >= leastBelow {
        let (list, pane) = rect.split(top: rect.rows - below)
        return (list, pane)
      }
    }
    let (main, side) = rect.split(left: rect.columns - width)
    return (main, side)
  }
}
