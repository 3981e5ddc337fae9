import DashboardLogic
import ReformModel
import Testing

@testable import DashboardViews

@Suite struct LineTests {
  private let path = CrumbPath(
    names: ["Tổng quan", "6 Công nghệ số", "6.01 Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến"],
    separator: " › ", ellipsis: "…")

  private func shown(_ columns: Int) -> String {
    path.shown(in: columns).map(\.text).joined(separator: " › ")
  }

  @Test func crumbsAreShortenedFromTheLeft() {
    #expect(
      shown(90) == "Tổng quan › 6 Công nghệ số › 6.01 Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến"
    )
    #expect(shown(56) == "Tổng quan › 6 Công nghệ số › 6.01 Tỷ lệ hồ sơ thủ tục h…")
    #expect(shown(46) == "… › 6 Công nghệ số › 6.01 Tỷ lệ hồ sơ thủ tục…")
    #expect(shown(30) == "… › 6.01 Tỷ lệ hồ sơ thủ tục …")
  }

  @Test func crumbsNeverPassTheirRoom() {
    for columns in 0...100 { #expect(shown(columns).count <= columns) }
  }

  @Test func clickedCrumbKnowsItsPlace() {
    #expect(path.shown(in: 46).map(\.index) == [nil, 1, 2])
  }

  @Test func footerKeepsHelpWhateverGoes() {
    let items = [
      FooterLine.Item(id: .open, key: "Enter", title: "mở"),
      FooterLine.Item(id: .edit, key: "e", title: "nhập"),
      FooterLine.Item(id: .help, key: "?", title: "trợ giúp"),
    ]
    #expect(FooterLine(items, columns: 80).items.map(\.id) == [.open, .edit, .help])
    #expect(FooterLine(items, columns: 22).items.map(\.id) == [.open, .help])
    #expect(FooterLine(items, columns: 12).items.map(\.id) == [.help])
    #expect(FooterLine(items, columns: 3).items.isEmpty)
  }

  @Test func partsOfALineGoByRank() {
    var parts = Segments()
    parts.add(RichText("aaaa"), rank: 1)
    parts.add(RichText("bbbb"), rank: 0)
    parts.add(RichText(""), rank: 0)
    #expect(parts.line(in: 20, separator: RichText(", ")).text == "aaaa, bbbb")
    #expect(parts.line(in: 9, separator: RichText(", ")).text == "bbbb")
    #expect(parts.line(in: 3, separator: RichText(", ")).isEmpty)
  }

  @Test func cutLineShowsThatSomethingIsMissing() {
    let line = RichText("abc", .dim) + RichText("def")
    #expect(line.cut(to: 6, ellipsis: "…").text == "abcdef")
    #expect(line.cut(to: 5, ellipsis: "…").text == "abcd…")
    #expect(line.cut(to: 3, ellipsis: "…").text == "ab…")
    #expect(line.cut(to: 0, ellipsis: "…").text == "")
  }

  @Test func figuresStandUnderEachOtherByTheirDecimalMark() {
    let words = Words(.vietnamese)
    let figures = [
      Figure(1234.5, decimals: 1, unit: "%", words: words),
      Figure(7, decimals: 0, rankOf: 34, isIllustrative: true, words: words),
      Figure(nil, decimals: 1, unit: "%", words: words),
    ]
    let column = FigureColumn(figures)
    #expect(figures.map { column.text($0).text } == ["1.234,5   %", "    7/34*  ", "    –      "])
  }

  @Test func targetLosesOnlyZerosThatSayNothing() {
    let words = Words(.vietnamese)
    #expect(Figure(80, decimals: 1, words: words).shortened.text().text == "80")
    #expect(Figure(99.5, decimals: 2, words: words).shortened.text().text == "99,50")
  }
}
