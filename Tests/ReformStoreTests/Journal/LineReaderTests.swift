import Foundation
import ReformModel
import Testing

@testable import ReformStore

/// The quick reader and the tree reader must never disagree on a line the quick one takes.
@Suite struct LineReaderTests {
  /// The lines of the committed sample.
  private static let sample: [[UInt8]] = {
    let folder = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("SampleData/bac-ninh/journal")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().flatMap { name in
      let bytes = (try? Data(contentsOf: folder.appendingPathComponent(name))).map(Array.init) ?? []
      return bytes.split(separator: UInt8(ascii: "\n")).map(Array.init)
    }
  }()

  private static let lines: [String] = [
    line(#"{"value":86.90,"numerator":8690,"denominator":10000}"#),
    line(#"{"value":-0.5,"flag":"P","rankOf":34,"note":"Đã rà soát","source":"BC 12"}"#),
    line(#"{"flag":"L","evidence":"e"}"#, replaces: #""an@hcc01:1","binh@hcc02:12""#),
    line("null", reason: #","reason":"Nhập nhầm""#),
    line(#"{}"#),
    twoChanges,
  ]

  /// Two of one agency and source, of which the second is read as "the same again".
  private static let twoChanges: String = {
    let rest = #"/tt-hcc/2026-M10","set":{"value":1,"source":"BC 12"},"replaces":[]}"#
    return #"{"id":"an@hcc01:7","lamport":12,"at":"2026-11-23T08:15:02Z","by":"an","changes":["#
      + #"{"kind":"observation","key":"6.01\#(rest),{"kind":"observation","key":"6.02\#(rest)],"#
      + #""sum":"0123456789abcdef"}"#
  }()

  private static func line(_ set: String, replaces: String = "", reason: String = "") -> String {
    #"{"id":"an@hcc01:7","lamport":12,"at":"2026-11-23T08:15:02Z","by":"an","changes":["#
      + #"{"kind":"observation","key":"6.01/tt-hcc/2026-M10","set":\#(set),"#
      + #""replaces":[\#(replaces)]}]\#(reason),"sum":"0123456789abcdef"}"#
  }

  /// What the tree reader alone makes of a line; nil where it finds anything to tell.
  private func treeEvent(_ bytes: [UInt8]) -> Event? {
    guard let json = try? StrictJSON.parse(bytes), let reading = try? Event.reading(json),
      reading.setAside.isEmpty
    else { return nil }
    return reading.event
  }

  private func quickEvent(_ bytes: [UInt8]) -> Event? {
    LineReader.event(bytes, in: bytes.indices)
  }

  /// Digits and marks too, since events that are equal may have been written differently.
  private func isSame(_ a: Event, _ b: Event) -> Bool {
    a == b && JSONWriter.compact(a.json) == JSONWriter.compact(b.json)
  }

  private func agree(_ bytes: [UInt8]) -> Bool {
    guard let quick = quickEvent(bytes) else { return true }
    return treeEvent(bytes).map { isSame($0, quick) } ?? false
  }

  @Test func everyLineOfTheSampleReadsAsTheTreeReaderReadsIt() {
    #expect(Self.sample.count > 600)
    #expect(Self.sample.filter { !agree($0) }.isEmpty)
    // By bytes, because that is what a start is spent on.
    let quick = Self.sample.filter { quickEvent($0) != nil }.reduce(0) { $0 + $1.count }
    #expect(quick * 10 > Self.sample.reduce(0) { $0 + $1.count } * 9)
  }

  @Test(arguments: lines) func aLineAsWeWriteItIsReadQuickly(line: String) throws {
    let event = try #require(quickEvent(Array(line.utf8)))
    let tree = try #require(treeEvent(Array(line.utf8)))
    #expect(isSame(event, tree))
  }

  @Test(arguments: lines) func aDamagedLineIsNeverReadOtherwise(line: String) {
    let bytes = Array(line.utf8)
    let telling = Array("\"\\/{}[]:,.+-019eEAaZnu \t\n\0".utf8) + [0x7F, 0x80, 0xC3, 0xED, 0xFF]
    var wrong: [String] = []
    for i in bytes.indices {
      var damaged = telling.map { byte in bytes[..<i] + [byte] + bytes[(i + 1)...] }
      damaged += telling.map { byte in bytes[..<i] + [byte] + bytes[i...] }
      damaged += (0..<8).map { bit in bytes[..<i] + [bytes[i] ^ 1 << bit] + bytes[(i + 1)...] }
      damaged.append(bytes[..<i] + bytes[(i + 1)...])
      damaged.append(bytes[...i] + bytes[i...])
      damaged.append(bytes[..<i])
      for line in damaged where !agree(Array(line)) {
        wrong.append(String(decoding: line, as: UTF8.self))
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: [
    #""value":0086"#, #""value":1234567890123456789"#, #""value":1e3"#, #""value":null"#,
    #""rankOf":0"#, #""rankOf":1000001"#, #""flag":"Z""#, #""value":1,"value":1"#,
    #""note":"\u0041""#, #""note":"x","value":1"#, #""value":1,"#, #","value":1"#, #""other":1"#,
    #""value": 1"#, #""value":.5"#, #""value":1."#,
  ])
  func anythingElseIsLeftToTheTreeReader(members: String) {
    #expect(quickEvent(Array(Self.line("{\(members)}").utf8)) == nil)
  }

  @Test func aTextTooLongIsLeftToTheTreeReader() {
    let note = String(repeating: "x", count: StrictJSON.longestString + 1)
    #expect(quickEvent(Array(Self.line(#"{"note":"\#(note)"}"#).utf8)) == nil)
  }

  @Test(arguments: ["", "/", "//", "6.01//2026", "6.01/tt-hcc", "6.01/tt-hcc/2026/1", "é/a/2026"])
  func aKeyOfAnotherFormIsLeftToTheTreeReader(key: String) {
    let line = Self.line("{}").replacingOccurrences(of: "6.01/tt-hcc/2026-M10", with: key)
    #expect(quickEvent(Array(line.utf8)) == nil)
  }
}
