import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@testable import DashboardViews

@Suite struct GridRuleTests {
  private static let sizes = [(20, 5), (30, 8), (40, 12), (60, 16), (80, 24), (160, 50), (200, 60)]

  private func rows(_ keys: String, _ columns: Int = 80, _ rows: Int = 24) throws -> [String] {
    try DetailShot("", keys, columns, rows).frame().text
  }

  @Test(arguments: sizes)
  func theCursorIsAlwaysInSight(_ columns: Int, _ rows: Int) throws {
    for keys in ["g", "g<Home>", "g<End><Down>", "gv<Down><Right>", "g5", "g<Space>"] {
      let frame = try DetailShot("", keys, columns, rows).frame()
      #expect(frame.cursor != nil, "\(keys) at \(columns)×\(rows)")
    }
  }

  @Test func figuresStandUnderEachOtherOnTheDecimalMark() throws {
    let rows = try rows("g<Right>7<Enter>12,25<Enter>")
    let seven = try #require(rows.first { $0.contains("▸") || $0.contains(" Bắc Ninh ") })
    let twelve = try #require(rows.first { $0.contains("12,25") })
    let digit = try #require(seven.lastIndex(of: "7"))
    let mark = try #require(twelve.lastIndex(of: ","))
    #expect(
      seven.distance(from: seven.startIndex, to: digit) + 1
        == twelve.distance(from: twelve.startIndex, to: mark))
  }

  @Test func whatIsWrongStandsBelowOnlyWhileTheCursorIsOnIt() throws {
    #expect(try rows("g12x<Enter><Up>").contains { $0.contains("số không được có ký tự “x”") })
    #expect(try !rows("g12x<Enter>").contains { $0.contains("số không được có ký tự") })
  }

  @Test func savedPathAndTheLastThreeValuesAreTold() throws {
    let line = try #require(try rows("g").first { $0.contains("Đã lưu") })
    for part in ["44,1", "QII/26", "QI/26", "Lộ trình"] { #expect(line.contains(part), "\(line)") }
  }

  @Test func countsStandAtTheFoot() throws {
    let rows = try rows(GridKeys.typed)
    let foot = rows[rows.count - 2]
    #expect(foot.contains("5 số liệu chưa lưu"), "\(foot)")
    #expect(foot.contains("✖ 1 sai"), "\(foot)")
  }

  @Test func theirsStandsBesideMine() throws {
    var state = try DetailShot("", "g42<Enter>", 80, 24).state()
    let key = ObservationKey(
      indicator: "6.01", agency: "bac-ninh", period: ScreenFixture.period("2026-Q3"))
    let heads = state.workspace.ledger.standing(.observation(key))?.heads ?? []
    var workspace = state.workspace
    workspace.ledger.add(
      Event(
        id: EventID(writer: "an@other", sequence: 1), lamport: 99,
        at: Instant(seconds: ScreenFixture.today.number * 86_400), person: "an",
        changes: [
          Change(
            key: .observation(key), record: .observation(Observation(value: ExactDecimal(43))),
            replaces: heads)
        ]))
    state.receive(.refreshed(workspace))
    try state.press("<Up>")
    let frame = DetailShot.render(state)
    try Picture.expect(frame, named: "grid-outdated-80x24")
    let line = try #require(frame.text.first { $0.contains("Nguyễn Văn An") })
    #expect(line.contains("đã lưu 43,0, bạn gõ 42,0"), "\(line)")
  }

  @Test func hostileNamesStayInTheirColumn() throws {
    var state = try DetailFixture.state(
      Size(columns: 80, rows: 24), keys: "", named: DetailFixture.hostileName)
    try state.press("<Esc>g")
    let frame = DetailShot.render(state)
    #expect(frame.text.allSatisfy { row in row.unicodeScalars.allSatisfy { $0.value >= 32 } })
    let row = try #require(frame.text.first { $0.contains("▸") })
    #expect(row.contains("…"))
    #expect(row.displayWidth == 80)
  }

  @Test func asciiDrawsASCIIAlone() throws {
    let frame = try DetailShot("", GridKeys.typed, 80, 24, .english, .ascii).frame()
    let own = Set("▸‹›·•✖≠█│…")
    for row in frame.text { #expect(own.isDisjoint(with: row), "\(row)") }
  }

  @Test func everyCellInSightCanBeClicked() throws {
    let shot = DetailShot("", "g", 80, 24)
    let state = try shot.state()
    let targets = Set(try shot.frame().regions.map(\.target).filter { $0.hasPrefix("cell:") })
    let fit = try #require(state.gridGeometry(state.gridTable(at: state.place))?.visibleColumns)
    #expect(targets.count == 3 * min(fit, 13))
  }
}
