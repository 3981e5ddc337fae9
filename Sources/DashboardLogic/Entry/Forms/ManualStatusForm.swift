import ReformModel

/// The form in which an authorised person sets the class of an indicator by hand, until a day.
struct ManualStatusForm: FormPlan {
  let basis: FormBasis
  private let indicator: Indicator
  private let agency: String
  private let stood: ManualStatus?

  init?(_ indicator: String, _ agency: String, _ basis: FormBasis) {
    guard let found = basis.workspace.definitions.indicator(indicator) else { return nil }
    self.basis = basis
    self.indicator = found
    self.agency = agency
    let key = RecordKey.manualStatus(indicator: indicator, agency: agency)
    if case .manualStatus(let status)? = basis.workspace.ledger.standing(key)?.shown.record {
      stood = status
    } else {
      stood = nil
    }
  }

  private var key: RecordKey { .manualStatus(indicator: indicator.code, agency: agency) }
  var subject: EntrySubject { .manualStatus(indicator: indicator.code, agency: agency) }
  var title: String { "\(indicator.code) \(indicator.name[basis.language])" }
  var heading: String { agencyName(agency) }
  var keys: [RecordKey] { [key] }

  func fields() -> [FormField] {
    let computed = FormField.Option(code: "", title: words.classAsComputed)
    let options = ManualStatus.classes.map {
      FormField.Option(code: $0.rawValue, title: words.name($0))
    }
    return [
      FormField(
        .progressClass, words.classField, .choice([computed] + options),
        stood?.progressClass.rawValue ?? ""),
      FormField(
        .until, words.untilField, .day, stood.map { words.numeric($0.until) } ?? "",
        hint: words.dayHint(Day(year: today.year, month: 12, day: 31) ?? today)),
      FormField(.reason, words.reasonField, .text, stood?.reason ?? ""),
    ]
  }

  /// Giving the class back to the computation needs neither reason nor end.
  func asks(_ id: FormField.ID, in form: EntryForm) -> Bool {
    id == .progressClass || !form.text(of: .progressClass).isEmpty
  }

  func check(_ form: EntryForm) -> EntryCheck {
    var check = EntryCheck()
    guard let chosen = ProgressClass(rawValue: form.text(of: .progressClass)) else {
      if stood == nil {
        check.faults[.progressClass] = .missing(.progressClass)
      } else {
        check.changes = [ledger.change(key, to: nil)]
      }
      return check
    }
    var reader = FormReader(form, basis.language)
    if reader.isEmpty(.until) { reader.fault(.until, .missing(.endDay)) }
    let until = reader.day(.until)
    if let until, until < today { reader.fault(.until, .dayPast) }
    let reason = reader.filled(.reason, orElse: .missing(.manualReason))
    check.faults = reader.faults
    if let until, check.faults.isEmpty {
      let status = ManualStatus(progressClass: chosen, reason: reason, until: until)
      check.changes = [ledger.change(key, to: .manualStatus(status))]
    }
    return check
  }

  func notes(in state: DashboardState) -> [FormNote] {
    let computed = state.evaluation(of: indicator.code, agency: agency)?.assessment.progressClass
    var notes = [
      FormNote(words.computedClass, [[FormNote.Piece(computed.map(words.name) ?? "–")]])
    ]
    if let stood {
      notes.append(
        FormNote(
          words.setByHandNow,
          [[FormNote.Piece(words.manualBecause(stood.reason, until: stood.until), .quiet)]]))
    }
    return notes
  }

  func saved(in state: DashboardState) -> String {
    var status: ManualStatus?
    if case .manualStatus(let now)? = state.workspace.ledger.standing(key)?.shown.record {
      status = now
    }
    return words.savedManual(indicator.code, status)
  }
}

extension FormField.ID {
  public static let progressClass = FormField.ID("class")
  public static let until = FormField.ID("until")
}
