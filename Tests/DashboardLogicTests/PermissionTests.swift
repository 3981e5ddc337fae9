import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

/// What a role, `--read-only` or a past day forbids is said at once and offered nowhere.
@Suite struct PermissionTests {
  /// The fixture with people; so-noi-vu leads all indicators.
  static func state(_ login: String, _ role: Person.Role, _ agency: String?) -> DashboardState {
    var definitions = Fixture.definitions
    definitions.people = [Person(login: login, name: "Lê An", agency: agency, role: role)]
    return state(definitions, login: login)
  }

  static func state(_ definitions: Definitions, login: String) -> DashboardState {
    DashboardState(
      workspace: Workspace(definitions: definitions, ledger: Ledger(Fixture.someEvents)),
      settings: Settings(
        language: .vietnamese, today: Fixture.today, agency: "bac-ninh", theme: "dark",
        themes: ["dark"], person: "an", login: login), size: Size(columns: 120, rows: 36))
  }

  static let viewer = state("an", .viewer, nil)

  /// Each with nothing changeable, and the words that say why.
  private static let closed: [DashboardState] = [
    Fixture.state(readOnly: .asked), Fixture.state(readOnly: .store("đĩa hỏng")),
    Fixture.state([Fixture.madeUp], asOf: Fixture.day("2026-11-22")), viewer,
  ]

  /// Every screen with every tab, on a row that could be entered.
  private static let places = [
    "", "<End><Enter>", "<End><Enter>l", "<End><Enter><Enter>", "<End><Enter><Enter>l<Home>",
    "<End><Enter><Enter>ll", "<End><Enter><Enter>lll", "<End><Enter><Enter>llll", "a", "al", "d",
    "d<Enter>", "d<Enter>l", "n", ":",
  ]

  @Test func theRoleIsSaidInWordsWhereThereIsOne() {
    #expect(Self.viewer.roleShown == "người xem")
    #expect(Self.state("an", .administrator, nil).roleShown == "quản trị")
    #expect(Self.state(Fixture.definitions, login: "an").roleShown == nil)
  }

  @Test func whereNothingMayBeChangedNoKeyOnAnyScreenChangesAnything() throws {
    for state in Self.closed {
      for place in Self.places {
        var start = state
        try start.type(place)
        for key in Set(Command.all.flatMap(\.keys)) {
          var next = start
          let effects = next.handle(.key(key))
          #expect(next.form == nil, "\(place) \(key.name())")
          for case .save in effects { Issue.record("\(place) \(key.name()) saves") }
        }
      }
    }
  }

  @Test func aChangingCommandIsNotOfferedAndSaysWhyWhenPressed() throws {
    for state in Self.closed {
      let reason = try #require(state.readOnlyReason)
      for place in Self.places {
        var start = state
        try start.type(place)
        for command in Command.listening(in: start) where command.isChanging {
          #expect(command.availability(in: start) == .unavailable(reason))
          #expect(!start.footerCommands.contains { $0.id == command.id })
          var next = start
          #expect(next.perform(command) == [])
          #expect(next.message == Message(.warning, reason))
          next = start
          try next.type("?")
          #expect(next.availabilityBelowHelp(of: command) == .unavailable(reason))
        }
      }
    }
  }

  @Test func whoMayNotChangeAnythingStillSeesWhatAValueIsMadeOf() throws {
    for state in Self.closed {
      var state = state
      try state.type("<End><Enter><Enter>l")
      #expect(state.place.indicatorTab == .series)
      try state.type("<Enter>")
      guard case .observation = state.place.screen else {
        Issue.record("\(state.place.screen)")
        continue
      }
      try state.type("e")
      #expect(state.form == nil)
      #expect(state.message?.text == state.readOnlyReason)
    }
  }

  @Test func anEditorIsToldWhoseFigureItIsBeforeTypingIt() throws {
    var state = Self.state("an", .editor, "x00001")
    try state.type("<End><Enter>e")
    #expect(state.form == nil)
    #expect(
      state.message?.text
        == "Số liệu này của Thành phố Bắc Ninh, bạn nhập cho Phường Hòa Long: "
        + "hãy báo người nhập của Thành phố Bắc Ninh")
    #expect(!state.footerCommands.contains { $0.id == .edit })
  }

  @Test func anEditorOfTheLeadEnters() throws {
    var state = Self.state("an", .editor, "so-noi-vu")
    try state.type("<End><Enter>e")
    #expect(state.form != nil)
  }

  @Test func aRoleGivenOrTakenWhileTheDashboardIsOpenCountsAtOnce() throws {
    var state = Self.viewer
    var definitions = Fixture.definitions
    definitions.people = [Person(login: "an", name: "Lê An", agency: nil, role: .reviewer)]
    let ledger = Ledger(Fixture.someEvents)
    state.receive(.refreshed(Workspace(definitions: definitions, ledger: ledger)))
    #expect(state.readOnlyReason == nil)
    try state.type("<End><Enter>e")
    #expect(state.form != nil)
    definitions.people[0].role = .viewer
    state.receive(.refreshed(Workspace(definitions: definitions, ledger: ledger)))
    #expect(try state.type("90<Tab>100<C-s>").allSatisfy { !$0.isSave })
    #expect(state.message?.text == state.readOnlyReason)
  }

  @Test func severalRecordsMayBeChangedOnlyIfEachMay() {
    let state = Self.state("an", .editor, "so-noi-vu")
    let own = Fixture.key("6.01", "2026-M10")
    let target = RecordKey.target(indicator: "6.01", agency: "bac-ninh", year: 2030)
    #expect(state.reasonNotToChange([own]) == nil)
    #expect(state.reasonNotToChange([own, target]) == state.reasonNotToChange(target))
    #expect(state.reasonNotToChange(target) != nil)
  }

  @Test func whatAFormIsAboutFollowsTheSameRule() {
    let state = Self.state("an", .editor, "so-noi-vu")
    let subjects: [(EntrySubject, isAllowed: Bool)] = [
      (.assignment("6.T1"), true), (.comment(on: "6.01"), true),
      (.manualStatus(indicator: "6.01", agency: "so-noi-vu"), false),
      (.target(indicator: "6.01", agency: "so-noi-vu"), false),
    ]
    for (subject, isAllowed) in subjects {
      #expect((state.reasonNotToChange(subject.changedKey) == nil) == isAllowed, "\(subject)")
      #expect(Self.viewer.reasonNotToChange(subject.changedKey) == Self.viewer.readOnlyReason)
    }
  }

  @Test func aRestrictedSessionCannotBeSuspended() throws {
    var settings = Fixture.state().settings
    settings.isRestricted = true
    var state = DashboardState(
      workspace: Fixture.state().workspace, settings: settings, size: Size(columns: 80, rows: 24))
    #expect(try state.type("<C-z>") == [])
    #expect(state.message?.text == state.words.noWayOut("q"))
    var free = Fixture.state()
    #expect(try free.type("<C-z>") == [.suspend])
  }
}

extension Effect {
  fileprivate var isSave: Bool {
    if case .save = self { true } else { false }
  }
}
