import TerminalInterface

/// One line of output in pieces, each with the tone it is said in.
struct Line: Hashable {
  struct Piece: Hashable {
    var text: String
    var tone: Tone
  }

  var pieces: [Piece]

  init(_ text: String, _ tone: Tone = .plain) {
    pieces = [Piece(text: text, tone: tone)]
  }

  init(_ pieces: [Piece]) {
    self.pieces = pieces
  }

  static func + (a: Line, b: Line) -> Line { Line(a.pieces + b.pieces) }

  /// The text, safe to show, without blanks at its end; with colours only where they are wanted.
  func rendered(colour: Bool) -> String {
    var shown = pieces.map { (text: $0.text.safeToShow, tone: $0.tone) }
    while let last = shown.last {
      let kept = last.text.reversed().drop { $0 == " " }
      shown[shown.count - 1].text = String(String(kept).reversed())
      if !kept.isEmpty { break }
      shown.removeLast()
    }
    return shown.map { colour ? $0.tone.painted($0.text) : $0.text }.joined()
  }
}

/// How a piece of text is meant; a terminal with colours shows it.
enum Tone: Hashable {
  case plain, strong, dim, good, fair, poor, bad

  /// Select Graphic Rendition of the sixteen colours every terminal has.
  private var code: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .dim: "2"
    case .good: "32"
    case .fair: "36"
    case .poor: "33"
    case .bad: "31"
    }
  }

  func painted(_ text: String) -> String {
    guard let code, !text.isEmpty else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
