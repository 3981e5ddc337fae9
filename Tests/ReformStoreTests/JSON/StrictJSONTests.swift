import ReformStore
import Testing

/// A text, why it is refused, and where.
struct RefusedText: Sendable, CustomTestStringConvertible {
  var text: String
  var kind: JSONFault.Kind
  var line: Int
  var column: Int
  var path: String
  var testDescription: String { text }

  init(_ text: String, _ kind: JSONFault.Kind, _ line: Int, _ column: Int, _ path: String = "") {
    (self.text, self.kind, self.line, self.column, self.path) = (text, kind, line, column, path)
  }
}

@Suite struct StrictJSONTests {
  static let refused: [RefusedText] = [
    RefusedText("", .unexpectedEnd, 1, 1),
    RefusedText("[1, 2", .unexpectedEnd, 1, 6),
    RefusedText("{\"a\": \"b", .unexpectedEnd, 1, 9, "a"),
    RefusedText("{\"a\": [1, 2,]}", .trailingComma, 1, 12, "a"),
    RefusedText("{\n  \"a\": 1,\n}", .trailingComma, 2, 9),
    RefusedText("[1] // why", .comment, 1, 5),
    RefusedText("[1, /* two */ 2]", .comment, 1, 5, "[1]"),
    RefusedText("# x", .comment, 1, 1),
    RefusedText("{\"a\": 1, \"a\": 2}", .duplicateKey("a"), 1, 10),
    RefusedText("{\"\u{F2}\": 1, \"o\u{300}\": 2}", .duplicateKey("\u{F2}"), 1, 10),
    RefusedText("{\"a\": {\"b\": [1, {\"c\": 1, \"c\": 2}]}}", .duplicateKey("c"), 1, 26, "a.b[1]"),
    RefusedText("{} {}", .textAfterEnd, 1, 4),
    RefusedText("[NaN]", .notANumber, 1, 2, "[0]"),
    RefusedText("[-Infinity]", .notANumber, 1, 2, "[0]"),
    RefusedText("[0x1F]", .hexadecimal, 1, 2, "[0]"),
    RefusedText("[-012]", .leadingZero, 1, 2, "[0]"),
    RefusedText("[1.]", .badNumber, 1, 2, "[0]"),
    RefusedText("[1.2.3]", .badNumber, 1, 2, "[0]"),
    RefusedText("[.5]", .unexpected("."), 1, 2, "[0]"),
    RefusedText("[+5]", .unexpected("+"), 1, 2, "[0]"),
    RefusedText("[1e]", .badNumber, 1, 2, "[0]"),
    RefusedText("[1e9999]", .tooManyDigits, 1, 2, "[0]"),
    RefusedText("{\"mục\": 1234567890123456789}", .tooManyDigits, 1, 9, "[\"mục\"]"),
    RefusedText("[\"a\nb\"]", .controlCharacter, 1, 4, "[0]"),
    RefusedText("[\"\\x\"]", .badEscape, 1, 3, "[0]"),
    RefusedText("[\"\\u12G4\"]", .badEscape, 1, 3, "[0]"),
    RefusedText("[\"\\ud800\"]", .surrogate, 1, 3, "[0]"),
    RefusedText("[\"\\udc00\\ud800\"]", .surrogate, 1, 3, "[0]"),
    RefusedText("[\"\\ud800\\u0041\"]", .surrogate, 1, 3, "[0]"),
    RefusedText("['a']", .unexpected("'"), 1, 2, "[0]"),
    RefusedText("[truth]", .unexpected("t"), 1, 2, "[0]"),
    RefusedText("{a: 1}", .unexpected("a"), 1, 2),
    RefusedText("[1 2]", .unexpected("2"), 1, 4),
    RefusedText("\u{FEFF}[]", .byteOrderMark, 1, 1),
    RefusedText("[\u{0}]", .utf16, 1, 1),
    RefusedText(
      String(repeating: "[", count: 33), .tooDeep, 1, 33, String(repeating: "[0]", count: 32)),
    RefusedText("[\"" + String(repeating: "ă", count: 4_001) + "\"]", .stringTooLong, 1, 2, "[0]"),
    RefusedText(
      "[\"\\n" + String(repeating: "ă", count: 4_000) + "\"]", .stringTooLong, 1, 2, "[0]"),
  ]

  @Test(arguments: refused) func isRefusedWithItsPlace(_ example: RefusedText) throws {
    let fault = #expect(throws: JSONFault.self) { try StrictJSON.parse(Array(example.text.utf8)) }
    #expect(fault?.kind == example.kind)
    #expect(fault?.line == example.line)
    #expect(fault?.column == example.column)
    #expect(fault?.path == example.path)
  }

  @Test(arguments: [
    ([0x22, 0xC0, 0xAF, 0x22], JSONFault.Kind.invalidUTF8, 1),  // overlong "/"
    ([0x22, 0xE0, 0x80, 0xAF, 0x22], .invalidUTF8, 1),
    ([0x22, 0xF0, 0x80, 0x80, 0xAF, 0x22], .invalidUTF8, 1),
    ([0x22, 0xED, 0xA0, 0x80, 0x22], .surrogate, 1),
    ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], .invalidUTF8, 1),
    ([0x22, 0x61, 0x80, 0x22], .invalidUTF8, 2),
    ([0x22, 0x61, 0xE1, 0xBB], .invalidUTF8, 2),
    ([0xFF, 0xFE, 0x7B, 0x00], .utf16, 0),
    ([0x00, 0x7B, 0x00, 0x7D], .utf16, 0),
  ]) func illFormedBytesAreRefusedAtTheirOffset(
    _ bytes: [UInt8], _ kind: JSONFault.Kind, _ offset: Int
  ) {
    let fault = #expect(throws: JSONFault.self) { try StrictJSON.parse(bytes) }
    #expect(fault?.kind == kind)
    #expect(fault?.offset == offset)
  }

  @Test func aFileOverTheLimitIsRefusedBeforeItIsRead() {
    let bytes = [UInt8](repeating: 0x20, count: StrictJSON.greatestSize + 1)
    let fault = #expect(throws: JSONFault.self) { try StrictJSON.parse(bytes) }
    #expect(fault?.kind == .tooLarge(bytes: StrictJSON.greatestSize + 1))
  }

  @Test func whatIsAtTheLimitPasses() throws {
    let deep = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
    _ = try StrictJSON.parse(Array(deep.utf8))
    let long = "\"" + String(repeating: "ề", count: 4_000) + "\""
    #expect(try StrictJSON.parse(Array(long.utf8)).string?.unicodeScalars.count == 4_000)
    _ = try StrictJSON.parse(Array("123456789012345678".utf8))
  }

  @Test func numbersKeepTheirCharactersAndMembersTheirOrder() throws {
    let text = #"{"z":86.90,"a":-0,"m":[1e3,true,null,"\u00e0\ud83d\ude00\/\t"]}"#
    let value = try StrictJSON.parse(Array(text.utf8))
    #expect(value["z"] == JSONValue(.number("86.90")))
    #expect(value["m"]?.elements?.last == .string("à😀/\t"))
    let written = String(decoding: JSONWriter.compact(value), as: UTF8.self)
    #expect(written == #"{"z":86.90,"a":-0,"m":[1e3,true,null,"à😀/\t"]}"#)
  }

  @Test func aManyMemberObjectStillRefusesADuplicate() {
    let members = (0..<40).map { "\"k\($0)\":0" } + ["\"k3\":1"]
    let text = "{" + members.joined(separator: ",") + "}"
    let fault = #expect(throws: JSONFault.self) { try StrictJSON.parse(Array(text.utf8)) }
    #expect(fault?.kind == .duplicateKey("k3"))
  }

  @Test func documentsAreIndentedComposedAndEndWithALineFeed() {
    let value = JSONValue.object([
      ("name", .string("Bă\u{301}c\u{1}\"")), ("contents", .array([.number(2), .number(6)])),
      ("list", .array([.object([("a", .bool(true))])])), ("none", .array([])),
    ])
    let expected = """
      {
        "name": "B\u{1EAF}c\\u0001\\\"",
        "contents": [2, 6],
        "list": [
          {
            "a": true
          }
        ],
        "none": []
      }

      """
    #expect(JSONWriter.document(value) == Array(expected.utf8))
  }
}
