import ReformModel
import ReformStore

/// Why a command could not do what was asked: one sentence with the place and what to do next.
struct CommandFailure: Error {
  let status: ExitStatus
  let sentence: @Sendable (Words) -> String

  init(_ status: ExitStatus, _ sentence: @escaping @Sendable (Words) -> String) {
    self.status = status
    self.sentence = sentence
  }

  init(_ error: StoreError) {
    self.init(ExitStatus(rawValue: error.exitCode) ?? .badData) { $0.text(of: error) }
  }
}

/// A command that ends with another status than 0, having said what there was to say.
struct EndedEarly: Error {
  let code: Int32

  init(status: ExitStatus) {
    code = status.rawValue
  }

  /// As shells tell the end by a signal.
  init(signal: Int32) {
    code = 128 + signal
  }
}
