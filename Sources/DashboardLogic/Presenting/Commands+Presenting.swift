import ReformModel
import TerminalInterface

extension Command {
  static let presenting: [Command] =
    slides + [
      Command(
        .present, in: [.everywhere], keys: [.character("p")], footer: 12,
        availability: {
          $0.following?.isDedicated == true
            ? .unavailable($0.words.followersDoNotPresent) : .available
        },
        perform: { $0.present() }),
      Command(
        .followAgain, in: [.everywhere], keys: [.character("f")],
        availability: { $0.availabilityOfFollowing },
        perform: { $0.follow() }),
      Command(
        .leaveSlide, in: [.following],
        keys: [KeyEvent(.enter), KeyEvent(.right), KeyEvent(.escape)], footer: 0
      ) { $0.leaveSlide() },
    ]

  private static let slides: [Command] = [
    Command(
      .slideNext, in: [.presentation],
      keys: [KeyEvent(.right), .character(" "), KeyEvent(.pageDown)],
      footer: 0
    ) { $0.moveSlide(by: 1) },
    Command(
      .slidePrevious, in: [.presentation],
      keys: [KeyEvent(.left), KeyEvent(.backspace)], footer: 0
    ) { $0.moveSlide(by: -1) },
    Command(.slideFactNext, in: [.presentation], keys: [KeyEvent(.down), .character("j")]) {
      $0.moveFact(by: 1)
    },
    Command(.slideFactPrevious, in: [.presentation], keys: [KeyEvent(.up), .character("k")]) {
      $0.moveFact(by: -1)
    },
    Command(.slideFirst, in: [.presentation], keys: [KeyEvent(.home)]) { $0.goToSlide(0) },
    Command(.slideLast, in: [.presentation], keys: [KeyEvent(.end), .character("G")]) {
      $0.goToLastSlide()
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
}

extension Command {
  /// What a key means on a slide that only the screen behind it listens to.
  ///
  /// Whatever moves there turns the slides of a presenter as well, and parts from them one who
  /// follows.
  static func meant(onSlide key: KeyEvent, in state: DashboardState) -> Command? {
    let behind = all.first { $0.scopes.contains(.overview) && $0.keys.contains(key) }
    let meant: CommandID? =
      switch behind?.id {
      case nil: nil
      case _ where state.presentation == nil: .leaveSlide
      case .moveDown: .slideFactNext
      case .moveUp: .slideFactPrevious
      case .moveRight, .pageDown: .slideNext
      case .moveLeft, .pageUp: .slidePrevious
      default: nil
      }
    return meant.flatMap { id in all.first { $0.id == id } }
  }
}

extension DashboardState {
  fileprivate var availabilityOfFollowing: Availability {
    guard presentation == nil else { return .unavailable(words.presentersDoNotFollow) }
    guard let following else { return .available }
    guard following.sighting != nil else { return .unavailable(words.nobodyPresents) }
    return following.isAttached ? .unavailable(words.followingAlready) : .available
  }
}
