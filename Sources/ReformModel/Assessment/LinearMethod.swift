/// The product's own method: how far along a straight way from baseline to target.
///
/// The rows of the table in the design are taken in its order; the first that holds decides.
struct LinearMethod {
  private let basis: AssessmentBasis
  private let thresholds: AssessmentThresholds

  init(_ basis: AssessmentBasis, _ thresholds: AssessmentThresholds) {
    self.basis = basis
    self.thresholds = thresholds
  }

  func assessed() -> Assessment {
    var result = basis.assessment
    guard result.value != nil else { return result }
    guard let (value, position, baseline, start, target) = basis.judged else {
      return result.concluded(.notAssessed, reason: .noTarget)
    }
    let (d, way) = (basis.sign, target - baseline)
    if d * way > 0 { result.attainment = (value - baseline) / way }
    result.forecast = basis.forecast
    guard d * (value - target) < 0 else { return result.concluded(.achieved, score: 100) }
    if !basis.isPastDeadline, basis.deadline > position {
      result.requiredPace = (target - value) / (basis.deadline - position)
    }
    guard let attainment = result.attainment else {
      return result.concluded(
        basis.isPastDeadline ? .missed : .deterioration, score: 0,
        reason: way == 0 ? .maintainTarget : .targetBehindBaseline)
    }
    if basis.isPastDeadline {
      return result.concluded(.missed, score: LinearMethod.score(attainment))
    }
    guard position > start else { return result.concluded(.notAssessed, reason: .onlyBaseline) }
    return judge(result, attainment)
  }

  /// Rows 7 and 8: against what the path expects by now.
  private func judge(_ begun: Assessment, _ attainment: Double) -> Assessment {
    var result = begun
    let expected = basis.expectedShare ?? 0
    result.expected = expected
    guard expected >= thresholds.tooEarly else {
      return attainment < -thresholds.tooEarly
        ? result.concluded(.deterioration, score: 0) : result.concluded(.tooEarly)
    }
    let ratio = attainment / expected
    result.ratio = ratio
    return result.concluded(thresholds.progressClass(of: ratio), score: LinearMethod.score(ratio))
  }

  private static func score(_ share: Double) -> Double { min(100, max(0, 100 * share)) }
}

extension AssessmentThresholds {
  /// The class of a ratio of progress made to progress due.
  func progressClass(of ratio: Double) -> ProgressClass {
    if ratio >= onTrack { return .onTrack }
    if ratio >= accelerate { return .accelerate }
    return ratio >= 0 ? .limited : .deterioration
  }
}

extension Assessment {
  /// The same numbers with the judgement they lead to.
  func concluded(
    _ progressClass: ProgressClass, score: Double? = nil, reason: AssessmentReason? = nil
  ) -> Assessment {
    var result = self
    result.progressClass = progressClass
    result.score = score
    if let reason { result.reasons.append(reason) }
    return result
  }
}
