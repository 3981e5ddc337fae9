import ReformModel
import Testing

@testable import ReformStore

/// Definition files that were edited in one copy, in the other, or in both.
@Suite struct DefinitionExchangeTests {
  /// Two copies that agreed on everything once.
  private func agreed() throws -> Copies {
    let copies = try Copies("a", "b")
    _ = try exchange(copies)
    return copies
  }

  private func exchange(_ copies: Copies) throws -> ExchangeReport {
    try copies.opened("a").exchange(with: "/srv/b", agreed: "/srv/state")
  }

  private func edit(_ copies: Copies, _ place: String, _ change: (inout Definitions) -> Void) throws
  {
    let store = try copies.opened(place)
    var definitions = store.workspace.definitions
    change(&definitions)
    try store.replace(definitions)
  }

  private func definitions(_ copies: Copies, _ place: String) throws -> Definitions {
    try copies.opened(place).workspace.definitions
  }

  @Test func whatOnlyOneSideEditedGoesToTheOther() throws {
    let copies = try agreed()
    try edit(copies, "b") { $0.surveys = [] }
    #expect(try exchange(copies).definitions == [.surveys: .taken])
    #expect(try definitions(copies, "a").surveys.isEmpty)
    try edit(copies, "a") { $0.indicators[0].weight = 7 }
    #expect(try exchange(copies).definitions == [.indicators: .sent])
    #expect(try definitions(copies, "b").indicators[0].weight == 7)
    #expect(try exchange(copies).definitions.isEmpty)
  }

  @Test func whatBothEditedStaysAsItIsUntilSomebodySettlesIt() throws {
    let copies = try agreed()
    try edit(copies, "a") { $0.indicators[0].weight = 7 }
    try edit(copies, "b") { $0.indicators[0].weight = 8 }
    for _ in 0..<2 { #expect(try exchange(copies).definitions == [.indicators: .differs]) }
    #expect(try definitions(copies, "a").indicators[0].weight == 7)
    #expect(try definitions(copies, "b").indicators[0].weight == 8)
    // Theirs is copied over ours; then ours is put back and goes there.
    try edit(copies, "a") { $0.indicators[0].weight = 8 }
    #expect(try exchange(copies).definitions.isEmpty)
    try edit(copies, "a") { $0.indicators[0].weight = 7 }
    #expect(try exchange(copies).definitions == [.indicators: .sent])
    #expect(try definitions(copies, "b").indicators[0].weight == 7)
  }

  @Test func whereNobodyKnowsWhatStoodBeforeNothingIsTaken() throws {
    let copies = try Copies("a", "b")
    try edit(copies, "b") { $0.indicators[0].weight = 8 }
    #expect(try exchange(copies).definitions == [.indicators: .differs])
    #expect(try definitions(copies, "a") == .test)
  }

  @Test func aFileThatOneSideLacksComesBack() throws {
    let copies = try agreed()
    try copies.disk.remove("/srv/a/surveys.json")
    #expect(try exchange(copies).definitions == [.surveys: .taken])
    try copies.disk.remove("/srv/b/surveys.json")
    #expect(try exchange(copies).definitions == [.surveys: .sent])
    #expect(try definitions(copies, "b") == .test)
  }

  @Test func rolesNeverComeFromElsewhere() throws {
    let copies = try agreed()
    try edit(copies, "b") {
      $0.people = [Person(login: "ke-gian", name: "K", agency: nil, role: .administrator)]
    }
    #expect(try exchange(copies).definitions == [.people: .notExchanged])
    #expect(try definitions(copies, "a").people.isEmpty)
  }

  @Test func aFileThatCannotBeReadDoesNotComeIn() throws {
    let copies = try agreed()
    let before = try copies.bytes("indicators.json", in: "a")
    try copies.disk.remove("/srv/b/indicators.json")
    let file = try copies.disk.open("/srv/b/indicators.json", .creating)
    _ = try copies.disk.append(Array("{\"indicators\": [,]}".utf8)[...], to: file)
    copies.disk.close(file)
    let error = #expect(throws: StoreError.self) { try exchange(copies) }
    #expect(error?.exitCode == 65)
    #expect(try copies.bytes("indicators.json", in: "a") == before)
  }

  @Test func aCopyOfAnotherWorkspaceIsRefusedEitherWay() throws {
    let copies = try Copies("a")
    var other = Definitions.test
    other.info.id = "khac"
    try WorkspaceStore.create(directory: "/srv/b", definitions: other, disk: copies.disk)
    #expect(
      throws: StoreError.otherWorkspace(directory: "/srv/b", id: "khac", expected: "bac-ninh")
    ) { try exchange(copies) }
  }
}
