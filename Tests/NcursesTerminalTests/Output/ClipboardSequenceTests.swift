import Foundation
import Testing

@testable import NcursesTerminal

@Suite struct ClipboardSequenceTests {
  @Test(arguments: ["", "f", "fo", "foo", "foob", "Hồ sơ nộp trực tuyến\t87,2 %", "\u{1B}]52;c;!"])
  func payloadIsBase64OfTheText(text: String) throws {
    let sequence = try #require(ClipboardSequence.text(copying: text))
    #expect(sequence.hasPrefix("\u{1B}]52;c;") && sequence.hasSuffix("\u{1B}\\"))
    let payload = String(sequence.dropFirst(7).dropLast(2))
    #expect(payload == Data(text.utf8).base64EncodedString())
  }

  @Test func nothingLongerThanEightKibibytesIsSent() {
    let most = String(repeating: "a", count: ClipboardSequence.limit / 4 * 3)
    #expect(ClipboardSequence.text(copying: most)?.utf8.count == ClipboardSequence.limit + 9)
    #expect(ClipboardSequence.text(copying: most + "a") == nil)
  }
}
