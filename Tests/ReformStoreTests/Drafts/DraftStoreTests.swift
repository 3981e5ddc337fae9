import Glibc
import ReformModel
import Testing

@testable import ReformStore

@Suite struct DraftStoreTests {
  let folder: TestFolder
  init() throws { folder = try TestFolder() }

  private var state: String { folder.path + "/home/.local/state/cchc" }
  private var file: String { state + "/drafts/bac-ninh~6.01~bac-ninh~2026-M10.json" }

  private func drafts(
    of workspace: String = "bac-ninh", at now: Instant = .test, disk: any Disk = PosixDisk()
  ) -> DraftStore {
    DraftStore(stateFolder: state, workspace: workspace, process: 17, now: { now }, disk: disk)
  }

  private func draft(_ texts: [String: String] = ["value": "87,2"], indicator: String = "6.01")
    throws -> Draft
  {
    Draft(
      subject: .observation(
        ObservationKey(
          indicator: indicator, agency: "bac-ninh",
          period: try #require(Period(code: "2026-M10")))),
      texts: texts, language: .vietnamese,
      replaces: [EventID(writer: "an@hcc01", sequence: 3)])
  }

  private func names() throws -> [String] { try PosixDisk().list(state + "/drafts") }

  private func put(_ bytes: [UInt8], at path: String) throws {
    let file = try #require(fopen(path, "w"))
    defer { fclose(file) }
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
  }

  private func mode(_ path: String) throws -> UInt32 { try PosixDisk().status(at: path).mode }

  @Test(arguments: [
    "Tiếng Việt: đường ướt, Nguyễn, Hòa – Hoà", "", "\"}\\],{\u{7}\u{1B}[2J\u{202E}\u{200B}",
    "e\u{301}\u{302}\u{303}\u{304}\u{305}", "../../etc/passwd\u{0}", "👩‍👩‍👧‍👦🇻🇳", "\r\n\t",
    String(repeating: "ữ", count: 4_000),
  ])
  func whatWasTypedComesBack(text: String) throws {
    let kept = try drafts().keep(draft(["value": "87,2", "note": text]))
    #expect(kept.typedAt == .test)
    let reading = drafts().read()
    #expect(reading.setAside == [])
    #expect(reading.drafts == [kept])
    let read = try #require(reading.drafts.first?.texts["note"])
    #expect(Array(read.utf8) == Array(text.composed.utf8), "byte by byte")
  }

  @Test func theTimeOfTypingStaysWhenNothingIsTyped() throws {
    let kept = try drafts().keep(draft())
    let later = try drafts(at: Instant(seconds: Instant.test.seconds + 60)).keep(
      kept, lasting: true)
    #expect(later.typedAt == .test)
  }

  @Test func nobodyElseCanLookIn() throws {
    let before = umask(0)
    defer { umask(before) }
    try drafts().keep(draft())
    #expect(try mode(state) == 0o700)
    #expect(try mode(state + "/drafts") == 0o700)
    #expect(try mode(file) == 0o600)
    #expect(try names() == ["bac-ninh~6.01~bac-ninh~2026-M10.json"])
  }

  @Test func aFolderOpenToOthersIsClosed() throws {
    try drafts().keep(draft())
    #expect(chmod(state + "/drafts", 0o777) == 0)
    try drafts().keep(draft())
    #expect(try mode(state + "/drafts") == 0o700)
  }

  @Test func aDraftIsReplacedAndRemovedAndRemovingTwiceIsNothing() throws {
    try drafts().keep(draft())
    try drafts().keep(draft(["value": "9"]))
    #expect(drafts().read().drafts.map(\.texts) == [["value": "9"]])
    let key = try draft().subject
    try drafts().remove(key)
    #expect(try names() == [])
    try drafts().remove(key)
  }

  @Test func nothingIsMadeByLooking() throws {
    #expect(drafts().read() == DraftReading())
    try drafts().remove(try draft().subject)
    #expect(throws: DiskError.self) { try PosixDisk().status(at: folder.path + "/home") }
  }

  @Test func foreignFilesAndOtherWorkspacesAreLeftAlone() throws {
    try drafts(of: "thu").keep(draft())
    try put(Array("hello".utf8), at: state + "/drafts/notes.txt")
    try put(Array("{}".utf8), at: state + "/drafts/bac-ninh.json")
    #expect(mkdir(state + "/drafts/more", 0o700) == 0)
    let before = try names()
    #expect(drafts().read() == DraftReading())
    #expect(drafts(of: "thu").read().drafts.count == 1)
    #expect(try names() == before)
  }

  private static let result = SurveyKey(
    survey: "sipas", agency: "bac-ninh", period: Period(year: 2026))

  @Test(arguments: [
    (EntrySubject.assignment("1.T1"), "bac-ninh~~assignment~1.T1.json"),
    (.survey(result), "bac-ninh~~survey~sipas~bac-ninh~2026.json"),
    (
      .manualStatus(indicator: "6.01", agency: "x09367"),
      "bac-ninh~~override~6.01~x09367.json"
    ),
    (
      .roundAct(RoundKey(agency: "x09367", round: "2026-y"), .sendBack),
      "bac-ninh~~round~x09367~2026-y~return.json"
    ),
    (
      .score(ScoreKey(indicator: "6.01", agency: "x09367", round: "2026-y", step: .appraisal)),
      "bac-ninh~~score~6.01~x09367~2026-y~appraisal.json"
    ),
    (.target(indicator: "6.01", agency: "bac-ninh"), "bac-ninh~~target~6.01~bac-ninh.json"),
    (.comment(on: "1.T1"), "bac-ninh~~comment~1.T1.json"),
  ])
  func everyFormHasAFileOfItsOwn(subject: EntrySubject, name: String) throws {
    try drafts().keep(draft())
    let kept = try drafts().keep(
      Draft(subject: subject, texts: ["note": "đường ướt"], language: .english))
    #expect(try names().contains(name))
    let reading = drafts().read()
    #expect(reading.setAside == [])
    #expect(reading.drafts.count == 2)
    #expect(reading.drafts.contains(kept))
    try drafts().remove(subject)
    #expect(drafts().read().drafts.map(\.subject) == [try draft().subject])
  }

  @Test func aDraftOfTheFirstFormatStillReadsAndIsStillWritten() throws {
    let old = """
      {"format": 1, "workspace": "bac-ninh", "indicator": "6.01", "agency": "bac-ninh",
       "period": "2026-M10", "typedAt": "2026-11-23T08:00:00Z", "language": "vi",
       "replaces": ["an@hcc01:3"], "texts": {"value": "87,2"}}
      """
    try drafts().keep(draft(["value": "1"]))
    try put(Array(old.utf8), at: file)
    let read = try #require(drafts().read().drafts.first)
    #expect(read.subject == (try draft().subject))
    #expect(read.texts == ["value": "87,2"])
    try drafts().keep(read)
    let bytes = try WorkspaceFiles(directory: "/", disk: PosixDisk())
      .contents(String(file.dropFirst()))?.bytes
    #expect(try StrictJSON.parse(try #require(bytes))["format"]?.whole(1...1) == 1)
  }

  @Test func aDraftOfANewerProgramIsLeftToIt() throws {
    try drafts().keep(draft())
    try put(Array(#"{"format":3,"shape":"unknown"}"#.utf8), at: file)
    #expect(drafts().read().setAside == [file])
    #expect(try names() == ["bac-ninh~6.01~bac-ninh~2026-M10.json"], "it keeps its name")
  }

  @Test(arguments: ["", "{", "{}", #"{"format":2}"#, "\u{FEFF}null", "[[[["])
  func aDamagedDraftIsSetAsideAndTold(content: String) throws {
    try drafts().keep(draft(indicator: "6.02"))
    try put(Array(content.utf8), at: file)
    let reading = drafts().read()
    #expect(reading.setAside == [file + ".damaged"])
    #expect(reading.drafts.map(\.subject.code) == ["6.02"])
    #expect(try names().contains("bac-ninh~6.01~bac-ninh~2026-M10.json.damaged"))
    #expect(drafts().read().setAside == [], "told once")
  }

  @Test func aTornDraftIsSetAsideWhereverItEnds() throws {
    try drafts().keep(draft(["note": "đường ướt"]))
    let disk = PosixDisk()
    let whole = try WorkspaceFiles(directory: "/", disk: disk).contents(String(file.dropFirst()))
    let bytes = try #require(whole).bytes
    for count in 0..<(bytes.count - 2) {
      try put(Array(bytes[..<count]), at: file)
      let reading = drafts().read()
      #expect(reading.drafts.isEmpty)
      #expect(reading.setAside.count == 1)
    }
  }

  @Test func aDraftUnderTheNameOfAnotherFormIsNotOffered() throws {
    try drafts().keep(draft(indicator: "6.02"))
    #expect(rename(state + "/drafts/bac-ninh~6.02~bac-ninh~2026-M10.json", file) == 0)
    #expect(drafts().read().drafts == [])
  }

  @Test func plantedFilesAreRefusedAndTheirTargetsUntouched() throws {
    try drafts().keep(draft())
    let target = folder.path + "/target"
    try put(Array("mine".utf8), at: target)
    let plants: [(FileRefusal, (String) -> Int32)] = [
      (.symbolicLink, { symlink(target, $0) }), (.hardLink, { link(target, $0) }),
      (.fifo, { mkfifo($0, 0o600) }), (.directory, { mkdir($0, 0o700) }),
    ]
    for (refusal, plant) in plants {
      try PosixDisk().remove(file)
      #expect(plant(file) == 0)
      let reading = drafts().read()
      #expect(reading.drafts == [])
      #expect(reading.setAside == [file], "\(refusal)")
      #expect(throws: DraftError(path: file, .refused(refusal))) { try drafts().keep(draft()) }
    }
    #expect(try PosixDisk().status(at: target).size == 4)
  }

  @Test(arguments: ["", "/drafts"])
  func aLinkInPlaceOfAFolderIsNotFollowed(name: String) throws {
    try drafts().keep(draft())
    let elsewhere = folder.path + "/elsewhere"
    #expect(rename(state + name, elsewhere) == 0)
    #expect(symlink(elsewhere, state + name) == 0)
    let refusal = DraftError(path: state + name, .refused(.symbolicLink))
    #expect(throws: refusal) { try drafts().keep(draft()) }
    #expect(throws: refusal) { try drafts().remove(try draft().subject) }
    #expect(drafts().read().setAside == [state + name])
  }

  @Test(arguments: ["open creating", "setMode", "append", "rename"])
  func aFullDiskLeavesTheDraftBefore(call: String) throws {
    let before = try drafts().keep(draft())
    let disk = FaultDisk()
    disk.failures = [call: ENOSPC]
    #expect(throws: DraftError(path: file, .failed(code: ENOSPC))) {
      try drafts(disk: disk).keep(draft(["value": "9"]))
    }
    #expect(drafts().read().drafts == [before])
    #expect(try names().count == 1, "nothing half written stays")
  }

  @Test func aWriteCutShortGoesOnAndAFullDiskInTheMiddleLeavesNothing() throws {
    let disk = FaultDisk()
    disk.longestWrite = 7
    let kept = try drafts(disk: disk).keep(draft())
    disk.room = 20
    #expect(throws: DraftError.self) { try drafts(disk: disk).keep(draft(["value": "9"])) }
    #expect(drafts().read().drafts == [kept])
    #expect(try names().count == 1)
  }

  @Test func onlyALastingDraftWaitsForTheDisk() throws {
    let disk = FaultDisk()
    try drafts(disk: disk).keep(draft())
    #expect(!disk.calls.contains("synchronize"))
    try drafts(disk: disk).keep(draft(), lasting: true)
    #expect(disk.calls.filter { $0 == "synchronize" }.count == 2, "the file and its folder")
  }

  @Test func aTextTooLongToBeReadAgainIsNotCalledKept() throws {
    let text = String(repeating: "e\u{301}\u{323}\u{328}", count: 2_000)
    #expect(throws: DraftError(path: file, .tooLong)) { try drafts().keep(draft(["note": text])) }
  }

  @Test(arguments: ["../6.01", "6/01", "", "6~01", ".hidden"])
  func aCodeThatIsNoIdentifierNamesNoFile(code: String) throws {
    let error = #expect(throws: DraftError.self) { try drafts().keep(draft(indicator: code)) }
    #expect(error?.cause == .badName)
  }

  @Test func whatAKilledProcessLeftHalfWrittenGoesAfterAnHour() throws {
    try drafts().keep(draft())
    let leftover = state + "/drafts/.bac-ninh~6.01~bac-ninh~2026-M10.json.99.new"
    try put(Array("{".utf8), at: leftover)
    let modified = try PosixDisk().status(at: leftover).modified / 1_000_000_000
    _ = drafts(at: Instant(seconds: modified + 3_000)).read()
    #expect(try names().count == 2)
    #expect(drafts(at: Instant(seconds: modified + 3_700)).read().setAside == [])
    #expect(try names().count == 1)
  }
}
