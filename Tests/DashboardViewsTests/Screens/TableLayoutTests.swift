import Testing

@testable import DashboardViews

@Suite struct TableLayoutTests {
  private enum ID { case code, name, value, trend }

  private let columns: [TableColumn<ID>] = [
    TableColumn(.code, "Mã", width: 4, rank: 0),
    TableColumn(.name, "Tên", from: 10, to: 30, rank: 0, stretches: true),
    TableColumn(.value, "Giá trị", from: 5, to: 9, rank: 1),
    TableColumn(.trend, "Xu hướng", width: 6, rank: 2),
  ]

  private func widths(_ width: Int) -> [Int] {
    TableLayout(columns, width: width).columns.map(\.width)
  }

  @Test func wideTableGivesEveryColumnWhatItWantsAndNoMore() {
    let layout = TableLayout(columns, width: 100)
    #expect(layout.columns.map(\.width) == [4, 30, 9, 8])
    #expect(layout.columns.map(\.offset) == [0, 6, 38, 49])
    #expect(layout.width == 57)
  }

  @Test func stretchingColumnTakesWhatTheOthersLeave() {
    #expect(widths(45) == [4, 18, 9, 8])
    #expect(TableLayout(columns, width: 45).width == 45)
  }

  @Test func leastUsefulColumnGoesFirst() {
    #expect(TableLayout(columns, width: 30).columns.map(\.column.id) == [.code, .name, .value])
    #expect(TableLayout(columns, width: 20).columns.map(\.column.id) == [.code, .name])
  }

  @Test func leastUsefulColumnGoesFirstWhereverItStands() {
    var columns = columns
    columns.swapAt(1, 3)
    #expect(TableLayout(columns, width: 30).columns.map(\.column.id) == [.code, .value, .name])
  }

  @Test func columnsThatMustStayShrinkWithTheScreen() {
    #expect(widths(12) == [4, 6])
    #expect(widths(3) == [1, 0])
    #expect(widths(0).allSatisfy { $0 >= 0 })
  }

  @Test func aHeadIsWholeWhereThereIsRoomAndCutBeforeAColumnGoes() {
    let heads = [
      TableColumn(ID.code, "Mã", width: 4, rank: 0),
      TableColumn(.value, "Kỳ thiếu", width: 6, rank: 0),
    ]
    #expect(TableLayout(heads, width: 20).columns.map(\.width) == [4, 8])
    #expect(TableLayout(heads, width: 12).columns.map(\.width) == [4, 6])
  }

  @Test func noTableIsWiderThanItsRoom() {
    for width in 6...120 { #expect(TableLayout(columns, width: width).width <= width) }
  }
}
