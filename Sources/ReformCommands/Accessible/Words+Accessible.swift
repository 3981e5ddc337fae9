import ReformModel

/// What is said and asked where nothing is drawn.
extension Words {
  var accessibleGreeting: String {
    pick(
      "Theo dõi cải cách hành chính, chế độ đọc. Gõ một dòng rồi nhấn Enter: số để chọn, phím "
        + "lệnh, hoặc chữ cần tìm; ? để nghe trợ giúp, q để thoát.",
      "Administrative reform, reading mode. Type a line and press Enter: a number to choose, the "
        + "key of a command, or words to look for; ? reads the help, q leaves.")
  }
  var accessiblePrompt: String { pick("Chọn:", "Choose:") }
  var accessibleHelp: String {
    pick(
      "Số: mở dòng đó. 0: quay lên. Enter: đọc lại. + và -: các dòng sau, các dòng trước. "
        + "Phím lệnh rồi số, như “e 3”: làm với dòng 3. Chữ khác: tìm theo tên. "
        + "? và chữ: tìm trong trợ giúp. / và chữ: lọc. Các lệnh ở đây:",
      "A number: open that row. 0: go up. Enter: read again. + and -: further and earlier rows. "
        + "A key and a number, such as “e 3”: do it with row 3. Other words: look for a name. "
        + "? and words: search the help. / and words: filter. The commands here:")
  }
  func notNow(_ reason: String) -> String {
    pick("Chưa làm được: \(reason).", "Not now: \(reason).")
  }
  func noSuchCommand(_ key: String) -> String {
    pick(
      "Ở đây không có lệnh “\(key)”; ? để nghe các lệnh.",
      "There is no command “\(key)” here; ? reads the commands.")
  }
  var onlyOnScreen: String {
    pick(
      "Lệnh này chỉ dùng khi có màn hình; ? để nghe các lệnh ở đây.",
      "This needs a screen; ? reads the commands there are.")
  }
  func numberWanted(_ last: Int) -> String {
    last <= 1
      ? pick("Hãy gõ 1 hoặc nhấn Enter.", "Type 1 or press Enter.")
      : pick(
        "Hãy gõ một số từ 1 đến \(number(last)).", "Type a number from 1 to \(number(last)).")
  }
  var noRowsHere: String {
    pick("Ở đây không có dòng nào để chọn.", "There are no rows to choose from.")
  }

  func tabsSaid(_ tabs: [String], open: Int, keys: (next: String, previous: String)) -> String {
    let all = tabs.enumerated().map { index, name in
      index == open ? name + pick(" (đang mở)", " (open)") : name
    }.joined(separator: ", ")
    return pick(
      "Thẻ: \(all). \(keys.next) sang thẻ sau, \(keys.previous) về thẻ trước.",
      "Tabs: \(all). \(keys.next) for the next, \(keys.previous) for the one before.")
  }
  func filterSaid(_ text: String) -> String {
    pick("Đang lọc “\(text)”; 0 để bỏ lọc.", "Filtered by “\(text)”; 0 clears it.")
  }
  func pageSaid(_ first: Int, _ last: Int, of all: Int) -> String {
    pick(
      "Dòng \(number(first)) đến \(number(last)) trong \(number(all)); + để nghe tiếp, - để lùi.",
      "Rows \(number(first)) to \(number(last)) of \(number(all)); + reads on, - goes back.")
  }
  var slideHow: String {
    pick(
      "Trang chiếu: + trang sau, - trang trước, số để mở một ý, Enter để nghe lại, 0 để kết thúc; "
        + "? để nghe các lệnh khác.",
      "Slides: + for the next, - for the one before, a number opens a point, Enter reads again, 0 "
        + "ends; ? reads the other commands.")
  }
  var followHow: String {
    pick(
      "Trang của người trình bày được đọc ngay khi chuyển; Enter để nghe lại, 0 để rời ra tự xem, "
        + "f để theo lại.",
      "Slides of the presenter are read as they come; Enter reads again, 0 parts from the "
        + "presenter, f follows again.")
  }
  var presenterTurns: String {
    pick(
      "Người trình bày chuyển trang; 0 để rời ra tự xem.",
      "The presenter turns the slides; 0 parts from them.")
  }
  var lastPage: String { pick("Đã hết các dòng.", "There are no further rows.") }
  var firstPage: String { pick("Đây là các dòng đầu.", "These are the first rows.") }

  var findHow: String {
    pick(
      "Gõ tên lệnh, chỉ tiêu, nhiệm vụ hay cơ quan; không cần gõ dấu.",
      "Type the name of a command, indicator, assignment or agency.")
  }
  func nothingFoundFor(_ text: String) -> String {
    pick("Không tìm thấy gì cho “\(text)”.", "Nothing found for “\(text)”.")
  }
  var chooseFound: String { pick("Mở số nào (Enter để thôi):", "Open which (Enter for none):") }
}
