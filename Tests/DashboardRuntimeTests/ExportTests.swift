import DashboardLogic
import DashboardRuntime
import DashboardViews
import Foundation
import ReformModel
import TerminalInterface
import Testing

/// Screens written into files, and rows handed to the clipboard.
@Suite struct ExportTests {
  /// Writes the rows of the frame as they are.
  private struct PlainWriter: ScreenWriter {
    let folder: ExportFolder

    func document(of screen: ShownScreen, as format: ExportFormat) -> [UInt8]? {
      if format == .csv { return nil }
      return Array((format.rawValue + "\n" + screen.frame.text.joined(separator: "\n")).utf8)
    }

    func reason(of code: Int32, in words: Words) -> String { "errno \(code)" }
  }

  private func files(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  private func read(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test func theScreenIsWrittenWithoutTheBoxOverIt() throws {
    let folder = try ScratchWorkspace()
    defer { folder.remove() }
    let target = folder.path + "/out"
    try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: false)
    let session = try folder.session(
      "E<Down><Down><Enter>", writer: PlainWriter(folder: ExportFolder(path: target)))
    _ = session.runtime.run()
    #expect(files(in: target) == ["cchc-overview-2026-11-23-1.svg"])
    let text = try read(target + "/cchc-overview-2026-11-23-1.svg")
    #expect(text.hasPrefix("svg\n"))
    #expect(text.contains("Tổng quan") && !text.contains("Xuất màn hình"))
    let said = session.terminal.screen?.text.last ?? ""
    #expect(said.contains("Đã xuất cchc-overview-2026-11-23-1.svg vào /"))
  }

  @Test func aSecondFileTakesTheNextNumberAndTheFirstStays() throws {
    let folder = try ScratchWorkspace()
    defer { folder.remove() }
    let target = folder.path + "/out"
    try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: false)
    let first = target + "/cchc-overview-2026-11-23-1.txt"
    try "mine".write(toFile: first, atomically: true, encoding: .utf8)
    let session = try folder.session(
      "E<Enter>E<Enter>", writer: PlainWriter(folder: ExportFolder(path: target)))
    _ = session.runtime.run()
    #expect(files(in: target).count == 3)
    #expect(try read(first) == "mine")
    #expect(try read(target + "/cchc-overview-2026-11-23-3.txt").hasPrefix("text\n"))
  }

  @Test func theOwnFolderIsMadeForItsOwnerAloneAndNeverALink() throws {
    let folder = try ScratchWorkspace()
    defer { folder.remove() }
    let own = folder.path + "/state/cchc/exports"
    let writer = PlainWriter(folder: ExportFolder(path: own, isOwn: true))
    _ = try folder.session("E<Enter>", writer: writer).runtime.run()
    let about = try FileManager.default.attributesOfItem(atPath: own)
    #expect(about[.posixPermissions] as? Int == 0o700)
    #expect(files(in: own).count == 1)
    let trap = folder.path + "/trap"
    try FileManager.default.createDirectory(atPath: trap, withIntermediateDirectories: false)
    try FileManager.default.removeItem(atPath: own)
    try FileManager.default.createSymbolicLink(atPath: own, withDestinationPath: trap)
    let session = try folder.session("E<Enter>", writer: writer)
    _ = session.runtime.run()
    #expect(files(in: trap) == [])
    #expect(session.terminal.screen?.text.last?.contains("Chưa xuất được") == true)
  }

  @Test func whatCannotBeWrittenIsSaidAndLeavesNothing() throws {
    let folder = try ScratchWorkspace()
    defer { folder.remove() }
    let missing = PlainWriter(folder: ExportFolder(path: folder.path + "/nowhere"))
    let session = try folder.session("E<Enter>", writer: missing)
    _ = session.runtime.run()
    #expect(session.terminal.screen?.text.last?.contains("Chưa xuất được") == true)
    let bare = try folder.session("E<Down><Down><Down><Down><Enter>", writer: missing)
    _ = bare.runtime.run()
    #expect(bare.terminal.screen?.text.last?.contains("không có bảng") == true)
  }

  @Test func aRowIsCopiedOnlyWhereThatWasAskedFor() throws {
    let folder = try ScratchWorkspace()
    defer { folder.remove() }
    let closed = try folder.session("<End>y")
    _ = closed.runtime.run()
    #expect(closed.terminal.copies == [])
    #expect(closed.terminal.screen?.text.last?.contains("cchc --copy") == true)
    let open = try folder.session("<End><Enter>y", canCopy: true)
    _ = open.runtime.run()
    let copied = try #require(open.terminal.copies.first)
    #expect(copied.hasPrefix("6.01\t"))
    #expect(open.terminal.screen?.text.last?.contains("Đã chép: 6.01 · ") == true)
  }
}
