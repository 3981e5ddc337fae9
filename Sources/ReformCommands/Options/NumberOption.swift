import ReformModel

extension ExactDecimal {
  /// Reads the number behind an option: plainly, as scripts write numbers, or as the language does;
  /// refused where both make sense and differ, as what `show` prints would be taken for a
  /// thousandth.
  static func read(_ text: String, _ option: String, _ words: Words) throws -> ExactDecimal {
    let plain = ExactDecimal(plain: text)
    let failure = { (error: NumberEntryError) in
      CommandFailure(.badData) { $0.badNumber(option: option, text: text, error) }
    }
    switch NumberEntry.parse(text, in: words.language) {
    case .success(let number):
      guard let plain, plain != number else { return number }
      throw failure(.ambiguous(whole: number, fraction: plain))
    case .failure(.ambiguous(let whole, let fraction)):
      throw failure(.ambiguous(whole: whole, fraction: fraction))
    case .failure(let error):
      guard let plain else { throw failure(error) }
      return plain
    }
  }
}
