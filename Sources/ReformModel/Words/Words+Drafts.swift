extension Words {
  /// `bản nháp 15:02 23/11/2026`
  public func draftMark(typedAt: Instant?) -> String {
    let name = pick("bản nháp", "draft")
    return typedAt.map { "\(name) \($0.clock) \(date($0.day))" } ?? name
  }

  public func draftOffered(typedAt: Instant?, isOutdated: Bool, discard key: String) -> String {
    let time = typedAt.map {
      pick(" gõ lúc \($0.clock) ngày \(date($0.day))", " of \($0.clock), \(date($0.day))")
    }
    let end = pick("; \(key) bỏ nháp", "; \(key) throws it away")
    let note =
      isOutdated
      ? pick(", số đã lưu nay đã khác", ", the saved value is another now")
      : pick(", chưa lưu", ", not saved")
    return pick("Bản nháp", "Draft") + (time ?? "") + note + end
  }

  public var draftKept: String {
    pick("Đã giữ bản nháp, chưa lưu", "Kept as a draft, not saved")
  }

  /// Where nothing could be written: the draft lives as long as the program.
  public var draftKeptInMemory: String {
    pick(
      "Chưa lưu; bản nháp chỉ còn đến khi thoát",
      "Not saved; the draft lasts only until you quit")
  }

  public var formDiscarded: String {
    pick("Đã bỏ những gì vừa gõ", "What was typed is thrown away")
  }

  /// At the start: `2 bản nháp chưa lưu từ lần trước: 6.01 tháng 10/2026…`
  /// `first` names what the first of them is about.
  public func draftsWaiting(_ count: Int, first: String) -> String {
    draftCount(count) + pick(" chưa lưu từ lần trước: ", " not saved last time: ") + first
      + (count > 1 ? "…" : "")
  }

  /// `reason` says what is wrong with the disk.
  public func draftNotWritten(_ reason: String) -> String {
    pick(
      "Không giữ được bản nháp trên đĩa (\(reason)): hãy lưu trước khi thoát",
      "Drafts cannot be kept on disk (\(reason)): save before you quit")
  }

  public func draftNotRemoved(_ reason: String) -> String {
    pick(
      "Không xóa được bản nháp trên đĩa: \(reason)",
      "The draft on disk could not be removed: \(reason)")
  }

  /// Of drafts that cannot be read; `place` is the path of the first.
  public func draftsSetAside(_ n: Int, place: String) -> String {
    pick(
      "\(number(n)) bản nháp không đọc được, để nguyên tại \(place)",
      n == 1
        ? "A draft cannot be read; it was left at \(place)"
        : "\(number(n)) drafts cannot be read; they were left at \(place)")
  }
}
