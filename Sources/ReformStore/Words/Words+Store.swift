public import ReformModel

extension Words {
  /// One sentence, the place, and what to do next.
  public func text(of error: StoreError) -> String {
    switch error {
    case .noWorkspace, .missingDefinition, .emptyDefinition, .unreadableDefinition,
      .wrongDefinition, .refusedFile, .unreadable, .newerFormat:
      textOfOpening(error)
    default: textOfSaving(error)
    }
  }

  private func textOfOpening(_ error: StoreError) -> String {
    switch error {
    case .noWorkspace(let directory):
      pick(
        "không có dữ liệu tại \(directory): hãy kiểm tra đường dẫn hoặc tạo bằng “cchc init”",
        "no workspace at \(directory): check the path or make one with “cchc init”")
    case .missingDefinition(let path, let file):
      pick(
        "thiếu tệp \(path): tệp này phải chứa \(content(of: file)); hãy khôi phục từ bản sao",
        "missing file \(path): it must hold \(content(of: file)); restore it from a copy")
    case .emptyDefinition(let path, let file):
      pick(
        "tệp \(path) trống: tệp này phải chứa \(content(of: file)); hãy khôi phục từ bản sao",
        "file \(path) is empty: it must hold \(content(of: file)); restore it from a copy")
    case .unreadableDefinition(let path, let fault):
      pick(
        "\(path):\(fault.line):\(fault.column): \(text(of: fault.kind))\(at(fault.path)); "
          + "hãy sửa chỗ này rồi mở lại",
        "\(path):\(fault.line):\(fault.column): \(text(of: fault.kind))\(at(fault.path)); "
          + "correct this place and open again")
    case .wrongDefinition(let path, let line, let jsonPath, let kind):
      pick(
        "\(path):\(line): \(text(of: kind))\(at(jsonPath)); hãy sửa chỗ này rồi mở lại",
        "\(path):\(line): \(text(of: kind))\(at(jsonPath)); correct this place and open again")
    case .refusedFile(let path, let refusal):
      pick(
        "không mở \(path): \(text(of: refusal)); hãy thay bằng một tệp thông thường",
        "\(path) is not opened: \(text(of: refusal)); put a plain file in its place")
    case .unreadable(let path, let code):
      pick(
        "không đọc được \(path): \(reason(code)); hãy kiểm tra tệp và quyền truy cập",
        "cannot read \(path): \(reason(code)); check the file and its permissions")
    case .newerFormat(let format):
      pick(
        "dữ liệu có định dạng \(format), mới hơn chương trình này: chỉ xem; hãy cập nhật cchc",
        "the workspace has format \(format), newer than this program: read-only; update cchc")
    default: textOfSaving(error)
    }
  }

  private func textOfSaving(_ error: StoreError) -> String {
    switch error {
    case .folderNotEmpty(let directory):
      pick(
        "thư mục \(directory) không trống: hãy chọn thư mục khác",
        "folder \(directory) is not empty: choose another one")
    case .cannotCreate(let path, let code):
      pick(
        "không tạo được \(path): \(reason(code)); hãy kiểm tra thư mục và quyền ghi",
        "cannot create \(path): \(reason(code)); check the folder and its permissions")
    case .lockHeld(let path, let holder):
      pick(
        "\(path) đang do \(text(of: holder)) ghi: chưa lưu gì, hãy thử lại sau",
        "\(path) is being written by \(text(of: holder)): nothing is saved yet, try again")
    case .changedElsewhere(let keys):
      pick(
        "người khác vừa lưu \(list(keys)): hãy xem giá trị của họ rồi quyết định",
        "somebody else has just saved \(list(keys)): look at their value, then decide")
    case .definitionChangedElsewhere(let path):
      pick(
        "\(path) vừa bị thay đổi từ nơi khác: hãy mở lại rồi sửa",
        "\(path) was changed elsewhere: open again, then edit")
    case .nothingToSave: pick("không có gì để lưu", "there is nothing to save")
    case .refusedChange(let key, let fault):
      pick(
        "không lưu \(key.text): \(text(of: fault)); hãy sửa rồi lưu lại",
        "\(key.text) is not saved: \(text(of: fault)); correct it and save again")
    default: textOfFailure(error)
    }
  }

  private func textOfFailure(_ error: StoreError) -> String {
    switch error {
    case .writeFailed(let path, let code):
      pick(
        "CHƯA lưu: không ghi được \(path): \(reason(code)); hãy khắc phục rồi lưu lại",
        "NOT saved: cannot write \(path): \(reason(code)); mend this and save again")
    case .syncFailed(let path, let code):
      pick(
        "CHƯA lưu: đĩa không xác nhận đã ghi \(path): \(reason(code)); "
          + "từ nay chỉ xem, hãy kiểm tra đĩa rồi mở lại",
        "NOT saved: the disk did not confirm \(path): \(reason(code)); "
          + "read-only from now on, check the disk and open again")
    case .journalDamaged(let path, let line):
      pick(
        "\(path):\(line): nhật ký bị hỏng, chỉ xem; hãy chạy “cchc check” và khôi phục từ bản sao",
        "\(path):\(line): the journal is damaged, read-only; run “cchc check”, restore a copy")
    case .notAllowed(let login, let refusal):
      pick("tài khoản \(login): ", "account \(login): ") + text(of: refusal)
    case .locked(let key, let lock):
      pick("không lưu \(key.text): ", "\(key.text) is not saved: ") + text(of: lock)
    case .refusedRound(let key, let fault): "\(key.text): " + text(of: fault)
    case .refusedScore(let key, let fault): "\(key.text): " + text(of: fault)
    case .notWritable(let path):
      pick(
        "không được ghi vào \(path): chỉ xem; hãy kiểm tra nhóm và quyền ghi",
        "\(path) may not be written: read-only; check its group and permissions")
    case .badWriterName(let name):
      pick(
        "tên nhật ký “\(name)” không hợp lệ: chỉ dùng a-z, 0-9 và . _ @ -, tối đa 64 ký tự",
        "“\(name)” cannot name a journal: use a-z, 0-9 and . _ @ -, at most 64 characters")
    case .badTable(let fault): text(of: fault)
    case .otherWorkspace(let directory, let id, let expected):
      pick(
        "\(directory) là dữ liệu “\(id)”, không phải “\(expected)”: hãy chọn một bản sao của dữ liệu "
          + "này",
        "\(directory) is the workspace “\(id)”, not “\(expected)”: name a copy of this one")
    case .sameWorkspace(let directory):
      pick(
        "\(directory) chính là dữ liệu đang mở: hãy chọn một bản sao khác",
        "\(directory) is the workspace itself: name another copy of it")
    case .emptied(let directory):
      pick(
        "\(directory) trống, dù lần trước còn dữ liệu: ổ đĩa đã được gắn chưa? Chưa trao đổi gì",
        "\(directory) is empty and held a copy before: is the disk mounted? Nothing was exchanged")
    default: ""
    }
  }

  private func at(_ path: String) -> String {
    path.isEmpty ? "" : pick(" tại \(path)", " at \(path)")
  }

  /// `tiến trình 4711 của Nguyễn Văn An (an.nguyen)`
  private func text(of holder: LockHolder?) -> String {
    guard let holder else { return pick("một tiến trình khác", "another process") }
    let process = pick("tiến trình \(holder.process)", "process \(holder.process)")
    guard let login = holder.login else { return process }
    let person = holder.name.map { "\($0) (\(login))" } ?? login
    return process + pick(" của \(person)", " of \(person)")
  }

  /// At most three keys by name.
  private func list(_ keys: [RecordKey]) -> String {
    let named = keys.prefix(3).map(\.text).joined(separator: ", ")
    let more = keys.count - 3
    return more > 0 ? named + pick(" và \(more) mục khác", " and \(more) more") : named
  }
}
