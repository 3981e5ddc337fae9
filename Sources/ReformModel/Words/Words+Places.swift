/// Words of bookmarks, of grouping, and of what a terminal can draw.
extension Words {
  public var bookmarkTag: String { pick("đã dấu", "marked") }
  public var placesTitle: String {
    pick("Nơi đã đánh dấu và vừa xem", "Bookmarks and places seen lately")
  }
  public var nowhereToJump: String {
    pick("Chưa đánh dấu và chưa xem nơi nào khác", "Nothing is bookmarked or was seen yet")
  }
  public var noBookmarkHere: String {
    pick("Nơi này không đánh dấu được", "This place cannot be bookmarked")
  }
  public func bookmarked(_ place: String) -> String {
    pick("Đã đánh dấu: \(place)", "Bookmarked: \(place)")
  }
  public func bookmarkRemoved(_ place: String) -> String {
    pick("Đã bỏ dấu: \(place)", "Bookmark removed: \(place)")
  }
  public func bookmarksNotKept(_ reason: String) -> String {
    pick(
      "Dấu chỉ giữ đến khi thoát: \(reason)", "Bookmarks last until you leave: \(reason)")
  }

  public var contentHead: String { pick("Nội dung", "Content") }
  public var notGrouped: String { pick("Không xếp nhóm", "Not grouped") }
  public var groupedByLead: String { pick("Xếp nhóm theo chủ trì", "Grouped by lead") }
  public var groupedByContent: String { pick("Xếp nhóm theo nội dung", "Grouped by content") }

  public var drawingTitle: String {
    pick("Thiết bị đầu cuối vẽ được gì", "What this terminal draws")
  }
  public var drawingHint: String {
    pick(
      "Chọn dòng đầu tiên có nét liền và cột | thẳng hàng",
      "Choose the first line with whole strokes and its | in column")
  }
  public var brailleRung: String { pick("Chấm nhỏ", "Fine dots") }
  public var blocksRung: String { pick("Khối", "Blocks") }
  public var asciiRung: String { pick("Chỉ ASCII", "ASCII only") }
  public var wordsRung: String { pick("Câu chữ", "Sentences") }
  public var drawingSentence: String { pick("tăng 2,1 điểm", "up 2.1 points") }
}
