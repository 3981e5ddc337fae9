public import ReformModel
import TerminalInterface

/// A form in which something is typed: fields, the one with the cursor, and a plan that knows what
/// they mean.
///
/// It checks itself at every key: `check` gives what would be saved, or what is wrong in which field.
public struct EntryForm: Sendable {
  /// What is asked, and beside which versions.
  private(set) var plan: any FormPlan
  public internal(set) var fields: [FormField]
  public internal(set) var focus: Int
  /// What was typed earlier and left, where the form was opened with that.
  public private(set) var offered: Draft?
  /// Whether the field was just entered, so that a figure typed now replaces what stands in it.
  public internal(set) var isFresh = true
  /// Whether it was refused as it stands, so that even an untouched form says what is wrong.
  public internal(set) var wasRefused = false
  /// A save is under way; the answer closes the form or says what failed.
  public internal(set) var isSaving = false
  /// What stood in the fields when a draft was offered.
  private var offeredTexts: [String: String]?
  /// What was saved, as it would stand in the fields.
  private var opened: [String: String] = [:]

  /// Nil where the definitions hold no such thing.
  public init?(
    _ subject: EntrySubject, in workspace: Workspace, language: Language, today: Day,
    person: String = ""
  ) {
    let basis = FormBasis(
      workspace: workspace, language: language, today: today, person: person)
    guard let plan = subject.plan(on: basis) else { return nil }
    self.plan = plan
    fields = plan.fields()
    focus = fields.firstIndex { !$0.isChoice } ?? 0
    askAnew()
    opened = texts
  }

  public var subject: EntrySubject { plan.subject }
  public var title: String { plan.title }
  public var heading: String { plan.heading }

  /// What would be saved now, or what is wrong.
  public var check: EntryCheck { plan.check(self) }

  /// The table in which fields with a cell stand.
  public var table: FormTable? { plan.table }

  /// What was known before, to be shown under the fields.
  public func notes(in state: DashboardState) -> [FormNote] { plan.notes(in: state) }

  /// Says what is on the disk now.
  func saved(in state: DashboardState) -> String { plan.saved(in: state) }

  /// What the form of the period some steps away is about; nil where there is none.
  func neighbour(_ step: Int) -> EntrySubject? { plan.neighbour(step) }

  /// The record that stood under a key when the form was opened.
  public func stood(_ key: RecordKey) -> Record? {
    plan.basis.workspace.ledger.standing(key)?.shown.record
  }

  /// The versions a save would replace.
  public var heads: [EventID] {
    plan.keys.flatMap(plan.basis.workspace.ledger.heads)
  }

  /// Whether anything was typed that is not saved.
  public var isDirty: Bool { texts != opened }

  /// Whether what is wrong is told: not before anything was done.
  public var tellsFaults: Bool { isDirty || wasRefused }

  /// Whether anything was typed since the form was opened, with a draft or without.
  public var isTouched: Bool { texts != (offeredTexts ?? opened) }

  /// Whether a field holds something else than what is saved.
  func isEdited(_ id: FormField.ID) -> Bool {
    (texts[id.rawValue] ?? "") != (opened[id.rawValue] ?? "")
  }

  /// What stands in the fields that can be typed into or chosen, by the name of the field.
  var texts: [String: String] {
    var texts: [String: String] = [:]
    for field in fields where field.isKept { texts[field.id.rawValue] = field.text.text }
    return texts
  }

  public var focused: FormField { fields[focus] }

  public func text(of id: FormField.ID) -> String {
    fields.first { $0.id == id }?.text.text ?? ""
  }

  /// Goes to another field that is asked, around the ends.
  mutating func moveFocus(by step: Int) {
    isFresh = true
    var next = focus
    repeat { next = (next + step + fields.count) % fields.count } while !fields[next].isShown
    focus = next
  }

  /// Goes to the row above or below in a table, else to another field.
  mutating func moveFocus(rows step: Int) {
    guard let cell = focused.cell else { return moveFocus(by: step) }
    guard
      let next = fields.firstIndex(where: {
        $0.cell == FormTable.Cell(row: cell.row + step, column: cell.column)
      })
    else {
      // Out of the table, and not along its last row.
      repeat { moveFocus(by: step) } while focused.cell != nil
      return
    }
    isFresh = true
    focus = next
  }

  mutating func focus(on id: FormField.ID) {
    focus = fields.firstIndex { $0.id == id && $0.isShown } ?? focus
    isFresh = true
  }

  mutating func focus(onFieldAt index: Int) {
    guard fields.indices.contains(index), fields[index].isShown else { return }
    focus = index
    isFresh = true
  }

  /// Whether the whole text of the focused field gives way to what is typed next.
  public var isSelected: Bool { isFresh && focused.isFigure && !focused.text.text.isEmpty }

  /// Changes the text of the focused field; of a selected one, `replaces` says whether the old text
  /// gives way.
  mutating func editText(replaces: Bool, _ change: (inout TextField) -> Void) {
    guard !focused.isChoice else { return }
    if isSelected, replaces { fields[focus].text = TextField() }
    isFresh = false
    change(&fields[focus].text)
    askAnew()
  }

  /// Chooses the option some steps away in the focused field.
  mutating func choose(_ step: Int) {
    fields[focus].choose(step)
    askAnew()
  }

  /// What stands in the form, to be kept.
  func draft(in language: Language) -> Draft {
    Draft(subject: subject, texts: texts, language: language, replaces: heads)
  }

  /// The form with what was typed earlier in its fields; a field that the draft does not name is
  /// left as it is.
  func offering(_ draft: Draft, in language: Language) -> EntryForm {
    var form = self
    for (index, field) in fields.enumerated() {
      guard let text = draft.texts[field.id.rawValue], !field.isNeighbour else { continue }
      form.fields[index].text = TextField(
        field.kind == .number ? EntryForm.number(text, from: draft.language, to: language) : text)
    }
    form.askAnew()
    form.offered = draft
    form.offeredTexts = form.texts
    return form
  }

  /// Takes note of what others saved meanwhile; what is typed stays.
  mutating func rebase(on workspace: Workspace) {
    var basis = plan.basis
    basis.workspace = workspace
    plan = subject.plan(on: basis) ?? plan
    askAnew()
  }

  /// Some fields are asked only because of what stands in others.
  private mutating func askAnew() {
    for index in fields.indices { fields[index].isShown = plan.asks(fields[index].id, in: self) }
    while !focused.isShown, focus > 0 { focus -= 1 }
  }

  /// A figure in the marks of another language; as it is where it is no figure in its own.
  private static func number(_ text: String, from: Language, to: Language) -> String {
    guard from != to, case .success(let number) = NumberEntry.parse(text, in: from) else {
      return text
    }
    return Words(to).ungrouped(number)
  }
}
