/// The colours behind the numbers of a terminal's palette, as xterm ships them.
///
/// 0…15 belong to the user and may look otherwise; 16…255 are the same everywhere.
public enum XtermPalette {
  private static let ansi: [UInt32] = [
    0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5,
    0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff,
  ]
  private static let steps: [UInt32] = [0, 95, 135, 175, 215, 255]

  /// Red, green and blue as one number, `0x5f87af`.
  public static func code(_ index: UInt8) -> UInt32 {
    let index = Int(index)
    if index < 16 { return ansi[index] }
    if index >= 232 { return UInt32(8 + 10 * (index - 232)) * 0x010101 }
    let cube = index - 16
    return steps[cube / 36] << 16 | steps[cube / 6 % 6] << 8 | steps[cube % 6]
  }

  /// The number of 16…255 that is least far away.
  public static func nearest(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> UInt8 {
    func distance(_ index: UInt8) -> Int {
      let value = Int(code(index))
      let dr = (value >> 16) - Int(red)
      let dg = (value >> 8 & 0xff) - Int(green)
      let db = (value & 0xff) - Int(blue)
      return dr * dr + dg * dg + db * db
    }
    return (UInt8(16)...255).min { distance($0) < distance($1) } ?? 16
  }
}
