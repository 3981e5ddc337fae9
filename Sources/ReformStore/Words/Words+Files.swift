public import ReformModel

extension Words {
  public func text(of refusal: FileRefusal) -> String {
    switch refusal {
    case .symbolicLink: pick("là liên kết tượng trưng", "it is a symbolic link")
    case .hardLink: pick("là tệp có nhiều tên (liên kết cứng)", "it is a file with several names")
    case .fifo: pick("là ống dẫn (FIFO)", "it is a FIFO")
    case .device: pick("là thiết bị", "it is a device")
    case .directory: pick("là thư mục", "it is a folder")
    case .notDirectory: pick("không phải thư mục", "it is no folder")
    case .other: pick("không phải tệp thông thường", "it is no plain file")
    case .tooLarge(let bytes):
      pick(
        "\(number(bytes)) byte, quá \(limit(bytes))", "\(number(bytes)) bytes, over \(limit(bytes))"
      )
    }
  }

  /// Of a journal that is too large, or of any other file.
  private func limit(_ bytes: Int) -> String {
    bytes > JournalCopy.greatestSize ? "1 GiB" : "64 MiB"
  }

  /// What the system says, in words.
  func reason(_ code: Int32) -> String {
    let error = DiskError(call: "", code: code)
    return if error.isFullDisk {
      pick("đĩa đã đầy", "the disk is full")
    } else if error.isOverLimit {
      pick("vượt giới hạn kích thước tệp", "over the limit on the size of files")
    } else if error.isReadOnlyDisk {
      pick("đĩa chỉ cho đọc", "the disk is read-only")
    } else if error.isRefusal {
      pick("không có quyền", "permission denied")
    } else if error.isBrokenDisk {
      pick("lỗi đọc ghi đĩa", "the disk reports an error")
    } else if error.isFileForFolder {
      pick("có một tệp ở chỗ của thư mục", "a file stands where a folder should be")
    } else if error.isAbsence {
      pick("không tìm thấy", "not found")
    } else {
      pick("lỗi hệ thống \(code)", "system error \(code)")
    }
  }

  /// What a definition file is there for.
  func content(of file: DefinitionFile) -> String {
    switch file {
    case .workspace: pick("định dạng, mã, tên và cơ quan", "format, id, name and agency")
    case .programme: pick("chương trình, mốc, nhóm giải pháp", "the programme, milestones, areas")
    case .indicators: pick("danh sách chỉ tiêu “indicators”", "the list “indicators”")
    case .assignments: pick("danh sách nhiệm vụ “assignments”", "the list “assignments”")
    case .agencies: pick("danh sách cơ quan “agencies”", "the list “agencies”")
    case .calendar: pick("danh sách đợt báo cáo “rounds”", "the list “rounds”")
    case .surveys: pick("danh sách phiếu khảo sát “surveys”", "the list “surveys”")
    case .people: pick("danh sách người dùng “people”", "the list “people”")
    }
  }
}
