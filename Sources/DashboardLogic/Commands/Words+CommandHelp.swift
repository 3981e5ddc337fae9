public import ReformModel

extension Words {
  /// A sentence for the help screen.
  public func help(of command: CommandID) -> String {
    switch command {
    case .moveUp:
      pick("Lên một dòng, hoặc sang nhóm phía trên", "One row up, or to the panel above")
    case .moveDown:
      pick("Xuống một dòng, hoặc sang nhóm phía dưới", "One row down, or to the panel below")
    case .moveLeft:
      pick("Sang nhóm bên trái, hoặc thẻ trước", "To the panel on the left, or the tab before")
    case .moveRight:
      pick("Sang nhóm bên phải, hoặc thẻ sau", "To the panel on the right, or the next tab")
    case .pageUp: pick("Lên một trang", "One page up")
    case .pageDown: pick("Xuống một trang", "One page down")
    case .moveToStart: pick("Về dòng đầu tiên", "To the first row")
    case .moveToEnd: pick("Đến dòng cuối cùng", "To the last row")
    case .open:
      pick(
        "Đi sâu vào: nhóm, chỉ tiêu, kỳ số liệu hoặc cơ quan",
        "Go down: to the area, indicator, period or agency")
    case .close: pick("Xóa bộ lọc, hoặc quay lên một cấp", "Clear the filter, or go up one level")
    case .nextSibling:
      pick("Sang nhóm hoặc chỉ tiêu kế tiếp", "To the next area or indicator")
    case .previousSibling:
      pick("Sang nhóm hoặc chỉ tiêu liền trước", "To the area or indicator before")
    case .goBack: pick("Trở lại chỗ vừa xem", "Back to where you were")
    case .goForward: pick("Tiến tới chỗ đã xem trước khi trở lại", "Forward again")
    case .assignments: pick("Xem tất cả nhiệm vụ", "See all assignments")
    case .agencies:
      pick("Xếp hạng đơn vị và độ đầy đủ số liệu", "Rank agencies and see who has reported")
    case .gaps:
      pick("Số liệu còn thiếu: của ai, từ khi nào", "What is missing, whose, since when")
    case .rounds:
      pick(
        "Các đợt báo cáo: ai đã trình, đã duyệt, còn thiếu gì",
        "Reporting rounds: who handed in, what is approved, what is missing")
    case .submitPart:
      pick("Trình phần báo cáo của đơn vị để duyệt", "Submit the part of the agency")
    case .approvePart:
      pick("Duyệt và chốt số liệu của đơn vị", "Approve and lock the values of the agency")
    case .returnPart:
      pick("Trả lại đơn vị hoàn thiện, kèm lý do", "Return the part to be corrected, with a reason")
    case .reopenPart:
      pick("Mở lại phần đã duyệt, kèm lý do", "Reopen what was approved, with a reason")
    case .exceptPart:
      pick(
        "Cho sửa số liệu đã chốt đến hết một ngày",
        "Let approved values be changed until a day")
    case .report: pick("Xem báo cáo của kỳ đang chọn", "Read the report of the round selected")
    case .surveys: pick("Kết quả khảo sát theo kỳ và đơn vị", "Survey results by period and agency")
    case .changes:
      pick("Điều gì đã thay đổi từ ngày đang xem", "What changed since the day shown")
    case .compare:
      pick(
        "Đặt một chỉ tiêu hoặc cơ quan khác lên cùng biểu đồ",
        "Put another indicator or agency into the chart")
    case .day: pick("Xem số liệu như đã biết vào một ngày", "Show the figures as a day knew them")
    case .matrix:
      pick("Ma trận sáu nhóm giải pháp và sáu nội dung", "Six solutions against six contents")
    case .places: pick("Đến nơi đã đánh dấu hoặc vừa xem", "To a bookmark or a place seen lately")
    case .bookmark: pick("Đánh dấu nơi này, hoặc bỏ dấu", "Bookmark this place, or forget it")
    case .group:
      pick("Xếp nhóm theo chủ trì, theo nội dung, hoặc thôi", "Group by lead, by content, or not")
    case .drawing:
      pick(
        "Thử và chọn nét vẽ hợp với thiết bị đầu cuối",
        "Try what this terminal can draw, and choose")
    case .overview: pick("Về tổng quan sáu nhóm giải pháp", "Back to the six solution areas")
    case .undo:
      pick(
        "Hoàn tác lần lưu cuối của bạn; ở nhật ký là dòng đang chọn",
        "Undo the last you saved; in the history the selected row")
    case .redo:
      pick("Làm lại những gì vừa hoàn tác", "Do again what was undone")
    case .history:
      pick("Nhật ký: ai đã lưu gì, khi nào, vì sao", "The history: who saved what, when, why")
    case .conflicts:
      pick("Các số liệu mà nhật ký ghi khác nhau", "The figures on which journals disagree")
    case .takeBack: pick("Thực hiện điều đang chọn", "Do what is selected")
    case .versionNext: pick("Chọn bản kế tiếp", "Select the next version")
    case .versionPrevious: pick("Chọn bản liền trước", "Select the version before")
    case .decide:
      pick("Lưu bản đang chọn thay cho tất cả", "Let the selected version stand for all")
    case .editInstead:
      pick("Về biểu mẫu để nhập giá trị khác", "To the form, to enter something else")
    case .leaveDecision:
      pick("Đóng, chưa quyết định gì", "Close, nothing is decided")
    case .grid:
      pick("Nhập nhiều số liệu trong một bảng", "Enter many values in one table")
    case .gridSave:
      pick("Lưu cả bảng trong một lần, hoàn tác một lần", "Save the table at once, to undo at once")
    case .gridLeave:
      pick("Đóng bảng, giữ mọi ô đã gõ làm bản nháp", "Close; all that is typed stays as drafts")
    case .gridShape:
      pick("Đổi giữa các kỳ và tử số, mẫu số", "Change between periods and their parts")
    case .gridForm:
      pick("Mở phiếu: cờ, ghi chú, nguồn của ô này", "Form: flag, note and source of this cell")
    case .gridPageUp: pick("Lên một trang", "One page up")
    case .gridPageDown: pick("Xuống một trang", "One page down")
    case .periodsBefore: pick("Sang các kỳ trước", "To the periods before")
    case .periodsAfter: pick("Sang các kỳ sau", "To the periods after")
    case .rowStart: pick("Về ô đầu dòng", "To the first cell of the row")
    case .rowEnd: pick("Đến ô cuối dòng", "To the last cell of the row")
    case .fillDown:
      pick("Chép ô trên vào ô này rồi xuống", "Copy the cell above into this one and go down")
    case .fillAll:
      pick(
        "Chép ô trên vào mọi ô trống từ đây xuống", "Copy the cell above into all empty ones below")
    case .cellUp: pick("Nhận ô này và lên ô trên", "Take this cell and go up")
    case .cellDown: pick("Nhận ô này và xuống ô dưới", "Take this cell and go down")
    case .cellLeft:
      pick("Sang ô trái, hoặc con trỏ sang trái khi sửa", "Cell on the left; in an edit, cursor")
    case .cellRight:
      pick("Sang ô phải, hoặc con trỏ sang phải khi sửa", "Cell on the right; in an edit, cursor")
    case .cellNext: pick("Nhận ô này và sang ô sau", "Take this cell and go to the next")
    case .cellPrevious: pick("Nhận ô này và về ô trước", "Take this cell and go to the one before")
    case .cellMend: pick("Sửa số đang có trong ô", "Edit what stands in the cell")
    case .cellClear:
      pick(
        "Xóa ô; số đã lưu chỉ mất khi lưu và đồng ý",
        "Clear; a saved value goes on saving, if agreed")
    case .cellRevert: pick("Bỏ số vừa gõ, trở về số đã lưu", "Throw the typing away, back to saved")
    case .cellCancel: pick("Trả lại ô như trước khi gõ", "Give back what stood in the cell")
    case .batchSave: pick("Lưu cả bảng với lý do này", "Save the table with this reason")
    case .batchCancel: pick("Quay lại bảng, chưa lưu", "Back to the table, not saved")
    case .edit:
      pick(
        "Nhập số liệu của chỉ tiêu, hoặc tiến độ của nhiệm vụ đang chọn",
        "Enter a value of the selected indicator, or the progress of the assignment")
    case .editSurvey:
      pick(
        "Nhập phiếu khảo sát; tỷ lệ hài lòng thành số liệu của chỉ tiêu",
        "Enter a survey; its rate becomes the value of the indicator")
    case .setClass:
      pick(
        "Đặt mức đánh giá bằng tay, có lý do và ngày hết hiệu lực",
        "Set the class by hand, with a reason and an end")
    case .addTarget:
      pick("Đặt mục tiêu mới, có nguồn", "Set a new target, with its source")
    case .comment:
      pick(
        "Viết ý kiến về chỉ tiêu hoặc nhiệm vụ", "Write a comment on the indicator or assignment")
    case .filter:
      pick("Lọc danh sách, không cần gõ dấu", "Filter the list; marks need not be typed")
    case .why:
      pick(
        "Vì sao: mở chỉ tiêu kém nhất của nhóm đang chọn",
        "Why: open the worst indicator of the selected solution")
    case .find:
      pick(
        "Tìm theo tên, ở màn hình không có gì để lọc",
        "Find by name where there is nothing to filter")
    case .palette:
      pick(
        "Tìm lệnh, chỉ tiêu, nhiệm vụ theo tên",
        "Find a command, indicator or assignment by name")
    case .sort:
      pick(
        "Đổi thứ tự: gốc, cần chú ý trước, theo tên",
        "Change the order: as given, urgent first, name")
    case .milestone: pick("Đổi mốc đánh giá", "Change the milestone assessed against")
    case .earlier: pick("Xem cuối tháng trước đó", "See the end of the month before")
    case .later:
      pick("Xem cuối tháng sau, đến hôm nay", "See the end of the next month, up to today")
    case .language: pick("Chuyển sang tiếng Anh", "Switch to Vietnamese")
    case .themes: pick("Chọn giao diện màu, xem trước ngay", "Choose a colour theme, with preview")
    case .help: pick("Các phím của màn hình này", "The keys of this screen")
    case .redraw: pick("Vẽ lại toàn bộ màn hình", "Draw the whole screen again")
    case .suspend:
      pick("Tạm về dòng lệnh (fg để quay lại)", "Back to the shell for now (fg returns)")
    case .quit:
      pick("Thoát; chỉ hỏi khi còn số liệu chưa lưu", "Quit; asks only if something is unsaved")
    case .overlayUp: pick("Lên một dòng trong hộp", "One row up in the box")
    case .overlayDown: pick("Xuống một dòng trong hộp", "One row down in the box")
    case .overlayAccept: pick("Chọn và đóng hộp", "Choose and close the box")
    case .overlayCancel: pick("Đóng hộp, trả lại như trước", "Close the box, as it was before")
    case .fieldNext: pick("Sang ô sau", "To the next field")
    case .fieldPrevious: pick("Về ô trước", "To the field before")
    case .fieldBelow: pick("Xuống ô hoặc dòng dưới", "To the field or row below")
    case .fieldAbove: pick("Lên ô hoặc dòng trên", "To the field or row above")
    case .choosePrevious:
      pick("Kỳ trước, cờ trước, hoặc con trỏ sang trái", "Period or flag before, or cursor left")
    case .chooseNext:
      pick("Kỳ sau, cờ sau, hoặc con trỏ sang phải", "Next period or flag, or cursor right")
    case .save: pick("Lưu vào đĩa", "Save to disk")
    case .discard: pick("Bỏ những gì vừa gõ", "Throw away what was typed")
    case .keepDraft: pick("Đóng và giữ bản nháp", "Close and keep a draft")
    case .mouse:
      pick(
        "Tắt, bật chuột; tắt thì bôi đen chép được chữ",
        "Mouse off and on; off, text can be selected")
    case .tour:
      pick("Mười giây làm quen với chương trình", "Ten seconds to get to know the program")
    case .quitAnyway: pick("Thoát và bỏ bản nháp", "Quit and lose the drafts")
    case .stay: pick("Ở lại chương trình", "Stay in the program")
    case .exportView:
      pick(
        "Xuất màn hình này ra tệp: văn bản, hình, trang, bảng số liệu",
        "Write this screen to a file: text, picture, page or table")
    case .copyRow:
      pick(
        "Chép dòng đang chọn (khi mở bằng --copy)", "Copy the selected row (started with --copy)")
    case .present:
      pick("Trình bày: trang chiếu chữ số lớn", "Present: slides with large digits")
    case .followAgain:
      pick("Đến chỗ của người đang trình bày", "Go to where somebody presents")
    case .leaveSlide:
      pick("Rời trang chiếu, tự xem màn hình của nó", "Leave the slide for the screen behind it")
    case .slideNext: pick("Trang tiếp theo", "The next slide")
    case .slidePrevious: pick("Trang trước", "The slide before")
    case .slideFactNext:
      pick("Chọn việc kế tiếp trên trang, hoặc sang trang sau", "Select the next point, or slide")
    case .slideFactPrevious:
      pick("Chọn việc liền trước, hoặc về trang trước", "Select the point before, or the slide")
    case .slideFirst: pick("Trang đầu tiên", "The first slide")
    case .slideLast: pick("Trang cuối cùng", "The last slide")
    case .slideOpen:
      pick("Mở màn hình nói rõ trang này; p trở lại", "The screen with more of it; p returns")
    case .slideBlack: pick("Tắt màn hình; phím bất kỳ bật lại", "Make the screen dark, or light")
    case .slidePause: pick("Tạm nghỉ, đồng hồ dừng", "Pause; the clock stands still")
    case .slideEnd: pick("Kết thúc, về bảng theo dõi", "End it, back to the dashboard")
    }
  }
}
