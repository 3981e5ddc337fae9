import Testing

@testable import TerminalInterface

struct KeyScriptTests {
  @Test func aSessionIsReadKeyByKey() throws {
    let events = try KeyScript.events("<Down><Enter>ạ <C-s><BackTab><F1><A-x><C-Left><lt>\n<gt>")
    #expect(
      events == [
        .key(KeyEvent(.down)), .key(KeyEvent(.enter)), .key(.character("ạ")), .key(.character(" ")),
        .key(.control("s")), .key(KeyEvent(.tab, .shift)), .key(KeyEvent(.function(1))),
        .key(KeyEvent(.character("x"), .alt)), .key(KeyEvent(.left, .control)),
        .key(.character("<")), .key(.character(">")),
      ])
  }

  @Test func whatIsNotAKeyHasANameToo() throws {
    let events = try KeyScript.events(
      "<Paste:a\\nb\\><x:y><Resize:100x30><Click:10,5><DoubleClick:0,0><WheelUp:1,2><wheeldown:3,4>"
        + "<Resumed><FilesChanged><Deadline><Signal:15><Paste:>")
    #expect(
      events == [
        .paste("a\nb><x:y"), .resize(Size(columns: 100, rows: 30)),
        .mouse(MouseEvent(.press, at: Point(column: 10, row: 5))),
        .mouse(MouseEvent(.doubleClick, at: Point(column: 0, row: 0))),
        .mouse(MouseEvent(.wheelUp, at: Point(column: 1, row: 2))),
        .mouse(MouseEvent(.wheelDown, at: Point(column: 3, row: 4))),
        .resumed, .filesChanged, .deadline, .terminated(signal: 15), .paste(""),
      ])
  }

  @Test(arguments: [
    ("ab<Dwon>", KeyScriptError.Reason.unknownKey, "Dwon", 3),
    ("<Down", .notClosed, "Down", 1), ("<>", .unknownKey, "", 1), ("<F0>", .unknownKey, "F0", 1),
    ("<F25>", .unknownKey, "F25", 1), ("<X-a>", .unknownKey, "X-a", 1),
    ("<C-C-a>", .unknownKey, "C-C-a", 1), ("<Resize:100>", .badArgument, "Resize:100", 1),
    ("<Resize:0x5>", .badArgument, "Resize:0x5", 1),
    ("<Click:-1,5>", .badArgument, "Click:-1,5", 1),
    ("<Click>", .unknownKey, "Click", 1), ("<Signal:x>", .badArgument, "Signal:x", 1),
    ("<Deadline:1>", .unknownKey, "Deadline:1", 1), ("a\n<Q:1>", .unknownKey, "Q:1", 3),
  ])
  func aMistakeIsNamedWithItsPlace(
    _ script: String, _ reason: KeyScriptError.Reason, _ token: String, _ position: Int
  ) {
    #expect(throws: KeyScriptError(reason, token: token, position: position)) {
      try KeyScript.events(script)
    }
  }

  @Test func anErrorSaysWhatToDo() {
    let error = KeyScriptError(.unknownKey, token: "Dwon\u{1B}", position: 3)
    #expect(
      error.description
        == "<Dwon␛> at character 3 is no key; examples: <Down>, <C-s>, <F1>, <Paste:text>")
  }
}
