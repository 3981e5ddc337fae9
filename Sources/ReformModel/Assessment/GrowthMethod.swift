#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The method of Statistics Canada and Open SDG: compound growth against the growth required.
///
/// Before the growth is looked at, the rows of the linear table that need none hold here as well:
/// no value, achieved, a target at or behind the baseline, only the baseline. Scores run −5…5.
struct GrowthMethod {
  private let basis: AssessmentBasis
  private let thresholds: AssessmentThresholds
  private let limit: Double?

  init(_ basis: AssessmentBasis, _ thresholds: AssessmentThresholds, limit: Double?) {
    self.basis = basis
    self.thresholds = thresholds
    self.limit = limit
  }

  func assessed() -> Assessment {
    let result = basis.assessment
    guard let last = basis.values.last, let baseline = result.baseline,
      let start = result.baselinePosition
    else { return result }
    if let target = result.target {
      if basis.sign * (last.value - target) >= 0 {
        return result.concluded(.achieved, score: 5)
      }
      let way = basis.sign * (target - baseline)
      if way <= 0 {
        return result.concluded(
          basis.isPastDeadline ? .missed : .deterioration, score: -5,
          reason: way == 0 ? .maintainTarget : .targetBehindBaseline)
      }
    }
    guard last.position > start else {
      return result.concluded(.notAssessed, reason: .onlyBaseline)
    }
    let years = last.position - start
    guard let growth = GrowthMethod.rate(from: baseline, to: last.value, over: years) else {
      return result.concluded(.notAssessed, reason: .growthUndefined)
    }
    return judge(result, growth: growth, baseline: baseline, start: start)
  }

  private func judge(
    _ begun: Assessment, growth: Double, baseline: Double, start: Double
  ) -> Assessment {
    var result = begun
    result.growth = growth
    let wanted = (baseline < 0 ? -1 : 1) * basis.sign * growth
    guard let target = result.target else { return judge(result, withoutTarget: wanted) }
    let years = basis.deadline - start
    guard years > 0, let required = GrowthMethod.rate(from: baseline, to: target, over: years),
      required != 0
    else { return result.concluded(.notAssessed, reason: .growthUndefined) }
    result.requiredGrowth = required
    let ratio = wanted / required.magnitude
    result.ratio = ratio
    return result.concluded(
      basis.isPastDeadline ? .missed : thresholds.progressClass(of: ratio),
      score: GrowthMethod.score(ratio, through: [(-0.6, -5), (0.6, 0), (1.3, 5)]))
  }

  /// P against 1.5 %, 0.5 % and 0 a year, made easier near a natural limit.
  private func judge(_ begun: Assessment, withoutTarget growth: Double) -> Assessment {
    let ease = GrowthMethod.ease(baseline: begun.baseline ?? 0, limit: limit)
    if growth >= 0.015 * ease {
      let score = GrowthMethod.scoreWithoutTarget(growth, ease)
      return begun.concluded(.onTrack, score: score)
    }
    let progressClass: ProgressClass =
      growth >= 0.005 * ease ? .accelerate : growth >= 0 ? .limited : .deterioration
    return begun.concluded(progressClass, score: GrowthMethod.scoreWithoutTarget(growth, ease))
  }

  private static func scoreWithoutTarget(_ growth: Double, _ ease: Double) -> Double {
    if ease == 0, growth >= 0 { return 5 }
    return score(
      growth,
      through: [
        (-0.02, -5), (0, -2.5), (0.005 * ease, 0), (0.015 * ease, 2.5), (0.02 * ease, 5),
      ])
  }

  /// C: 1 far from the limit, 0 at it.
  static func ease(baseline: Double, limit: Double?) -> Double {
    guard let limit = limit?.magnitude else { return 1 }
    let base = baseline.magnitude
    if base >= 2 * limit { return 1 }
    return 1 - pow((base <= limit ? base : 2 * limit - base) / limit, 4.44)
  }

  /// Compound growth a year; nil where it is not defined: zero, or a change of sign.
  private static func rate(from base: Double, to value: Double, over years: Double) -> Double? {
    guard base * value > 0 else { return nil }
    let rate = pow(value / base, 1 / years) - 1
    return rate.isFinite ? rate : nil
  }

  /// Straight lines between corners, level outside them.
  private static func score(_ x: Double, through corners: [(x: Double, y: Double)]) -> Double {
    guard let first = corners.first, x > first.x else { return corners.first?.y ?? 0 }
    for (a, b) in zip(corners, corners.dropFirst()) where x <= b.x {
      return a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x)
    }
    return corners.last?.y ?? 0
  }
}
