import ReformModel
import Testing

@testable import GitExchange

/// What git says, sorted and put into words.
@Suite struct GitFailureTests {
  @Test func questionsThatNobodyCouldAnswer() {
    for message in [
      "git@kho: Permission denied (publickey).\r\nfatal: Could not read from remote repository.",
      "Host key verification failed.\nfatal: Could not read from remote repository.",
      "fatal: could not read Username for 'https://kho': terminal prompts disabled",
      "remote: Not allowed\nfatal: Authentication failed for 'https://kho/'",
    ] {
      guard case .notLetIn = GitFailure(talkingTo: "kho", message) else {
        Issue.record("\(message): \(GitFailure(talkingTo: "kho", message))")
        continue
      }
    }
  }

  @Test func linesThatAreDown() {
    for message in [
      "ssh: Could not resolve hostname kho: Name or service not known",
      "ssh: connect to host kho port 22: Connection timed out",
      "fatal: unable to access 'https://kho/': Failed to connect to kho port 443",
      "Connection closed by 10.0.0.1 port 22",
      "fatal: the remote end hung up unexpectedly",
    ] {
      guard case .unreachable = GitFailure(talkingTo: "kho", message) else {
        Issue.record("\(message): \(GitFailure(talkingTo: "kho", message))")
        continue
      }
    }
  }

  @Test func theAnswerOfTheOtherSideComesFirst() {
    let said = GitFailure.detail(
      of: "remote: error: khóa sổ   \nremote: hỏi chị Bình\nTo kho\nerror: failed to push some refs"
    )
    #expect(said == "error: khóa sổ; hỏi chị Bình")
    #expect(GitFailure.detail(of: "warning: x\nfatal: y\n") == "fatal: y")
    #expect(GitFailure.detail(of: "") == "")
  }

  @Test func aPasswordInAnAddressReachesNoLog() {
    #expect(
      GitRepository.withoutSecret("https://an:matkhau@kho.vn/x.git") == "https://an:…@kho.vn/x.git")
    for plain in ["ssh://git@kho.vn:22/x", "git@kho:x.git", "/srv/kho.git", "https://kho/x:y@z"] {
      #expect(GitRepository.withoutSecret(plain) == plain)
    }
  }

  @Test(arguments: [
    GitFailure.notInstalled, .unknownRemote("origin"), .noRepository(address: "a", detail: "d"),
    .unreachable(address: "a", detail: "d"), .notLetIn(address: "a", detail: "d"),
    .refused(address: "a", detail: "d"), .alwaysOvertaken(address: "a", attempts: 12),
    .timeIsUp(address: "a", seconds: 600), .damaged(address: "a", detail: "d"),
    .unusable(folder: "f", detail: "d"),
  ])
  func everyFailureHasWordsInBothLanguages(_ failure: GitFailure) {
    let (vi, en) = (Words(.vietnamese).text(of: failure), Words(.english).text(of: failure))
    #expect(vi.count > 20 && en.count > 20 && vi != en)
  }
}
