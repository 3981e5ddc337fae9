import TerminalInterface
import Testing

@testable import NcursesTerminal

struct GlyphPiecesTests {
  /// A C library that knows marks, wide characters and one character less than we do.
  private func width(_ scalar: UInt32) -> Int {
    switch scalar {
    case 0x300...0x36F, 0xFE0F: 0
    case 0x4E2D, 0x1F44D: 2
    case 0x1FAE8: -1
    default: 1
    }
  }

  @Test(
    arguments: [
      ([0x61], 1, [[0x61]]), ([0x65, 0x323, 0x302], 1, [[0x65, 0x323, 0x302]]),
      ([0x4E2D], 2, [[0x4E2D]]), ([0x1F1FB, 0x1F1F3], 2, [[0x1F1FB], [0x1F1F3]]),
      // Wide for us, narrow for the C library: a blank keeps the columns.
      ([0x2764, 0xFE0F], 2, [[0x2764, 0xFE0F], [0x20]]),
      // Narrow for us, wide or unknown for the C library.
      ([0x4E2D], 1, [[0xFFFD]]), ([0x1FAE8], 2, [[0xFFFD], [0x20]]),
      ([0x1F44D, 0x1F44D], 2, [[0x1F44D]]), ([], 1, [[0x20]]),
      ([0x61, 0x300, 0x301, 0x302, 0x303, 0x304], 1, [[0x61, 0x300, 0x301, 0x302, 0x303]]),
    ] as [([UInt32], Int, [[UInt32]])])
  func aCellFillsItsColumnsWhateverTheLibraryThinks(
    _ scalars: [UInt32], _ columns: Int, _ pieces: [[UInt32]]
  ) {
    #expect(GlyphPieces.pieces(scalars, columns: columns, width: width) == pieces)
  }

  @Test func paddingOfTerminfoIsDropped() {
    #expect(TerminalKind.withoutPadding("a$<5>b$<10/*>c$d") == "abc$d")
    #expect(TerminalKind.withoutPadding("$<5") == "$<5")
  }

  @Test func depthFollowsTheNumberOfColours() {
    #expect(TerminalColours.depth(colours: 0, isDirect: false) == .mono)
    #expect(TerminalColours.depth(colours: 8, isDirect: false) == .eight)
    #expect(TerminalColours.depth(colours: 16, isDirect: false) == .sixteen)
    #expect(TerminalColours.depth(colours: 256, isDirect: true) == .palette)
    #expect(TerminalColours.depth(colours: 0x1000000, isDirect: true) == .direct)
  }
}
