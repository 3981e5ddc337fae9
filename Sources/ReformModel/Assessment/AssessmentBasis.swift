/// What both methods start from: the numbers of a case at one position in time.
struct AssessmentBasis {
  /// Filled in as far as value, baseline and target go; the class is still open.
  let assessment: Assessment
  let values: ArraySlice<CountingSeries.Value>
  let path: TargetPath
  /// +1 where higher is better, −1 where lower is.
  let sign: Double
  /// tT, where the milestone lies.
  let deadline: Double
  let isPastDeadline: Bool
  private let isSeasonal: Bool

  init(
    _ given: AssessmentCase, _ values: ArraySlice<CountingSeries.Value>, milestone: Int,
    at position: Double, path known: TargetPath? = nil
  ) {
    var result = Assessment(progressClass: .noData, milestone: milestone, method: given.method)
    result.target = given.targets.first { $0.year == milestone }?.value
    result.value = values.last?.value
    result.period = values.last?.period
    if let baseline = given.baseline {
      result.baseline = baseline.value
      result.baselinePosition = baseline.period.position
    } else if let first = values.first {
      result.baseline = first.value
      result.baselinePosition = first.position
      result.reasons.append(.baselineFromFirstObservation)
    }
    assessment = result
    self.values = values
    path = known ?? TargetPath(given, from: result)
    sign = given.direction.sign
    deadline = Double(milestone) + 1
    isPastDeadline = position > deadline
    isSeasonal = given.isSeasonal
  }

  /// The value at the deadline by the least-squares line since the last break; nil with fewer than
  /// three points.
  var forecast: Double? { trend?.value(at: deadline) }

  /// Between which values that forecast may lie; nil with fewer than four points.
  var forecastInterval: ClosedRange<Double>? { trend?.interval(at: deadline) }

  /// A series that starts anew each year falls at every turn of the year, and a line through all of
  /// it says nothing of where a year ends: only values of whole years count then.
  private var trend: LeastSquares? {
    let segment = values.sinceLastBreak
    guard isSeasonal else { return LeastSquares(segment) }
    return LeastSquares(segment.filter { $0.position == $0.position.rounded() }[...])
  }

  /// The numbers that a judgement needs; nil where there is no value or no target.
  var judged: (value: Double, position: Double, baseline: Double, start: Double, target: Double)? {
    guard let last = values.last, let baseline = assessment.baseline,
      let start = assessment.baselinePosition, let target = assessment.target
    else { return nil }
    return (last.value, last.position, baseline, start, target)
  }

  /// E: the share of the way to the active target that the path expects by the period assessed.
  var expectedShare: Double? {
    guard let (_, position, baseline, start, target) = judged, sign * (target - baseline) > 0,
      position > start, let expected = path.value(at: position)
    else { return nil }
    return (expected - baseline) / (target - baseline)
  }
}

extension TargetPath {
  /// The path of a case from its own baseline; nil where the first value stands in for one, which
  /// may be another at an earlier position.
  init?(_ given: AssessmentCase) {
    guard let baseline = given.baseline else { return nil }
    self.init(
      baseline: Point(position: baseline.period.position, value: baseline.value),
      targets: given.targets, shape: given.path)
  }

  /// The path from the baseline that an assessment names.
  fileprivate init(_ given: AssessmentCase, from begun: Assessment) {
    let start = begun.baselinePosition.flatMap { position in
      begun.baseline.map { Point(position: position, value: $0) }
    }
    self.init(baseline: start, targets: given.targets, shape: given.path)
  }
}
