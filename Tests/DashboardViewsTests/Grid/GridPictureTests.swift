import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@testable import DashboardViews

@Suite struct GridPictureTests {
  static let sizes = [(40, 12), (80, 24), (120, 36), (160, 40)]

  static let shots: [DetailShot] =
    sizes.map { DetailShot("grid", "g", $0, $1) }
    + sizes.map { DetailShot("grid-typed", GridKeys.typed, $0, $1) }
    + [
      DetailShot("grid-typed", GridKeys.typed, 80, 24, .english),
      DetailShot("grid-typed", GridKeys.typed, 80, 24, .english, .ascii),
      DetailShot("grid-editing", "g<Down>87,", 80, 24),
      DetailShot("grid-parts", "gv<Down>300<Tab>250<Enter>", 80, 24),
      DetailShot("grid-parts", "gv<Down>300<Tab>250<Enter>", 40, 12),
      DetailShot("grid-parts", "gv<Down>300<Tab>250<Enter>", 80, 24, .english, .ascii),
      DetailShot("grid-filter", "g/tai", 80, 24),
      DetailShot("grid-batch", "g60<Left><Left><Delete><C-s>đợt", 80, 24),
      DetailShot("grid-batch", "g60<Left><Left><Delete><C-s>", 40, 12, .english, .ascii),
      DetailShot("grid-help", "g?", 80, 24),
    ]

  @Test(arguments: shots)
  func gridLooksAsKept(_ shot: DetailShot) throws {
    try Picture.expect(shot.frame(), named: shot.description)
  }

  @Test(arguments: sizes)
  func gridOfAnAreaLooksAsKept(_ columns: Int, _ rows: Int) throws {
    var shot = Shot(.area, Size(columns: columns, rows: rows))
    shot.keys = "<Down>g52,5<Enter>"
    try Picture.expect(shot.frame(), named: "grid-area-\(columns)x\(rows)")
  }

  @Test func stylesOfTheGridAreAsKept() throws {
    let theme = Theme.builtIn.resolved(for: .direct)
    var legend: [Style: Character] = [:]
    let letters: [(Role, Character)] = [
      (.text, "."), (.dim, "d"), (.accent, "a"), (.tabActive, "t"), (.selection, "s"),
      (.editField, "F"), (.editDirty, "U"), (.editError, "E"), (.messageWarning, "W"),
      (.conflict, "C"), (.illustrative, "*"), (.path, "p"), (.header, "h"), (.footer, "f"),
      (.key, "k"),
    ]
    for (role, letter) in letters.reversed() { legend[theme[role]] = letter }
    for (role, letter) in [(Role.editDirty, "u"), (.editError, "e"), (.text, "1")]
      as [(Role, Character)]
    {
      legend[theme.selected(role)] = letter
    }
    let frame = try DetailShot("", GridKeys.typed, 80, 24).frame()
    try Picture.expect(frame.stylePicture(legend: legend), named: "grid-typed-80x24-styles")
  }
}
