/// A colour of a cell, already one that the terminal has.
public enum Colour: Sendable, Hashable {
  /// Whatever the terminal uses where nothing is said.
  case terminalDefault
  /// 0…255 of the terminal's palette; on smaller rungs only 0…15 or 0…7.
  case indexed(UInt8)
  case rgb(red: UInt8, green: UInt8, blue: UInt8)
}

/// How many colours a terminal can show.
public enum ColourDepth: Int, Sendable, Hashable, Comparable, CaseIterable {
  case mono = 1
  case eight = 8
  case sixteen = 16
  case palette = 256
  case direct = 16_777_216

  public static func < (a: ColourDepth, b: ColourDepth) -> Bool { a.rawValue < b.rawValue }
}
