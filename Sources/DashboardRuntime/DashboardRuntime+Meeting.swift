import DashboardLogic
import ReformModel
import ReformStore
import TerminalInterface

extension DashboardRuntime {
  /// Lets others know where the presenter is; nil where there is nothing to tell.
  func share(_ place: MeetingPlace?) -> Outcome? {
    guard let place else {
      places?.withdraw()
      return nil
    }
    do throws(StoreError) {
      try places?.share(place)
      return nil
    } catch {
      return .placeNotShared(reason: state.words.text(of: error))
    }
  }

  /// Looks where presenters are, for a session that follows; whether any of it is news.
  func lookForPresenters() -> Bool {
    guard let before = state.following else { return false }
    let shown = state.slideShown
    follow(.placesSeen(places?.sightings() ?? []))
    return state.following != before || state.slideShown != shown
  }
}
