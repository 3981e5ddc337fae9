import DashboardLogic
import ReformModel

/// What is asked about forms and boxes where nothing is drawn.
extension Words {
  var formHow: String {
    pick(
      "Mỗi ô một câu hỏi: gõ giá trị mới, Enter để giữ, dấu trừ để xóa trống, dấu chấm để sang "
        + "bước lưu.",
      "One question a field: type what is new, Enter keeps it, a minus empties it, a full stop "
        + "goes on to saving.")
  }
  var draftGivenBack: String {
    pick(
      "Có bản nháp gõ lần trước, đã điền vào các ô; chưa lưu.",
      "What was typed last time is in the fields; it is not saved.")
  }
  /// What is wrong in a field, as a sentence of its own.
  func sentence(of fault: EntryFault) -> String {
    let text = text(of: fault)
    return text.prefix(1).uppercased() + text.dropFirst() + "."
  }
  var askField: String { pick("Nhập:", "Enter:") }
  func askOption(_ last: Int) -> String { pick("Chọn 1 đến \(last):", "Choose 1 to \(last):") }
  var askPeriod: String {
    pick("Enter giữ kỳ này, < kỳ trước, > kỳ sau:", "Enter keeps it, < before, > after:")
  }
  var periodWanted: String {
    pick("Hãy gõ <, > hoặc nhấn Enter.", "Type <, > or press Enter.")
  }
  var formChoices: String {
    pick(
      "1. Lưu. 2. Sửa một ô. 3. Đọc lại các ô. 4. Để lại làm bản nháp. 5. Bỏ những gì vừa gõ.",
      "1. Save. 2. Mend a field. 3. Read the fields. 4. Leave as a draft. 5. Throw it away.")
  }
  var whichField: String { pick("Sửa ô số:", "Which field:") }
  var chooseOrLeave: String { pick("Chọn (Enter để sau):", "Choose (Enter leaves it):") }
  var reasonAsked: String {
    pick("Lý do (không bắt buộc, Enter bỏ qua):", "Reason (optional, Enter for none):")
  }
  var leaveOrStay: String {
    pick("1. Vẫn thoát. 2. Ở lại. Chọn:", "1. Leave all the same. 2. Stay. Choose:")
  }
}
