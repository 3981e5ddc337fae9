import DashboardLogic
import DashboardViews
import ReformModel
import TerminalInterface

/// A form asked field by field, and at the end what is to become of it.
struct SpokenForm {
  let dashboard: SpokenDashboard

  init(_ dashboard: SpokenDashboard) {
    self.dashboard = dashboard
  }

  private var words: Words { dashboard.words }

  /// The form as it stands; nil once it is closed or something lies over it.
  private var form: EntryForm? {
    if case .form(let form) = dashboard.state.overlay { form } else { nil }
  }

  func run() throws {
    guard let form else { return }
    try dashboard.say("\(form.title). \(form.heading).")
    if form.offered != nil { try dashboard.say(words.draftGivenBack) }
    for note in readNotes(form, in: dashboard.state) { try dashboard.say(note) }
    try dashboard.say(words.formHow)
    try walk(from: 0)
    while self.form != nil { try askWhatNext() }
  }

  /// Asks field after field, as some are asked only because of what stands in others.
  private func walk(from start: Int) throws {
    var index = start
    while let form, form.fields.indices.contains(index) {
      if form.fields[index].isShown, try !askField(index) { return }
      index += 1
    }
  }

  /// Asks one field until what stands in it is right or is left; false where the person has enough.
  private func askField(_ index: Int) throws -> Bool {
    while let form {
      let field = form.fields[index]
      try dashboard.say(read(field, of: form, in: words) + ".")
      if case .choice(let options) = field.kind {
        for (number, option) in options.enumerated() {
          try dashboard.say("\(number + 1). \(option.title).")
        }
      }
      if let fault = form.check.faults[field.id], form.tellsFaults {
        try dashboard.say(words.sentence(of: fault))
      }
      let answer = try dashboard.ask(question(for: field))
      if answer.isEmpty { return true }
      if answer == "." { return false }
      if try take(answer, into: field, at: index) { return true }
    }
    return false
  }

  private func question(for field: FormField) -> String {
    switch field.kind {
    case .neighbour: words.askPeriod
    case .choice(let options): words.askOption(options.count)
    case .text, .number, .day: words.askField
    }
  }

  /// Whether an answer can stand; says what is wrong with it, or what it comes to.
  private func take(_ answer: String, into field: FormField, at index: Int) throws -> Bool {
    switch field.kind {
    case .neighbour:
      guard answer == "<" || answer == ">" else {
        try dashboard.say(words.periodWanted)
        return false
      }
      try dashboard.change { $0.answer(fieldAt: index, withPeriod: answer == ">" ? 1 : -1) }
      try dashboard.sayMessage()
      return false
    case .choice(let options):
      guard let number = Int(answer), (1...options.count).contains(number) else {
        try dashboard.say(words.numberWanted(options.count))
        return false
      }
      try dashboard.change { $0.answer(fieldAt: index, withOption: number - 1) }
    case .text, .number, .day:
      try dashboard.change { $0.answer(fieldAt: index, with: answer == "-" ? "" : answer) }
    }
    return try sayCheck(of: field)
  }

  /// Says what became of a field; false where something is wrong that is typed here.
  private func sayCheck(of field: FormField) throws -> Bool {
    guard let check = form?.check else { return true }
    if let fault = check.faults[field.id], fault != .missing(.count) {
      return false
    }
    for (id, result) in check.results.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let label = form?.fields.first { $0.id == id }?.label ?? ""
      try dashboard.say("\(label) \(result).")
    }
    if let remark = check.remarks[field.id] { try dashboard.say(remark) }
    return true
  }

  private func askWhatNext() throws {
    guard let form else { return }
    try sayFaults(of: form)
    try dashboard.say(words.formChoices)
    switch try dashboard.askNumber(words.chooseOrLeave, upTo: 5) {
    case 1: try save()
    case 2: try mend(form)
    case 3: try sayFields(of: form)
    case 5: try dashboard.change { $0.perform(.discard) }
    default: try dashboard.change { $0.perform(.keepDraft) }
    }
  }

  private func save() throws {
    try dashboard.change { $0.perform(.save) }
    if form != nil { try dashboard.sayMessage() }
  }

  private func mend(_ form: EntryForm) throws {
    try sayFields(of: form)
    let shown = form.fields.indices.filter { form.fields[$0].isShown }
    guard let number = try dashboard.askNumber(words.whichField, upTo: shown.count) else { return }
    _ = try askField(shown[number - 1])
  }

  private func sayFields(of form: EntryForm) throws {
    for (number, field) in form.fields.filter(\.isShown).enumerated() {
      try dashboard.say("\(number + 1). \(read(field, of: form, in: words)).")
    }
  }

  private func sayFaults(of form: EntryForm) throws {
    let faults = form.check.faults
    for field in form.fields where field.isShown {
      guard let fault = faults[field.id] else { continue }
      try dashboard.say(words.error("\(field.label): \(words.text(of: fault))"))
    }
  }
}
