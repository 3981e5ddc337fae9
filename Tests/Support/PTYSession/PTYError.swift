/// Why a program could not be started on a pseudo-terminal.
public enum PTYError: Error, Sendable, Hashable {
  case start(code: Int32)
}
