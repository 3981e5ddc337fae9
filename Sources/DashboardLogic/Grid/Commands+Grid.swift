import ReformModel
import TerminalInterface

extension Command {
  private static let cells: Set<Scope> = [.grid, .cell]

  /// The commands of the entry grid: `grid` while the cursor moves, `cell` while one is typed.
  static let gridCommands: [Command] = gridSaving + gridMoving + gridTyping + batch

  private static let gridSaving: [Command] = [
    Command(
      .grid, in: [.overview, .area, .indicator, .agency, .gaps], keys: [.character("g")],
      isChanging: true,
      footer: 3,
      availability: { $0.gridTarget == nil ? .unavailable($0.words.nothingToEdit) : .available },
      perform: { $0.openGrid() }),
    Command(.gridSave, in: cells, keys: [.control("s")], isChanging: true, footer: 0) {
      $0.saveGrid()
    },
    Command(.gridLeave, in: [.grid], keys: [KeyEvent(.escape)], footer: 1) { $0.leaveGrid() },
    Command(.cellCancel, in: [.cell], keys: [KeyEvent(.escape)], footer: 1) { $0.cancelEdit() },
    Command(
      .gridShape, in: [.grid], keys: [.character("v")], footer: 3,
      availability: {
        ($0.grid?.shapes.count ?? 0) > 1 ? .available : .unavailable($0.words.oneShapeOnly)
      },
      perform: { $0.openGridShape($0.place.tab + 1) }),
  ]

  private static let gridMoving: [Command] = [
    Command(
      .cellDown, in: cells, keys: [KeyEvent(.enter), KeyEvent(.down)], footer: 9
    ) { $0.moveInGrid(rows: 1) },
    Command(.cellUp, in: cells, keys: [KeyEvent(.up)]) { $0.moveInGrid(rows: -1) },
    Command(.cellNext, in: cells, keys: [KeyEvent(.tab)], footer: 8) { $0.tabInGrid(1) },
    Command(.cellPrevious, in: cells, keys: [KeyEvent(.tab, .shift)]) { $0.tabInGrid(-1) },
    Command(.cellLeft, in: cells, keys: [KeyEvent(.left)]) { $0.moveInCell(-1) },
    Command(.cellRight, in: cells, keys: [KeyEvent(.right)]) { $0.moveInCell(1) },
    Command(.gridPageUp, in: cells, keys: [KeyEvent(.pageUp)]) {
      $0.moveInGrid(rows: -$0.visibleRows)
    },
    Command(.gridPageDown, in: cells, keys: [KeyEvent(.pageDown)]) {
      $0.moveInGrid(rows: $0.visibleRows)
    },
    Command(.rowStart, in: [.grid], keys: [KeyEvent(.home)]) { $0.moveInGrid(toColumn: 0) },
    Command(.rowEnd, in: [.grid], keys: [KeyEvent(.end)]) { $0.moveInGrid(toColumn: .max) },
    Command(.periodsBefore, in: [.grid], keys: [.character("<")]) { $0.pagePeriods(-1) },
    Command(.periodsAfter, in: [.grid], keys: [.character(">")]) { $0.pagePeriods(1) },
  ]

  private static let gridTyping: [Command] = [
    Command(.cellMend, in: [.grid], keys: [.character(" "), KeyEvent(.function(2))], footer: 5) {
      $0.mendCell()
    },
    Command(
      .cellClear, in: [.grid], keys: [KeyEvent(.delete), KeyEvent(.backspace)], footer: 6
    ) { $0.clearCell() },
    Command(.cellRevert, in: cells, keys: [.control("d")], footer: 7) { $0.revertCell() },
    Command(.fillDown, in: [.grid], keys: [.character("f")], footer: 2) { $0.fillDown() },
    Command(.fillAll, in: [.grid], keys: [.character("F")]) { $0.fillAllBelow() },
    Command(.gridForm, in: [.grid], keys: [.character("e")], footer: 6) { $0.openGridForm() },
  ]

  private static let batch: [Command] = [
    Command(.batchSave, in: [.batch], keys: [KeyEvent(.enter)], isChanging: true, footer: 0) {
      $0.answerBatch()
    },
    Command(.batchCancel, in: [.batch], keys: [KeyEvent(.escape)], footer: 1) {
      $0.overlay = nil
      return []
    },
  ]
}
