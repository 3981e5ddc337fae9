import ReformModel
import ReformStore
import Testing

@Suite struct JournalTests {
  let folder: TestFolder
  let file = "journal/an@hcc01.jsonl"
  init() throws { folder = try TestFolder() }

  /// Three saved months, as lines without their line feeds.
  private func threeLines() throws -> [String] {
    let store = try folder.opened()
    for month in 1...3 { try store.save([.online(month, "\(month)0.5")]) }
    return try folder.text(file).split(separator: "\n").map(String.init)
  }

  private func write(_ lines: [String]) throws {
    try folder.write(lines.map { $0 + "\n" }.joined(), to: file)
  }

  /// The months that have a value.
  private func months(_ store: WorkspaceStore) -> [Int] {
    (1...12).filter { store.workspace.ledger.standing(.online($0)) != nil }
  }

  @Test func everyKindOfRecordComesBack() throws {
    let store = try folder.opened()
    let observation = Observation(
      value: nil, numerator: ExactDecimal(plain: "8690"), denominator: ExactDecimal(plain: "10000"),
      flag: .provisional, rankOf: 34, note: "Dòng 1\nDòng 2 \"x\"", source: "BC 12", evidence: "e")
    let until = try #require(Day(year: 2026, month: 12, day: 31))
    let changes = [
      Change(key: .online(1), record: .observation(observation), replaces: []),
      Change(
        key: .assignment("1.T3"),
        record: .assignment(
          AssignmentProgress(percent: 100, finished: until, state: .done, note: "Xong")),
        replaces: []),
      Change(
        key: .manualStatus(indicator: "6.01", agency: "tt-hcc"),
        record: .manualStatus(
          ManualStatus(progressClass: .limited, reason: "Đang rà soát", until: until)),
        replaces: []),
      Change(
        key: .target(indicator: "6.01", agency: "tt-hcc", year: 2027),
        record: .target(Target(year: 2027, value: ExactDecimal(85), source: "")), replaces: []),
      Change(
        key: .comment(subject: "1.T3", id: "c1"), record: .comment("Cần hỏi lại"), replaces: []),
    ]
    let event = try store.save(changes, reason: "Tháng 1")
    let again = try folder.store()
    try again.open()
    #expect(again.workspace.ledger.events[event.id] == event)
    #expect(try folder.text(file).split(separator: "\n").count == 1)
  }

  @Test(arguments: [60_000, 65_536, 200_000])
  func aLineLongerThanWhatIsReadAtOnceIsWhole(length: Int) throws {
    let store = try folder.opened()
    try store.save([.online(1, "10.5")])
    let notes = (0..<(length / 4_000)).map { String(repeating: "\($0 % 10)", count: 4_000) }
    let long = notes.enumerated().map { i, note in
      Change(
        key: .comment(subject: "1.T3", id: "c\(i)"), record: .comment(note), replaces: [])
    }
    let event = try store.save(long)
    try store.save([.online(2, "20.5")])
    let again = try folder.store()
    try again.open()
    #expect(again.workspace.ledger.events[event.id] == event)
    #expect(months(again) == [1, 2])
    #expect(again.findings == [])
  }

  @Test func aClearedValueIsATombstoneThatReplaces() throws {
    let store = try folder.opened()
    let first = try store.save([.online(1, "50")])
    try store.save([Change(key: .online(1), record: nil, replaces: [first.id])])
    #expect(try folder.text(file).contains(#""set":null,"replaces":["an@hcc01:1"]"#))
    let again = try folder.store()
    try again.open()
    let standing = try #require(again.workspace.ledger.standing(.online(1)))
    #expect(standing.shown.record == nil)
    #expect(standing.others == [])
  }

  @Test func theChecksumIsTheOneOfXZ() {
    let event = Event(
      id: EventID(writer: "a", sequence: 1), lamport: 1, at: .test, person: "a", changes: [])
    let (first, sum) = JournalLine.write(event, after: JournalLine.firstSum)
    // Computed independently: CRC-64/XZ over 16 zeros and the line before its sum.
    let expected =
      #"{"id":"a:1","lamport":1,"at":"2026-11-23T08:15:02Z","by":"a","changes":[],"#
      + #""sum":"c027fe81215a660a"}"# + "\n"
    #expect(String(decoding: first, as: UTF8.self) == expected)
    #expect(JournalLine.write(event, after: sum).bytes != first)
  }

  @Test func aTornTailIsKeptAsideAndTheRestStands() throws {
    let lines = try threeLines()
    try folder.write(lines[0] + "\n" + lines[1] + "\n" + lines[2].prefix(60), to: file)
    let store = try folder.store()
    try store.open()
    #expect(months(store) == [1, 2])
    #expect(store.readOnlyReason == nil)
    #expect(store.findings.map(\.cause) == [.tornTail(bytes: 60)])
    #expect(store.findings.first?.line == 3)
    #expect(try folder.text("journal/an@hcc01.torn") == lines[2].prefix(60) + "\n")
    #expect(try folder.text(file) == lines[0] + "\n" + lines[1] + "\n")
    #expect(try store.save([.online(4, "40")]).id.sequence == 3)
    #expect(store.check().map(\.severity) == [.note])
  }

  @Test func aLastLineWithABadChecksumIsATornTailToo() throws {
    var lines = try threeLines()
    lines[2] = lines[2].replacing("30.5", with: "99.5")
    try write(lines)
    let store = try folder.store()
    try store.open()
    #expect(months(store) == [1, 2])
    #expect(store.readOnlyReason == nil)
    #expect(try folder.text("journal/an@hcc01.torn") == lines[2] + "\n\n")
  }

  @Test func theTornTailOfSomebodyElseIsReportedAndLeftAlone() throws {
    let lines = try threeLines()
    try folder.write(lines[0] + "\n" + lines[1].prefix(9), to: file)
    let store = try folder.store("binh")
    try store.open()
    #expect(months(store) == [1])
    #expect(store.findings.map(\.cause) == [.tornTail(bytes: 9)])
    #expect(try folder.text(file) == lines[0] + "\n" + lines[1].prefix(9))
    // The rest of the line arrives: it was only being written.
    try write(Array(lines[0...1]))
    #expect(try store.refresh())
    #expect(months(store) == [1, 2])
    #expect(store.findings == [])
  }

  @Test func damageInTheMiddleShowsTheRestAndStopsWriting() throws {
    var lines = try threeLines()
    lines[1] = lines[1].replacing("20.5", with: "99.5")
    try write(lines)
    let store = try folder.store()
    try store.open()
    #expect(months(store) == [1, 3])
    #expect(store.findings == [Finding(.error, file: file, line: 2, .badChecksum)])
    #expect(store.check() == store.findings)
    let error = #expect(throws: StoreError.self) { try store.save([.online(5, "1")]) }
    #expect(error == .journalDamaged(path: folder.workspace + "/" + file, line: 2))
    #expect(error?.exitCode == 65)
    #expect(try folder.text(file) == lines.map { $0 + "\n" }.joined())
    let other = try folder.store("binh")
    try other.open()
    #expect(try other.save([.online(5, "1")]).id.writer == "binh@hcc01")
  }

  @Test func aChangedChecksumInTheMiddleHidesOnlyItsOwnLine() throws {
    var lines = try threeLines()
    lines[1] = lines[1].dropLast(3) + (lines[1].hasSuffix("0\"}") ? "1\"}" : "0\"}")
    try write(lines)
    let store = try folder.store()
    try store.open()
    #expect(months(store) == [1, 3])
    #expect(store.findings.map(\.line) == [2])
  }

  @Test func aMissingLineBreaksTheChainWithoutHidingWhatFollows() throws {
    let lines = try threeLines()
    try write([lines[0], lines[2]])
    let store = try folder.store()
    try store.open()
    #expect(months(store) == [1, 3])
    #expect(store.findings == [Finding(.error, file: file, line: 2, .brokenChain)])
    #expect(store.readOnlyReason != nil)
  }

  @Test func swappedAndRepeatedLinesAreFound() throws {
    let lines = try threeLines()
    for damaged in [[lines[1], lines[0], lines[2]], [lines[0], lines[0], lines[1], lines[2]]] {
      try write(damaged)
      let store = try folder.store()
      try store.open()
      #expect(store.readOnlyReason != nil)
      #expect(store.findings.contains { $0.severity == .error })
    }
  }

  @Test func aSequenceBeyondAllCountingIsRefusedAndDoesNotTrap() throws {
    _ = try folder.opened()
    let id = EventID(writer: "an@hcc01", sequence: .max)
    let event = Event(id: id, lamport: 1, at: .test, person: "an", changes: [.online(1, "5")])
    try folder.write(JournalLine.write(event, after: 0).bytes, to: file)
    let store = try folder.store()
    try store.open()
    #expect(store.findings.map(\.path) == ["id"])
    #expect(store.readOnlyReason != nil)
  }

  @Test func binaryGarbageInTheMiddleHidesOnlyItself() throws {
    let lines = try threeLines()
    var bytes = Array((lines[0] + "\n").utf8)
    bytes += [0xFF, 0x00, 0x80, 0x0A]
    bytes += Array((lines[1] + "\n" + lines[2] + "\n").utf8)
    try folder.write(bytes, to: file)
    let store = try folder.store()
    try store.open()
    #expect(months(store) == [1, 2, 3])
    #expect(store.findings.map(\.line) == [2])
  }

  @Test func linesOfAnotherWriterAreSetAside() throws {
    let lines = try threeLines()
    try folder.write(lines.map { $0 + "\n" }.joined(), to: "journal/binh@hcc01.jsonl")
    let store = try folder.store()
    try store.open()
    #expect(store.workspace.ledger.events.count == 3)
    #expect(store.findings.count == 3)
    #expect(store.findings.allSatisfy { $0.file == "journal/binh@hcc01.jsonl" })
    #expect(store.findings.first?.cause == .foreignWriter("an@hcc01"))
  }

  @Test func anUnknownKindIsSetAsideAndTheRestOfItsLineStands() throws {
    _ = try folder.opened()
    var event = Event(
      id: EventID(writer: "binh@hcc01", sequence: 1), lamport: 1, at: .test, person: "binh",
      changes: [
        .online(1, "50"), Change(key: .assignment("1.T3"), record: nil, replaces: []),
      ])
    event.reason = "Tháng 1"
    let line = String(decoding: JournalLine.write(event, after: 0).bytes, as: UTF8.self)
    let edited = resummed(line.replacing(#""kind":"assignment""#, with: #""kind":"vote""#))
    try folder.write(edited, to: "journal/binh@hcc01.jsonl")
    let store = try folder.store()
    try store.open()
    #expect(months(store) == [1])
    #expect(
      store.findings == [
        Finding(
          .error, file: "journal/binh@hcc01.jsonl", line: 1, path: "changes[1]",
          .unknownKind("vote"))
      ])
  }

  @Test func recordsTheDefinitionsForbidAreSetAside() throws {
    let key = ObservationKey(indicator: "9.99", agency: "bac-ninh", period: Period(year: 2026))
    let changes: [Change] = [
      .online(1, "50"), .online(2, "100.01"), .online(3, "-0.1"),
      Change(
        key: .observation(key), record: .observation(Observation(value: ExactDecimal(1))),
        replaces: []),
      Change(
        key: .online(4),
        record: .observation(
          Observation(value: nil, numerator: ExactDecimal(11), denominator: ExactDecimal(10))),
        replaces: []),
      Change(
        key: .online(5),
        record: .observation(Observation(value: ExactDecimal(1), flag: .withheld)), replaces: []),
    ]
    let event = Event(
      id: EventID(writer: "an@hcc01", sequence: 1), lamport: 1, at: .test, person: "an",
      changes: changes)
    try WorkspaceStore.create(
      directory: folder.workspace, definitions: .test, events: [event])
    let store = try folder.store()
    try store.open()
    #expect(months(store) == [1])
    let causes = store.findings.map(\.cause)
    #expect(causes.count == 5)
    #expect(causes.contains(.change(.unknownIndicator("9.99"))))
    #expect(causes.contains(.change(.observation(.numeratorExceedsDenominator, at: .numerator))))
    #expect(causes.contains(.change(.observation(.valueNotAllowed(.withheld), at: .flag))))
    let above = ChangeFault.observation(.above(maximum: ExactDecimal(100)), at: .value)
    #expect(causes.contains(.change(above)))
    for change in changes.dropFirst() {
      let error = #expect(throws: StoreError.self) { try store.save([change]) }
      #expect(error?.exitCode == 65)
    }
  }

  @Test func conflictsAndClocksAheadAreFoundByACheck() throws {
    let ahead = Instant(seconds: Instant.test.seconds + 86_401)
    let events = [
      Event(
        id: EventID(writer: "an@hcc01", sequence: 1), lamport: 1, at: .test, person: "an",
        changes: [.online(1, "50")]),
      Event(
        id: EventID(writer: "binh@hcc01", sequence: 1), lamport: 1, at: ahead, person: "binh",
        changes: [.online(1, "51")]),
    ]
    try WorkspaceStore.create(directory: folder.workspace, definitions: .test, events: events)
    let store = try folder.store()
    try store.open()
    #expect(store.check().map(\.cause) == [.conflict(versions: 2), .clockAhead(ahead)])
    // Deciding replaces both.
    try store.save([
      .online(1, "50.5", replaces: events.map(\.id))
    ])
    #expect(store.workspace.ledger.conflicts == [])
  }
}

/// A line whose content was changed, with the sum that fits it.
private func resummed(_ line: String) -> String {
  let covered = line.utf8.dropLast(27)
  var sum = UInt64.max
  for byte in Array("0000000000000000".utf8) + Array(covered) {
    sum ^= UInt64(byte)
    for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xC96C_5795_D787_0F42 : sum >> 1 }
  }
  let hex = String(~sum, radix: 16)
  return String(decoding: Array(covered), as: UTF8.self) + ",\"sum\":\""
    + String(repeating: "0", count: 16 - hex.count) + hex + "\"}\n"
}
