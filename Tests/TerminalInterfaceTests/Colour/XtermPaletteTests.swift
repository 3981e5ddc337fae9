import TerminalInterface
import Testing

@Suite struct XtermPaletteTests {
  @Test func theColoursBehindTheNumbersAreThoseOfXterm() {
    #expect(XtermPalette.code(8) == 0x7F7F7F)
    #expect(XtermPalette.code(16) == 0)
    #expect(XtermPalette.code(196) == 0xFF0000)
    #expect(XtermPalette.code(255) == 0xEEEEEE)
    #expect(XtermPalette.code(67) == 0x5F87AF)
  }

  @Test func theNearestOfEachColourIsItself() {
    #expect(XtermPalette.nearest(255, 0, 1) == 196)
    for index in UInt8(16)...255 {
      let value = XtermPalette.code(index)
      let found = XtermPalette.nearest(
        UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
      #expect(XtermPalette.code(found) == value)
    }
  }
}
