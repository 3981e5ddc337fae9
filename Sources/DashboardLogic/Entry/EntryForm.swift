public import ReformModel
import TerminalInterface

/// The form in which the value of one indicator, agency and period is typed.
///
/// It checks itself at every key: `EntryForm.check(language:today:)` gives what would be saved, or
/// what is wrong in which field.
public struct EntryForm: Sendable, Hashable {
  public let indicator: Indicator
  public let agency: String
  public let period: Period
  public internal(set) var fields: [FormField]
  public internal(set) var focus: Int
  /// What stood under the key when the form was opened; nil where nothing did.
  public private(set) var stood: Observation?
  /// The versions a save would replace.
  public private(set) var heads: [EventID]
  /// What was typed earlier and left, where the form was opened with that.
  public private(set) var offered: Draft?
  /// Whether the field was just entered, so that a figure typed now replaces what stands in it.
  public internal(set) var isFresh = true
  /// A save is under way; the answer closes the form or says what failed.
  public internal(set) var isSaving = false
  /// What stood in the fields when a draft was offered.
  private var offeredTexts: [String: String]?
  /// What was saved, as it would stand in the fields.
  private let opened: [String: String]

  public init(
    indicator: Indicator, agency: String, period: Period, ledger: Ledger, language: Language
  ) {
    self.indicator = indicator
    self.agency = agency
    self.period = period
    let key = ObservationKey(indicator: indicator.code, agency: agency, period: period)
    stood = ledger.observation(key)
    heads = ledger.standing(.observation(key))?.heads ?? []
    fields = EntryForm.fields(indicator, period, stood, Words(language))
    opened = EntryForm.texts(fields)
    focus = fields.firstIndex { !$0.isChoice } ?? 0
  }

  public var key: ObservationKey {
    ObservationKey(indicator: indicator.code, agency: agency, period: period)
  }

  /// Whether anything was typed that is not saved.
  public var isDirty: Bool { texts != opened }

  /// Whether anything was typed since the form was opened, with a draft or without.
  public var isTouched: Bool { texts != (offeredTexts ?? opened) }

  /// Whether a field holds something else than what is saved.
  func isEdited(_ id: FormField.ID) -> Bool { texts[id.rawValue] != opened[id.rawValue] }

  /// What stands in the fields that can be typed into or chosen, by the name of the field.
  var texts: [String: String] { EntryForm.texts(fields) }

  public var focused: FormField { fields[focus] }

  public func text(of id: FormField.ID) -> String {
    fields.first { $0.id == id }?.text.text ?? ""
  }

  public var flag: ObservationFlag { ObservationFlag(rawValue: text(of: .flag)) ?? .normal }

  /// Goes to another field, around the ends.
  mutating func moveFocus(by step: Int) {
    focus = (focus + step + fields.count) % fields.count
    isFresh = true
  }

  mutating func focus(on id: FormField.ID) {
    focus = fields.firstIndex { $0.id == id } ?? focus
    isFresh = true
  }

  /// Whether the whole text of the focused field gives way to what is typed next.
  public var isSelected: Bool { isFresh && focused.isNumber && !focused.text.text.isEmpty }

  /// Changes the text of the focused field; of a selected one, `replaces` says whether the old text
  /// gives way.
  mutating func editText(replaces: Bool, _ change: (inout TextField) -> Void) {
    guard !focused.isChoice else { return }
    if isSelected, replaces { fields[focus].text = TextField() }
    isFresh = false
    change(&fields[focus].text)
  }

  /// Chooses the flag one step away.
  mutating func chooseFlag(_ step: Int) {
    guard focused.id == .flag else { return }
    let flags = ObservationFlag.allCases
    let at = flags.firstIndex(of: flag) ?? 0
    fields[focus].text = TextField(flags[(at + step + flags.count) % flags.count].rawValue)
  }

  /// What stands in the form, to be kept.
  func draft(in language: Language) -> Draft {
    Draft(key: key, texts: texts, language: language, replaces: heads)
  }

  /// The form with what was typed earlier in its fields; a field that the draft does not name is
  /// left as it is.
  func offering(_ draft: Draft, in language: Language) -> EntryForm {
    var form = self
    for (index, field) in fields.enumerated() where field.id != .period {
      guard let text = draft.texts[field.id.rawValue] else { continue }
      form.fields[index].text = TextField(
        field.isNumber ? EntryForm.number(text, from: draft.language, to: language) : text)
    }
    form.offered = draft
    form.offeredTexts = form.texts
    return form
  }

  /// A figure in the marks of another language; as it is where it is no figure in its own.
  private static func number(_ text: String, from: Language, to: Language) -> String {
    guard from != to, case .success(let number) = NumberEntry.parse(text, in: from) else {
      return text
    }
    return Words(to).ungrouped(number)
  }

  private static func texts(_ fields: [FormField]) -> [String: String] {
    var texts: [String: String] = [:]
    for field in fields where field.id != .period { texts[field.id.rawValue] = field.text.text }
    return texts
  }

  /// Takes note of what others saved meanwhile; what is typed stays.
  mutating func rebase(on ledger: Ledger) {
    stood = ledger.observation(key)
    heads = ledger.standing(.observation(key))?.heads ?? []
  }

  private static func fields(
    _ indicator: Indicator, _ period: Period, _ stood: Observation?, _ words: Words
  ) -> [FormField] {
    // Without group marks: `102.383` would be read as a doubt whether it means 102383 or 102,383.
    let number = { (value: ExactDecimal?) in value.map(words.ungrouped) ?? "" }
    let parts = [
      FormField(.numerator, number(stood?.numerator)),
      FormField(.denominator, number(stood?.denominator)),
    ]
    // A value computed from its parts is not typed again.
    let hasParts = stood?.numerator != nil && stood?.denominator != nil
    return [FormField(.period, period.code)] + (indicator.formula == nil ? [] : parts) + [
      FormField(.value, hasParts ? "" : number(stood?.value)),
      FormField(.flag, (stood?.flag ?? .normal).rawValue),
      FormField(.note, stood?.note ?? ""),
      FormField(.source, stood?.source ?? ""),
      FormField(.evidence, stood?.evidence ?? ""),
    ]
  }
}
