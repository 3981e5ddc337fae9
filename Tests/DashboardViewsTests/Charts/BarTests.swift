import TerminalInterface
import Testing

@testable import DashboardViews

@Suite struct BarTests {
  private let theme = Theme.builtIn.resolved(for: .direct)

  @Test(
    arguments: [
      (0.0, nil, "··········"), (0.001, nil, "▏·········"), (0.5, 0.8, "█████···│·"),
      (0.53, nil, "█████▎····"), (0.9999, nil, "█████████▉"), (1, nil, "██████████"),
      (1.7, 1.7, "█████████│"), (0.9, 0.3, "███│█████·"), (-0.4, -0.1, "│·········"),
    ] as [(Double, Double?, String)])
  func barIsExactToAnEighth(value: Double, path: Double?, text: String) {
    #expect(ProgressBar(value: value, path: path).text(columns: 10, level: .braille) == text)
  }

  @Test func missingIsNotZeroInTheNumbersButEmptyInTheBar() {
    #expect(ProgressBar(value: nil, path: 0.5).text(columns: 8, level: .blocks) == "····│···")
    #expect(ProgressBar(value: .nan).text(columns: 3, level: .blocks) == "···")
  }

  @Test func asciiBarStandsInBrackets() {
    let bar = ProgressBar(percent: 50, path: 85)
    #expect(bar.text(columns: 12, level: .ascii) == "[#####---|-]")
    #expect(bar.text(columns: 2, level: .ascii) == "#|")
    #expect(bar.text(columns: 0, level: .ascii) == "")
  }

  @Test func barTakesTheColoursOfItsParts() {
    var frame = Frame(size: Size(columns: 6, rows: 1), style: theme[.text])
    ProgressBar(value: 0.5, path: 0.7).draw(
      into: &frame, at: Point(column: 0, row: 0), columns: 6, theme: theme, level: .braille,
      role: .limited)
    let legend: [Style: Character] = [
      theme[.limited]: "l", theme[.barTrack]: "t", theme[.barPath]: "p",
    ]
    #expect(frame.text == ["███·│·"])
    #expect(frame.stylePicture(legend: legend) == ["llltpt"])
  }

  @Test func barOfAReversedClassIsNotTurnedInsideOut() {
    let mono = Theme.builtIn.resolved(for: .mono)
    #expect(mono[.missed].isReversed && !mono.ink(.missed).isReversed)
    #expect(mono.ink(.missed, isSelected: true).isReversed)
    #expect(!mono.ink(.deterioration).isUnderlined)
  }

  @Test func sparklineLeavesGapsBlank() {
    let line = Sparkline([1, nil, 4, 8])
    #expect(line.text(columns: 8, level: .blocks) == "▁ ▄█")
    #expect(line.text(columns: 8, level: .ascii) == "_ -#")
    #expect(line.text(columns: 2, level: .blocks) == "▁█")
    #expect(Sparkline([nil, .nan]).text(columns: 4, level: .blocks) == "  ")
  }

  @Test func sparklineOfEqualValuesIsLevelAndAGivenRangeIsKept() {
    #expect(Sparkline([7, 7]).text(columns: 4, level: .blocks) == "▅▅")
    #expect(Sparkline([0, 50, 140], range: 0...100).text(columns: 4, level: .blocks) == "▁▅█")
  }

  @Test func equalValuesShareARankAndMissingOnesHaveNone() {
    let values: [(id: String, value: Double?)] = [
      ("a", 3), ("b", nil), ("c", 9), ("d", 3), ("e", 1),
    ]
    let best = Ranking(values, higherIsBetter: true).entries
    #expect(best.map(\.id) == ["c", "a", "d", "e", "b"])
    #expect(best.map(\.rank) == [1, 2, 2, 4, nil])
    #expect(Ranking(values, higherIsBetter: false).entries.map(\.id) == ["e", "a", "d", "c", "b"])
  }

  private var ranked: RankedBars {
    RankedBars(
      [
        .init(rank: "1", label: "Sở Nội vụ", value: 92, text: "92,0"),
        .init(rank: "2", label: "Sở Nông nghiệp và Môi trường", value: 40, text: "40,0"),
        .init(rank: "", label: "Sở Tài chính", value: nil, text: "–"),
      ], full: 100, path: 80, selected: 1)
  }

  @Test func rankedBarsGiveEveryColumnItsRoom() {
    var frame = Frame(size: Size(columns: 36, rows: 3), style: theme[.text])
    ranked.draw(into: &frame, in: frame.bounds, theme: theme, level: .braille)
    #expect(
      frame.text == [
        "1 Sở Nội vụ      ███████████│▉· 92,0",
        "2 Sở Nông nghiệ… █████▋·····│·· 40,0",
        "  Sở Tài chính   ···········│··    –",
      ])
    #expect(frame[Point(column: 35, row: 1)].style == theme.selected(.text))
  }

  @Test func narrowRankedBarsGiveUpTheBarAndScroll() {
    var frame = Frame(size: Size(columns: 20, rows: 2), style: theme[.text])
    ranked.draw(into: &frame, in: frame.bounds, first: 1, theme: theme, level: .ascii)
    #expect(frame.text == ["2 Sở Nông nghi… 40,0", "  Sở Tài chính     –"])
  }
}
