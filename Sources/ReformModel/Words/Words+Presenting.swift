/// What slides say around the data, and what presenter and followers are told.
extension Words {
  public var decisionsTitle: String { pick("Cần quyết định", "Decisions needed") }
  public var closingTitle: String { pick("Việc sắp tới", "What comes next") }
  public var ofHundred: String { pick("điểm, trên 100", "points of 100") }
  /// In place of a score that is not published.
  public func notRatedYet(coverage: Double) -> String {
    pick(
      "chưa xếp loại (độ phủ \(share(coverage)))", "not rated yet (coverage \(share(coverage)))")
  }
  public var nothingToDecide: String { pick("Không có việc nào phải quyết", "Nothing to decide") }
  public var nothingComing: String { pick("Không có hạn nào sắp tới", "Nothing is due") }

  public func slideKicker(area id: Int, of count: Int) -> String {
    pick("Nhóm giải pháp \(id)/\(count)", "Solution area \(id)/\(count)")
  }
  public func slideKicker(indicator code: String) -> String {
    pick("Chỉ tiêu \(code)", "Indicator \(code)")
  }
  public func pageOf(_ page: Int, _ pages: Int) -> String {
    pages > 1 ? pick("trang \(page)/\(pages)", "page \(page) of \(pages)") : ""
  }
  public var goodIndicators: String {
    pick("Chỉ tiêu đạt hoặc đúng tiến độ", "Indicators achieved or on track")
  }
  public var urgentIndicators: String {
    pick("Chỉ tiêu cần chú ý", "Indicators that need attention")
  }
  public func valueOf(_ n: Int, _ count: Int) -> String { "\(number(n)) / \(number(count))" }
  public func decisionCount(_ n: Int) -> String {
    pick("việc cần quyết định", n == 1 ? "matter to decide" : "matters to decide")
  }
  public func decisionIndicators(_ n: Int) -> String {
    count(
      n, "chỉ tiêu không đạt, thụt lùi", "indicator missed or down", "indicators missed or down")
  }
  public func decisionAssignments(_ n: Int) -> String {
    count(n, "nhiệm vụ quá hạn", "assignment overdue", "assignments overdue")
  }
  public func moreDecisions(_ n: Int) -> String {
    pick("và \(number(n)) việc khác", "and \(number(n)) more")
  }
  public func leadIs(_ name: String) -> String { pick("chủ trì: \(name)", "lead: \(name)") }
  public func daysUntil(_ name: String, _ n: Int) -> String {
    pick("ngày nữa: \(name)", n == 1 ? "day until: \(name)" : "days until: \(name)")
  }
  public func targetIs(_ text: String, by year: Int) -> String {
    pick("mục tiêu \(year): \(text)", "target \(year): \(text)")
  }
  public var neededEachYear: String {
    pick("Cần mỗi năm", "Needed each year")
  }
  public var lastYearMade: String { pick("Năm qua", "Last year") }
  public func forecastFor(_ year: Int) -> String {
    pick("Dự báo cho mốc \(year)", "Forecast for \(year)")
  }
  public func reaches(_ reaches: Bool) -> String {
    reaches ? pick("đạt mốc", "reaches it") : pick("không đạt mốc", "falls short")
  }

  // The frame of a slide.
  public func slideNumber(_ n: Int, of count: Int) -> String { "\(n)/\(count)" }
  /// `12 phút`, `1 giờ 05`: whole minutes, for nobody is hurried by seconds.
  public func elapsed(seconds: Int) -> String {
    let minutes = seconds / 60
    guard minutes >= 60 else { return pick("\(minutes) phút", "\(minutes) min") }
    let rest = Day.padded(minutes % 60, 2)
    return pick("\(minutes / 60) giờ \(rest)", "\(minutes / 60) h \(rest)")
  }
  /// The same as a sentence.
  public func slideSaid(_ n: Int, of count: Int) -> String {
    pick("Trang \(n)/\(count).", "Slide \(n) of \(count).")
  }
  public var pausedMark: String { pick("TẠM NGHỈ", "PAUSED") }
  public func slideTooLong(missing n: Int) -> String {
    pick(
      "Trang không vừa: còn \(n) ý chưa hiện",
      n == 1
        ? "Too long: 1 point is not shown"
        : "Too long: \(n) points are not shown")
  }

  // Notes.
  public var notesTitle: String { pick("Ghi chú của người trình bày", "Notes") }
  public var noNotes: String { pick("Trang này không có ghi chú", "No notes for this slide") }
  public var nextSlideLabel: String { pick("Tiếp theo", "Next") }
  public var lastSlideLabel: String { pick("Hết: đây là trang cuối", "This is the last slide") }
  public var onScreenLabel: String { pick("Đang chiếu", "On screen") }

  // What presenter and followers are told.
  public var presentingMark: String { pick("trình bày: p", "presenting: p") }
  public var meetingPaused: String {
    pick("Tạm nghỉ: đồng hồ dừng, nhấn p để tiếp tục", "Paused: the clock stands, p goes on")
  }
  public var meetingGoesOn: String { pick("Tiếp tục buổi họp", "The meeting goes on") }
  public var firstSlideReached: String { pick("Đây là trang đầu", "This is the first slide") }
  public var lastSlideReached: String { pick("Đây là trang cuối", "This is the last slide") }
  public func backToSlide(_ close: String, _ present: String) -> String {
    pick(
      "\(close) hoặc \(present): trở lại trang chiếu", "\(close) or \(present) returns to the slide"
    )
  }
  public func placeNotShared(_ reason: String) -> String {
    pick(
      "Người khác không theo dõi được: \(reason)", "Others cannot follow: \(reason)")
  }
  public var presentersDoNotFollow: String {
    pick(
      "Phiên này đang trình bày: kết thúc rồi mới theo người khác",
      "This session presents: end that before following somebody")
  }
  public var followingAlready: String { pick("Đang theo người trình bày", "Following already") }
  public var followersDoNotPresent: String {
    pick(
      "Phiên này đang theo người khác: mở “cchc present” để trình bày",
      "This session follows somebody: open “cchc present” to present")
  }
  public var nobodyPresents: String { pick("Chưa có ai trình bày", "Nobody presents now") }
  public var waitingForPresenter: String {
    pick(
      "Chưa có ai trình bày: sẽ theo ngay khi có người bắt đầu",
      "Nobody presents yet: this follows as soon as somebody does")
  }
  public var waitingMark: String { pick("chờ trình bày", "waiting") }
  public func followingMark(_ name: String) -> String {
    pick("theo \(name)", "following \(name)")
  }
  public func lostMark(_ name: String) -> String { pick("mất \(name)", "lost \(name)") }
  public func endedMark(_ name: String) -> String { pick("\(name) đã xong", "\(name) is done") }
  public var apartMark: String { pick("đã rời: f", "apart: f") }
  public func leftPresenter(_ name: String) -> String {
    pick("Đã rời \(name): nhấn f để theo lại", "Apart from \(name): press f to follow again")
  }
  public func presenterLost(_ name: String, since: Instant) -> String {
    pick(
      "Phiên của \(name) đã đứt lúc \(since.clock) ngày \(date(since.day)): chờ trình bày lại",
      "The session of \(name) broke off (\(date(since.day)), \(since.clock)): waiting for it")
  }
  /// - Parameter next: Who is followed instead; nil where it is another presentation of the same.
  public func presenterEnded(_ name: String, now next: String?) -> String {
    presenterEnded(name) + "; " + followedInstead(next)
  }
  public func presenterBrokeOff(_ name: String, now next: String?) -> String {
    pick("Phiên của \(name) đã đứt", "The session of \(name) broke off") + "; "
      + followedInstead(next)
  }
  /// - Parameter other: Who goes on presenting; nil where it is the same person.
  public func presenterBegan(_ name: String, still other: String?) -> String {
    let goesOn =
      other.map { pick("buổi của \($0) vẫn tiếp tục", "that of \($0) goes on") }
      ?? pick("buổi trước vẫn tiếp tục", "the one before goes on")
    return pick(
      "\(name) vừa bắt đầu một buổi trình bày; đang theo buổi này, \(goesOn)",
      "\(name) has begun a presentation, which is followed now; \(goesOn)")
  }
  private func followedInstead(_ next: String?) -> String {
    next.map { pick("đang theo \($0)", "following \($0) now") }
      ?? pick("đang theo một buổi khác của người này", "following another one of theirs now")
  }
  public func presenterEnded(_ name: String) -> String {
    pick("\(name) đã kết thúc buổi trình bày", "\(name) has ended the presentation")
  }
  public func screenIsDark(_ key: String) -> String {
    pick("Đang tối màn: \(key) để chiếu lại", "The screen is dark: \(key) shows the slide again")
  }
  public func presenterDarkened(_ name: String) -> String {
    pick("\(name) đang tắt màn hình", "\(name) has made the screen dark")
  }
}
