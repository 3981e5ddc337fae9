public import ReformModel

/// What became of a journal when another copy was merged.
extension Words {
  public func text(of fate: MergeReport.Fate) -> String {
    switch fate {
    case .taken(let lines):
      pick(
        "nhận thêm \(number(lines)) dòng",
        "\(lines == 1 ? "1 line" : "\(number(lines)) lines") taken")
    case .branched(let line, let lines, let file):
      pick(
        "khác bản ở đây từ dòng \(number(line)): giữ cả hai, thêm \(number(lines)) dòng vào \(file)",
        "differs from the copy here from line \(number(line)) on: both are kept, "
          + "\(number(lines)) more in \(file)")
    case .damaged(let line):
      pick(
        "hỏng ở dòng \(number(line)): không nhận gì; hãy lấy lại từ một bản sao khác",
        "damaged at line \(number(line)): nothing is taken; find another copy of it")
    case .damagedHere(let file, let line):
      pick(
        "\(file) ở đây hỏng ở dòng \(number(line)): không ghi thêm; hãy khôi phục rồi gộp lại",
        "\(file) here is damaged at line \(number(line)): not written; restore it, then merge again"
      )
    case .refused(let refusal): pick("không mở: ", "not opened: ") + text(of: refusal)
    case .unreadable(let code): pick("không đọc được: ", "cannot be read: ") + reason(code)
    }
  }
}
