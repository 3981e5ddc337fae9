/// What somebody is told who is here for the first time, and what is said of the mouse.
extension Words {
  public var tourTitle: String { pick("Mười giây làm quen", "Ten seconds to begin") }
  public var tourMoving: String { pick("chọn, mở xem sâu hơn", "select, open for more") }
  public var tourUp: String { pick("quay lên", "back up") }
  public var tourFinding: String {
    pick("tìm mọi thứ theo tên", "find anything by name")
  }
  public var tourEntering: String {
    pick("nhập số liệu, tiến độ", "enter figures")
  }
  public var tourUndo: String { pick("hoàn tác điều vừa lưu", "undo what was saved") }
  public var tourHelp: String { pick("mọi phím của màn hình này", "all keys of the screen") }
  public func tourEnd(again key: String) -> String {
    pick(
      "Phím nào cũng đóng hộp và vẫn có tác dụng. Xem lại: \(key).",
      "Any key closes this and still does its work. To see it again: \(key).")
  }

  public var mouseIsOn: String { pick("Chuột đã bật", "The mouse is on") }
  public func mouseIsOff(_ key: String) -> String {
    pick(
      "Chuột đã tắt: bôi đen để chép chữ; \(key) bật lại",
      "The mouse is off: select text to copy it; \(key) turns it on")
  }
}
