import ReformModel

extension DashboardState {
  /// Whether leaving now would lose something typed: drafts that no disk holds.
  public var hasUnsaved: Bool { !unkept.isEmpty }

  /// Follows what stands in the open form: keeps it as a draft, or drops the draft of a form that
  /// says nothing new.
  mutating func draftForm(lasting: Bool = false) -> [Effect] {
    guard case .form(let form) = overlay else { return [] }
    guard form.isDirty else { return dropDraft(form.subject) }
    var draft = form.draft(in: settings.language)
    // What was not typed at keeps its time, and the versions it was typed beside.
    if let kept = drafts[form.subject], kept.texts == draft.texts { draft = kept }
    drafts[form.subject] = draft
    unkept.insert(form.subject)
    return [.keepDraft(draft, lasting: lasting)]
  }

  mutating func dropDraft(_ subject: EntrySubject) -> [Effect] {
    unkept.remove(subject)
    return drafts.removeValue(forKey: subject) == nil ? [] : [.dropDraft(subject)]
  }

  /// Opens a form with what was typed earlier and left, if anything; says why where what it is
  /// about may not be changed.
  mutating func openForm(_ subject: EntrySubject) -> [Effect] {
    if let reason = reasonNotToOpen(subject) {
      message = Message(.warning, reason)
      return []
    }
    guard let fresh = form(of: subject) else { return [] }
    overlay = .form(fresh)
    guard let draft = drafts[subject] else { return [] }
    let offered = fresh.offering(draft, in: settings.language)
    guard offered.isDirty else { return dropDraft(subject) }
    overlay = .form(offered)
    message = Message(
      .info,
      words.draftOffered(
        typedAt: draft.typedAt, isOutdated: offered.heads != draft.replaces,
        discard: keyName(of: .discard)))
    return []
  }

  /// Takes in what earlier sessions left; what has been saved since is dropped.
  mutating func takeIn(_ found: [Draft], setAside: [String]) -> [Effect] {
    var effects: [Effect] = []
    for draft in found {
      // One of an indicator that is gone stays where it is, in case it comes back.
      guard let fresh = form(of: draft.subject) else { continue }
      if fresh.offering(draft, in: settings.language).isDirty {
        drafts[draft.subject] = draft
      } else {
        effects.append(.dropDraft(draft.subject))
      }
    }
    if let first = setAside.first {
      message = Message(.warning, words.draftsSetAside(setAside.count, place: first))
    } else if !drafts.isEmpty {
      let waiting = found.map(\.subject).filter { drafts[$0] != nil }
      message = Message(
        .info, words.draftsWaiting(waiting.count, first: waiting.first.map(shortName) ?? ""))
    }
    return effects
  }

  /// Takes note that the disk holds a draft.
  mutating func take(kept draft: Draft) {
    guard let mine = drafts[draft.subject], mine.texts == draft.texts else { return }
    drafts[draft.subject] = draft
    unkept.remove(draft.subject)
  }

  /// Tells once that drafts cannot be kept, and again where a form was left that way; what matters
  /// more is not talked over.
  mutating func tellNotKept(_ reason: String) {
    guard message?.kind != .error else { return }
    if !hasToldOfDrafts {
      hasToldOfDrafts = true
      message = Message(.warning, words.draftNotWritten(reason))
    } else if overlay == nil {
      message = Message(.warning, words.draftKeptInMemory)
    }
  }

  private func form(of subject: EntrySubject) -> EntryForm? {
    EntryForm(
      subject, in: workspace, language: settings.language, today: settings.today,
      person: settings.person)
  }

  /// `6.01 tháng 10/2026`: with the agency only where it is the last to tell.
  private func shortName(of subject: EntrySubject) -> String {
    let parts = words.parts(of: subject, in: definitions, on: settings.today)
    return parts.count > 2 ? "\(parts[0]) \(parts[2])" : parts.joined(separator: " ")
  }
}
