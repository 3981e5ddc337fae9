/// The colours behind the numbers 16…255 of xterm, and the usual ones of 8…15.
enum XtermPalette {
  private static let steps: [Int32] = [0, 95, 135, 175, 215, 255]
  private static let bright: [Int32] = [
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]

  /// Red, green and blue as one number, for 8…255.
  static func rgb(_ index: UInt8) -> Int32 {
    let index = Int(index)
    if index < 16 { return bright[index & 7] }
    if index >= 232 { return Int32(8 + 10 * (index - 232)) * 0x010101 }
    let cube = index - 16
    return steps[cube / 36] << 16 | steps[cube / 6 % 6] << 8 | steps[cube % 6]
  }

  /// The number of 16…255 that is least far away.
  static func nearest(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> UInt8 {
    func distance(_ index: UInt8) -> Int32 {
      let value = rgb(index)
      let dr = (value >> 16) - Int32(red)
      let dg = (value >> 8 & 0xFF) - Int32(green)
      let db = (value & 0xFF) - Int32(blue)
      return dr * dr + dg * dg + db * db
    }
    return (UInt8(16)...255).min { distance($0) < distance($1) } ?? 16
  }
}
