import ReformModel
import Testing

@testable import ReformStore

/// The store keeps the course of a round, whatever asked before it.
@Suite struct RoundSavingTests {
  let folder: TestFolder
  private let part = RoundKey(agency: "bac-ninh", round: "2026-q1")
  init() throws { folder = try TestFolder() }

  private func opened(people: [Person] = [], _ login: String = "an") throws -> WorkspaceStore {
    var definitions = Definitions.test
    definitions.people = people
    try WorkspaceStore.create(directory: folder.workspace, definitions: definitions)
    let store = try folder.store(login)
    try store.open()
    return store
  }

  @discardableResult
  private func go(_ state: RoundState?, _ key: RoundKey? = nil, in store: WorkspaceStore) throws
    -> Event
  {
    try store.save([
      store.workspace.ledger.change(.round(key ?? part), to: state.map { .round($0) })
    ])
  }

  private func approve(_ key: RoundKey? = nil, in store: WorkspaceStore) throws {
    try go(.submitted, key, in: store)
    try go(store.workspace.approval(of: key ?? part), key, in: store)
  }

  private func set(_ month: Int, _ value: String, in store: WorkspaceStore) throws {
    let change = Change.online(
      month, value, replaces: store.workspace.ledger.heads(of: .online(month)))
    try store.save([change])
  }

  @Test func everyKindOfRecordOfARoundComesBackAsItWas() throws {
    let store = try opened()
    try store.save([.online(1, "50")])
    try go(.submitted, in: store)
    try go(.returned(reason: "Thiếu \"tháng 2\"\nvà nguồn"), in: store)
    try go(.submitted, in: store)
    try go(store.workspace.approval(of: part), in: store)
    let until = try #require(Day(iso: "2026-12-05"))
    try store.save([
      Change(
        key: .roundException(part),
        record: .roundException(RoundException(until: until, reason: "Đính chính")), replaces: [])
    ])
    try go(.reopened(reason: "Sửa hẳn"), in: store)
    let score = ScoreKey(
      indicator: "6.01", agency: "bac-ninh", round: "2026-q1", step: .selfScore)
    let fact = ScoreFact(points: ExactDecimal(plain: "8.50"), evidence: "BC 12", text: "Đủ")
    try store.save([Change(key: .score(score), record: .score(fact), replaces: [])])
    let again = try folder.store()
    try again.open()
    #expect(again.findings == [])
    #expect(Set(again.workspace.ledger.events) == Set(store.workspace.ledger.events))
    #expect(
      try folder.text("journal/an@hcc01.jsonl").contains(
        #""set":{"state":"approved","seen":["an@hcc01:1"]}"#))
  }

  @Test(arguments: [
    #"{"state":"stale"}"#, #"{"state":"open"}"#, #"{"state":"approved"}"#,
    #"{"state":"approved","seen":["khong-phai"]}"#, #"{"state":"duyệt"}"#, #"{}"#,
  ])
  func aStateThatIsNoneIsSetAsideAndTheRestStands(set: String) throws {
    let store = try opened()
    let event = Event(
      id: EventID(writer: "xa@hcc02", sequence: 1), lamport: 1, at: .test, person: "xa",
      changes: [
        .online(1, "50"), Change(key: .round(part), record: .round(.submitted), replaces: []),
      ]
    )
    let line = String(decoding: JSONWriter.compact(event.json).dropLast(), as: UTF8.self)
    let covered = Array(line.replacing(#"{"state":"submitted"}"#, with: set).utf8)
    let sum = Checksum.hex(JournalLine.sum(of: covered[...], after: JournalLine.firstSum))
    try folder.write(
      covered + Array(#","sum":"\#(sum)"}"#.utf8) + [UInt8(ascii: "\n")],
      to: "journal/xa@hcc02.jsonl")
    _ = try store.refresh()
    #expect(store.workspace.ledger.standing(.round(part)) == nil)
    #expect(store.workspace.ledger.standing(.online(1)) != nil)
    #expect(store.findings.count == 1)
    #expect(store.findings.first?.line == 1)
  }

  @Test(arguments: ["bac-ninh/2026-q9", "bac-ninh/2026", "khong-co/2026-q1"])
  func aPartOfNoRoundOrNobodyIsSetAside(key: String) throws {
    let store = try opened()
    let parts = key.split(separator: "/").map(String.init)
    let change = Change(
      key: .round(RoundKey(agency: parts[0], round: parts[1])), record: .round(.submitted),
      replaces: [])
    let error = #expect(throws: StoreError.self) { try store.save([change]) }
    #expect(error?.exitCode == 65)
  }

  @Test func approvedValuesAreNotWrittenWhateverAsks() throws {
    let store = try opened()
    let first = try store.save([.online(1, "50")])
    try approve(in: store)
    let before = try folder.text("journal/an@hcc01.jsonl")
    let locked = { (body: () throws -> Void) in
      let error = #expect(throws: StoreError.self) { try body() }
      #expect(error?.exitCode == 77, "\(String(describing: error))")
      guard case .locked(.online(1), let lock)? = error else {
        Issue.record("not refused as locked: \(String(describing: error))")
        return
      }
      #expect(lock.approvals.map(\.round.vietnamese) == ["Quý I 2026"])
    }
    locked { try set(1, "51", in: store) }
    locked { try store.save([.online(4, "60"), .online(1, "51", replaces: [first.id])]) }
    locked {
      let plan = try #require(store.workspace.ledger.undoPlan(first.id))
      try store.save(plan.changes(includingNewer: false), undoing: first.id)
    }
    #expect(try folder.text("journal/an@hcc01.jsonl") == before)
    // April does not end in the window.
    try set(4, "60", in: store)
    try go(.reopened(reason: "Đính chính"), in: store)
    try set(1, "51", in: store)
  }

  @Test func anApprovalSavedByAnotherAMomentAgoLocksUnderTheLock() throws {
    let store = try opened()
    try store.save([.online(1, "50")])
    let binh = try folder.store("binh")
    try binh.open()
    try approve(in: binh)
    // `store` has not looked since; its change names what stood when it did.
    let change = Change.online(
      1, "51", replaces: store.workspace.ledger.heads(of: .online(1)))
    let error = #expect(throws: StoreError.self) { try store.save([change]) }
    guard case .locked? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func anExceptionOpensTheValuesUntilItsDay() throws {
    let store = try opened()
    try store.save([.online(1, "50")])
    try approve(in: store)
    let until = try #require(Day(iso: "2026-11-24"))
    try store.save([
      Change(
        key: .roundException(part),
        record: .roundException(RoundException(until: until, reason: "Đính chính")), replaces: [])
    ])
    try set(1, "51", in: store)
    let later = try folder.store(clock: Instant(seconds: Instant.test.seconds + 2 * 86_400))
    try later.open()
    #expect(throws: StoreError.self) { try set(1, "52", in: later) }
  }

  @Test func aWrongStepIsRefusedWithItsReason() throws {
    let store = try opened()
    let refusal = { (state: RoundState?) in
      let error = #expect(throws: StoreError.self) { try go(state, in: store) }
      #expect(error?.exitCode == 65)
      return error
    }
    #expect(
      refusal(.approved(seen: SeenEvents()))
        == .refusedRound(.round(part), .wrongStage(.open, .approve)))
    try go(.submitted, in: store)
    #expect(refusal(.returned(reason: "")) == .refusedRound(.round(part), .reasonMissing))
    #expect(refusal(nil) == .refusedRound(.round(part), .wrongStage(.submitted, nil)))
  }

  @Test func aSubmissionCanBeTakenBackAndDoneAgain() throws {
    let store = try opened()
    let submission = try go(.submitted, in: store)
    let takeBack = { (id: EventID) in
      let plan = try #require(store.workspace.ledger.undoPlan(id))
      return try store.save(plan.changes(includingNewer: false), undoing: id)
    }
    let undo = try takeBack(submission.id)
    #expect(store.workspace.ledger.standing(.round(part))?.shown.record == nil)
    _ = try takeBack(undo.id)
    #expect(store.workspace.ledger.standing(.round(part))?.shown.record == .round(.submitted))
  }

  @Test func eachRoleGoesAsFarAsItReaches() throws {
    let people = [
      Person(login: "an", name: "An", agency: "bac-ninh", role: .editor),
      Person(login: "binh", name: "Bình", agency: nil, role: .reviewer),
      Person(login: "chi", name: "Chi", agency: nil, role: .administrator),
    ]
    let an = try opened(people: people)
    let (binh, chi) = (try folder.store("binh"), try folder.store("chi"))
    for store in [binh, chi] { try store.open() }
    try go(.submitted, in: an)
    let refused = { (state: RoundState, store: WorkspaceStore) in
      _ = try store.refresh()
      let error = #expect(throws: StoreError.self) { try go(state, in: store) }
      #expect(error?.exitCode == 77)
    }
    try refused(an.workspace.approval(of: part), an)
    _ = try binh.refresh()
    try go(binh.workspace.approval(of: part), in: binh)
    try refused(.reopened(reason: "x"), an)
    try refused(.reopened(reason: "x"), binh)
    // Nor does a reviewer get by undo what only an administrator may.
    let approval = try #require(binh.workspace.ledger.standing(.round(part))?.shown.event)
    let plan = try #require(binh.workspace.ledger.undoPlan(approval))
    let error = #expect(throws: StoreError.self) {
      try binh.save(plan.changes(includingNewer: false), reason: "Nhầm", undoing: approval)
    }
    #expect(error == .notAllowed(login: "binh", .needsRole(.administrator)))
    _ = try chi.refresh()
    try go(.reopened(reason: "x"), in: chi)
  }

  @Test func valuesThatComeInByAMergeMakeTheApprovalStale() throws {
    let copies = try Copies("day", "kia")
    try copies.save("day", "an", month: 1, "50")
    try copies.merge("kia", from: "day")
    try copies.save("kia", "binh", month: 2, "60")
    let store = try copies.opened("day", "an")
    try approve(in: store)
    #expect(store.workspace.staleApprovals.isEmpty)
    try copies.merge("day", from: "kia")
    let merged = try copies.opened("day", "an")
    #expect(merged.workspace.staleApprovals.map(\.key) == [part])
    #expect(merged.workspace.staleApprovals.first?.changed == [.online(2)])
    let finding = merged.check().first { $0.cause == .staleApproval(values: 1) }
    #expect(finding?.path == "round bac-ninh/2026-q1")
    #expect(finding?.file == "journal/an@hcc01.jsonl")
    #expect(merged.check().allSatisfy { $0.severity != .error })
  }
}
