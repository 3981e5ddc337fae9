import ReformModel
import TerminalInterface

/// Reads the fields of a form and gathers what is wrong with them.
struct FormReader {
  let form: EntryForm
  let language: Language
  private(set) var faults: [FormField.ID: EntryFault] = [:]

  init(_ form: EntryForm, _ language: Language) {
    self.form = form
    self.language = language
    for field in form.fields where field.isKept && field.text.text.unicodeScalars.count > 4000 {
      faults[field.id] = .textTooLong
    }
  }

  /// The first fault of a field stands.
  mutating func fault(_ id: FormField.ID, _ fault: EntryFault) {
    if faults[id] == nil { faults[id] = fault }
  }

  func isEmpty(_ id: FormField.ID) -> Bool {
    form.text(of: id).isBlank
  }

  /// Nil where the field is empty or holds no number.
  mutating func number(_ id: FormField.ID) -> ExactDecimal? {
    guard !isEmpty(id) else { return nil }
    switch NumberEntry.parse(form.text(of: id), in: language) {
    case .success(let number): return number
    case .failure(let error):
      fault(id, .number(error))
      return nil
    }
  }

  /// Nil where the field is empty or holds no whole number within bounds.
  mutating func whole(_ id: FormField.ID, in range: ClosedRange<Int>) -> Int? {
    guard let number = number(id)?.reduced else { return nil }
    guard number.scale == 0 else {
      fault(id, .notWhole)
      return nil
    }
    guard range.contains(Int(number.mantissa)) else {
      fault(id, .outside(range))
      return nil
    }
    return Int(number.mantissa)
  }

  /// Nil where the field is empty or holds no day.
  mutating func day(_ id: FormField.ID) -> Day? {
    guard !isEmpty(id) else { return nil }
    switch DayEntry.parse(form.text(of: id)) {
    case .success(let day): return day
    case .failure(let error):
      fault(id, .day(error))
      return nil
    }
  }

  /// A text that must not be empty.
  mutating func filled(_ id: FormField.ID, orElse missing: EntryFault) -> String {
    if isEmpty(id) { fault(id, missing) }
    return form.text(of: id)
  }
}
