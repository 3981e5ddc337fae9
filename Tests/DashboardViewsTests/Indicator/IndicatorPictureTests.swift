import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@testable import DashboardViews

@Suite struct IndicatorPictureTests {
  static let tabs = [
    ("chart", ""), ("series", "<Right>"), ("agencies", "<Right><Right>"),
    ("definition", "<Right><Right><Right>"), ("history", "<Left>"),
  ]

  static let shots: [DetailShot] =
    tabs.flatMap { name, keys in
      [
        DetailShot("indicator-" + name, keys, 80, 24),
        DetailShot("indicator-" + name, keys, 120, 36),
        DetailShot("indicator-" + name, keys, 80, 24, .english, .ascii),
      ]
    } + [
      DetailShot("indicator-chart", "", 40, 12), DetailShot("indicator-chart", "", 160, 40),
      DetailShot("indicator-series", "<Right>", 40, 12),
      DetailShot("indicator-chart", "", 80, 24, .english),
      DetailShot("indicator-chart-cursor", "<Down><Down>", 80, 24),
      DetailShot("indicator-chart-agency", "=noi vu<Enter><Down>", 80, 24),
      DetailShot("indicator-chart-agency", "=noi vu<Enter><Down>", 80, 24, .vietnamese, .ascii),
      DetailShot("compare", "=", 80, 24),
    ]

  @Test(arguments: shots)
  func indicatorLooksAsKept(_ shot: DetailShot) throws {
    try Picture.expect(shot.frame(), named: shot.description)
  }
}
