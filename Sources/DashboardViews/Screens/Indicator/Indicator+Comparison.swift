import DashboardLogic
import ReformModel

extension IndicatorView {
  /// The series with the point under the cursor, and beside it whatever it is compared with.
  var chart: LineChart {
    let years = scene.definitions.programme.milestones.map(\.year)
    var chart = LineChart(indicator, evaluation, milestones: years)
    if let (name, other, unit) = companion {
      if unit == indicator.unit {
        chart.companion = LineChart.Companion(name: name, points: other.points)
      } else if let own = chart.sharesOfWay, let theirs = other.sharesOfWay {
        chart = own
        chart.scaleName = words.chartShareOfWay
        chart.companion = LineChart.Companion(name: name, points: theirs.points)
      } else {
        chart.scaleName = "\(words.chartNoCommonScale) \(name)"
      }
    }
    chart.cursor = scene.state.chartCursor.map { chart.points.count - 1 - $0 }
    return chart
  }

  private var companion: (name: String, chart: LineChart, unit: MeasureUnit)? {
    switch place.companion {
    case nil: return nil
    case .agency(let id):
      return chart(of: indicator.code, id).map { (scene.agencyName(id), $0, indicator.unit) }
    case .indicator(let code):
      guard let other = scene.definitions.indicator(code) else { return nil }
      let name = "\(code) \(other.name[words.language])"
      return chart(of: code, agency).map { (name, $0, other.unit) }
    }
  }

  private func chart(of code: String, _ agency: String) -> LineChart? {
    guard let indicator = scene.definitions.indicator(code),
      let evaluation = scene.state.evaluation(of: code, agency: agency)
    else { return nil }
    return LineChart(indicator, evaluation, milestones: [])
  }
}

extension LineChart {
  /// The same on the scale of its own way: 0 % at the baseline, 100 % at the last target; nil where
  /// there is no way.
  var sharesOfWay: LineChart? {
    guard let start = path.points.first?.value, let end = path.points.last?.value, start != end
    else { return nil }
    let share = { (value: Double) in (value - start) / (end - start) * 100 }
    var chart = self
    (chart.unit, chart.decimals) = (.percent, 0)
    for index in chart.points.indices { chart.points[index].value = points[index].value.map(share) }
    chart.path = TargetPath(
      baseline: path.points.first.map { TargetPath.Point(position: $0.position, value: 0) },
      targets: path.points.dropFirst().map {
        TargetValue(year: Int($0.position.rounded()) - 1, value: share($0.value))
      }, shape: path.shape)
    chart.forecast = forecast.map { Forecast(year: $0.year, value: share($0.value)) }
    return chart
  }
}
