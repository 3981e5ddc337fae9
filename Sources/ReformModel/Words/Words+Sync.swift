/// Exchanging with other copies, in words.
extension Words {
  public var abstractSync: String {
    pick(
      "Trao đổi nhật ký với các bản sao khác qua kho git hoặc thư mục chung.",
      "Exchanges journals with other copies through a git remote or a shared folder.")
  }
  public var helpSyncRemote: String {
    pick(
      "Kho git: tên như “git remote” trong thư mục dữ liệu (mặc định origin), hoặc địa chỉ.",
      "The git remote: a name known in the workspace (default origin), or an address.")
  }
  public var helpSyncFolder: String {
    pick(
      "Thư mục chung thay cho kho git: ổ mạng, USB, thư mục rsync.",
      "A shared folder instead of git: a network disk, a USB stick, an rsync target.")
  }
  public var syncOneWay: String {
    pick("chỉ chọn một: --remote hoặc --folder", "choose one: --remote or --folder")
  }
  public func syncFolderMissing(_ path: String) -> String {
    pick(
      "không có thư mục \(path): ổ đĩa đã được gắn chưa? Chưa trao đổi gì",
      "there is no folder \(path): is the disk mounted? Nothing was exchanged")
  }

  /// `Đã đồng bộ: nhận 3 sự kiện, gửi 2, 1 xung đột.`
  public func synced(received: Int, sent: Int, conflicts: Int) -> String {
    let parts = [
      pick(
        "nhận \(number(received)) sự kiện", "\(count(received, "", "event", "events")) received"),
      pick("gửi \(number(sent))", "\(number(sent)) sent"),
    ]
    let all = conflicts > 0 ? parts + [conflictCount(conflicts)] : parts
    return pick("Đã đồng bộ: ", "Synced: ") + all.joined(separator: ", ") + "."
  }
  public var syncedNothing: String {
    pick("Đã đồng bộ: không có gì mới.", "Synced: nothing new.")
  }
  public var remoteRewritten: String {
    pick(
      "kho bên kia không còn giữ những gì đã có lần trước (khôi phục từ bản cũ?): ở đây không mất gì, "
        + "phần thiếu được gửi lại",
      "the other side does not hold any more what it held before (an old backup?): nothing is lost "
        + "here, what is missing goes there again")
  }

  public var definitionTaken: String {
    pick("đã nhận bản mới từ nơi khác", "the new version of another copy was taken over")
  }
  public var definitionSent: String {
    pick("đã gửi bản mới sửa ở đây", "the version edited here was sent")
  }
  public func definitionDiffersFrom(_ path: String) -> String {
    pick(
      "cả hai bên đều sửa: giữ nguyên cả hai. Hãy so với \(path); muốn lấy bản đó thì chép đè lên "
        + "bản ở đây, muốn giữ bản ở đây thì chép đè, đồng bộ, rồi đặt lại bản của mình và đồng bộ",
      "both sides changed it, both are kept. Compare with \(path); to take that one, copy it over the "
        + "one here; to keep the one here, do so, sync, put yours back, and sync again")
  }
  public func peopleDifferFrom(_ path: String) -> String {
    pick(
      "quyền không đi theo đồng bộ: ở đây khác \(path), nếu cần hãy chép tay",
      "roles are not exchanged: it differs from \(path), copy it by hand if it should not")
  }
  /// Beside a journal that has gone two ways.
  public var forkHint: String {
    pick(
      "Hai máy (hoặc một bản khôi phục) đã ghi dưới cùng một tên; từ nay mỗi máy tự ghi dưới tên riêng, "
        + "xem xung đột bằng “cchc check”",
      "Two machines (or a restored copy) wrote under one name; from now on each writes under a name "
        + "of its own, see conflicts with “cchc check”")
  }
  public func journalForked(_ writer: String) -> String {
    pick(
      "Máy khác cũng ghi nhật ký \(writer): giữ cả hai; mở lại để ghi dưới tên riêng",
      "Another machine wrote \(writer) too: both are kept; reopen to write under your own name")
  }
  public func goesOnAs(_ new: String, insteadOf old: String) -> String {
    pick(
      "Lưu ý: nhật ký \(old) cũng được ghi trên máy khác; máy này ghi tiếp vào \(new).",
      "Note: journal \(old) is written on another machine too; this one goes on as \(new).")
  }
}
