import Testing

@testable import TerminalInterface

struct TextFieldTests {
  /// Types a script into a field; `|` in the result is the cursor.
  private func typed(_ script: String, into text: String = "", limit: Int = 4000) throws -> String {
    var field = TextField(text, limit: limit)
    for event in try KeyScript.events(script) {
      switch event {
      case .key(let key):
        let isUnderstood = field.handle(key)
        #expect(isUnderstood)
      case .paste(let text): field.paste(text)
      default: Issue.record("not typing")
      }
    }
    return field.text.prefix(field.cursor) + "|" + field.text.dropFirst(field.cursor)
  }

  @Test(arguments: [
    ("abc", "abc|"), ("abc<Left>x", "abx|c"), ("abc<Home>x", "x|abc"), ("abc<Home><End>x", "abcx|"),
    ("ab<Left><Left><Left><Delete>", "|b"), ("ab<Right>c<Delete>", "abc|"),
    ("<Backspace>", "|"), ("ab<Left><Backspace>", "|b"), ("Việt<Backspace><Backspace>", "Vi|"),
    ("👍🏽a<Backspace><Backspace>", "|"), ("một hai <C-w>", "một |"), ("một hai<C-w><C-w><C-w>", "|"),
    ("một hai<C-Left><C-Left>x", "x|một hai"), ("một hai<Home><C-Right>x", "mộtx| hai"),
    ("abcd<Left><Left><C-u>", "|cd"), ("abcd<Left><Left><C-k>", "ab|"),
    ("a<Paste:1\\n2\\t3\\n>b", "a1 2 3b|"), ("<Paste:\u{1B}[31mx\u{7}>", "[31mx|"),
    ("<Paste:\\n\\n>", "|"),
  ])
  func keysEditTheLine(_ script: String, _ result: String) throws {
    #expect(try typed(script) == result)
  }

  @Test func vietnameseEnginesReplaceByBackspaces() throws {
    #expect(try typed("Vie<Backspace>ê<Backspace>ệt") == "Việt|")
  }

  @Test func aMarkTypedAloneJoinsItsLetter() {
    var field = TextField("Viet")
    field.moveLeft()
    field.insert("\u{323}")
    field.insert("\u{302}")
    #expect(Array(field.text.unicodeScalars) == Array("Việt".unicodeScalars))
    #expect(field.cursor == 3)
  }

  @Test func decomposedTextIsComposed() throws {
    var field = TextField("Ho\u{300}a")
    #expect(Array(field.text.unicodeScalars) == Array("Hòa".unicodeScalars))
    field.paste("e\u{302}\u{301}")
    #expect(Array(field.text.unicodeScalars) == Array("Hòaế".unicodeScalars))
    #expect(field.cursor == 4)
  }

  @Test func aFullFieldTakesNoMore() throws {
    #expect(try typed("abcd", limit: 3) == "abc|")
    #expect(try typed("<Paste:xyz>", into: "ab", limit: 3) == "abx|")
    var full = TextField("abe", limit: 3)
    full.insert("\u{301}")
    #expect(full.text == "abé")
  }

  @Test func otherKeysAreNotForTheField() {
    var field = TextField("a")
    for key in [
      KeyEvent(.enter), .control("s"), KeyEvent(.character("x"), .alt), KeyEvent(.up),
    ] {
      let isUnderstood = field.handle(key)
      #expect(!isUnderstood)
    }
    #expect(field.text == "a")
  }

  @Test func theWindowFollowsTheCursor() {
    var field = TextField("abcdefgh")
    #expect(field.window(columns: 20) == ("abcdefgh", 8))
    #expect(field.window(columns: 5) == ("efgh", 4))
    for _ in 0..<6 { field.moveLeft() }
    #expect(field.window(columns: 5) == ("abcde", 2))
    #expect(field.window(columns: 0) == ("", 0))
    #expect(TextField("中文字").window(columns: 5) == ("文字", 4))
  }
}
