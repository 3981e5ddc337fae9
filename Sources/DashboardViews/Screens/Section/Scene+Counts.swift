import ReformModel

extension Scene {
  /// `✔ 4 đạt  ● 2 đúng tiến độ …` where there is room for words, else glyphs and numbers.
  func countsInWords(_ group: GroupEvaluation, in columns: Int) -> RichText {
    let some = ProgressClass.allCases.filter { count(group, $0) > 0 }
    let long = some.enumerated().reduce(into: RichText()) { line, part in
      let mark = StatusMark(part.element, level)
      if part.offset > 0 { line.append(blanks: 2) }
      line += mark.text
      line.append(" \(words.number(count(group, part.element)))")
      line.append(" \(words.name(part.element))", .dim)
    }
    return long.width <= columns ? long : counts(group, in: columns)
  }
}
