import ReformModel
import ReformReports
import Testing

@Suite struct PageTests {
  private let page = ReportPage(
    title: "Báo cáo quý III", language: .vietnamese,
    sections: [
      .init(
        "Đánh giá",
        ReportTable([.init("Chỉ tiêu"), .init("Giá trị", .right)], rows: [["6.01", "86,9 %"]]))
    ], remarks: ["* số liệu minh họa"])

  @Test func aMarkdownPageHasTitleHeadingTableAndRemarks() {
    #expect(
      MarkdownText.document(page) == """
        # Báo cáo quý III

        ## Đánh giá

        | Chỉ tiêu | Giá trị |
        | --- | ---: |
        | 6.01 | 86,9 % |

        \\* số liệu minh họa

        """)
  }

  @Test func anHTMLPageSaysItsLanguageAndAlignsNumbers() {
    let text = HTMLText.document(page)
    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"vi\">"))
    #expect(text.contains("<title>Báo cáo quý III</title>"))
    #expect(text.contains("<tr><td>6.01</td><td class=\"number\">86,9 %</td></tr>"))
    #expect(text.contains("<p>* số liệu minh họa</p>"))
  }

  @Test func aTableWithoutAHeadingHasNone() {
    var bare = page
    bare.sections[0].heading = ""
    #expect(!MarkdownText.document(bare).contains("##"))
    #expect(!HTMLText.document(bare).contains("<h2>"))
  }

  @Test(arguments: [
    ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;", "\\<b\\>\\&\"'"), ("a|b*c", "a|b*c", "a\\|b\\*c"),
    ("một\nhai\tba", "một hai ba", "một hai ba"),
    ("a\u{1B}[31m\u{202E}b", "a\u{FFFD}[31m\u{FFFD}b", "a\u{FFFD}\\[31m\u{FFFD}b"),
  ])
  func nothingInATextIsObeyed(_ text: String, _ html: String, _ markdown: String) {
    #expect(HTMLText.escaped(text) == html)
    #expect(MarkdownText.escaped(text) == markdown)
  }
}
