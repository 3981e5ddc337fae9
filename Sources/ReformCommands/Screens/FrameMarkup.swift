import DashboardViews
import ReformReports
import TerminalInterface

/// A frame as a standalone picture (SVG) or page (HTML).
struct FrameMarkup {
  private let frame: Frame
  private let ink: ScreenInk

  init(_ frame: Frame, _ theme: ResolvedTheme) {
    self.frame = frame
    ink = ScreenInk(theme)
  }

  /// Of one cell; 15 px type in most monospace fonts is 9 px wide, and rows of this height let box
  /// drawing characters meet.
  private static let (cellWidth, cellHeight, fontSize) = (9, 18, 15)
  private static let fonts = "'DejaVu Sans Mono','Liberation Mono',Menlo,Consolas,monospace"

  var svg: String {
    let width = frame.size.columns * Self.cellWidth
    let height = frame.size.rows * Self.cellHeight
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\" "
        + "viewBox=\"0 0 \(width) \(height)\">",
      "<rect width=\"\(width)\" height=\"\(height)\" fill=\"\(ink.ground)\"/>",
      "<g font-family=\"\(Self.fonts)\" font-size=\"\(Self.fontSize)\" xml:space=\"preserve\" "
        + "style=\"white-space:pre\">",
    ]
    for row in 0..<frame.size.rows { lines += svgRow(row) }
    return (lines + ["</g>", "</svg>"]).joined(separator: "\n") + "\n"
  }

  var html: String {
    let rows = (0..<frame.size.rows).map { row in
      StyleRun.runs(of: frame.row(row)).map(span).joined()
    }
    return """
      <!DOCTYPE html>
      <html><head><meta charset="utf-8"><title>cchc</title></head>
      <body style="background:\(ink.ground)"><pre style="font-family:\(Self.fonts);\
      line-height:1.2;color:\(ink.text);background:\(ink.ground)">\(rows.joined(separator: "\n"))
      </pre></body></html>

      """
  }

  private func svgRow(_ row: Int) -> [String] {
    let runs = StyleRun.runs(of: frame.row(row), isolatingWide: true)
    let top = row * Self.cellHeight
    var lines = runs.compactMap { run -> String? in
      let ground = ink.ground(of: run.style)
      guard ground != ink.ground else { return nil }
      return "<rect x=\"\(run.column * Self.cellWidth)\" y=\"\(top)\" "
        + "width=\"\(run.columns * Self.cellWidth)\" height=\"\(Self.cellHeight)\" "
        + "fill=\"\(ground)\"/>"
    }
    let spans = runs.filter { $0.text.contains { $0 != " " } }.map(tspan)
    if !spans.isEmpty { lines.append("<text y=\"\(top + 14)\">\(spans.joined())</text>") }
    return lines
  }

  private func tspan(_ run: StyleRun) -> String {
    var attributes =
      "x=\"\(run.column * Self.cellWidth)\" "
      + "textLength=\"\(run.columns * Self.cellWidth)\" lengthAdjust=\"spacingAndGlyphs\" "
      + "fill=\"\(ink.text(of: run.style))\""
    if run.style.isBold { attributes += " font-weight=\"bold\"" }
    if run.style.isUnderlined { attributes += " text-decoration=\"underline\"" }
    if run.style.isDim { attributes += " opacity=\"0.7\"" }
    return "<tspan \(attributes)>\(HTMLText.escaped(run.text))</tspan>"
  }

  private func span(_ run: StyleRun) -> String {
    var css = "color:\(ink.text(of: run.style))"
    let ground = ink.ground(of: run.style)
    if ground != ink.ground { css += ";background:\(ground)" }
    if run.style.isBold { css += ";font-weight:bold" }
    if run.style.isUnderlined { css += ";text-decoration:underline" }
    if run.style.isDim { css += ";opacity:0.7" }
    return "<span style=\"\(css)\">\(HTMLText.escaped(run.text))</span>"
  }
}
