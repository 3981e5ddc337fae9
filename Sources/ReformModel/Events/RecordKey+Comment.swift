extension RecordKey {
  /// The key of a new remark on an indicator or assignment.
  ///
  /// It is made of what is said, by whom and after what, so that two remarks never share one and
  /// nobody has to draw lots; `ledger` is what its writer had seen.
  public static func newComment(
    on subject: String, saying text: String, by person: String, after ledger: Ledger
  ) -> RecordKey {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in "\(person)\n\(ledger.greatestLamport)\n\(text)".utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return .comment(subject: subject, id: String(hash, radix: 16))
  }
}
