import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@Suite struct CommandTests {
  @Test func everyCommandIsListedAndHasAKey() {
    #expect(Set(Command.all.map(\.id)) == Set(CommandID.allCases))
    for command in Command.all { #expect(!command.keys.isEmpty, "\(command.id)") }
  }

  @Test func noTwoCommandsListenToOneKeyInOneScope() {
    for scope in Command.Scope.allCases {
      let keys = Command.all.filter { $0.scopes.contains(scope) }.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "\(scope)")
    }
  }

  @Test(arguments: Language.allCases)
  func everyCommandHasWords(language: Language) {
    let words = Words(language)
    for id in CommandID.allCases {
      #expect(!words.title(of: id).isEmpty)
      #expect(!words.help(of: id).isEmpty)
    }
  }

  @Test func nothingLivesOnlyOnADigitABracketOrAFunctionKey() {
    for command in Command.all {
      let isEasy = command.keys.contains { key in
        switch key.key {
        case .character(let character): !"0123456789[]{}".contains(character)
        case .function: false
        default: true
        }
      }
      #expect(isEasy, "\(command.id)")
    }
  }

  @Test func helpShowsTheKeysOfTheScreenBelowAndCanBeSearched() throws {
    var state = Fixture.state()
    try state.type("?")
    let all = state.helpCommands.map(\.id)
    #expect(all.contains(.open))
    #expect(!all.contains(.save))
    try state.type("thoat")
    #expect(state.helpCommands.map(\.id).contains(.quit))
    #expect(state.helpCommands.count < all.count)
    try state.type("<Esc>")
    #expect(state.overlay == nil)
  }

  @Test func aThemeIsShownWhileItIsChosenAndEscTakesItBack() throws {
    var state = Fixture.state()
    try state.type("T<Down>")
    #expect(state.settings.theme == "light")
    try state.type("<Esc>")
    #expect(state.settings.theme == "dark")
    try state.type("T<Down><Enter>")
    #expect(state.settings.theme == "light")
  }

  @Test func theLanguageChangesAtOnce() throws {
    var state = Fixture.state()
    try state.type("L")
    #expect(state.settings.language == .english)
  }

  @Test func theMilestoneGoesAround() throws {
    var state = Fixture.state()
    #expect(state.evaluation.milestone == 2030)
    try state.type("m")
    #expect(state.evaluation.milestone == 2025)
    try state.type("m")
    #expect(state.evaluation.milestone == 2030)
  }

  @Test func theFooterLeavesOutWhatIsOff() {
    let state = Fixture.state(readOnly: .asked)
    #expect(!state.footerCommands.map(\.id).contains(.edit))
    #expect(state.footerCommands.first?.id == .open)
  }
}
