import DashboardViews
import ReformModel
import ReformReports
import TerminalInterface

/// A frame as a page of one file: its picture, and below it the same as text to copy and to be read
/// aloud.
struct FrameHTML {
  private let frame: Frame
  private let theme: ResolvedTheme
  private let words: Words
  private let title: String

  init(_ frame: Frame, _ theme: ResolvedTheme, title: String, words: Words) {
    self.frame = frame
    self.theme = theme
    self.title = title
    self.words = words
  }

  var text: String {
    let ink = ScreenInk(theme)
    let lines = [
      "<!DOCTYPE html>", "<html lang=\"\(words.language.rawValue)\">", "<head>",
      "<meta charset=\"utf-8\">", "<title>\(HTMLText.escaped(title))</title>", "<style>",
      "body{margin:0;padding:1em;background:\(ink.ground);color:\(ink.text)}",
      "svg{display:block;max-width:100%;height:auto}",
      "summary,pre{font:15px/20px \(FrameSVG.fonts)}", "</style>", "</head>", "<body>",
    ]
    let copy = HTMLText.escaped(FrameText.text(frame))
    return lines.joined(separator: "\n") + "\n" + FrameSVG(frame, theme).text
      + "<details><summary>\(HTMLText.escaped(words.pageAsText))</summary>\n<pre>\(copy)</pre>"
      + "</details>\n</body>\n</html>\n"
  }
}
