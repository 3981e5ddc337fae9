import Testing

@testable import TerminalInterface

struct KeyNamesTests {
  @Test(arguments: [
    (KeyEvent(.down), "Down", "↓", "Down"), (.control("s"), "C-s", "Ctrl-S", "Ctrl-S"),
    (KeyEvent(.enter), "Enter", "Enter", "Enter"), (.character("q"), "q", "q", "q"),
    (.character("L"), "L", "L", "L"), (.character(" "), "Space", "Space", "Space"),
    (.character("<"), "lt", "<", "<"), (KeyEvent(.tab, .shift), "S-Tab", "Shift-Tab", "Shift-Tab"),
    (KeyEvent(.pageDown), "PageDown", "PgDn", "PgDn"),
    (KeyEvent(.function(12)), "F12", "F12", "F12"),
    (KeyEvent(.left, [.control, .alt]), "C-A-Left", "Ctrl-Alt-←", "Ctrl-Alt-Left"),
    (KeyEvent(.character("x"), .alt), "A-x", "Alt-X", "Alt-X"), (.character("-"), "-", "-", "-"),
    (KeyEvent(.character("-"), .control), "C--", "Ctrl--", "Ctrl--"),
    (.character("đ"), "đ", "đ", "đ"), (.control(" "), "C-Space", "Ctrl-Space", "Ctrl-Space"),
  ])
  func keysHaveNamesForFilesAndForPeople(
    _ key: KeyEvent, _ config: String, _ shown: String, _ ascii: String
  ) {
    #expect(key.configName == config)
    #expect(key.name() == shown)
    #expect(key.name(ascii: true) == ascii)
    #expect(KeyEvent(configName: config) == key)
  }

  @Test func namesAreReadInEitherCase() {
    #expect(KeyEvent(configName: "pagedown") == KeyEvent(.pageDown))
    #expect(KeyEvent(configName: "c-S") == .control("s"))
    #expect(KeyEvent(configName: "BackTab") == KeyEvent(.tab, .shift))
  }

  @Test(arguments: ["", "ab", "C-", "D-a", "F99", "Down "])
  func noOtherNameIsAKey(_ name: String) {
    #expect(KeyEvent(configName: name) == nil)
  }
}
