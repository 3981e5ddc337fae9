public import ReformModel

/// What may be changed now, or why not, in words for the person.
extension DashboardState {
  /// Why nothing may be changed now; nil where something may.
  public var readOnlyReason: String? {
    if let day = settings.asOf, day < settings.today {
      return words.pastDayIsReadOnly(keyName(of: .day))
    }
    switch settings.readOnly {
    case nil: return permission?.refusalOfAll.map(words.sentence)
    case .asked: return words.readOnlyAsked
    case .pastDay: return words.pastDayIsReadOnly(keyName(of: .day))
    case .store(let text): return text
    }
  }

  /// Why the record of a key may not be changed now; nil where it may.
  ///
  /// Every form, grid and undo asks here before it opens; the store asks again when it saves.
  public func reasonNotToChange(_ key: RecordKey) -> String? {
    if let reason = reasonNotPermitted(key) { return reason }
    return workspace.lock(of: key, on: settings.today).map { words.asSentence(words.text(of: $0)) }
  }

  /// The same but for what rounds have locked: that differs from row to row, and a footer that
  /// followed it would be sent anew with the cursor.
  func reasonNotPermitted(_ key: RecordKey) -> String? {
    if let readOnlyReason { return readOnlyReason }
    let author = workspace.ledger.standing(key)?.shown.person
    return permission?.refusal(of: key, over: author).map(words.sentence)
  }

  /// Why what a form is about may not be changed now; nil where it may.
  public func reasonNotToOpen(_ subject: EntrySubject) -> String? {
    if let reason = reasonNotToChange(subject.changedKey) { return reason }
    guard case .roundAct(let key, let act) = subject else { return nil }
    return permission?.refusal(of: act, agency: key.agency).map(words.sentence)
  }

  /// The same of several records that are saved together: why the first of them may not.
  public func reasonNotToChange(_ keys: some Sequence<RecordKey>) -> String? {
    if let readOnlyReason { return readOnlyReason }
    for key in keys {
      if let reason = reasonNotToChange(key) { return reason }
    }
    return nil
  }

  /// The role of whoever sits here, in words; nil where there are no roles.
  public var roleShown: String? { permission?.role.map(words.name) }
}

extension Words {
  /// A refusal as a sentence of its own.
  fileprivate func sentence(_ refusal: PermissionRefusal) -> String {
    asSentence(text(of: refusal))
  }

  func asSentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
