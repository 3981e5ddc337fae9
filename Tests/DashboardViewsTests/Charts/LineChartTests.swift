import ReformModel
import TerminalInterface
import Testing

@testable import DashboardViews

@Suite struct LineChartTests {
  private let words = Words(.vietnamese)

  private func point(_ code: String, _ value: Double?, _ flag: ObservationFlag = .normal) throws
    -> SeriesPoint
  {
    SeriesPoint(period: try #require(Period(code: code)), value: value, flag: flag)
  }

  private func chart(_ points: [SeriesPoint]) -> LineChart {
    LineChart(
      points: points,
      path: TargetPath(
        baseline: .init(position: 2022, value: 40),
        targets: [TargetValue(year: 2025, value: 70), TargetValue(year: 2027, value: 90)],
        shape: .linear),
      milestones: [2025], forecast: .init(year: 2027, value: 80), unit: .percent)
  }

  private func years() throws -> LineChart {
    chart([
      try point("2022", 44), try point("2023", 51), try point("2024", 58.5),
      try point("2025", 64),
    ])
  }

  private func picture(
    _ chart: LineChart, _ columns: Int, _ rows: Int, _ level: DrawingLevel
  ) -> Frame {
    let theme = Theme.builtIn.resolved(for: .direct)
    var frame = Frame(size: Size(columns: columns, rows: rows), style: theme[.text])
    chart.draw(into: &frame, in: frame.bounds, theme: theme, level: level, words: words)
    return frame
  }

  private func actual(_ chart: LineChart) -> [[Double]] {
    chart.strokes.filter { $0.kind == .actual }.map { [$0.from.position, $0.to.position] }
  }

  @Test func aForecastBeyondAllThatIsPossibleStopsThere() throws {
    var chart = chart([try point("2024", 80), try point("2025", 90)])
    chart.forecast = .init(year: 2029, value: 130)
    let end = try #require(chart.strokes.last { $0.kind == .forecast }?.to)
    #expect(end.value == 100)
    #expect(end.position == 2027, "a quarter of the way from 2026 to 2030")
    chart.unit = .count
    #expect(chart.strokes.last { $0.kind == .forecast }?.to.value == 130)
  }

  @Test func theBandOfAForecastKeepsToWhatIsPossible() throws {
    #expect(MeasureUnit.percent.possible(88...104) == 88...100)
    #expect(MeasureUnit.percent.possible(101...112) == nil)
    #expect(MeasureUnit.count.possible(-3...7) == 0...7)
    #expect(MeasureUnit.rank.possible(-2...9) == 1...9)
    #expect(MeasureUnit.points.possible(4...5) == 4...5)
  }

  @Test func theEdgesOfAForecastFanOutFromTheLastValue() throws {
    var chart = try years()
    #expect(!chart.strokes.contains { $0.kind == .band })
    chart.forecast = .init(year: 2027, value: 80, range: 72...88)
    let band = chart.strokes.filter { $0.kind == .band }
    #expect(band.map(\.from.value) == [64, 64])
    #expect(band.map(\.to.value) == [72, 88])
    #expect(chart.description(words).contains("dự báo 80,0 % (từ 72,0 đến 88,0) vào cuối năm 2027"))
    let legend = try #require(picture(chart, 90, 12, .braille).text.first)
    #expect(legend.contains("dự báo 2027: 80,0 (từ 72,0 đến 88,0)"))
  }

  @Test func aSumThatStartsAnewIsNoSaw() throws {
    var chart = chart([
      try point("2024-Q3", 70), try point("2024-Q4", 98), try point("2025-Q1", 20),
      try point("2025-Q2", 45),
    ])
    #expect(actual(chart).count == 3)
    chart.startsAnewEachYear = true
    #expect(actual(chart) == [[2024.75, 2025], [2025.25, 2025.5]])
  }

  @Test func theSecondSeriesIsPointsAndTheFirstLiesOverThem() throws {
    var chart = try years()
    let same = LineChart.Companion(name: "khác", points: chart.points)
    chart.companion = same
    let covered = picture(chart, 56, 12, .braille).text.dropFirst().joined()
    #expect(!covered.contains("◇"))
    chart.companion = .init(name: "khác", points: [try point("2023", 90), try point("2024", 95)])
    #expect(picture(chart, 56, 12, .braille).text.dropFirst().joined().count { $0 == "◇" } == 2)
  }

  @Test func aSecondSeriesIsReadAtTheSamePeriodOrTheLatestBefore() throws {
    let other = LineChart.Companion(
      name: "khác", points: [try point("2025-Q2", 1), try point("2025-M09", 2)])
    func value(_ code: String) throws -> Double? {
      other.point(at: try #require(Period(code: code)))?.value
    }
    #expect(try value("2025-Q2") == 1)
    #expect(try value("2025-M07") == 1)
    #expect(try value("2025-Q3") == 2)
    #expect(try value("2026-Q1") == nil, "half a year old")
    #expect(try value("2025-Q1") == nil)
  }

  @Test func differentUnitsMeetOnTheShareOfTheirWays() throws {
    var rank = chart([try point("2024", 20), try point("2025", 5)])
    rank.unit = .rank
    rank.path = TargetPath(
      baseline: .init(position: 2022, value: 35), targets: [TargetValue(year: 2027, value: 5)],
      shape: .linear)
    let shares = try #require(rank.sharesOfWay)
    #expect(shares.points.map(\.value) == [50, 100])
    #expect(shares.path.points.map(\.value) == [0, 100])
    rank.path = TargetPath(baseline: nil, targets: [], shape: .linear)
    #expect(rank.sharesOfWay == nil)
  }

  @Test func missingValueIsNotBridged() throws {
    let chart = chart([
      try point("2024-Q1", 1), try point("2024-Q2", nil, .notCollected), try point("2024-Q3", 3),
      try point("2024-Q4", 4),
    ])
    #expect(actual(chart) == [[2024.75, 2025]])
  }

  @Test func missingPeriodIsNotBridged() throws {
    let chart = chart([
      try point("2024-M01", 1), try point("2024-M02", 2), try point("2024-M04", 4),
    ])
    #expect(actual(chart).count == 1)
  }

  @Test func breakEndsTheLineAndIsMarkedBetweenTheTwo() throws {
    let chart = chart([try point("2023", 1), try point("2024", 2, .breakInSeries)])
    #expect(actual(chart) == [])
    #expect(chart.breakPositions == [2024.5])
  }

  @Test func forecastStartsAtTheLastCountingValue() throws {
    let chart = chart([
      try point("2023", 40), try point("2024", 50), try point("2025", 55, .forecast),
    ])
    let forecast = chart.strokes.filter { $0.kind == .forecast }
    #expect(forecast.map(\.from.position) == [2025, 2025])
    #expect(forecast.map(\.to.position) == [2028, 2026])
  }

  @Test func steppedPathJumpsToTheNextTargetAtOnce() {
    var chart = chart([])
    chart.path = TargetPath(
      baseline: .init(position: 2022, value: 40), targets: [TargetValue(year: 2025, value: 70)],
      shape: .step)
    #expect(chart.strokes.filter { $0.kind == .path }.map(\.to.value) == [70, 70])
  }

  @Test func brailleChart() throws {
    let drawn = picture(try years(), 56, 12, .braille).text
    #expect(
      drawn == [
        "%                     ━━ thực tế  ╍╍ lộ trình  ┈┈ dự báo",
        "100 ┤────────────────────────mốc 2025 ┊─────────────────",
        "    │                                 ┊              ⢀⡀ ",
        "    │                                 ┊        ⣀⡀ ⠔⠂ ⠁  ",
        " 80 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┊┈┈⣀⡀ ⠒⠂ ┈┈⡀ ⠄ ⠂ ⠁",
        "    │                              ⣀⠄ ⠒⠂   ⡀ ⠄ ⠁        ",
        " 60 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⢀⡀ ⠤⠄ ⣉⣁⡠⠤⠤⠔⠲⠆ ⠁┈┈┈┈┈┈┈┈┈┈┈┈┈┈",
        "    │               ⣀⠄ ⠒⠂⣀⡡⠤⠒⠒⠙⠋      ┊                 ",
        "    │       ⡀ ⠤⠄ ⣊⣁⠤⠤⠒⠶⠉⠉             ┊                 ",
        " 40 ┤⣀⠄ ⠒⠂ ⠉┈⠰⠖⠉⠉┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈",
        "    └────────┴────────┴───────┴───────┴────────┴────────",
        "        2022    2023     2024    2025    2026     2027  ",
      ])
  }

  @Test func blockChart() throws {
    let drawn = picture(try years(), 56, 12, .blocks).text
    #expect(
      drawn == [
        "%                     ━━ thực tế  ╍╍ lộ trình  ┈┈ dự báo",
        "100 ┤────────────────────────mốc 2025 ┊─────────────────",
        "    │                                 ┊               ▖ ",
        "    │                                 ┊        ▄▖ ▞▘ ▀  ",
        " 80 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┊┈ ▄▖ ▀▘ ┈┈  ▖ ▖ ▘",
        "    │                            ▖ ▄▖ ▀▘ ▖ ▖ ▘ ▘ ▘      ",
        " 60 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ ▄▖ ▞▘ ▜▄▄▄▞▀▀▘ ┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈",
        "    │               ▄▖ ▀▚▄▄▄▞▀▀▀▘     ┊                 ",
        "    │      ▄▖ ▞▘▄█▙▄▀▀▀▀▘             ┊                 ",
        " 40 ┤▄▖ ▀▘ ┈┈▝▀▀┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈",
        "    └────────┴────────┴───────┴───────┴────────┴────────",
        "        2022    2023     2024    2025    2026     2027  ",
      ])
  }

  @Test func asciiChartUsesOnlyASCIIBesideItsWords() throws {
    var chart = try years()
    chart.cursor = 2
    let drawn = picture(chart, 56, 12, .ascii).text
    #expect(
      drawn == [
        "năm 2024: 58,5 %      -- thực tế  -  lộ trình  .  dự báo",
        "100 +------------------------mốc 2025 :-----------------",
        "    |                         |       :              ..-",
        "    |                         |       :        ..-      ",
        " 80 +                         |       :  ..-     .   -  ",
        "    |                         |    ..-:      -          ",
        " 60 +                        .--....--o  '              ",
        "    |              .   -..---'@'      :                 ",
        "    |       .. ...---'o'      |       :                 ",
        " 40 +..-   ' o'               |       :                 ",
        "    `--------+--------+-------+-------+--------+--------",
        "        2022    2023     2024    2025    2026     2027  ",
      ])
  }

  @Test func partsOfAChartHaveTheirOwnStyles() throws {
    let theme = Theme.builtIn.resolved(for: .direct)
    let legend: [Style: Character] = [
      theme[.chart1]: "a", theme[.path]: "p", theme[.forecast]: "f", theme[.axis]: "x",
      theme[.grid]: ".", theme[.text]: " ",
    ]
    let drawn = picture(try years(), 40, 8, .braille).stylePicture(legend: legend)
    #expect(
      drawn == [
        "x     aa xxxxxxx  pp xxxxxxxx  ff xxxxxx",
        "xxx xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxp",
        "    x                       x   pp ppfpf",
        "    x                  pp paafpf f f    ",
        "    x         pp aaaaaaaaaa a           ",
        " xx xpp pp aaaaaaa..........x...........",
        "    xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "      xxxx        xxxx        xxxx      ",
      ])
  }

  @Test func tinyPlacesAndTheAccessibleRungGetASentence() throws {
    let chart = try years()
    #expect(
      picture(chart, 23, 2, .braille).text == [
        "tăng 5,5 điểm từ năm   ", "2024                   ",
      ])
    let full = picture(chart, 60, 3, .words).text.joined()
    #expect(full.hasPrefix("năm 2025: 64,0 %; tăng 5,5 điểm từ năm 2024; lộ trình"))
    #expect(full.contains("dự báo 80,0 % vào cuối năm"))
  }

  @Test func sentenceSaysWhatChangedAndSinceWhen() throws {
    let english = Words(.english)
    var chart = chart([try point("2026-Q1", 80), try point("2026-Q2", 76.3)])
    #expect(chart.sentence(words) == "giảm 3,7 điểm từ quý I/2026")
    #expect(chart.sentence(english) == "down 3.7 points since Q1 2026")
    chart.points[1].value = 80.04
    #expect(chart.sentence(words) == "không đổi so với quý I/2026")
    chart.points[1].flag = .breakInSeries
    #expect(chart.sentence(words) == "quý II/2026: 80,0 %")
    chart.points = []
    #expect(chart.sentence(words) == "chưa có số liệu")
    let ranks = [try point("2024", 7), try point("2025", 5)]
    let rank = LineChart(points: ranks, unit: .rank, decimals: 0)
    #expect(rank.sentence(words) == "lên 2 bậc từ năm 2024")
  }

  @Test func nothingLeavesTheRectangle() throws {
    let theme = Theme.builtIn.resolved(for: .direct)
    for (columns, rows) in [(24, 6), (25, 7), (31, 9), (0, 0), (1, 1), (5, 3), (60, 4)] {
      var frame = Frame(size: Size(columns: columns + 4, rows: rows + 4), style: .plain)
      let rect = Rect(column: 2, row: 2, columns: columns, rows: rows)
      var chart = try years()
      chart.cursor = 1
      chart.draw(into: &frame, in: rect, theme: theme, level: .braille, words: words)
      for row in 0..<frame.size.rows {
        for column in 0..<frame.size.columns
        where !rect.contains(Point(column: column, row: row)) {
          #expect(frame[Point(column: column, row: row)] == .blank)
        }
      }
    }
  }
}
