import TerminalInterface
import Testing

@testable import NcursesTerminal

struct MouseTests {
  private let here = Point(column: 9, row: 4)

  private func mouse(_ action: MouseEvent.Action, _ point: Point) -> [InputEvent] {
    [.mouse(MouseEvent(action, at: point))]
  }

  @Test func clicksAndTheWheelAreRead() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1B}[<0;10;5M".utf8), at: 0) == mouse(.press, here))
    #expect(decoder.feed(Array("\u{1B}[<64;10;5M".utf8), at: 0) == mouse(.wheelUp, here))
    #expect(decoder.feed(Array("\u{1B}[<81;10;5M".utf8), at: 0) == mouse(.wheelDown, here))
    let far = Point(column: 299, row: 99)
    #expect(decoder.feed(Array("\u{1B}[<0;300;100M".utf8), at: 0) == mouse(.press, far))
  }

  @Test func theOldFormIsRead() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B, 0x5B, 0x4D, 32, 42, 37], at: 0) == mouse(.press, here))
    #expect(decoder.feed([0x1B, 0x5B, 0x4D, 35, 42, 37], at: 0) == [])
    #expect(decoder.feed([0x1B, 0x5B, 0x4D, 96, 42, 37], at: 0) == mouse(.wheelUp, here))
  }

  @Test(arguments: [
    (400, "\u{1B}[<0;10;5M", MouseEvent.Action.doubleClick),
    (401, "\u{1B}[<0;10;5M", .press),
  ])
  func twoQuickPressesAreADoubleClick(
    _ later: Int, _ bytes: String, _ action: MouseEvent.Action
  ) {
    var decoder = KeyDecoder()
    _ = decoder.feed(Array("\u{1B}[<0;10;5M\u{1B}[<0;10;5m".utf8), at: 0)
    #expect(decoder.feed(Array(bytes.utf8), at: later) == mouse(action, here))
  }

  @Test func pressesAtTwoPlacesAreTwoClicksAndAThirdIsASingleOne() {
    var clicks = ClickCounter()
    #expect(clicks.press(at: here, 0) == .press)
    #expect(clicks.press(at: Point(column: 8, row: 4), 10) == .press)
    #expect(clicks.press(at: Point(column: 8, row: 4), 20) == .doubleClick)
    #expect(clicks.press(at: Point(column: 8, row: 4), 30) == .press)
  }
}
