import Foundation
import PTYSession
import Testing

/// Drafts of the program as it was built, on a real terminal.
struct DraftProcessTests {
  private let root = NSTemporaryDirectory() + "cchc-drafts-\(UUID().uuidString)"
  /// Generous, for a slow machine that does other things too.
  private static let patience = 60_000
  private var folder: String { root + "/state/cchc/drafts" }

  /// The sample with the form of 6.01 open.
  private func form(_ options: [String] = []) throws -> PTYSession {
    let session = try PTYSession(
      BuiltProduct.path("cchc"), options, columns: 100, rows: 30,
      environment: [
        "LANG": "vi_VN.UTF-8", "CCHC_WORKSPACE": root + "/w", "XDG_STATE_HOME": root + "/state",
        "TMPDIR": root, "HOME": "/nonexistent", "SWIFT_BACKTRACE": "enable=no",
      ])
    try #require(session.wait(for: "Tổng quan", within: Self.patience))
    session.send("\u{1B}[F\r")
    try #require(session.wait(for: "6.02", within: Self.patience))
    session.send("e")
    try #require(session.wait(for: "Kiểm chứng", within: Self.patience))
    return session
  }

  private func prepare() throws {
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    let made = Process()
    made.executableURL = URL(fileURLWithPath: BuiltProduct.path("cchc"))
    made.arguments = ["init", root + "/w", "--sample", "--quiet"]
    try made.run()
    made.waitUntilExit()
    try #require(made.terminationStatus == 0)
  }

  private func remove() { try? FileManager.default.removeItem(atPath: root) }

  private func names() -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }

  @Test(arguments: [SIGKILL, SIGHUP, SIGTERM])
  func whatWasTypedSurvivesTheSignal(signal: Int32) throws {
    try prepare()
    defer { remove() }
    let first = try form()
    first.send("\t\t\t\tđường ướt")
    try #require(first.wait(for: "đường ướt", within: Self.patience))
    first.signal(signal)
    let ending = first.waitForExit(within: Self.patience)
    #expect(ending == (signal == SIGKILL ? .signal(SIGKILL) : .exit(128 + signal)))
    #expect(names().count == 1)
    let second = try form()
    #expect(second.wait(for: "Bản nháp gõ lúc", within: Self.patience))
    #expect(second.wait(for: "đường ướt", within: Self.patience))
    second.send("\u{4}")
    #expect(second.wait(for: "Đã bỏ những gì vừa gõ", within: Self.patience))
    #expect(names().isEmpty)
  }

  @Test func pullingThePlugKeepsWhatWasTyped() throws {
    try prepare()
    defer { remove() }
    let session = try form()
    session.send("\t\t\t\tđường ướt")
    try #require(session.wait(for: "đường ướt", within: Self.patience))
    session.hangUp()
    #expect(session.waitForExit(within: Self.patience) != nil)
    #expect(names().count == 1)
  }

  @Test func aDemoLeavesNoDraftBehind() throws {
    try prepare()
    defer { remove() }
    let session = try form(["--demo"])
    session.send("\t\t\t\tđường ướt")
    try #require(session.wait(for: "đường ướt", within: Self.patience))
    session.signal(SIGHUP)
    #expect(session.waitForExit(within: Self.patience) == .exit(128 + SIGHUP))
    #expect(!FileManager.default.fileExists(atPath: root + "/state"))
  }
}
