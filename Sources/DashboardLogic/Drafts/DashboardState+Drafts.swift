import ReformModel

extension DashboardState {
  /// Whether leaving now would lose something typed: drafts that no disk holds.
  public var hasUnsaved: Bool { !unkept.isEmpty }

  /// Follows what stands in the open form: keeps it as a draft, or drops the draft of a form that
  /// says nothing new.
  mutating func draftForm(lasting: Bool = false) -> [Effect] {
    guard case .form(let form) = overlay else { return [] }
    guard form.isDirty else { return dropDraft(form.key) }
    var draft = form.draft(in: settings.language)
    // What was not typed at keeps its time, and the versions it was typed beside.
    if let kept = drafts[form.key], kept.texts == draft.texts { draft = kept }
    drafts[form.key] = draft
    unkept.insert(form.key)
    return [.keepDraft(draft, lasting: lasting)]
  }

  mutating func dropDraft(_ key: ObservationKey) -> [Effect] {
    unkept.remove(key)
    return drafts.removeValue(forKey: key) == nil ? [] : [.dropDraft(key)]
  }

  /// Opens a form with what was typed earlier and left, if anything.
  mutating func openForm(_ code: String, agency: String, period: Period) -> [Effect] {
    guard let fresh = form(of: code, agency: agency, period: period) else { return [] }
    overlay = .form(fresh)
    guard let draft = drafts[fresh.key] else { return [] }
    let offered = fresh.offering(draft, in: settings.language)
    guard offered.isDirty else { return dropDraft(fresh.key) }
    overlay = .form(offered)
    message = Message(
      .info,
      words.draftOffered(typedAt: draft.typedAt, isOutdated: offered.heads != draft.replaces))
    return []
  }

  /// Takes in what earlier sessions left; what has been saved since is dropped.
  mutating func takeIn(_ found: [Draft], setAside: [String]) -> [Effect] {
    var effects: [Effect] = []
    for draft in found {
      let key = draft.key
      // One of an indicator that is gone stays where it is, in case it comes back.
      guard let fresh = form(of: key.indicator, agency: key.agency, period: key.period) else {
        continue
      }
      if fresh.offering(draft, in: settings.language).isDirty {
        drafts[key] = draft
      } else {
        effects.append(.dropDraft(key))
      }
    }
    if let first = setAside.first {
      message = Message(.warning, words.draftsSetAside(setAside.count, place: first))
    } else if !drafts.isEmpty {
      message = Message(.info, words.draftsWaiting(found.map(\.key).filter { drafts[$0] != nil }))
    }
    return effects
  }

  /// Takes note that the disk holds a draft.
  mutating func take(kept draft: Draft) {
    guard let mine = drafts[draft.key], mine.texts == draft.texts else { return }
    drafts[draft.key] = draft
    unkept.remove(draft.key)
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

  private func form(of code: String, agency: String, period: Period) -> EntryForm? {
    definitions.indicator(code).map {
      EntryForm(
        indicator: $0, agency: agency, period: period, ledger: workspace.ledger,
        language: settings.language)
    }
  }
}
