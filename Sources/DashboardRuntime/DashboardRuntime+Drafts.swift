import DashboardLogic
import ReformModel
import ReformStore
import TerminalInterface

extension DashboardRuntime {
  /// What earlier sessions left; nothing where drafts live in memory.
  func foundDrafts() -> Outcome? {
    guard let reading = drafts?.read() else { return nil }
    return .draftsFound(reading.drafts, setAside: reading.setAside)
  }

  func keep(_ draft: Draft, lasting: Bool) -> Outcome {
    guard let drafts else { return .draftNotKept(draft.subject, reason: nil) }
    do throws(DraftError) {
      return .draftKept(try drafts.keep(draft, lasting: lasting))
    } catch {
      return .draftNotKept(draft.subject, reason: state.words.reason(of: error))
    }
  }

  /// Nil where there is nothing to tell; without a place for them they last as long as the session.
  func keep(_ bookmarks: [ScreenAddress]) -> Outcome? {
    do throws(DraftError) {
      try self.bookmarks?.keep(bookmarks)
      return nil
    } catch {
      return .bookmarksNotKept(reason: state.words.reason(of: error))
    }
  }

  /// Nil where there is nothing to tell.
  func drop(_ subject: EntrySubject) -> Outcome? {
    do throws(DraftError) {
      try drafts?.remove(subject)
      return nil
    } catch {
      return .draftNotRemoved(subject, reason: state.words.reason(of: error))
    }
  }
}
