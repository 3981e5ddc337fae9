public import ReformModel
import TerminalInterface

/// The form in which the value of one indicator, agency and period is typed.
///
/// It checks itself at every key: `EntryForm.check(language:today:)` gives what would be saved, or
/// what is wrong in which field.
public struct EntryForm: Sendable, Hashable {
  public let indicator: Indicator
  public let agency: String
  public private(set) var period: Period
  public internal(set) var fields: [FormField]
  public internal(set) var focus: Int
  /// What stood under the key when the form was opened; nil where nothing did.
  public private(set) var stood: Observation?
  /// The versions a save would replace.
  public private(set) var heads: [EventID]
  /// Whether this is what was typed earlier and left.
  public internal(set) var isDraft = false
  /// Whether the field was just entered, so that a figure typed now replaces what stands in it.
  public internal(set) var isFresh = true
  /// A save is under way; the answer closes the form or says what failed.
  public internal(set) var isSaving = false
  private var opened: [FormField]

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
    opened = fields
    focus = fields.firstIndex { !$0.isChoice } ?? 0
  }

  public var key: ObservationKey {
    ObservationKey(indicator: indicator.code, agency: agency, period: period)
  }

  /// Whether anything was typed that is not saved.
  public var isDirty: Bool { fields != opened }

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

  /// Shows the chosen period or flag one step away.
  mutating func choose(_ step: Int, ledger: Ledger, language: Language) {
    switch focused.id {
    case .period where !isDirty:
      let other = step > 0 ? period.next : period.previous
      let focus = focus
      self = EntryForm(
        indicator: indicator, agency: agency, period: other, ledger: ledger, language: language)
      self.focus = focus
    case .flag:
      let flags = ObservationFlag.allCases
      let at = flags.firstIndex(of: flag) ?? 0
      fields[focus].text = TextField(flags[(at + step + flags.count) % flags.count].rawValue)
    default: break
    }
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
      FormField(.source, stood?.isIllustrative == true ? "" : stood?.source ?? ""),
      FormField(.evidence, stood?.evidence ?? ""),
    ]
  }
}
