import CNcurses
import TerminalInterface

/// A style as ncurses takes it.
struct CellInk {
  let attributes: attr_t
  let pair: Int32

  init(attributes: attr_t, pair: Int32) {
    self.attributes = attributes
    self.pair = pair
  }

  init(_ style: Style, _ colours: TerminalColours) {
    attributes = cn_attributes(
      style.isBold ? 1 : 0, style.isUnderlined ? 1 : 0, style.isReversed ? 1 : 0,
      style.isDim ? 1 : 0)
    pair = colours.pair(style)
  }
}
