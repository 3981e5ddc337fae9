import Glibc
import ReformModel
import Testing

@testable import ReformStore

/// The places of presenters on a real disk, for locks and links are what they rest on.
@Suite final class PlaceFolderTests {
  private let root: String
  private var folder: String { root + "/.place" }

  init() throws {
    var template = Array("/tmp/cchc-place-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    root = String(decoding: template.dropLast().map(UInt8.init), as: UTF8.self)
  }

  deinit {
    for path in [folder, root] {
      for name in (try? PosixDisk().list(path)) ?? [] { unlink(path + "/" + name) }
      rmdir(path)
      unlink(path)
    }
  }

  private func places(_ process: Int = 1) throws -> PlaceFolder {
    PlaceFolder(
      directory: root, writer: try Writer(login: "an", host: "host"), process: process)
  }

  static let slide = MeetingPlace(
    view: .slide(
      SlideScript(
        .indicator("6.01"), title: LocalizedText(vi: "Trực tuyến", en: "Online"),
        lines: [LocalizedText(vi: "Một", en: "One")],
        notes: LocalizedText(vi: "Hỏi \"ai\"?", en: "Who?")), number: 2, count: 9,
      next: SlideScript(.decisions(page: 1))),
    isBlack: true,
    clock: MeetingClock(
      startedAt: Instant(seconds: 1_795_000_000), pausedAt: Instant(seconds: 1_795_000_060),
      pausedSeconds: 12), asOf: Day(iso: "2026-10-31"), milestone: 2030)

  static let screen = MeetingPlace(
    view: .screen([
      ScreenAddress(kind: "overview"),
      ScreenAddress(
        kind: "indicator", parts: ["6.01", "bac-ninh"], tab: 1, row: 7, sort: 2, filter: "hoà"),
    ]), clock: MeetingClock(startedAt: Instant(seconds: 1_795_000_000)), milestone: 2025)

  @Test(arguments: [slide, screen])
  func aPlaceIsReadAsItWasShared(place: MeetingPlace) throws {
    let presenter = try places()
    try presenter.share(place)
    let seen = try places(2).sightings()
    #expect(seen.map(\.place) == [place])
    #expect(seen.first?.isLive == true)
    #expect(
      seen.first?.presenter == HostIdentity.login, "whoever owns the file, as the system says")
  }

  @Test func twoPresentationsOfOnePersonAreToldApart() throws {
    let presenters = [try places(1), try places(2)]
    for presenter in presenters { try presenter.share(Self.slide) }
    let seen = try places(3).sightings()
    #expect(Set(seen.map(\.session)) == ["an@host.1", "an@host.2"])
    #expect(seen.count == 2 && !seen[0].isOfOne(with: seen[1]))
  }

  @Test func theLongestTextsThatAStoryboardMayHoldAreFollowed() throws {
    let text = { (count: Int) in
      let text = String(repeating: "\u{1}\u{301}", count: count / 2)
      return LocalizedText(vi: text, en: text)
    }
    let script = SlideScript(
      .words, title: text(SlideScript.longestText),
      lines: [LocalizedText](repeating: text(SlideScript.longestText), count: 3),
      notes: text(SlideScript.longestNotes))
    let presenter = try places()
    try presenter.share(
      MeetingPlace(
        view: .slide(script, number: 60, count: 60, next: script),
        clock: MeetingClock(startedAt: Instant(seconds: 0)), milestone: 2030))
    #expect(try places(2).sightings().count == 1)
  }

  @Test func theGroupMayReadAndNobodyElse() throws {
    let presenter = try places()
    try presenter.share(Self.slide)
    #expect(try PosixDisk().status(at: folder).mode == 0o2770)
    for name in try PosixDisk().list(folder) {
      #expect(try PosixDisk().status(at: folder + "/" + name).mode == 0o640, "\(name)")
    }
  }

  @Test func theNewestPlaceTakesThatOfTheOldOneAndTheEndLeavesNothing() throws {
    let presenter = try places()
    try presenter.share(Self.slide)
    try presenter.share(Self.screen)
    #expect(try places(2).sightings().map(\.place) == [Self.screen])
    presenter.withdraw()
    #expect(try PosixDisk().list(folder) == [])
  }

  @Test func aPlaceWithoutASessionIsToldAsSuchAndTidiedUpByTheNextOfThatPerson() throws {
    let presenter = try places()
    try presenter.share(Self.slide)
    let old = try bytes("an@host.1.json")
    presenter.withdraw()
    try write(old, "an@host.7.json")
    try write([], "an@host.7.hold")
    #expect(try places().sightings().map(\.isLive) == [false])
    let next = try places(2)
    try next.share(Self.screen)
    #expect(try PosixDisk().list(folder) == ["an@host.2.hold", "an@host.2.json"])
  }

  @Test func twoSessionsOfOnePersonDoNotDisturbEachOther() throws {
    let (one, two) = (try places(1), try places(2))
    try one.share(Self.slide)
    try two.share(Self.screen)
    one.withdraw()
    #expect(try places(3).sightings().map(\.place) == [Self.screen])
  }

  @Test func hostileFilesAreNoPlaces() throws {
    let presenter = try places()
    try presenter.share(Self.slide)
    let good = String(decoding: try bytes("an@host.1.json"), as: UTF8.self)
    presenter.withdraw()
    let hostile = [
      "", "{}", "[1]", "{\"format\": 2}", good + "x", String(good.dropLast(8)),
      good.replacingFirst("\"number\": 2", with: "\"number\": 10"),
      good.replacingFirst("\"count\": 9", with: "\"count\": 10000"),
      good.replacingFirst("\"Một\"", with: "\"\(String(repeating: "x", count: 201))\""),
      good.replacingFirst("\"6.01\"", with: "\"../../etc\""),
      good.replacingFirst("\"indicator\"", with: "\"shell\""),
      good.replacingFirst("2030", with: "99999999999999999999"),
      good.replacingFirst("2026-10-31", with: "2026-02-30"),
      good.replacingFirst("\"pausedSeconds\": 12", with: "\"pausedSeconds\": -1"),
      good + String(repeating: " ", count: PlaceFolder.greatestSize),
      String(repeating: "[", count: 50_000),
    ]
    for (index, text) in hostile.enumerated() {
      try write(Array(text.utf8), "x\(index).json")
    }
    #expect(try places().sightings() == [])
    try write(Array(good.utf8), "good.json")
    #expect(try places().sightings().count == 1)
  }

  @Test func linksAndPipesAreNotOpened() throws {
    let presenter = try places()
    try presenter.share(Self.slide)
    try write(try bytes("an@host.1.json"), "../outside.json")
    presenter.withdraw()
    #expect(symlink(root + "/outside.json", folder + "/link.json") == 0)
    #expect(mkfifo(folder + "/pipe.json", 0o600) == 0)
    #expect(try places().sightings() == [])
    unlink(root + "/outside.json")
  }

  @Test func aFolderThatIsALinkIsRefusedByBothSides() throws {
    mkdir(root + "/elsewhere", 0o700)
    #expect(symlink(root + "/elsewhere", folder) == 0)
    let presenter = try places()
    #expect(throws: StoreError.self) { try presenter.share(Self.slide) }
    #expect(try PosixDisk().list(root + "/elsewhere") == [])
    #expect(try places(2).sightings() == [])
    rmdir(root + "/elsewhere")
  }

  @Test func aDiskThatRefusesIsToldAndLeavesNothingHalfWritten() throws {
    mkdir(folder, 0o700)
    let presenter = PlaceFolder(
      directory: root, writer: try Writer(login: "an", host: "host"), process: 1,
      disk: ReadOnlyDisk(PosixDisk()))
    #expect(throws: StoreError.self) { try presenter.share(Self.slide) }
    #expect(try PosixDisk().list(folder) == [])
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    let files = WorkspaceFiles(directory: folder, disk: PosixDisk())
    return try #require(try files.contents(name)).bytes
  }

  private func write(_ bytes: [UInt8], _ name: String) throws {
    let file = try #require(fopen(folder + "/" + name, "w"))
    defer { fclose(file) }
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
  }
}

extension String {
  fileprivate func replacingFirst(_ part: String, with text: String) -> String {
    guard let range = firstRange(of: part) else { return "not found: \(part)" }
    return replacingCharacters(range, text)
  }

  private func firstRange(of part: String) -> Range<Index>? {
    indices.first { self[$0...].hasPrefix(part) }.map { $0..<index($0, offsetBy: part.count) }
  }

  private func replacingCharacters(_ range: Range<Index>, _ text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
