import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@testable import DashboardViews

/// What a press or a turn of the wheel does, found by where it is seen.
@Suite struct MouseTests {
  private func state(_ keys: String, _ size: Size = Size(columns: 80, rows: 24)) throws
    -> DashboardState
  {
    try DetailFixture.state(size, keys: keys)
  }

  /// Does something where a text is seen, from the top.
  @discardableResult
  private func act(
    _ action: MouseEvent.Action, on text: String, in state: inout DashboardState, from top: Int = 0
  ) throws -> [Effect] {
    let frame = DetailShot.render(state)
    let row = try #require(
      frame.text.indices.dropFirst(top).first { frame.text[$0].contains(text) },
      "no \(text) in \(frame.text)")
    let before = try #require(frame.text[row].ranges(of: text).first?.lowerBound)
    let column = String(frame.text[row][..<before]).displayWidth
    let point = Point(column: column, row: row)
    return state.handle(MouseEvent(action, at: point), on: frame.target(at: point))
  }

  @Test func aPressInTheHelpSelectsTheKey() throws {
    var state = try state("?")
    try act(.press, on: "Lên một trang", in: &state)
    guard case .help(let help) = state.overlay else { return #expect(Bool(false)) }
    #expect(state.helpCommands[help.list.selected].id == .pageUp)
  }

  @Test func aPressChoosesAVersionAndASecondDecides() throws {
    var state = try state("C<Enter>")
    try act(.press, on: "04:13", in: &state)
    guard case .decision(let box) = state.overlay else { return #expect(Bool(false)) }
    #expect(box.selected != nil)
    let effects = try act(.doubleClick, on: "04:13", in: &state)
    #expect(effects.contains { if case .save = $0 { true } else { false } })
  }

  @Test func aSecondPressOnAChoiceChoosesTheNext() throws {
    var state = try state("e")
    try act(.press, on: "P sơ bộ", in: &state)
    #expect(form(state)?.focused.id == .flag)
    #expect(form(state)?.text(of: .flag) == "P")
    try act(.press, on: "P sơ bộ", in: &state)
    #expect(form(state)?.text(of: .flag) == "Q")
  }

  @Test func theWheelWalksThroughAForm() throws {
    var state = try state("e")
    let before = form(state)?.focus
    _ = state.handle(MouseEvent(.wheelDown, at: Point(column: 0, row: 0)), on: nil)
    #expect(form(state)?.focus != before)
    _ = state.handle(MouseEvent(.wheelUp, at: Point(column: 0, row: 0)), on: nil)
    #expect(form(state)?.focus == before)
  }

  @Test func aPressOnARowTakesTheFilterAndTheRow() throws {
    var state = try state("<Right><Right>/")
    let frame = DetailShot.render(state)
    let region = try #require(frame.regions.last { $0.target == "row:1" })
    _ = state.handle(
      MouseEvent(.press, at: Point(column: region.rect.column, row: region.rect.row)),
      on: "row:1")
    #expect(state.overlay == nil)
    #expect(state.place.list.selected == 1)
  }

  @Test(arguments: [Size(columns: 40, rows: 12), Size(columns: 80, rows: 24)])
  func everyHintAtTheFootCanBePressed(size: Size) throws {
    for keys in ["", "?", "e", "T", ":", "C<Enter>", "u", "g"] {
      let frame = DetailShot.render(try state(keys, size))
      let foot = try #require(frame.text.last)
      let pressed = frame.regions.filter { $0.rect.row == size.rows - 1 }
      #expect(
        !pressed.isEmpty && pressed.allSatisfy { $0.target.hasPrefix("command:") },
        "\(keys) \(foot)")
    }
  }

  @Test func whereTabsAreLeftOutAPressOnTheMarkLeadsOn() throws {
    var state = try state("a", Size(columns: 40, rows: 12))
    for tab in 1...4 {
      let frame = DetailShot.render(state)
      let mark = try #require(frame.regions.last { $0.target == "tab:\(tab)" }, "\(frame.text)")
      _ = state.handle(
        MouseEvent(.press, at: Point(column: mark.rect.column, row: mark.rect.row)),
        on: mark.target)
      #expect(state.place.tab == tab)
    }
  }

  @Test func theMouseIsGivenBackAndTakenByAKey() throws {
    var state = try state("")
    #expect(state.handle(.key(.control("t"))) == [.listenToMouse(false)])
    #expect(state.message?.text == state.words.mouseIsOff("Ctrl-T"))
    #expect(state.handle(.key(.control("t"))) == [.listenToMouse(true)])
    // In a form too, where texts are worth copying.
    var entering = try self.state("e")
    #expect(entering.handle(.key(.control("t"))) == [.listenToMouse(false)])
    #expect(form(entering) != nil)
  }

  private func form(_ state: DashboardState) -> EntryForm? {
    if case .form(let form) = state.overlay { form } else { nil }
  }
}
