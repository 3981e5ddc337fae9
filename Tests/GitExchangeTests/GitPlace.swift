import Foundation
import PTYSession
import ReformModel
import ReformStore

@testable import GitExchange

/// A bare repository and copies of a small workspace, in a folder of their own.
final class GitPlace: Sendable {
  let folder: String
  var remote: String { folder + "/kho.git" }

  init(workspaces: String...) throws {
    folder = NSTemporaryDirectory() + "cchc-git-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try git("init", "--quiet", "--bare", remote)
    for name in workspaces {
      try WorkspaceStore.create(directory: path(name), definitions: Self.definitions)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func path(_ workspace: String) -> String { folder + "/" + workspace }

  func state(_ workspace: String) -> String { folder + "/state-" + workspace }

  func store(_ workspace: String, _ login: String? = nil) throws -> WorkspaceStore {
    WorkspaceStore(
      directory: path(workspace), writer: try Writer(login: login ?? workspace, host: "may"),
      now: { Instant(seconds: 1_795_421_702) }, lockWait: 0)
  }

  @discardableResult
  func save(_ workspace: String, _ login: String? = nil, month: Int, _ value: Int) throws -> Event {
    let store = try store(workspace, login)
    let heads = try store.open().ledger.standing(Self.key(month))?.heads ?? []
    let record = Record.observation(Observation(value: ExactDecimal(value)))
    return try store.save([Change(key: Self.key(month), record: record, replaces: heads)])
  }

  /// On a thread of its own: it waits for tasks, for which all threads that tests run on could be
  /// waiting.
  @discardableResult
  func sync(
    _ workspace: String, address: String? = nil, timeLimit: Int = 60,
    environment: [String: String] = [:], pause: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws -> GitSyncReport {
    try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread {
        continuation.resume(
          with: Result {
            try self.syncHere(workspace, address, timeLimit, environment, pause)
          })
      }
    }
  }

  private func syncHere(
    _ workspace: String, _ address: String?, _ timeLimit: Int, _ environment: [String: String],
    _ pause: @escaping (Int) -> Void
  ) throws -> GitSyncReport {
    var report = GitSyncReport()
    let program = GitProgram(
      environment: environment, author: .init(name: "an", email: "an@may"), timeLimit: timeLimit)
    try GitSync(
      store(workspace), state: state(workspace), address: address ?? remote, program: program,
      pause: pause
    ).run(&report)
    return report
  }

  /// What syncing fails with.
  func failure(_ workspace: String, address: String? = nil, timeLimit: Int = 60) async
    -> GitFailure?
  {
    do {
      try await sync(workspace, address: address, timeLimit: timeLimit)
      return nil
    } catch {
      return error as? GitFailure
    }
  }

  func ledger(_ workspace: String) throws -> Ledger { try store(workspace).open().ledger }

  func values(_ workspace: String, month: Int) throws -> [Int] {
    guard let standing = try ledger(workspace).standing(Self.key(month)) else { return [] }
    return ([standing.shown] + standing.others).compactMap { version in
      guard case .observation(let value)? = version.record else { return nil }
      return value.value.map { Int($0.mantissa) }
    }.sorted()
  }

  /// All files of a copy that are exchanged, whatever journals that forked are called.
  func contents(_ workspace: String) throws -> [[UInt8]] {
    let copy = CopyFolder(path: path(workspace))
    return try copy.names().map { try copy.bytes(of: $0) }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Runs the git of an administrator.
  @discardableResult
  func git(_ arguments: String..., input: String? = nil, in directory: String? = nil) throws
    -> String
  {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      ["git", "-c", "user.name=Admin", "-c", "user.email=admin@kho"]
      + (directory.map { ["-C", $0] } ?? []) + arguments
    process.environment = ["PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": folder, "LC_ALL": "C"]
    let (output, error) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = error
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self)
  }

  /// A working tree of the remote, in which an administrator or an attacker changes what they like.
  func checkOut() throws -> String {
    let tree = folder + "/tree-\(UUID().uuidString)"
    try git("clone", "--quiet", remote, tree)
    return tree
  }

  func commitAndPush(_ tree: String) throws {
    try git("add", "--all", in: tree)
    try git("commit", "--quiet", "--message", "by hand", in: tree)
    try git("push", "--quiet", "--force", in: tree)
  }

  func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  func makeHook(_ name: String, _ script: String) throws {
    let hook = "\(remote)/hooks/\(name)"
    try write("#!/bin/sh\n" + script, to: hook)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: hook)
  }

  /// The program itself, syncing a copy.
  func start(_ workspace: String) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: BuiltProduct.path("cchc"))
    process.arguments = ["sync", "--remote", remote, "--workspace", path(workspace), "--quiet"]
    process.environment = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "vi_VN.UTF-8", "HOME": folder,
      "XDG_STATE_HOME": folder + "/xdg-" + workspace,
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  static func key(_ month: Int) -> RecordKey {
    let day = Day(year: 2024 + (month - 1) / 12, month: (month - 1) % 12 + 1, day: 1)
    return .observation(
      ObservationKey(
        indicator: "6.01", agency: "bac-ninh",
        period: Period(.monthly, containing: day ?? Day(number: 0))))
  }

  static let definitions = Definitions(
    info: WorkspaceInfo(
      format: 1, id: "bac-ninh", name: text("Bắc Ninh"), language: .vietnamese, agency: "bac-ninh"),
    programme: Programme(
      id: "55-nq-tu", name: text("Nghị quyết 55"), resolution: "55-NQ/TU", startYear: 2022,
      endYear: 2030, milestones: [Milestone(year: 2030, name: text("Cuối 2030"))],
      areas: (1...6).map { SolutionArea(id: $0, name: text("Nhóm \($0)"), short: text("N\($0)")) },
      contents: (1...6).map {
        ReformContent(id: $0, name: text("Nội dung \($0)"), short: text("D\($0)"), weight: 0.5)
      }),
    indicators: [
      Indicator(
        code: "6.01", name: text("Số hồ sơ"), area: 6, contents: [6], unit: .count, decimals: 0,
        direction: .higher, frequency: .monthly,
        baseline: Baseline(period: Period(.yearly, containing: Day(number: 18_700)), value: nil),
        targets: [], lead: .agency("bac-ninh"), source: "")
    ], assignments: [],
    agencies: [
      Agency(
        id: "bac-ninh", level: .province,
        names: [AgencyName(text: text("Thành phố Bắc Ninh"), short: "Bắc Ninh")])
    ], rounds: [], surveys: [], people: [])

  private static func text(_ text: String) -> LocalizedText { LocalizedText(vi: text, en: text) }
}
