import ReformModel

extension Scene {
  /// What the marks behind some figures mean; nil where there are none.
  func legend(of figures: [Figure], in columns: Int) -> RichText? {
    var parts = Segments()
    if figures.contains(where: \.isIllustrative) {
      parts.add(illustrativeLegend(isShort: columns < 60), rank: 0)
    }
    if figures.contains(where: \.isContested) {
      let mark = RichText(Figure.contestedMark, .conflict)
      parts.add(mark + RichText(" " + words.contestedMeaning, .dim), rank: 1)
    }
    let line = parts.line(in: columns / 2, separator: separator)
    return line.isEmpty ? nil : line
  }

  /// `* số liệu minh họa`: what the mark beside made-up values means.
  func illustrativeLegend(isShort: Bool) -> RichText {
    let meaning = isShort ? words.shortIllustrativeMeaning : words.illustrativeMeaning
    return RichText(Figure.illustrativeMark, .illustrative) + RichText(" " + meaning, .dim)
  }
}
