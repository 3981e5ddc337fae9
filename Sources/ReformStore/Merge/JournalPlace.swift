/// Where the lines of a journal of another copy belong among the copies of it here.
enum JournalPlace {
  /// A file here that the lines follow on; one that does not exist yet has none.
  struct Follower {
    var name: StrandName
    var lines: Int
    /// The line from which on the course of events is another one than in the file it was held
    /// against; nil where it simply goes on.
    var forkedAt: Int?
  }

  /// All of them stand here.
  case here
  case follows(Follower)
  /// They would belong to a file that is damaged at that line.
  case damaged(file: String, line: Int)

  static let mostAttempts = 8

  init(of theirs: JournalCopy, among mine: [JournalCopy]) {
    if mine.contains(where: { $0.continues(theirs) }) {
      self = .here
    } else if let damaged = mine.first(where: { $0.journal.damagedLine != nil }) {
      // What follows on damaged lines nobody can tell.
      self = .damaged(
        file: damaged.journal.file, line: damaged.journal.damagedLine ?? damaged.lines.count)
    } else if let shorter = mine.first(where: theirs.continues) {
      self = .follows(Follower(name: shorter.name, lines: shorter.lines.count))
    } else if let common = mine.map({ theirs.commonLines(with: $0) }).max() {
      let name = StrandName(signer: theirs.name.signer, branch: theirs.lines[common].sum)
      self = .follows(Follower(name: name, lines: 0, forkedAt: common + 1))
    } else {
      self = .follows(Follower(name: theirs.name, lines: 0))
    }
  }

  func fate(of theirs: JournalCopy) -> MergeReport.Fate? {
    guard case .follows(let place) = self else { return nil }
    guard let line = place.forkedAt else {
      return .taken(lines: theirs.lines.count - place.lines)
    }
    return .branched(
      fromLine: line, lines: theirs.lines.count - line + 1,
      file: Journal(writer: place.name.key).file)
  }
}
