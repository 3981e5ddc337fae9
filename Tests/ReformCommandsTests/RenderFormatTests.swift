import Foundation
import ReformModel
import ReformStore
import Testing

@testable import ReformCommands

/// What `render` draws and writes besides text.
struct RenderFormatTests {
  @Test func csvIsTheTableOfTheScreenWithPlainNumbers() throws {
    let answer = try SmallWorkspace().run(
      "render", "--size", "40x12", "--keys", "a", "--format", "csv", "--lang", "en")
    #expect(answer.status == 0)
    #expect(answer.lines.first?.hasPrefix("Code,Assignment,Lead,Due,") == true)
    #expect(answer.lines.count == 3)
    #expect(!answer.output.contains("…"))
  }

  @Test func aCellThatASpreadsheetWouldRunIsGuarded() {
    let sheet = Sheet(
      columns: ["a"], rows: [[.text("=1+1")], [.text("@x")], [.number("-1.5")], [.text("a;\"b")]])
    #expect(
      String(decoding: sheet.csv(.plain), as: UTF8.self) == "a\n'=1+1\n'@x\n-1.5\n\"a;\"\"b\"\n")
    let excel = String(decoding: sheet.csv(.excelVietnam), as: UTF8.self)
    #expect(excel.contains("\r\n-1,5\r\n"))
  }

  @Test func aScreenWithoutRowsSaysSo() throws {
    let answer = try SmallWorkspace().run("render", "--keys", "a/zzz<Enter>", "--format", "csv")
    #expect(answer.status == 66)
    #expect(answer.error.contains("không có bảng"))
  }

  @Test func everyWordOfAPictureStandsInItsColumn() throws {
    let workspace = try SmallWorkspace()
    let rows = workspace.run("render", "--size", "80x24").lines
    let picture = workspace.run("render", "--size", "80x24", "--format", "svg").output
    let span = /<tspan class="t\d+" x="(\d+)" textLength="(\d+)"[^>]*>([^<]*)<\/tspan>/
    var seen = 0
    for line in picture.split(separator: "\n") {
      guard let head = line.prefixMatch(of: /<text y="(\d+)">/), let y = Int(head.1) else {
        continue
      }
      let row = Array(rows[(y - 14) / 18])
      for match in line.matches(of: span) {
        let (x, length) = (try #require(Int(match.1)), try #require(Int(match.2)))
        let word = String(row[(x / 9)..<((x + length) / 9)])
        #expect(word == String(match.3).replacing("&gt;", with: ">"), "at \(x / 9), \(y)")
        seen += 1
      }
    }
    #expect(seen > 40)
  }

  @Test(arguments: ["─", "│", "╭", "╯", "┍", "━", "┈", "┊", "█", "▍", "▁", "⠿", "┴", "▚"])
  func linesBlocksAndDotsAreShapes(glyph: String) throws {
    let shape = try #require(CellShape(glyph))
    let isInside = shape.areas.allSatisfy {
      $0.x >= 0 && $0.y >= 0 && $0.x + $0.width <= 9.001 && $0.y + $0.height <= 18.001
    }
    #expect(isInside)
    #expect(!shape.areas.isEmpty || shape.corner != nil || !shape.dots.isEmpty)
  }

  @Test func everythingElseIsLeftToTheFont() {
    for glyph in ["a", "ệ", "✔", "●", "·", "─\u{301}", ""] { #expect(CellShape(glyph) == nil) }
    #expect(CellShape("⠀")?.dots.isEmpty == true)
    #expect(CellShape("⣿")?.dots.count == 8)
  }

  @Test func aPageHoldsThePictureAndItsText() throws {
    let page = try SmallWorkspace().run("render", "--format", "html", "--lang", "en").output
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(page.contains("<svg ") && page.contains("<pre>"))
    #expect(!page.contains("http://") || page.contains("xmlns=\"http://www.w3.org/2000/svg\""))
    #expect(!page.contains("<script") && !page.contains("url("))
  }

  @Test func aSchemeInTheOwnFolderIsATheme() throws {
    let workspace = try SmallWorkspace()
    let themes = workspace.folder + "/config/cchc/themes"
    try FileManager.default.createDirectory(atPath: themes, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: workspace.folder + "/config") }
    let slots = (0..<16).map {
      "base0\(String($0, radix: 16, uppercase: true)): \"\($0 < 8 ? "\($0)\($0)" : "c\($0 % 10)")3040\"\n"
    }
    try Files.write("scheme: Mine\nauthor: Me\n" + slots.joined(), to: themes + "/mine.yaml")
    try Files.write("roles: nonsense", to: themes + "/broken.yaml")
    workspace.probe.environment["XDG_CONFIG_HOME"] = workspace.folder + "/config"
    let list = workspace.run("themes")
    #expect(list.lines.contains { $0.hasPrefix("mine ") && $0.contains(" Me") })
    #expect(list.lines.contains { $0.hasPrefix("nord ") })
    #expect(list.error.contains("broken.yaml"))
    #expect(workspace.run("render", "--theme", "mine").status == 0)
    #expect(workspace.run("render", "--theme", "broken").status == 65)
  }
}
