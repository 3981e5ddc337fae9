import ArgumentParser
import ReformModel

/// One call of `cchc`, from its arguments to its exit status.
public struct CommandLineRun {
  private let context: CommandContext
  private let arguments: [String]

  /// `arguments` are those after the name of the program.
  public init(_ arguments: [String], in context: CommandContext) {
    self.arguments = arguments
    self.context = Restriction.applies(to: arguments) ? context.restricted() : context
  }

  /// The call that started this process.
  public static func ofProcess() -> CommandLineRun {
    let arguments = Array(CommandLine.arguments.dropFirst())
    // Before anything, ncurses above all, looks at the environment.
    if Restriction.applies(to: arguments) { Restriction.reduceProcessEnvironment() }
    return CommandLineRun(arguments, in: .process())
  }

  /// Does what the arguments say; everything but the exit is done when it returns.
  public func run() -> Int32 {
    Spoken.$words.withValue(spokenWords) {
      if Restriction.applies(to: arguments), let other = context.variable("SSH_ORIGINAL_COMMAND") {
        return answer(CommandFailure(.notAllowed) { $0.onlyTheDashboard(other) }, Spoken.words)
      }
      return parseAndRun()
    }
  }

  /// As the arguments ask, even if the rest of them makes no sense, else as the system does.
  private var spokenWords: Words {
    let asked = arguments.indices.compactMap { i -> Language? in
      if arguments[i].hasPrefix("--lang=") {
        return Language(rawValue: String(arguments[i].dropFirst(7)))
      }
      let isFollowed = arguments[i] == "--lang" && i + 1 < arguments.count
      return isFollowed ? Language(rawValue: arguments[i + 1]) : nil
    }
    return Words(asked.last ?? context.systemLanguage)
  }

  private func parseAndRun() -> Int32 {
    if let dashboard = DashboardCommand(plain: arguments) { return run(dashboard) }
    let command: any ParsableCommand
    do {
      command = try CchcCommand.parseAsRoot(arguments)
    } catch {
      return answer(parserError: error)
    }
    guard let command = command as? any SessionCommand else { return answerOther(command) }
    return run(command)
  }

  private func run(_ command: any SessionCommand) -> Int32 {
    let session = CommandSession(context, command.common)
    do {
      try command.run(in: session)
      try context.console.flush()
      return ExitStatus.done.rawValue
    } catch {
      return answer(error, session.words)
    }
  }

  private func answer(_ error: any Error, _ words: Words) -> Int32 {
    // What was found before the failure is still worth reading.
    if !(error is CommandFailure) { try? context.console.flush() }
    switch error {
    case let failure as CommandFailure:
      context.console.tell(words.error(failure.sentence(words)))
      return failure.status.rawValue
    case let ended as EndedEarly: return ended.code
    default:
      context.console.tell(words.error("\(error)"))
      return ExitStatus.badData.rawValue
    }
  }

  /// Commands of the parser itself, such as `help`.
  private func answerOther(_ command: any ParsableCommand) -> Int32 {
    var command = command
    do {
      try command.run()
      return ExitStatus.done.rawValue
    } catch {
      return answer(parserError: error)
    }
  }

  /// The dashboard, which stands where no subcommand does, would only say that a word is too much.
  private var unknownSubcommand: CommandFailure? {
    guard let word = arguments.first, !word.hasPrefix("-") else { return nil }
    let known = CchcCommand.configuration.allSubcommandNames + ["help"]
    guard !known.contains(word) else { return nil }
    let nearest = Suggestions.nearest(to: word, among: known)
    return CommandFailure(.usage) { $0.unknownSubcommand(word, nearest: nearest) }
  }

  /// What `list` lists has to be one of its tables.
  private var unknownTable: CommandFailure? {
    guard arguments.count > 1, arguments[0] == "list", !arguments[1].hasPrefix("-") else {
      return nil
    }
    let known = ListCommand.configuration.allSubcommandNames
    guard !known.contains(arguments[1]) else { return nil }
    return CommandFailure(.usage) { [word = arguments[1]] in $0.unknownTable(word, known: known) }
  }

  /// The command meant and its arguments, its name as it is called.
  private var addressed: (type: any ParsableCommand.Type, name: String, rest: [String])? {
    var found: (type: any ParsableCommand.Type, name: String, rest: [String])?
    var level: any ParsableCommand.Type = CchcCommand.self
    for (i, word) in arguments.enumerated() {
      let next = level.configuration.subcommands.first { $0.configuration.commandName == word }
      guard let next else { break }
      found = (
        next, (["cchc"] + arguments[...i]).joined(separator: " "), Array(arguments[(i + 1)...])
      )
      level = next
    }
    return found
  }

  /// The root reads options common to all first, and would answer with its own usage.
  private func message(of error: any Error) -> String {
    if let (type, name, rest) = addressed {
      do {
        _ = try type.parseAsRoot(rest)
      } catch let ownError where !type.exitCode(for: ownError).isSuccess {
        let message = type.fullMessage(for: ownError, columns: HelpText.columns)
        let hint = "See '\(type.configuration.commandName ?? "") "
        guard let range = message.firstRange(of: hint) else { return message }
        return message.replacing(range, with: "See '\(name) ")
      } catch {}
    }
    return CchcCommand.fullMessage(for: error, columns: HelpText.columns)
  }

  private func answer(parserError error: any Error) -> Int32 {
    guard CchcCommand.exitCode(for: error).isSuccess else {
      if let failure = unknownSubcommand ?? unknownTable { return answer(failure, Spoken.words) }
      context.console.tell(UsageMessage(message(of: error)).text(in: Spoken.words))
      return ExitStatus.usage.rawValue
    }
    let text = CchcCommand.fullMessage(for: error, columns: HelpText.columns)
    // A completion script is a program and must stay word for word.
    let isScript = arguments.contains { $0.hasPrefix("--generate-completion-script") }
    let shown = isScript ? text : HelpText.translated(text, Spoken.words)
    context.console.print(document: Array((shown + "\n").utf8))
    do {
      try context.console.flush()
      return ExitStatus.done.rawValue
    } catch {
      return answer(error, Spoken.words)
    }
  }
}

extension CommandConfiguration {
  fileprivate var allSubcommandNames: [String] {
    subcommands.map { $0.configuration.commandName ?? "" }
  }
}
