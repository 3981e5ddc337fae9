import ReformModel
import TerminalInterface

extension Command {
  static let presenting: [Command] =
    slides + [
      Command(
        .present, in: [.everywhere], keys: [.character("p")], footer: 12,
        availability: {
          $0.following == nil ? .available : .unavailable($0.words.followersDoNotPresent)
        },
        perform: { $0.present() }),
      Command(
        .followAgain, in: [.everywhere], keys: [.character("f")], footer: 0,
        availability: { $0.availabilityOfFollowing },
        perform: { $0.followAgain() }),
      // Whatever moves on a screen parts a follower from a slide.
      Command(.leaveSlide, in: [.following], keys: slideKeys, footer: 0) { $0.leaveSlide() },
    ]

  private static let slides: [Command] = [
    Command(
      .slideNext, in: [.presentation],
      keys: [
        KeyEvent(.right), .character(" "), KeyEvent(.pageDown), KeyEvent(.down), .character("l"),
        .character("j"),
      ], footer: 0
    ) { $0.moveSlide(by: 1) },
    Command(
      .slidePrevious, in: [.presentation],
      keys: [
        KeyEvent(.left), KeyEvent(.backspace), KeyEvent(.pageUp), KeyEvent(.up), .character("h"),
        .character("k"),
      ], footer: 0
    ) { $0.moveSlide(by: -1) },
    Command(.slideFirst, in: [.presentation], keys: [KeyEvent(.home)]) { $0.goToSlide(0) },
    Command(.slideLast, in: [.presentation], keys: [KeyEvent(.end), .character("G")]) {
      $0.goToSlide(($0.presentation?.scripts.count ?? 1) - 1)
    },
    Command(
      .slideOpen, in: [.presentation], keys: [KeyEvent(.enter)], footer: 1,
      availability: {
        $0.placeBehindSlide == nil ? .unavailable($0.words.nothingBelow) : .available
      },
      perform: { $0.openBehindSlide() }),
    Command(.slideBlack, in: [.presentation], keys: [.character("b")], footer: 1) {
      $0.presentation?.isBlack.toggle()
      return []
    },
    Command(.slidePause, in: [.presentation], keys: [.character("p")], footer: 2) {
      $0.pauseMeeting()
    },
    Command(.slideEnd, in: [.presentation], keys: [KeyEvent(.escape)], footer: 2) {
      $0.endPresentation()
    },
  ]

  private static let slideKeys: [KeyEvent] = [
    KeyEvent(.enter), KeyEvent(.right), KeyEvent(.left), KeyEvent(.up), KeyEvent(.down),
    KeyEvent(.pageUp), KeyEvent(.pageDown), KeyEvent(.home), KeyEvent(.end), KeyEvent(.escape),
    KeyEvent(.tab), .character(" "), .character("h"), .character("j"), .character("k"),
    .character("l"),
  ]
}

extension DashboardState {
  fileprivate var availabilityOfFollowing: Availability {
    guard let following else { return .unavailable(words.onlyFollowersCome) }
    guard following.sighting != nil else { return .unavailable(words.nobodyPresents) }
    return following.isAttached ? .unavailable(words.followingAlready) : .available
  }
}
