public import ReformModel

extension Words {
  /// What was found.
  public func text(of cause: Finding.Cause) -> String {
    switch cause {
    case .json(let kind): text(of: kind)
    case .shape(let kind): text(of: kind)
    case .change(let fault): pick("để riêng: ", "set aside: ") + text(of: fault)
    case .refused(let refusal): pick("không mở: ", "not opened: ") + text(of: refusal)
    case .unreadable(let code): pick("không đọc được: ", "cannot be read: ") + reason(code)
    case .unexpectedFile: pick("tệp lạ, bỏ qua", "not a file of a workspace, ignored")
    case .unknownAgency(let id): pick("không có cơ quan \(id)", "there is no agency \(id)")
    case .unknownIndicator(let code):
      pick("không có chỉ tiêu \(code)", "there is no indicator \(code)")
    case .editorWithoutAgency:
      pick(
        "người nhập chưa có cơ quan nên không nhập được gì",
        "an editor without an agency can enter nothing")
    case .openToOthers(let mode):
      pick(
        "quyền \(String(mode, radix: 8)): người ngoài nhóm cũng truy cập được",
        "mode \(String(mode, radix: 8)): open to people outside the group")
    default: textOfJournal(cause)
    }
  }

  private func textOfJournal(_ cause: Finding.Cause) -> String {
    switch cause {
    case .tornTail(let bytes):
      pick(
        "dòng cuối ghi dở (\(number(bytes)) byte), để riêng",
        "the last line is torn (\(count(bytes, "", "byte", "bytes"))), set aside")
    case .tornKept(let bytes):
      pick(
        "giữ \(number(bytes)) byte của các dòng ghi dở",
        "keeps \(count(bytes, "", "byte", "bytes")) of torn lines")
    case .badChecksum:
      pick("dòng bị hỏng: sai mã kiểm tra", "the line is damaged: its checksum is wrong")
    case .brokenChain:
      pick("thiếu dòng ở trước: đứt chuỗi", "lines before it are missing: the chain is broken")
    case .wrongSequence(let sequence, let expected):
      pick(
        "sự kiện số \(sequence), đáng lẽ là \(expected)",
        "event \(sequence) where \(expected) should be")
    case .foreignWriter(let writer):
      pick("dòng của người ghi khác: \(writer)", "a line of another writer: \(writer)")
    case .branchedJournal(let writer):
      pick(
        "hai máy hoặc một bản khôi phục đã cùng ghi nhật ký \(writer): giữ cả hai, không mất gì; từ nay "
          + "mỗi máy tự ghi dưới tên riêng",
        "two machines or a restored copy wrote the journal of \(writer): both are kept, nothing is "
          + "lost; from now on each writes under a name of its own")
    case .unknownKind(let kind):
      pick("loại thay đổi chưa biết: \(kind)", "a change of an unknown kind: \(kind)")
    case .conflict(let versions):
      pick("\(versions) giá trị mâu thuẫn, chờ quyết định", "\(versions) versions in conflict")
    case .clockAhead(let instant):
      pick("đồng hồ chạy trước: \(instant.iso)", "the clock was ahead: \(instant.iso)")
    case .staleApproval(let count):
      pick(
        "\(number(count)) số liệu đã đổi sau khi duyệt: cần duyệt lại",
        "\(self.count(count, "", "value", "values")) changed after the approval: approve anew")
    case .cannotOpen(let error): text(of: error)
    default: ""
    }
  }

  public func text(of fault: ChangeFault) -> String {
    switch fault {
    case .unknownIndicator(let code):
      pick("không có chỉ tiêu \(code)", "there is no indicator \(code)")
    case .unknownAgency(let id): pick("không có cơ quan \(id)", "there is no agency \(id)")
    case .unknownSurvey(let id):
      pick("không có khảo sát “\(id)”", "there is no survey “\(id)”")
    case .unknownRound(let id):
      pick("không có đợt báo cáo “\(id)”", "there is no reporting round “\(id)”")
    case .unknownAssignment(let code):
      pick("không có nhiệm vụ \(code)", "there is no assignment \(code)")
    case .observation(let fault, _): text(of: fault)
    case .percentOutside(let percent):
      pick("\(percent) % nằm ngoài 0–100 %", "\(percent) % lies outside 0–100 %")
    case .otherKind: pick("nội dung không đúng loại", "the record is of another kind")
    case .repeatedKey: pick("mục bị lặp", "the key stands twice")
    case .textTooLong: pick("văn bản dài quá 4.000 ký tự", "a text is over 4,000 characters")
    }
  }
}
