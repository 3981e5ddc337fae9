import ReformModel

/// What the ends of lines tell of a journal of another place and the copies of it here.
enum StrandComparison {
  /// All its lines stand here.
  case here
  /// They follow on those of a file here, which are so many bytes.
  case follows(StrandName, length: Int)
  /// Only reading all lines will tell.
  case unclear

  init(of theirs: StrandEnd, among mine: [StrandName], in files: WorkspaceFiles)
    throws(StoreError)
  {
    self = .unclear
    guard let end = try theirs.lineEnd(at: theirs.size) else { return }
    for name in mine {
      guard let strand = try StrandEnd(name, in: files) else { continue }
      defer { strand.close() }
      if strand.size >= theirs.size {
        guard try strand.lineEnd(at: theirs.size) == end else { continue }
        self = .here
        return
      }
      guard let own = try strand.lineEnd(at: strand.size),
        try theirs.lineEnd(at: strand.size) == own
      else { continue }
      self = .follows(name, length: strand.size)
    }
  }
}
