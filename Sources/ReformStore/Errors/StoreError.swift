public import ReformModel

/// Why the store could not do what was asked, for people; worded by `Words.text(of:)`.
public enum StoreError: Error, Sendable, Hashable {
  case noWorkspace(directory: String)
  case missingDefinition(path: String, DefinitionFile)
  case emptyDefinition(path: String, DefinitionFile)
  case unreadableDefinition(path: String, JSONFault)
  case wrongDefinition(path: String, line: Int, jsonPath: String, ShapeFault.Kind)
  case refusedFile(path: String, FileRefusal)
  case unreadable(path: String, code: Int32)
  case newerFormat(Int)
  case folderNotEmpty(directory: String)
  case cannotCreate(path: String, code: Int32)
  /// `holder` is nil where the system does not tell.
  case lockHeld(path: String, holder: LockHolder?)
  /// Somebody saved these keys since they were read.
  case changedElsewhere([RecordKey])
  case definitionChangedElsewhere(path: String)
  case nothingToSave
  case refusedChange(RecordKey, ChangeFault)
  case writeFailed(path: String, code: Int32)
  case syncFailed(path: String, code: Int32)
  case journalDamaged(path: String, line: Int)
  case notAllowed(login: String, PermissionRefusal)
  /// The value was approved.
  case locked(RecordKey, ValueLock)
  case refusedRound(RecordKey, RoundFault)
  case refusedScore(RecordKey, ScoreFault)
  case notWritable(path: String)
  case badWriterName(String)
  case badTable(TableFault)
  /// What should be another copy of this workspace is one of another id.
  case otherWorkspace(directory: String, id: String, expected: String)
  case sameWorkspace(directory: String)
  /// A folder that held a copy of this workspace at the last exchange holds nothing now.
  case emptied(directory: String)

  /// As in sysexits: what a script may rely on.
  public var exitCode: Int32 {
    switch self {
    case .badWriterName, .nothingToSave, .sameWorkspace: 64
    case .emptyDefinition, .unreadableDefinition, .wrongDefinition, .refusedFile, .refusedChange,
      .journalDamaged, .badTable, .otherWorkspace, .refusedRound, .refusedScore:
      65
    case .noWorkspace, .missingDefinition: 66
    case .unreadable(_, let code): DiskError(call: "", code: code).exitCodeOfReading
    case .lockHeld, .changedElsewhere, .definitionChangedElsewhere: 69
    case .folderNotEmpty, .cannotCreate: 73
    case .writeFailed, .syncFailed, .emptied: 74
    case .newerFormat, .notAllowed, .notWritable, .locked: 77
    }
  }
}

/// What a file of a workspace must not be.
public enum FileRefusal: Sendable, Hashable {
  case symbolicLink, hardLink, fifo, device, directory, notDirectory, other
  case tooLarge(bytes: Int)
}
