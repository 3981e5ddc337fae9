/// How a command ends, for scripts; numbers as in sysexits.
public enum ExitStatus: Int32, Sendable, Hashable, CaseIterable {
  case done = 0
  /// `check` or a dry run found something.
  case found = 1
  case usage = 64
  case badData = 65
  /// No such file or code.
  case notFound = 66
  /// Another process holds the lock, or somebody else was faster.
  case busy = 69
  case cannotCreate = 73
  /// A write or sync failed.
  case writeFailed = 74
  case notAllowed = 77
}
