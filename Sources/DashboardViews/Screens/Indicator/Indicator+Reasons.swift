import DashboardLogic
import ReformModel
import TerminalInterface

/// A line of a box of facts: a label and a figure, or a sentence over the whole width.
enum Fact {
  case figure(String, RichText)
  case sentence(String)
}

extension IndicatorView {
  /// Two boxes, why the class is what it is and how fast it moves; side by side where they lie low.
  func drawReasons(into frame: inout Frame, in rect: Rect) {
    frame.paint(in: rect, style: scene.theme[.text]) { painter in
      painter.cutMark = scene.ellipsis
      let isLow = rect.columns >= 2 * rect.rows
      let (first, second) =
        isLow && rect.columns >= 70
        ? painter.bounds.split(left: rect.columns / 2)
        : painter.bounds.split(top: rect.rows * 3 / 5)
      drawBox(words.whyTitle, why, in: first, with: &painter)
      drawBox(words.paceTitle, pace, in: second, with: &painter)
    }
  }

  /// The numbers that led to the class, in the order in which one would work it out.
  private var why: [Fact] {
    let assessment = evaluation.assessment
    var facts: [Fact] = []
    if let value = assessment.value, let period = assessment.period {
      facts.append(.figure("\(words.valueLabel) \(words.shortPeriod(period))", figure(value)))
    }
    if let period = assessment.period, let path = evaluation.path.value(at: period.position) {
      facts.append(.figure(words.pathLabel(words.shortPeriod(period)), figure(path)))
    }
    if let baseline = assessment.baseline {
      facts.append(.figure(words.baselineLabel, figure(baseline)))
    }
    if let target = assessment.target {
      facts.append(.figure(words.targetLabel(assessment.milestone), figure(target)))
    }
    return facts + sentences(assessment) + parts
  }

  private func sentences(_ assessment: Assessment) -> [Fact] {
    var facts: [Fact] = []
    if let status = evaluation.manualStatus {
      facts.append(.sentence(words.setByHand(status, computed: assessment.progressClass)))
    }
    if let attainment = assessment.attainment {
      facts.append(.sentence(words.wayGone(attainment, expected: assessment.expected)))
    }
    if let ratio = assessment.ratio {
      facts.append(.sentence(words.ratioMeaning(ratio, scene.definitions.programme.thresholds)))
    }
    facts += assessment.reasons.map { .sentence(words.name($0).sentence + ".") }
    if assessment.method == .growth {
      facts.append(.sentence("\(words.methodLabel): \(words.name(assessment.method))."))
    }
    return facts
  }

  /// What the agencies add up to, where that is the value or differs from it.
  private var parts: [Fact] {
    guard let aggregate = evaluation.aggregateOfParts ?? evaluation.computedFrom else { return [] }
    let value = aggregate.value.map { [Fact.figure(words.partsLabel, figure($0))] } ?? []
    return value + [
      .sentence(words.aggregable(aggregate.aggregable, of: aggregate.reporting).sentence + ".")
    ]
  }

  private var pace: [Fact] {
    let (pace, assessment) = (evaluation.pace, evaluation.assessment)
    var facts: [Fact] = []
    if let needed = pace.neededPerYear {
      facts.append(.figure(words.neededLabel, change(needed)))
    }
    if let last = pace.lastYearChange {
      facts.append(.figure(words.lastYearLabel, change(last)))
    }
    if let forecast = pace.forecast {
      facts.append(.figure(words.forecastLabel(assessment.milestone), figure(forecast)))
    }
    let answer: (String, Role) =
      switch (assessment.progressClass, pace.reachesTarget) {
      case (.achieved, _): (words.alreadyReached, .achieved)
      case (_, true?): (words.yes, .onTrack)
      case (_, false?): (words.no, .limited)
      case (_, nil): (words.tooFewValues, .dim)
      }
    if assessment.target != nil {
      facts.append(
        .figure(words.willReach(assessment.milestone), RichText(answer.0, answer.1)))
    }
    if indicator.unit == .percent, let forecast = pace.forecast, forecast > 100 {
      facts.append(.sentence(words.forecastOverWhole))
    }
    return facts
  }

  private func drawBox(
    _ title: String, _ facts: [Fact], in rect: Rect, with painter: inout Painter
  ) {
    guard rect.rows >= 3, rect.columns >= 12 else { return }
    painter.box(
      rect, scene.border(isFocused: false), title: title, style: scene.theme[.border],
      titleStyle: scene.theme[.text])
    painter.inside(rect.inset(columns: 2, rows: 1)) { painter in
      var flow = Flow(scene: scene)
      for fact in facts {
        switch fact {
        case .figure(let label, let figure):
          var line = RichText(label, .dim)
          line.append(blanks: max(1, painter.size.columns - line.width - figure.width))
          flow.line(line + figure, with: &painter)
        case .sentence(let text): flow.paragraph(text, with: &painter)
        }
      }
    }
  }

  private func figure(_ value: Double) -> RichText {
    Figure(
      value, decimals: indicator.decimals, unit: words.shortName(indicator.unit), words: words
    ).shortened.text()
  }

  private func change(_ value: Double) -> RichText {
    var text = RichText(words.signed(value, decimals: max(1, indicator.decimals)))
    let unit = words.shortName(indicator.unit)
    if !unit.isEmpty { text.append(" " + unit, .dim) }
    return text
  }
}

extension String {
  /// With a capital first letter, as a sentence begins.
  var sentence: String { prefix(1).uppercased() + dropFirst() }
}
