import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@testable import DashboardViews

@Suite struct OverlayPictureTests {
  static let overlays = [
    ("form", "e"), ("form-fault", "e<Home><C-k>900<Tab>100"), ("help", "?"), ("themes", "T"),
    ("filter", "<Right><Right>/ta"), ("quit", "e5<Esc>q"), ("palette", ":so"),
    ("export", "x<Down>"),
  ]

  static let shots: [DetailShot] =
    overlays.flatMap { name, keys in
      [DetailShot(name, keys, 80, 24), DetailShot(name, keys, 120, 36)]
    } + [
      DetailShot("form", "e", 40, 12), DetailShot("form-fault", "e900<Tab>100", 40, 12),
      DetailShot("form", "e", 80, 24, .english, .ascii),
      DetailShot("help", "?", 80, 24, .english, .ascii),
      DetailShot("palette", ":so", 40, 12), DetailShot("export", "x", 40, 12),
      DetailShot("themes", "T", 80, 24, .english, .ascii),
      DetailShot("palette", ":so", 80, 24, .english, .ascii),
    ]

  @Test(arguments: shots)
  func boxLooksAsKept(_ shot: DetailShot) throws {
    try Picture.expect(shot.frame(), named: shot.description)
  }

  @Test func stylesOfTheFormAreAsKept() throws {
    let theme = Theme.builtIn.resolved(for: .direct)
    var legend: [Style: Character] = [:]
    let letters: [(Role, Character)] = [
      (.text, "."), (.dim, "d"), (.title, "t"), (.accent, "a"), (.borderFocus, "b"),
      (.editField, "F"), (.editError, "E"), (.header, "h"), (.footer, "f"), (.key, "k"),
      (.overlay, "o"), (.path, "p"),
    ]
    for (role, letter) in letters.reversed() {
      var over = theme[role]
      over.background = theme[.overlay].background
      legend[theme[role]] = letter
      legend[over] = letter
    }
    let frame = try DetailShot("", "e900<Tab>100", 80, 24).frame()
    try Picture.expect(frame.stylePicture(legend: legend), named: "form-fault-80x24-styles")
  }
}
