/// The straight line that lies nearest to the values of a series, and how sure it is.
struct LeastSquares {
  private let count: Double
  private let meanX: Double
  private let meanY: Double
  /// Σ(x − x̄)²
  private let spread: Double
  private let slope: Double
  /// Σ(y − ŷ)²
  private let residual: Double

  /// Nil with fewer than three values, or where all lie at one position.
  init?(_ values: ArraySlice<CountingSeries.Value>) {
    guard values.count >= 3 else { return nil }
    // Centred on the mean, so that years in the thousands cost no digits.
    let n = Double(values.count)
    let meanX = values.reduce(0) { $0 + $1.position } / n
    let meanY = values.reduce(0) { $0 + $1.value } / n
    let (xy, xx, yy) = values.reduce((0.0, 0.0, 0.0)) { sums, point in
      let (dx, dy) = (point.position - meanX, point.value - meanY)
      return (sums.0 + dx * dy, sums.1 + dx * dx, sums.2 + dy * dy)
    }
    guard xx > 0 else { return nil }
    (count, self.meanX, self.meanY, spread) = (n, meanX, meanY, xx)
    slope = xy / xx
    residual = max(0, yy - xy * xy / xx)
  }

  /// In the unit of the values, at a position on the axis of years.
  func value(at position: Double) -> Double { meanY + slope * (position - meanX) }

  /// Where a single value at a position will most likely lie, by ŷ ± 2·s·√(1 + 1/n + (x − x̄)²/Sxx)
  /// with s² = Σ(y − ŷ)²/(n − 2); nil with fewer than four values.
  ///
  /// The prediction interval of simple regression (NIST/SEMATECH e-Handbook of Statistical Methods,
  /// 4.5.1.2), with 2 in the place of the quantile of Student's t: about 95 % of a long series.
  func interval(at position: Double) -> ClosedRange<Double>? {
    guard count >= 4 else { return nil }
    let variance = residual / (count - 2)
    let distance = position - meanX
    let half = 2 * (variance * (1 + 1 / count + distance * distance / spread)).squareRoot()
    let middle = value(at: position)
    return (middle - half)...(middle + half)
  }
}
