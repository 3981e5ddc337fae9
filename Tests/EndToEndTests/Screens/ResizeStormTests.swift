import Glibc
import PTYSession
import ReformModel
import Testing

extension EndToEnd {
  /// A window whose corner is dragged about: a hundred sizes in a second.
  @Suite struct ResizeStorms {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test(arguments: [
      ("", "Toàn chương trình"), (Keys.end + Keys.enter, "› 6 "), ("a", "› Nhiệm vụ"),
      ("?", "Gõ để tìm"), ("d", "› Đơn vị"),
    ])
    func theLastSizeIsDrawnAsIfItHadBeenTheOnlyOne(_ keys: String, _ title: String) throws {
      let calm = try scratch.start("--demo", columns: 100, rows: 30)
      try calm.expectOverview()
      let session = try scratch.start("--demo")
      try session.expectOverview()
      for one in [calm, session] {
        try one.press(keys, showing: title)
        one.settle(silence: 300)
      }
      var random = Xorshift(state: 55)
      for _ in 0..<100 {
        session.resize(columns: 1 + random.next(below: 250), rows: 1 + random.next(below: 70))
        usleep(10_000)
      }
      session.resize(columns: 100, rows: 30)
      let agrees = session.wait(within: PTYSession.patience) { $0.text == calm.screen.text }
      #expect(agrees, "\(session.picture)\n\(calm.picture)")
      for one in [calm, session] {
        one.send(keys == "?" ? Keys.escape : "")
        one.settle(silence: 100)
        one.send("q")
        #expect(one.ending() == .exit(0))
        one.expectRestored()
      }
    }

    /// The same sizes every time, so that a failure can be seen again.
    private struct Xorshift {
      var state: UInt64

      mutating func next(below bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(bound))
      }
    }
  }
}
