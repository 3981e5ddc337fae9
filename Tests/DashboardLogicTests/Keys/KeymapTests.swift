import ReformModel
import TerminalInterface
import Testing

@testable import DashboardLogic

@Suite struct KeymapTests {
  private func state(_ keys: [CommandID: [KeyEvent]]) -> DashboardState {
    let usual = Fixture.state()
    var settings = usual.settings
    settings.keymap = Keymap(keys)
    return DashboardState(workspace: usual.workspace, settings: settings, size: usual.size)
  }

  @Test func theKeysThatCommandsComeWithAreAtOddsWithNothing() {
    #expect(Keymap.standard.conflicts == [])
    // Named one by one they are the same.
    let named = Keymap(Dictionary(Command.all.map { ($0.id, $0.keys) }) { $1 })
    #expect(named.conflicts == [])
    for command in Command.all {
      for key in command.keys { #expect(command.fault(having: key) == nil, "\(command.id)") }
    }
  }

  @Test func aCommandListensToItsNewKeyAndToItsOldOneNoMore() throws {
    var state = state([.gaps: [.character("x"), .control("g")]])
    try state.type("n")
    #expect(state.place.screen == .overview)
    try state.type("x")
    #expect(state.place.screen == .gaps)
    try state.type("<Esc><C-g>")
    #expect(state.place.screen == .gaps)
  }

  @Test func footerHelpAndPaletteTellTheNewKey() throws {
    var state = state([.help: [KeyEvent(.function(9))], .gaps: [.character("x")]])
    let foot = state.footerCommands.first { $0.id == .help }
    #expect(foot?.keys.first?.name() == "F9")
    try state.type("<F9>")
    #expect(state.helpCommands.first { $0.id == .gaps }?.keys == [.character("x")])
    try state.type("<Esc>:còn thiếu")
    guard case .palette(let palette) = state.overlay else { return #expect(Bool(false)) }
    #expect(palette.hits.contains { $0.entry.target == .command(.gaps) && $0.entry.tag == "x" })
  }

  @Test func aKeyTakenFromACommandThatKeepsItIsAConflictOfBoth() {
    let conflicts = Keymap([.gaps: [.character("a")]]).conflicts
    #expect(conflicts.map(\.key) == [.character("a")])
    #expect(Set(conflicts.flatMap { [$0.first, $0.second] }) == [.gaps, .assignments])
  }

  @Test func twoCommandsMayChangePlaces() {
    let keymap = Keymap([.gaps: [.character("a")], .assignments: [.character("n")]])
    #expect(keymap.conflicts == [])
  }

  @Test func whatListensElsewhereMayHaveTheSameKey() {
    // The question before leaving listens alone.
    #expect(Keymap([.quitAnyway: [.character("a")]]).conflicts == [])
    // What listens everywhere is heard on a list too.
    #expect(Keymap([.sort: [.character("a")]]).conflicts.count == 1)
  }

  @Test func aLetterCannotBeACommandWhereItIsTyped() throws {
    let save = try #require(Command.all.first { $0.id == .save })
    #expect(save.fault(having: .character("s")) == .typed)
    #expect(save.fault(having: KeyEvent(.character("s"), .alt)) == nil)
    let clear = try #require(Command.all.first { $0.id == .cellClear })
    #expect(clear.fault(having: .character("7")) == .typed)
    #expect(clear.fault(having: .control("i")) == .sameAs("Tab"))
    #expect(clear.fault(having: .control("c")) == .reserved)
  }
}
