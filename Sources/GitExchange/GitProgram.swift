import Dispatch
import Subprocess
import Synchronization

/// Runs git so that nothing but what it is told decides what it does: no configuration of the person
/// or the system, no hooks, no filters, no questions.
public struct GitProgram: Sendable {
  /// What one call of git came to.
  struct Answer: Sendable {
    var isSuccess: Bool
    var output: [UInt8]
    var error: String

    var text: String { String(decoding: output, as: UTF8.self) }
    /// The output without the line feed at its end.
    var line: String { text.last == "\n" ? String(text.dropLast()) : text }
  }

  /// Who commits.
  public struct Author: Sendable {
    var name: String
    var email: String

    public init(name: String, email: String) {
      self.name = name
      self.email = email
    }
  }

  private let environment: [String: String]
  private let author: Author
  /// After which a call is ended, in seconds.
  let timeLimit: Int

  /// `environment` is that of the process; little of it is handed on.
  public init(environment: [String: String], author: Author, timeLimit: Int = 600) {
    self.environment = environment
    self.author = author
    self.timeLimit = timeLimit
  }

  /// Runs git to its end; throws where it cannot be started, says too much or takes too long.
  func run(
    _ arguments: [String], in repository: String, input: [UInt8] = [],
    outputLimit: Int = 1 << 20, variables: [String: String] = [:]
  ) throws(GitFailure) -> Answer {
    let result = Mutex<Result<Answer, GitFailure>?>(nil)
    let variables = self.variables(of: repository).merging(variables) { $1 }
    let call = GitCall(
      arguments: GitProgram.settings + arguments, variables: variables, input: input,
      outputLimit: outputLimit, seconds: timeLimit)
    // The program is synchronous; only the library that starts processes is not.
    let done = DispatchSemaphore(value: 0)
    Task.detached {
      let answer = await call.run()
      result.withLock { $0 = answer }
      done.signal()
    }
    done.wait()
    return try result.withLock { $0 ?? .failure(.notInstalled) }.get()
  }

  /// The address of a remote that the git settings of a workspace name; nil where they name none.
  ///
  /// They are only read: everybody who may write into the workspace may have written them.
  public func address(ofRemote name: String, in workspace: String) throws(GitFailure) -> String? {
    let answer = try run(
      [
        "config", "--file", workspace + "/.git/config", "--no-includes", "--get",
        "remote.\(name).url",
      ], in: workspace + "/.git")
    return answer.isSuccess ? answer.line : nil
  }

  /// Settings that a repository, even ours, cannot override.
  private static let settings = [
    "core.hooksPath=/dev/null", "core.autocrlf=false", "core.fsmonitor=false",
    "core.symlinks=false", "core.attributesFile=/dev/null", "commit.gpgSign=false",
    "push.gpgSign=false", "fetch.fsckObjects=true", "gc.auto=0", "gc.autoDetach=false",
    "maintenance.auto=false", "credential.helper=", "http.lowSpeedLimit=100",
    "http.lowSpeedTime=60", "protocol.version=2", "advice.detachedHead=false",
  ].flatMap { ["-c", $0] }

  private func variables(of repository: String) -> [String: String] {
    var result = [
      "LC_ALL": "C", "GIT_DIR": repository, "GIT_CONFIG_NOSYSTEM": "1",
      "GIT_CONFIG_GLOBAL": repository + "/../" + GitProgram.ownSettings,
      "GIT_ATTR_NOSYSTEM": "1", "GIT_NO_REPLACE_OBJECTS": "1", "GIT_TERMINAL_PROMPT": "0",
      "GIT_ASKPASS": "/bin/false", "SSH_ASKPASS_REQUIRE": "never",
      // What else a remote could name would run programs.
      "GIT_ALLOW_PROTOCOL": "file:git:http:https:ssh",
      "GIT_SSH_VARIANT": "ssh",
      "GIT_SSH_COMMAND": "ssh -oBatchMode=yes -oConnectTimeout=30 -oServerAliveInterval=15"
        + " -oServerAliveCountMax=4",
      "GIT_AUTHOR_NAME": author.name, "GIT_AUTHOR_EMAIL": author.email,
      "GIT_COMMITTER_NAME": author.name, "GIT_COMMITTER_EMAIL": author.email,
    ]
    for name in GitProgram.handedOn { result[name] = environment[name] }
    result["PATH"] = result["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    return result
  }

  /// What git and ssh need to find programs, keys and proxies.
  public static let handedOn = [
    "PATH", "HOME", "SSH_AUTH_SOCK", "TMPDIR", "http_proxy", "https_proxy", "no_proxy",
    "HTTPS_PROXY", "NO_PROXY",
  ]

  /// The one file of settings that git reads; it lies beside the repository, for what only a file can
  /// set also for the other end of a path on this host.
  static let ownSettings = "gitconfig"
}

/// One call of git, on its way through the library that starts processes.
private struct GitCall: Sendable {
  var arguments: [String]
  var variables: [String: String]
  var input: [UInt8]
  var outputLimit: Int
  var seconds: Int

  private enum Ended: Sendable {
    case answered(GitProgram.Answer)
    case failed(SubprocessError.Code?)
    case late
  }

  func run() async -> Result<GitProgram.Answer, GitFailure> {
    let first = await withTaskGroup(of: Ended.self) { group in
      group.addTask { await ended() }
      group.addTask {
        do { try await Task.sleep(for: .seconds(seconds)) } catch { return .failed(nil) }
        return .late
      }
      let first = await group.next() ?? .late
      // Ends git where it is late, and the wait where it is not.
      group.cancelAll()
      return first
    }
    return switch first {
    case .answered(let answer): .success(answer)
    case .late: .failure(.timeIsUp(address: "", seconds: seconds))
    case .failed(.executableNotFound?): .failure(.notInstalled)
    case .failed(.outputLimitExceeded?):
      .failure(.damaged(address: "", detail: "more than \(outputLimit) bytes"))
    case .failed(let code): .failure(.unusable(folder: "git", detail: "\(code as Any)"))
    }
  }

  private func ended() async -> Ended {
    var environment: [Environment.Key: String] = [:]
    for (name, value) in variables {
      if let key = Environment.Key(rawValue: name) { environment[key] = value }
    }
    var options = PlatformOptions()
    // Away from the terminal, so that nothing can ask there, and ended with all it started.
    options.createSession = true
    options.teardownSequence = [
      .gracefulShutDown(toProcessGroup: true, allowedDurationToNextStep: .seconds(1)),
      .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .milliseconds(100)),
    ]
    do {
      let result = try await Subprocess.run(
        .name("git"), arguments: Arguments(arguments), environment: .custom(environment),
        platformOptions: options, input: .array(input), output: .bytes(limit: outputLimit),
        error: .string(limit: 1 << 20))
      return .answered(
        GitProgram.Answer(
          isSuccess: result.terminationStatus.isSuccess, output: result.standardOutput,
          error: result.standardError))
    } catch let error as SubprocessError {
      return .failed(error.code)
    } catch {
      return .failed(nil)
    }
  }
}
