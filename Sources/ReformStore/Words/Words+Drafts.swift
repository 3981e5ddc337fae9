public import ReformModel

extension Words {
  /// What is wrong and where, to stand within a sentence.
  public func reason(of error: DraftError) -> String {
    switch error.cause {
    case .refused(let refusal): "\(error.path) \(text(of: refusal))"
    case .failed(let code): "\(error.path): \(reason(code))"
    case .damaged: pick("\(error.path) bị hỏng", "\(error.path) is damaged")
    case .newer:
      pick(
        "\(error.path) do phiên bản mới hơn ghi", "\(error.path) was written by a newer version")
    case .tooLong: pick("nội dung quá dài", "the text is too long")
    case .badName: pick("mã không hợp lệ", "the code is not allowed")
    }
  }
}
