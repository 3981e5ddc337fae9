/// Commits, and brings them to the other side.
extension GitRepository {
  /// A file as it is to stand in a commit.
  struct NewFile {
    /// Within the copy.
    var path: String
    /// What of it is committed already, where that is something.
    var before: Entry?
  }

  /// What came of a push.
  enum PushAnswer {
    case taken
    /// Somebody else was faster.
    case overtaken
  }

  /// Stores files of a folder and returns their ids, in order.
  func store(_ files: [NewFile], of folder: String) throws(GitFailure) -> [String] {
    let paths = files.map { folder + "/" + $0.path + "\n" }.joined()
    let answer = try demand(
      ["hash-object", "-w", "--no-filters", "--stdin-paths"], input: Array(paths.utf8))
    let ids = answer.text.split(separator: "\n").map(String.init)
    guard ids.count == files.count else { throw .unusable(folder: path, detail: "hash-object") }
    return ids
  }

  /// A commit that differs from its parent in these files alone; the parent where in none.
  func commit(_ files: [(path: String, id: String)], on parent: String?, message: String)
    throws(GitFailure) -> String
  {
    let index = ["GIT_INDEX_FILE": path + "/cchc.index"]
    _ = try demand(parent.map { ["read-tree", $0] } ?? ["read-tree", "--empty"], variables: index)
    let lines = files.map { "100644 \($0.id)\t\($0.path)\0" }.joined()
    _ = try demand(
      ["update-index", "--add", "-z", "--index-info"], input: Array(lines.utf8), variables: index)
    let tree = try demand(["write-tree"], variables: index).line
    if let parent, try demand(["rev-parse", parent + "^{tree}"]).line == tree { return parent }
    let parents = parent.map { ["-p", $0] } ?? []
    return try demand(["commit-tree", tree] + parents, input: Array((message + "\n").utf8)).line
  }

  /// Never by force: what the other side has stays.
  func push(_ commit: String, to branch: String) throws(GitFailure) -> PushAnswer {
    let answer = try git([
      "push", "--porcelain", "--no-verify", "--no-follow-tags", "--recurse-submodules=no", "--",
      address, "\(commit):refs/heads/\(branch)",
    ])
    if answer.isSuccess { return .taken }
    let address = GitRepository.withoutSecret(address)
    guard let verdict = answer.text.split(separator: "\n").first(where: { $0.hasPrefix("!") })
    else {
      throw GitFailure(talkingTo: address, answer.error)
    }
    if GitRepository.signsOfOvertaking.contains(where: verdict.contains) { return .overtaken }
    let reason = verdict.split(separator: "\t").last.map(String.init) ?? ""
    let said = GitFailure.detail(of: answer.error)
    let isTold = answer.error.contains("remote: ")
    throw .refused(address: address, detail: isTold ? "\(reason): \(said)" : reason)
  }

  private static let signsOfOvertaking = [
    "(fetch first)", "(non-fast-forward)", "(stale info)", "cannot lock ref",
    "failed to update ref", "failed to lock", "incorrect old value", "reference already exists",
    "(failed to update ref)", "unable to lock",
  ]

  /// Remembers that both sides hold the same, and tidies up now and then.
  func settle(_ commit: String, wasPushed: Bool) throws(GitFailure) {
    _ = try demand(["update-ref", GitRepository.settled, commit])
    if wasPushed { _ = try git(["-c", "gc.auto=2000", "gc", "--auto", "--quiet"]) }
  }

  /// The commit after which both sides held the same.
  func lastSettled() throws(GitFailure) -> String? {
    let answer = try git(["rev-parse", "--verify", "--quiet", GitRepository.settled])
    return answer.isSuccess ? answer.line : nil
  }
}
