import ArgumentParser

/// A subcommand: options and arguments that know what to do in a session.
protocol SessionCommand: ParsableCommand {
  var common: CommonOptions { get }
  func run(in session: CommandSession) throws
}

extension SessionCommand {
  /// The parser asks for it; `CommandLineRun` calls `run(in:)` instead.
  func run() throws {}
}
