public import DashboardLogic
public import DashboardViews
public import ReformModel
public import TerminalInterface

/// A screen to be written down.
public struct ShownScreen {
  public var state: DashboardState
  public var theme: ResolvedTheme
  public var frame: Frame

  public init(state: DashboardState, theme: ResolvedTheme, frame: Frame) {
    self.state = state
    self.theme = theme
    self.frame = frame
  }
}

/// How the runtime turns a screen into the bytes of a file.
public protocol ScreenWriter {
  /// Where files go.
  var folder: ExportFolder { get }
  /// The file of a format; nil where the screen has no table for it.
  func document(of screen: ShownScreen, as format: ExportFormat) -> [UInt8]?
  /// What an error of the system means, in the words of the person.
  func reason(of code: Int32, in words: Words) -> String
}

extension DashboardRuntime {
  func export(_ format: ExportFormat, named name: String) -> ExportResult {
    guard let writer else { return .failed(reason: state.words.exportUnavailable) }
    guard let bytes = writer.document(of: shownScreen, as: format) else { return .noTable }
    do throws(SystemFault) {
      let file = try writer.folder.write(
        bytes, named: name, extension: format.fileExtension)
      return .written(name: file, folder: writer.folder.path)
    } catch {
      let reason = writer.reason(of: error.code, in: state.words)
      return .failed(reason: "\(writer.folder.path): \(reason)")
    }
  }

  /// Hands the selected row to the clipboard of whoever sits at the terminal.
  func copyRow() -> ExportResult {
    guard let text = copiedText(of: state) else { return .noTable }
    guard terminal.copy(text) else { return .tooLongToCopy }
    return .copied(text.replacing("\t", with: " · "))
  }
}
