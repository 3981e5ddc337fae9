/// What the entry grid says.
extension Words {
  public var gridTitle: String { pick("Bảng nhập", "Grid") }
  public var gridOfParts: String { pick("Tử số, mẫu số", "Parts") }
  /// `Từng kỳ`: the tab with a column for each period.
  public var gridOfPeriods: String { pick("Các kỳ", "Periods") }
  public var noRows: String { pick("Không có dòng nào khớp", "No row matches") }
  public var clearingMark: String { pick("xóa", "clear") }

  // The counts at the foot.
  public func unsavedValues(_ n: Int) -> String {
    pick(
      "\(number(n)) số liệu chưa lưu", n == 1 ? "1 value unsaved" : "\(number(n)) values unsaved")
  }
  public func wrongValues(_ n: Int) -> String { pick("\(number(n)) sai", "\(number(n)) wrong") }
  public func unusualValues(_ n: Int) -> String {
    pick("\(number(n)) khác thường", "\(number(n)) unusual")
  }
  public func clearedValues(_ n: Int) -> String { pick("\(number(n)) xóa", "\(number(n)) cleared") }
  public func outdatedValues(_ n: Int) -> String {
    pick("\(number(n)) có người vừa sửa", "\(number(n)) changed by others")
  }
  public var nothingUnsaved: String {
    pick("Gõ số để nhập, dán cả khối từ bảng tính", "Type a figure, or paste a block")
  }

  // What stands below the cells.
  public func editedBesideParts(revert: String, form: String) -> String {
    pick(
      "ô này tính từ tử số và mẫu số: \(revert) trả lại, nhấn \(form) để sửa hai số đó",
      "computed from its parts: \(revert) gives it back, \(form) opens the form of both")
  }
  public func reasonWillBeAsked(_ jump: String) -> String {
    pick("\(jump): khi lưu sẽ hỏi lý do", "\(jump): saving asks why")
  }
  public func willBeCleared(_ value: String) -> String {
    pick("khi lưu sẽ xóa số đã lưu \(value)", "saving takes the saved \(value) away")
  }
  /// Somebody saved another value since this one was typed; `theirs` is nil where they cleared it.
  public func changedByOthers(
    _ theirs: String?, by person: String, mine: String, revert key: String
  ) -> String {
    let what = theirs.map { pick("đã lưu \($0)", "saved \($0)") } ?? pick("đã xóa số", "cleared it")
    return pick(
      "\(person) \(what), bạn gõ \(mine): gõ lại nếu giữ, \(key) nếu bỏ",
      "\(person) \(what), you typed \(mine): type again to keep, \(key) to drop")
  }
  public var contestedCell: String {
    pick("các nhật ký ghi khác nhau, chưa ai chọn", "journals disagree, nobody has decided")
  }

  // What just happened.
  public func gridDraftsKept(_ n: Int) -> String {
    pick(
      "Giữ \(number(n)) số liệu làm bản nháp, chưa lưu",
      n == 1
        ? "1 value kept as a draft, not saved" : "\(number(n)) values kept as drafts, not saved")
  }
  public var cellReverted: String { pick("Đã trở về số đã lưu", "Back to what is saved") }
  public var nothingAbove: String { pick("Ô trên không có gì để chép", "No figure above to copy") }
  public func cellsFilled(_ n: Int) -> String {
    pick(
      "Đã chép vào \(number(n)) ô trống",
      n == 1 ? "Copied into 1 empty cell" : "Copied into \(number(n)) empty cells")
  }
  public func pasted(set: Int, outside: Int, wrong: Int, refused: Int) -> String {
    var parts = [
      pick("Đã dán \(number(set)) ô", set == 1 ? "1 cell pasted" : "\(number(set)) cells pasted")
    ]
    if wrong > 0 { parts.append(pick("\(number(wrong)) ô sai", "\(number(wrong)) wrong")) }
    if outside > 0 {
      parts.append(pick("\(number(outside)) ô nằm ngoài bảng", "\(number(outside)) fell outside"))
    }
    if refused > 0 {
      parts.append(
        pick(
          "\(number(refused)) ô không thuộc quyền bạn sửa", "\(number(refused)) not yours to change"
        ))
    }
    return parts.joined(separator: ", ")
  }
  public var nothingTyped: String { pick("Chưa có gì để lưu", "Nothing to save") }
  public func gridHasFaults(_ n: Int) -> String {
    pick(
      "Chưa lưu gì: còn \(number(n)) số liệu sai",
      n == 1 ? "Nothing saved: 1 value is wrong" : "Nothing saved: \(number(n)) values are wrong")
  }
  public func gridIsOutdated(_ n: Int) -> String {
    pick(
      "Chưa lưu gì: \(number(n)) số liệu có người vừa sửa",
      n == 1
        ? "Nothing saved: somebody changed 1 of the values"
        : "Nothing saved: somebody changed \(number(n)) of the values")
  }
  public func gridSaved(_ n: Int) -> String {
    pick(
      "Đã lưu \(number(n)) số liệu trong một lần; hoàn tác lấy lại cả \(number(n))",
      n == 1 ? "Saved 1 value" : "Saved \(number(n)) values at once; one undo takes all back")
  }
  public var oneShapeOnly: String { pick("Chỉ có một bảng", "There is but one table") }
  public var noMorePeriods: String { pick("Không còn kỳ nào nữa", "There are no more periods") }

  // The question before saving.
  public var batchTitle: String { pick("Trước khi lưu", "Before saving") }
  public func whyUnusual(_ n: Int) -> String {
    pick(
      "\(number(n)) số liệu khác thường. Vì sao?",
      n == 1 ? "1 value is unusual. Why?" : "\(number(n)) values are unusual. Why?")
  }
  public func clearsSaved(_ n: Int) -> String {
    pick(
      "Xóa \(number(n)) số đã lưu?",
      n == 1 ? "Take 1 saved value away?" : "Take \(number(n)) saved values away?")
  }
  public func reasonMissing(_ key: String) -> String {
    pick("Hãy nêu lý do rồi nhấn \(key)", "Give a reason, then press \(key)")
  }
}
