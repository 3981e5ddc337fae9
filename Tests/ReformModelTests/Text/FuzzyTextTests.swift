import ReformModel
import Testing

@Suite struct FuzzyTextTests {
  private static let name = "Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến"

  @Test(arguments: [
    "hồ sơ", "ho so", "HO SO", "hsnt", "hoso nop", "nop tl", "tuyen", "uyen", "", "  ", "tlhsttt",
  ])
  func aTextIsFoundBySomeOfItsLetters(query: String) {
    #expect(FuzzyText(Self.name).match(FuzzyQuery(query)) != nil)
  }

  @Test(arguments: ["hxs", "hos nopx", "hnh", "tuyến hồ sơ đất"])
  func lettersScatteredWithinWordsDoNotFindIt(query: String) {
    #expect(FuzzyText(Self.name).match(FuzzyQuery(query)) == nil)
  }

  @Test func bothTonePositionsAndDecomposedTextAreTheSame() throws {
    let composed = try #require(FuzzyText("Phường Hòa Long").match(FuzzyQuery("hoà l")))
    let other = try #require(FuzzyText("Phường Hoà Long").match(FuzzyQuery("ho\u{300}a l")))
    #expect(composed == other)
    #expect(FuzzyText("Đất đai").match(FuzzyQuery("dd")) != nil)
  }

  @Test func theCharactersThatFitAreTold() {
    let match = FuzzyText("Sở Nội vụ").match(FuzzyQuery("snv"))
    #expect(match?.characters == [0, 3, 7])
    #expect(FuzzyText("Sở Nội vụ").match(FuzzyQuery("noi"))?.characters == [3, 4, 5])
  }

  @Test(arguments: [
    // As a whole word, at the start, in a row, in the shorter text.
    ("thu tuc", "Thủ tục hành chính", "Tỷ lệ thủ tục hành chính"),
    ("so hoa", "Số hóa hồ sơ", "Số nhiệm vụ quá hạn chưa hoàn thành"),
    ("so hoa", "Tỷ lệ số hóa hồ sơ", "Sở Văn hóa, Thể thao và Du lịch"),
    ("nhan", "Phường Nhân Hoà", "Nhập nhiều số liệu trong một bảng"),
    ("nhan", "Phường Nhân Hoà", "Nhật ký: ai đã lưu gì, khi nào, vì sao"),
    ("hai", "Mức độ hài lòng", "Thái độ phục vụ"),
    ("6.01", "6.01", "56.01"),
  ])
  func theBetterFitScoresHigher(query: String, better: String, worse: String) {
    let query = FuzzyQuery(query)
    let score = { FuzzyText($0).match(query)?.score ?? .min }
    #expect(score(better) > score(worse))
  }

  @Test func aWordIsFitWhereItFitsBestNotWhereItFitsFirst() {
    // The first h begins a word, the word "hoa" stands further on.
    let match = FuzzyText("Học kỳ hoa").match(FuzzyQuery("hoa"))
    #expect(match?.characters == [7, 8, 9])
  }
}
