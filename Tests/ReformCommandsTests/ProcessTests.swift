import Foundation
import PTYSession
import Testing

/// The program as it was built, in processes of its own.
struct ProcessTests {
  private struct Ended {
    var status: Int32
    var output: String
    var error: String
  }

  private func shell(_ script: String, _ environment: [String: String] = [:]) throws -> Ended {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script, "sh", BuiltProduct.path("cchc")]
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "vi_VN.UTF-8", "HOME": "/nonexistent"]
      .merging(environment) { $1 }
    let (output, error) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = error
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let told = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Ended(
      status: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
      error: String(decoding: told, as: UTF8.self))
  }

  @Test func theSampleIsMadeSetCheckedAndExported() throws {
    let script = """
      set -e
      dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT
      "$1" init "$dir/w" --sample --quiet
      export CCHC_WORKSPACE="$dir/w"
      "$1" check
      "$1" set 6.01 --period 2026-M10 --numerator 872 --denominator 1000 --quiet >"$dir/event"
      grep -q ':1$' "$dir/event"
      "$1" show 6.01 --json | grep -c '"numerator": 872'
      "$1" export observations -o "$dir/all.csv"
      "$1" import "$dir/all.csv" --json | grep -A1 '"new": 0' | grep '"changed": 0'
      """
    let ended = try shell(script)
    #expect(ended.status == 0, "\(ended.error)")
    #expect(ended.output.contains("1\n"))
  }

  @Test func aNewWorkspaceHasTheProgrammeAndNoFigures() throws {
    let ended = try shell(
      """
      dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT
      "$1" init "$dir/w" && "$1" list indicators --workspace "$dir/w" --quiet | wc -l
      "$1" log --workspace "$dir/w" | wc -l; "$1" init "$dir/w"; echo "status $?"
      """)
    let lines = ended.output.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(lines == ["51", "0", "status 73"])
  }

  @Test func aBrokenPipeIsSilent() throws {
    let ended = try shell("\"$1\" keys | head -c 10 >/dev/null")
    #expect(ended.error == "")
  }

  @Test func aFullDeviceIsTold() throws {
    let ended = try shell("\"$1\" keys >/dev/full; echo $?")
    #expect(ended.output == "74\n")
    #expect(ended.error.hasPrefix("Lỗi: "))
  }

  @Test func withoutATerminalTheDashboardSaysSo() throws {
    let ended = try shell(
      "\"$1\" --demo; echo $?; ls -d \"${TMPDIR:-/tmp}\"/cchc-demo-$$-* 2>&1 | wc -l")
    #expect(ended.output.hasPrefix("64\n"))
    #expect(ended.error.split(separator: "\n").count == 1)
  }

  @Test(arguments: [nil, SIGTERM, SIGHUP])
  func theDemoLeavesNothingBehindHoweverItEnds(signal: Int32?) throws {
    let folder = NSTemporaryDirectory() + "cchc-demo-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let session = try PTYSession(
      BuiltProduct.path("cchc"), ["--demo"], columns: 100, rows: 30,
      environment: ["TMPDIR": folder, "LANG": "vi_VN.UTF-8"])
    #expect(session.wait(for: "Tổng quan"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 1)
    if let signal { session.signal(signal) } else { session.send("q") }
    #expect(session.waitForExit() == .exit(signal.map { 128 + $0 } ?? 0))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
  }

  @Test func anUnknownThemeIsToldBeforeTheScreenIsTakenOver() throws {
    let session = try PTYSession(
      BuiltProduct.path("cchc"), ["--demo", "--theme", "nope"], columns: 100, rows: 30,
      environment: ["LANG": "vi_VN.UTF-8"])
    #expect(session.waitForExit() == .exit(66))
    #expect(!session.output.contains(0x1B))
  }
}
