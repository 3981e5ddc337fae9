import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@testable import DashboardViews

@Suite struct ScreenPictureTests {
  static let sizes = [
    Size(columns: 40, rows: 12), Size(columns: 60, rows: 24), Size(columns: 80, rows: 24),
    Size(columns: 120, rows: 36), Size(columns: 160, rows: 40),
  ]

  @Test(arguments: Shot.Screen.allCases, sizes)
  func screenLooksAsKept(_ screen: Shot.Screen, _ size: Size) throws {
    let shot = Shot(screen, size)
    try Picture.expect(shot.frame(), named: shot.name)
  }

  @Test(arguments: Shot.Screen.allCases)
  func englishScreenLooksAsKept(_ screen: Shot.Screen) throws {
    var shot = Shot(screen, Size(columns: 80, rows: 24))
    shot.language = .english
    try Picture.expect(shot.frame(), named: shot.name)
  }

  @Test(arguments: Shot.Screen.allCases)
  func asciiScreenLooksAsKept(_ screen: Shot.Screen) throws {
    var shot = Shot(screen, Size(columns: 80, rows: 24))
    shot.language = .english
    shot.level = .ascii
    try Picture.expect(shot.frame(), named: shot.name)
  }

  @Test func tinyScreenShowsOnePanel() throws {
    let shot = Shot(.overview, Size(columns: 20, rows: 5))
    try Picture.expect(shot.frame(), named: shot.name)
  }

  @Test func stylesOfTheListAreAsKept() throws {
    var shot = Shot(.overview, Size(columns: 60, rows: 16))
    shot.keys = "j"
    try Picture.expect(
      shot.frame().stylePicture(legend: legend), named: shot.name + "-styles")
  }

  /// A letter for every role in use; digits and signs for those in the selected row.
  private var legend: [Style: Character] {
    let theme = Theme.builtIn.resolved(for: .direct)
    let letters: [(Role, Character)] = [
      (.text, "."), (.dim, "d"), (.title, "t"), (.header, "h"), (.footer, "f"), (.key, "k"),
      (.selection, "s"), (.achieved, "A"), (.onTrack, "T"), (.accelerate, "C"), (.limited, "L"),
      (.deterioration, "D"), (.missed, "M"), (.tooEarly, "E"), (.illustrative, "*"), (.bar, "b"),
      (.barTrack, "-"),
    ]
    let selected: [(Role, Character)] = [
      (.dim, "0"), (.text, "1"), (.title, "2"), (.bar, "3"), (.barTrack, "4"), (.accelerate, "5"),
      (.limited, "6"), (.missed, "7"), (.illustrative, "8"),
    ]
    var legend: [Style: Character] = [:]
    var here = theme[.header]
    here.isBold = true
    legend[here] = "H"
    for (role, letter) in selected { legend[theme.selected(role)] = letter }
    for (role, letter) in letters.reversed() { legend[theme[role]] = letter }
    return legend
  }
}
