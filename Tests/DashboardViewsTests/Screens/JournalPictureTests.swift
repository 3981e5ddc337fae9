import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@testable import DashboardViews

/// The history, what journals disagree on, and the boxes in which both are decided.
@Suite struct JournalPictureTests {
  static let screens = [
    ("history", "H"), ("history-filter", "H/sua loi<Enter>"), ("conflicts", "C"),
    ("decision", "C<Enter><Tab>"), ("undo", "u"), ("undo-of-a-row", "H<Down>u"),
  ]

  static let shots: [DetailShot] = screens.flatMap { name, keys in
    [
      DetailShot(name, keys, 80, 24), DetailShot(name, keys, 120, 36),
      DetailShot(name, keys, 40, 12), DetailShot(name, keys, 80, 24, .english, .ascii),
    ]
  }

  @Test(arguments: shots)
  func screenLooksAsKept(_ shot: DetailShot) throws {
    try Picture.expect(shot.frame(), named: shot.description)
  }

  /// Somebody saved another value while the form was open.
  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36)])
  func threeAnswersStandSideBySide(_ size: Size) throws {
    var state = try DetailFixture.state(size, keys: "e<Tab><Tab><C-u>45,2")
    var effects: [Effect] = []
    for event in try KeyScript.events("<C-s>") { effects += state.handle(event) }
    guard case .save(let changes, let reason)? = effects.last else {
      Issue.record("the form must save \(effects)")
      return
    }
    let key = changes[0].key
    var workspace = state.workspace
    workspace.ledger.add(
      Event(
        id: EventID(writer: "binh@other", sequence: 1), lamport: 99,
        at: Instant(seconds: ScreenFixture.today.number * 86_400), person: "binh",
        changes: [
          Change(
            key: key, record: .observation(Observation(value: ExactDecimal(43))),
            replaces: changes[0].replaces)
        ]))
    let attempt = SaveAttempt(changes: changes, reason: reason)
    state.receive(.changedElsewhere(attempt, workspace))
    let frame = DetailShot.render(state)
    for text in ["45,2", "43,0", "44,1"] {
      #expect(frame.text.contains { $0.contains(text) }, "\(text)")
    }
    try Picture.expect(frame, named: "three-way-\(size.columns)x\(size.rows)")
  }
}
