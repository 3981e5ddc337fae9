extension Words {
  public var matrixTitle: String {
    pick("Ma trận giải pháp × nội dung", "Solutions × contents")
  }
  public var allContentsHead: String { pick("Mọi nội dung", "All contents") }
  public var uncoveredMeaning: String { pick("chưa đủ số liệu", "too few data") }
  public var emptyCellMeaning: String { pick("không có chỉ tiêu", "no indicator") }
  public var nothingBelongsHere: String {
    pick("không có chỉ tiêu nào thuộc cả hai", "no indicator belongs to both")
  }

  /// `Nội dung 2: Thủ tục hành chính`
  public func content(_ id: Int, _ name: String) -> String {
    pick("Nội dung \(id): \(name)", "Content \(id): \(name)")
  }
}
