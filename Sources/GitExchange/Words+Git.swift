public import ReformModel

/// What became of an exchange through git, in words: what, where, what to do next.
extension Words {
  public func text(of failure: GitFailure) -> String {
    switch failure {
    case .notInstalled:
      pick(
        "máy này chưa có git: hãy cài git (apt install git) rồi chạy lại",
        "git is not on this machine: install it (apt install git), then run again")
    case .unknownRemote(let name):
      pick(
        "không có kho git tên “\(name)”: hãy ghi địa chỉ sau --remote hoặc chạy “git remote add” trong "
          + "thư mục dữ liệu",
        "there is no remote “\(name)”: name its address after --remote, or run “git remote add” in "
          + "the workspace")
    case .noRepository(let address, let detail):
      pick(
        "không có kho git tại \(address) (\(detail)): hãy kiểm tra địa chỉ; chưa gửi gì",
        "there is no git repository at \(address) (\(detail)): check the address; nothing was sent")
    case .unreachable(let address, let detail):
      pick(
        "không kết nối được \(address) (\(detail)): số liệu vẫn nguyên ở đây, lần sau sẽ đi tiếp",
        "cannot reach \(address) (\(detail)): everything is safe here, the next run goes on")
    case .notLetIn(let address, let detail):
      pick(
        "\(address) không cho vào (\(detail)): hãy kiểm tra khóa SSH hoặc ~/.netrc của tài khoản này",
        "\(address) does not let us in (\(detail)): check the SSH key or ~/.netrc of this account")
    default: textOfSending(failure)
    }
  }

  private func textOfSending(_ failure: GitFailure) -> String {
    switch failure {
    case .refused(let address, let detail):
      pick(
        "\(address) từ chối nhận (\(detail)): số liệu vẫn nguyên ở đây; hãy hỏi người quản trị kho",
        "\(address) refused what was sent (\(detail)): it is safe here; ask who runs the repository"
      )
    case .alwaysOvertaken(let address, let attempts):
      pick(
        "nhiều máy cùng gửi tới \(address), \(attempts) lần chưa được: lần sau sẽ gửi tiếp",
        "many are sending to \(address), \(attempts) attempts were overtaken: the next run goes on")
    case .timeIsUp(let address, let seconds):
      pick(
        "\(address) không trả lời trong \(seconds) giây: đã dừng, lần sau sẽ đi tiếp",
        "\(address) did not answer within \(seconds) seconds: stopped, the next run goes on")
    case .damaged(let address, let detail):
      pick(
        "không đọc được kho git tại \(address) (\(detail)): hãy kiểm tra kho bằng “git fsck”",
        "the repository at \(address) cannot be read (\(detail)): check it with “git fsck”")
    case .unusable(let folder, let detail):
      pick(
        "không dùng được \(folder) (\(detail)): có thể xóa thư mục này, số liệu không nằm ở đó",
        "\(folder) cannot be used (\(detail)): it may be removed, no figures are kept there")
    default: ""
    }
  }
}
