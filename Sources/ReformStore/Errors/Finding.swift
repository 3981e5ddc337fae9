public import ReformModel

/// Something in a workspace that is not as it should be, with its place.
public struct Finding: Sendable, Hashable {
  /// How much it matters: data are lost or set aside, may be wrong, or merely look odd.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    case error, warning, note
  }

  public var severity: Severity
  /// Within the workspace: `journal/an.nguyen@hcc01.jsonl`.
  public var file: String
  /// 1 for the first; nil where the file as a whole is meant.
  public var line: Int?
  /// Of the piece of JSON, or the key of the record meant; empty where there is none.
  public var path: String
  public var cause: Cause

  public init(
    _ severity: Severity, file: String, line: Int? = nil, path: String = "", _ cause: Cause
  ) {
    self.severity = severity
    self.file = file
    self.line = line
    self.path = path
    self.cause = cause
  }

  /// What is found, in both languages.
  public var message: LocalizedText {
    LocalizedText(vi: Words(.vietnamese).text(of: cause), en: Words(.english).text(of: cause))
  }

  /// What is not as it should be; worded by `Words.text(of:)`.
  public indirect enum Cause: Sendable, Hashable {
    case json(JSONFault.Kind)
    case shape(ShapeFault.Kind)
    case change(ChangeFault)
    case refused(FileRefusal)
    case unreadable(code: Int32)
    case unexpectedFile
    case unknownAgency(String)
    case unknownIndicator(String)
    case editorWithoutAgency
    case openToOthers(mode: UInt32)
    case tornTail(bytes: Int)
    case tornKept(bytes: Int)
    case badChecksum
    case brokenChain
    case wrongSequence(Int, expected: Int)
    case foreignWriter(String)
    /// Another copy of the journal of this writer, that went its own way.
    case branchedJournal(writer: String)
    case unknownKind(String)
    case conflict(versions: Int)
    case clockAhead(Instant)
    /// So many values are no longer what was approved.
    case staleApproval(values: Int)
    case cannotOpen(StoreError)
  }
}
