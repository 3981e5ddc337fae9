import Foundation
import ReformModel
import ReformStore
import Testing

@Suite struct BookmarkStoreTests {
  private let folder = NSTemporaryDirectory() + "bookmarks-\(UUID().uuidString)"

  private func store(_ workspace: String = "bac-ninh") -> BookmarkStore {
    BookmarkStore(stateFolder: folder, workspace: workspace, process: 1)
  }

  @Test func whatIsKeptIsReadAgainByThisWorkspaceAlone() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let bookmarks = [
      ScreenAddress(kind: "matrix"),
      ScreenAddress(kind: "indicator", parts: ["6.01", "bac-ninh"], tab: 2, filter: "đất đai"),
    ]
    try store().keep(bookmarks)
    #expect(store().read() == bookmarks)
    #expect(store("khac").read().isEmpty)
    try store().keep([])
    #expect(store().read().isEmpty)
  }

  @Test(arguments: ["", "{", "[]", #"{"format":1,"bookmarks":7}"#, "\u{1B}[2J"])
  func aDamagedFileIsNoBookmarks(text: String) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try store().keep([])
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/bookmarks/bac-ninh.json"))
    #expect(store().read().isEmpty)
  }

  @Test func aPlantedLinkIsRefused() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/bookmarks", withDestinationPath: NSTemporaryDirectory())
    #expect(throws: DraftError.self) { try store().keep([ScreenAddress(kind: "gaps")]) }
  }
}
