import Glibc
import PTYSession
import ReformModel
import Testing

/// A program that keeps terminals running inside one terminal, as people over SSH use it.
enum Multiplexer: String, CaseIterable, Sendable {
  case tmux, screen

  var path: String { "/usr/bin/\(rawValue)" }
  static let obstacle: String? = {
    let absent = allCases.filter { access($0.path, X_OK) != 0 }.map(\.rawValue)
    return absent.isEmpty ? nil : "needs \(absent.joined(separator: " and ")): make test-deps"
  }()

  /// What it reads at its start: nothing of its own on the screen, and no waiting after Esc.
  var configuration: String {
    switch self {
    case .tmux:
      """
      set -g status off
      set -g default-terminal tmux-256color
      set -g escape-time 10
      set -g mouse on

      """
    case .screen:
      """
      startup_message off
      term screen-256color
      defutf8 on
      altscreen on
      maptimeout 10
      vbell off

      """
    }
  }

  /// The command before that of the program.
  func wrapper(_ configuration: String) -> [String] {
    switch self {
    case .tmux: [path, "-u", "-L", "cchc-test", "-f", configuration, "new-session"]
    case .screen: [path, "-U", "-c", configuration]
    }
  }
}

extension EndToEnd {
  /// The dashboard inside tmux and GNU screen.
  @Suite(.enabled(if: Multiplexer.obstacle == nil, "\(Multiplexer.obstacle ?? "")"))
  struct Multiplexers {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func started(_ multiplexer: Multiplexer, _ arguments: String...) throws -> PTYSession {
      let file = scratch.root + "/\(multiplexer.rawValue).conf"
      let stream = try #require(fopen(file, "w"))
      fputs(multiplexer.configuration, stream)
      fclose(stream)
      mkdir(scratch.root + "/screens", 0o700)
      let session = try scratch.start(
        arguments: ["--demo"] + arguments, through: multiplexer.wrapper(file),
        environment: [
          "TMUX_TMPDIR": scratch.temporary, "SCREENDIR": scratch.root + "/screens",
          "SHELL": "/bin/sh",
        ])
      try session.expectOverview()
      return session
    }

    /// Keys that lead through a screen each: an area, an indicator, its form, agencies, boxes.
    private static let steps = [
      "", Keys.end + Keys.enter, Keys.enter, "e", "12,5", "\u{4}", "l", "a", "d", "n", "H", "?",
      Keys.escape, ":so", Keys.escape, "o",
    ]

    @Test(arguments: Multiplexer.allCases)
    func everyScreenIsThatOfATerminalAlone(_ multiplexer: Multiplexer) throws {
      let inside = try started(multiplexer)
      let alone = try scratch.start("--demo")
      try alone.expectOverview()
      for step in Self.steps {
        for session in [inside, alone] {
          session.send(step)
          // The ranking of all agencies takes its time.
          session.settle(silence: step == "d" ? 2_500 : 200)
        }
        let agree = inside.wait(within: 5_000) { $0.text == alone.screen.text }
        #expect(
          agree,
          "after \(step.debugDescription) in \(multiplexer):\n\(inside.picture)\n\(alone.picture)")
      }
      inside.send("q")
      #expect(inside.ending() == .exit(0))
    }

    @Test(arguments: Multiplexer.allCases)
    func anotherSizeIsFollowed(_ multiplexer: Multiplexer) throws {
      let session = try started(multiplexer)
      session.resize(columns: 120, rows: 36)
      let isWide = session.wait(within: PTYSession.patience) { screen in
        screen.text.contains { $0.contains("╮╭ 3 ") } && screen.text[35].contains("Enter")
      }
      #expect(isWide, "\(session.picture)")
      session.send("q")
      #expect(session.ending() == .exit(0))
    }

    @Test func aPressOfTheMousePassesThroughTmux() throws {
      let session = try started(.tmux)
      let click = "\u{1B}[<0;60;4M\u{1B}[<0;60;4m"
      try session.press(click + click, showing: "› 2 ")
    }
  }
}
