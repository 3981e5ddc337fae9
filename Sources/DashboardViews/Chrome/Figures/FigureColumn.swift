/// Figures under each other, aligned on the decimal mark, with their units aligned as well.
struct FigureColumn: Hashable, Sendable {
  private let whole: Int
  private let fraction: Int
  private let unit: Int

  init(_ figures: [Figure], withUnits: Bool = true) {
    whole = figures.map { RichText($0.whole).width }.max() ?? 0
    fraction = figures.map { FigureColumn.fraction(of: $0).width }.max() ?? 0
    let widest = withUnits ? figures.map { RichText($0.unit).width }.max() ?? 0 : 0
    unit = widest > 0 ? widest + 1 : 0
  }

  /// The columns that every figure takes.
  var width: Int { whole + fraction + unit }

  func text(_ figure: Figure, _ role: Role = .text) -> RichText {
    let role = figure.isAbsent ? Role.dim : role
    var line = RichText(figure.whole, role).trailing(in: whole)
    line += FigureColumn.fraction(of: figure, role).leading(in: fraction)
    if unit > 0 { line += RichText(" " + figure.unit, .dim).leading(in: unit) }
    return line
  }

  private static func fraction(of figure: Figure, _ role: Role = .text) -> RichText {
    RichText(figure.fraction, role) + figure.marks
  }
}
