import DashboardViews
import ReformReports
import TerminalInterface

/// A frame as a standalone picture.
///
/// Lines, blocks and braille are drawn as shapes and every word has its own place, so that columns
/// are straight whatever fonts the reader has.
struct FrameSVG {
  private let frame: Frame
  private let ink: ScreenInk
  private let styles: MarkupStyles

  init(_ frame: Frame, _ theme: ResolvedTheme) {
    self.frame = frame
    ink = ScreenInk(theme)
    styles = MarkupStyles(frame, ink)
  }

  static let fonts =
    "ui-monospace,Menlo,Consolas,'Noto Sans Mono','Liberation Mono','DejaVu Sans Mono',monospace"
  /// 15 px type in most monospace fonts is 9 px wide.
  private static let (fontSize, baseline) = (15, 14)

  var text: String {
    let width = frame.size.columns * CellShape.width
    let height = frame.size.rows * CellShape.height
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\" "
        + "viewBox=\"0 0 \(width) \(height)\">",
      "<style>",
      "text{font:\(Self.fontSize)px \(Self.fonts);white-space:pre}",
      ".l{fill:none;stroke-width:1.2}.d{fill:none;stroke-width:2.4;stroke-linecap:round}",
    ]
    lines += styles.css + ["</style>"]
    lines.append("<rect width=\"\(width)\" height=\"\(height)\" fill=\"\(ink.ground)\"/>")
    lines.append("<g>")
    for row in 0..<frame.size.rows { lines += grounds(row) }
    for row in 0..<frame.size.rows { lines += shapes(row) + words(row) }
    return (lines + ["</g>", "</svg>"]).joined(separator: "\n") + "\n"
  }

  /// What is not the ground of the screen.
  private func grounds(_ row: Int) -> [String] {
    var runs: [(ground: String, column: Int, columns: Int)] = []
    for run in StyleRun.runs(of: frame.row(row)) {
      let ground = ink.ground(of: run.style)
      if let last = runs.last, last.ground == ground {
        runs[runs.count - 1].columns += run.columns
      } else {
        runs.append((ground, run.column, run.columns))
      }
    }
    return runs.filter { $0.ground != ink.ground }.map {
      "<rect x=\"\($0.column * CellShape.width)\" y=\"\(row * CellShape.height)\" "
        + "width=\"\($0.columns * CellShape.width)\" height=\"\(CellShape.height)\" "
        + "fill=\"\($0.ground)\"/>"
    }
  }

  /// The lines, blocks and dots of a row, those of one style in one path.
  private func shapes(_ row: Int) -> [String] {
    var paths: [ShapePaths] = []
    var columns: [Int: Int] = [:]
    for (column, cell) in frame.row(row).enumerated() {
      guard let shape = CellShape(cell.glyph) else { continue }
      let style = styles.number(of: cell.style)
      let index = columns[style] ?? paths.count
      if index == paths.count { paths.append(ShapePaths(style: style)) }
      columns[style] = index
      paths[index].add(shape, column: column, row: row)
    }
    return paths.flatMap(\.elements)
  }

  private func words(_ row: Int) -> [String] {
    let words = StyleRun.words(of: frame.row(row)) { CellShape($0) == nil }
    guard !words.isEmpty else { return [] }
    let spans = words.map { word in
      "<tspan class=\"\(MarkupStyles.fill)\(styles.number(of: word.style))\" "
        + "x=\"\(word.column * CellShape.width)\" "
        + "textLength=\"\(word.columns * CellShape.width)\" lengthAdjust=\"spacingAndGlyphs\">"
        + HTMLText.escaped(word.text) + "</tspan>"
    }
    let line = row * CellShape.height + Self.baseline
    return ["<text y=\"\(line)\">\(spans.joined())</text>"]
  }
}

/// What one style draws in a row: filled areas, thin lines and dots.
private struct ShapePaths {
  let style: Int
  private var areas = ""
  private var lines = ""
  private var dots = ""

  init(style: Int) {
    self.style = style
  }

  mutating func add(_ shape: CellShape, column: Int, row: Int) {
    let (x, y) = (Double(column * CellShape.width), Double(row * CellShape.height))
    for area in shape.areas {
      let (width, height) = (Self.number(area.width), Self.number(area.height))
      areas +=
        "M\(Self.number(x + area.x)) \(Self.number(y + area.y))h\(width)v\(height)"
        + "h-\(width)z"
    }
    if let corner = shape.corner {
      let points = corner.map { "\(Self.number(x + $0.x)) \(Self.number(y + $0.y))" }
      lines += "M\(points[0])L\(points[1])Q\(points[2]) \(points[3])"
    }
    for dot in shape.dots { dots += "M\(Self.number(x + dot.x)) \(Self.number(y + dot.y))h0" }
  }

  var elements: [String] {
    [
      (areas, "\(MarkupStyles.fill)\(style)"), (lines, "l \(MarkupStyles.stroke)\(style)"),
      (dots, "d \(MarkupStyles.stroke)\(style)"),
    ].filter { !$0.0.isEmpty }.map { "<path class=\"\($0.1)\" d=\"\($0.0)\"/>" }
  }

  /// With one digit after the point where there is one.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
