import DashboardLogic
import ReformModel

/// A cell of a grid as it is drawn: digits aligned on the decimal mark, and one mark behind them.
struct CellPicture {
  let digits: RichText
  let mark: RichText

  var text: RichText { digits + mark }

  init(_ cell: GridCell, _ scene: Scene, metrics: GridMetrics, digits width: Int) {
    let role = CellPicture.role(of: cell)
    digits = CellPicture.digits(cell.content(scene.words), role, scene, metrics, width)
    mark = CellPicture.mark(of: cell, isASCII: scene.level.isASCII)
  }

  private static func digits(
    _ content: GridCell.Content, _ role: Role, _ scene: Scene, _ metrics: GridMetrics, _ width: Int
  ) -> RichText {
    switch content {
    case .nothing:
      return RichText(scene.level.isASCII ? "." : "·", .dim).trailing(in: width)
    case .clearing: return RichText(scene.words.clearingMark, role).trailing(in: width)
    case .flag(let flag): return RichText(flag.rawValue, .dim).trailing(in: width)
    case .text(let text):
      return RichText(text, role).cut(to: width, ellipsis: scene.ellipsis).trailing(in: width)
    case .figure(let text):
      let cut = text.firstIndex(of: scene.words.decimalMark) ?? text.endIndex
      let fraction = RichText(String(text[cut...]), role)
      let whole = RichText(String(text[..<cut]), role)
      // A longer fraction than any saved one moves to the left rather than out of the cell.
      let behind = max(fraction.width, metrics.fraction)
      let figure = whole.trailing(in: width - behind) + fraction.leading(in: behind)
      return figure.width <= width
        ? figure
        : RichText(text, role).cut(to: width, ellipsis: scene.ellipsis).trailing(in: width)
    }
  }

  private static func role(of cell: GridCell) -> Role {
    if cell.fault != nil { return .editError }
    if cell.isOutdated, cell.isTyped { return .conflict }
    if cell.jump != nil, cell.isTyped { return .messageWarning }
    return cell.isTyped ? .editDirty : .text
  }

  /// Said by a sign and by its colour, the gravest first.
  private static func mark(of cell: GridCell, isASCII: Bool) -> RichText {
    if cell.fault != nil { return RichText(isASCII ? "!" : "✖", .editError) }
    if cell.isOutdated, cell.isTyped { return RichText(isASCII ? "#" : "≠", .conflict) }
    if cell.jump != nil, cell.isTyped { return RichText("?", .messageWarning) }
    if cell.isTyped { return RichText(isASCII ? "+" : "•", .editDirty) }
    if cell.isContested { return RichText(Figure.contestedMark, .conflict) }
    if cell.stood?.isIllustrative ?? false {
      return RichText(Figure.illustrativeMark, .illustrative)
    }
    return RichText(" ")
  }
}
