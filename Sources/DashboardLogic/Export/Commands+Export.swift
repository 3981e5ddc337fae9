import ReformModel
import TerminalInterface

extension Command {
  static let export: [Command] = [
    Command(.exportView, in: [.everywhere, .grid], keys: [.character("E")]) {
      $0.overlay = .export(ExportBox())
      return []
    },
    Command(
      .copyRow, in: [.everywhere], keys: [.character("y")],
      availability: { $0.settings.canCopy ? .available : .unavailable($0.words.copyIsOff) },
      perform: { _ in [.copyRow] }),
  ]
}

extension DashboardState {
  /// Closes the box and asks for the file.
  mutating func acceptExport(_ box: ExportBox) -> [Effect] {
    overlay = nil
    return [.export(box.format, name: exportName)]
  }

  /// `cchc-indicator-2026-11-23`: what is on screen and the day it shows.
  private var exportName: String { "cchc-\(place.scope.rawValue)-\(asOf.iso)" }

  mutating func takeExported(_ result: ExportResult) {
    message =
      switch result {
      case .written(let name, let folder): Message(.info, words.exported(name, into: folder))
      case .noTable: Message(.warning, words.noTableHere)
      case .failed(let reason): Message(.error, words.exportFailed(reason))
      case .copied(let text): Message(.info, words.copied(text))
      case .tooLongToCopy: Message(.warning, words.tooLongToCopy)
      }
  }
}

/// What came of writing a screen down or copying from it.
public enum ExportResult: Sendable, Hashable {
  case written(name: String, folder: String)
  /// What is on screen has no rows.
  case noTable
  case failed(reason: String)
  case copied(String)
  case tooLongToCopy
}
