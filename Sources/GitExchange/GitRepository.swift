import Glibc

/// The repository in which this program keeps what it fetched and commits what it sends: bare, its
/// own, beside the person's state. Nobody's working tree is ever touched.
struct GitRepository {
  let program: GitProgram
  /// The folder of the repository.
  let path: String
  /// Where the other one is, as git names places.
  let address: String

  /// A file or folder of a commit.
  struct Entry: Hashable {
    var path: String
    /// As git writes it: `100644` for a plain file.
    var mode: String
    var id: String
    /// In bytes; nil of what is no file.
    var size: Int?

    var isPlainFile: Bool { mode == "100644" || mode == "100755" || mode == "100664" }
  }

  /// Makes the repository where there is none yet.
  func prepare() throws(GitFailure) {
    let known = try git(["rev-parse", "--is-bare-repository"])
    guard known.line != "true" else { return }
    // One that a killed clone left behind is completed.
    if access(path, F_OK) == 0 {
      _ = try demand(["init", "--quiet", "--bare", "--template=", path])
    } else {
      // A clone even of an empty one: it tells which branch is awaited there.
      _ = try talk(["clone", "--quiet", "--bare", "--template=", "--no-tags", "--", address, path])
    }
  }

  /// The branch that is exchanged over there, and its last commit; none in an empty repository.
  func look() throws(GitFailure) -> (branch: String, commit: String?) {
    let answer = try talk(["ls-remote", "--symref", "--", address, "HEAD", "refs/heads/*"])
    var branches: [String: String] = [:]
    var head: String?
    for line in answer.text.split(separator: "\n") {
      let parts = line.split(separator: "\t")
      guard parts.count == 2 else { continue }
      if parts[1] == "HEAD", parts[0].hasPrefix("ref: refs/heads/") {
        head = String(parts[0].dropFirst(16))
      }
      if parts[1].hasPrefix("refs/heads/") {
        branches[String(parts[1].dropFirst(11))] = String(parts[0])
      }
    }
    let awaited = try demand(["symbolic-ref", "--short", "HEAD"]).line
    let branch =
      head ?? (branches[awaited] != nil ? awaited : branches.keys.sorted().first) ?? awaited
    return (branch, branches[branch])
  }

  /// Brings the last commit of a branch here.
  func fetch(_ branch: String) throws(GitFailure) -> String {
    _ = try talk([
      "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules",
      "--no-auto-maintenance", "--", address, "+refs/heads/\(branch):\(GitRepository.theirs)",
    ])
    return try demand(["rev-parse", "--verify", GitRepository.theirs + "^{commit}"]).line
  }

  /// Whether one commit has grown out of another.
  func isAncestor(_ old: String, of new: String) throws(GitFailure) -> Bool {
    try git(["merge-base", "--is-ancestor", old, new]).isSuccess
  }

  /// All files of a commit, with the folders on the way to them.
  func entries(of commit: String) throws(GitFailure) -> [Entry] {
    let answer = try demand(
      ["ls-tree", "-r", "-l", "-z", "--full-tree", commit], outputLimit: 64 << 20)
    return answer.output.split(separator: 0).compactMap { line -> Entry? in
      let parts = line.split(separator: UInt8(ascii: "\t"), maxSplits: 1)
      guard parts.count == 2 else { return nil }
      let words = parts[0].split(separator: UInt8(ascii: " ")).map {
        String(decoding: $0, as: UTF8.self)
      }
      guard words.count == 4 else { return nil }
      return Entry(
        path: String(decoding: parts[1], as: UTF8.self), mode: words[0], id: words[2],
        size: words[1] == "blob" ? Int(words[3]) : nil)
    }
  }

  /// The content of files, each handed over once; many at a time, but not all at once.
  func contents<Failure: Error>(
    of entries: [Entry], _ take: (Entry, [UInt8]) throws(Failure) -> Void
  ) throws {
    var rest = entries[...]
    while !rest.isEmpty {
      var (batch, size): ([Entry], Int) = ([], 0)
      while let next = rest.first, batch.isEmpty || size + (next.size ?? 0) < 32 << 20 {
        batch.append(next)
        size += next.size ?? 0
        rest = rest.dropFirst()
      }
      let answer = try demand(
        ["cat-file", "--batch"], input: Array(batch.map { $0.id + "\n" }.joined().utf8),
        outputLimit: size + batch.count * 256)
      var at = 0
      for entry in batch {
        guard let feed = answer.output[at...].firstIndex(of: UInt8(ascii: "\n")),
          let length = entry.size, feed + length + 1 < answer.output.count
        else { throw GitFailure.damaged(address: address, detail: entry.path) }
        try take(entry, Array(answer.output[(feed + 1)..<(feed + 1 + length)]))
        at = feed + length + 2
      }
    }
  }

  /// Runs git for something that must work, on this side.
  func demand(
    _ arguments: [String], input: [UInt8] = [], outputLimit: Int = 1 << 20,
    variables: [String: String] = [:]
  ) throws(GitFailure) -> GitProgram.Answer {
    let answer = try git(arguments, input: input, outputLimit: outputLimit, variables: variables)
    guard answer.isSuccess else {
      throw .unusable(folder: path, detail: GitFailure.detail(of: answer.error))
    }
    return answer
  }

  /// Runs git for something that needs the other side.
  private func talk(_ arguments: [String]) throws(GitFailure) -> GitProgram.Answer {
    let answer = try git(arguments, outputLimit: 4 << 20)
    guard answer.isSuccess else {
      throw GitFailure(talkingTo: GitRepository.withoutSecret(address), answer.error)
    }
    return answer
  }

  func git(
    _ arguments: [String], input: [UInt8] = [], outputLimit: Int = 1 << 20,
    variables: [String: String] = [:]
  ) throws(GitFailure) -> GitProgram.Answer {
    do throws(GitFailure) {
      return try program.run(
        arguments, in: path, input: input, outputLimit: outputLimit, variables: variables)
    } catch {
      let address = GitRepository.withoutSecret(address)
      switch error {
      case .timeIsUp(_, let seconds): throw .timeIsUp(address: address, seconds: seconds)
      case .damaged(_, let detail): throw .damaged(address: address, detail: detail)
      default: throw error
      }
    }
  }

  /// An address may hold a password, which must not reach a log.
  static func withoutSecret(_ address: String) -> String {
    guard let scheme = address.firstRange(of: "://")?.upperBound else { return address }
    let host = address[scheme...].prefix { $0 != "/" }
    guard let at = host.lastIndex(of: "@"), let colon = host.firstIndex(of: ":"), colon < at
    else { return address }
    return address[..<colon] + ":…" + address[at...]
  }

  /// The last commit that was fetched.
  static let theirs = "refs/cchc/theirs"
  /// The last commit after which both sides held the same.
  static let settled = "refs/cchc/settled"
}
