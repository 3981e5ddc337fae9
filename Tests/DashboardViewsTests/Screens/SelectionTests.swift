import DashboardLogic
import TerminalInterface
import Testing

@testable import DashboardViews

@Suite struct SelectionTests {
  private let theme = Theme.builtIn.resolved(for: .direct)

  /// Which columns of a row are on the ground of the selection.
  private func lit(_ frame: Frame, _ row: Int) -> Range<Int>? {
    let columns = (0..<frame.size.columns).filter {
      frame[Point(column: $0, row: row)].style.background == theme[.selection].background
    }
    return columns.first.map { $0..<($0 + columns.count) }
  }

  @Test func aBandLiesBehindNameAndFiguresAndEndsBeforeTheBar() throws {
    let frame = try Shot(.area, Size(columns: 80, rows: 24)).frame()
    let row = Array(frame.text[5])
    let bar = try #require(row.firstIndex { "█▏▎▍▌▋▊▉·│".contains($0) && $0 != row[0] })
    #expect(lit(frame, 5) == 0..<(bar - 1))
    #expect(lit(frame, 6) == lit(frame, 5))
    #expect(lit(frame, 7) == nil)
  }

  @Test func barAndClassLookTheSameInEveryRow() throws {
    var shot = Shot(.area, Size(columns: 80, rows: 24))
    let selected = try shot.frame()
    shot.keys = "j"
    let passed = try shot.frame()
    let end = try #require(lit(selected, 5)).upperBound
    for column in end..<80 {
      let place = Point(column: column, row: 5)
      #expect(selected[place] == passed[place])
    }
  }

  @Test func theEdgeOfASelectedRowIsMarked() throws {
    var shot = Shot(.area, Size(columns: 80, rows: 24))
    #expect(try shot.frame().text[5].hasPrefix("▌6.01"))
    #expect(try shot.frame().text[6].hasPrefix("▌ "))
    shot.level = .ascii
    #expect(try shot.frame().text[5].hasPrefix(">6.01"))
  }

  @Test func aFilterSaysHowManyRowsItLeaves() throws {
    var shot = Shot(.area, Size(columns: 80, rows: 24))
    #expect(!(try shot.frame().text[3].contains("kết quả")))
    shot.keys = "/truc tuyen<Enter>"
    #expect(try shot.frame().text[3].contains("3 kết quả"))
  }

  @Test func chartsBesideTheListStandInTheSamePlace() throws {
    var shot = Shot(.area, Size(columns: 120, rows: 36))
    let corner = { (frame: Frame) -> [Int] in
      frame.text.map { Array($0).firstIndex(of: "└") ?? -1 }
    }
    let first = corner(try shot.frame())
    #expect(first.contains { $0 > 0 })
    for keys in ["j", "jj", "jjjj"] {
      shot.keys = keys
      #expect(corner(try shot.frame()) == first)
    }
  }
}
