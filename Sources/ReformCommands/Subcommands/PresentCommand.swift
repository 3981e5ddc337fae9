import ArgumentParser
import DashboardLogic
import DashboardRuntime
import ReformModel
import ReformStore

/// `cchc present`: slides from the data, or in the order and words of a storyboard.
struct PresentCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "present", abstract: Spoken.words.abstractPresent,
      usage: """
        cchc present [<file>] [--demo] [--read-only] [--theme <name>]
             [--accessible] [<options>]
        cchc present --notes [<login>] [--accessible] [<options>]
        """)
  }

  @Argument(help: .spoken(\.helpStoryboard, "file"))
  var file: String?

  @Flag(help: .spoken(\.helpNotes))
  var notes = false

  @Flag(help: .spoken(\.helpDemo))
  var demo = false

  @Flag(name: .customLong("read-only"), help: .spoken(\.helpReadOnly))
  var readOnly = false

  @OptionGroup var screen: ScreenOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if notes, demo { throw ValidationError(Spoken.words.notesWithoutDemo) }
    // A file that the person names leads out of what they were let in for.
    if screen.restricted, file != nil, !notes {
      throw ValidationError(Spoken.words.restrictedWithoutFile)
    }
    try dashboard.validate()
  }

  private var dashboard: DashboardCommand {
    var dashboard = DashboardCommand(screen, common)
    dashboard.demo = demo
    dashboard.readOnly = readOnly || notes
    return dashboard
  }

  func run(in session: CommandSession) throws {
    try dashboard.run(in: session) { definitions in
      if notes { return .following(file, notes: true) }
      return .presentation(try file.map { try slides($0, definitions) } ?? [])
    }
  }

  private func slides(_ file: String, _ definitions: Definitions) throws -> [SlideScript] {
    let bytes = try FileBytes.read(file)
    do throws(StoryboardError) {
      return try StoryboardReader(file: file, definitions: definitions).slides(bytes)
    } catch {
      throw CommandFailure(.badData) { error.message(in: $0) }
    }
  }
}
