import ReformModel
import Testing

@testable import ReformStore

/// Who is meant by a name in a table.
struct SheetNamesTests {
  private let names = SheetNames(SentSheet.workspace.definitions)
  private let october = Period(.monthly, containing: SentSheet.day).previous

  @Test(arguments: [
    ("x09367", "x09367"), ("X09367", "x09367"), ("09367", "x09367"), ("9367", "x09367"),
    ("Phường Từ Sơn", "x09367"), ("phuong tu son", "x09367"), ("Từ Sơn", "x09367"),
    ("Từ Sơn Ward", "x09367"), ("UBND phường Từ Sơn", "x09367"),
    ("Ủy ban nhân dân phường Từ Sơn", "x09367"), ("Tu\u{31B}\u{300} So\u{31B}n", "x09367"),
    ("Hoà Long", "x09200"), ("Hòa Long", "x09200"), ("HOÀ LONG", "x09200"),
    ("Hoá Long", "x09201"),
    ("Tỉnh Bắc Ninh", "bac-ninh"), ("Thành phố Bắc Ninh", "bac-ninh"), ("TT HCC", "tt-hcc"),
    ("Tân Ân", "x07400"), ("Tân An", "x07300"), ("Không có", "Không có"),
  ])
  func anAgencyIsFoundByIdCodeOrName(text: String, id: String) throws {
    #expect(try names.agency(text, in: october) == id)
  }

  @Test func aNameOfTwoAgenciesIsRefusedWithBoth() {
    #expect(ambiguous("Đồng Kỳ") == ["x07500 (Xã Đồng Kỳ)", "x07600 (Phường Đồng Kỳ)"])
    // Without marks it is one as well as the other.
    #expect(ambiguous("tan an") == ["x07300 (Xã Tân An)", "x07400 (Xã Tân Ân)"])
  }

  @Test func ofTwoThatHadANameTheOneThatExistedIsMeant() throws {
    let before = try #require(Period(code: "2024"))
    #expect(try names.agency("Bắc Giang", in: october) == "x07210")
    #expect(try names.agency("Bắc Giang", in: before) == "bac-giang-2024")
  }

  @Test func anIndicatorIsFoundByCodeOrName() throws {
    #expect(try names.indicator("6,01") == "6.01")
    #expect(try names.indicator("Tỉ lệ hồ sơ") == "Tỉ lệ hồ sơ")
    #expect(try names.indicator("TỶ LỆ HỒ SƠ TRỰC TUYẾN") == "6.01")
  }

  private func ambiguous(_ text: String) -> [String]? {
    do throws(ImportFault) {
      _ = try names.agency(text, in: october)
      return nil
    } catch {
      guard case .ambiguousName(_, let names) = error else { return nil }
      return names
    }
  }
}
