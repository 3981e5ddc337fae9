public import TerminalInterface

/// Where the parts of the indicator screen stand; what does not fit is nil, the content always is.
public struct IndicatorLayout: Hashable, Sendable {
  public private(set) var name: Rect?
  public private(set) var standing: Rect?
  public private(set) var tabs: Rect?
  public let content: Rect

  /// - Parameters:
  ///   - nameRows: the rows that the name would take, of which it gets at most two.
  public init(body: Rect, nameRows: Int) {
    var rest = body
    let take = { (rows: Int) -> Rect in
      let (top, below) = rest.split(top: rows)
      rest = below
      return top
    }
    if body.rows >= 6 { name = take(body.rows >= 20 ? min(2, max(1, nameRows)) : 1) }
    if body.rows >= 2 { standing = take(1) }
    if body.rows >= 3 { tabs = take(1) }
    content = rest
  }
}
