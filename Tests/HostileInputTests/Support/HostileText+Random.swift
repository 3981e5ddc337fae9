extension HostileText {
  /// Texts pieced together from all the others and from any scalars of Unicode.
  static func random(count: Int, seed: UInt64) -> [HostileText] {
    var numbers = SeededNumbers(seed: seed)
    return (0..<count).map { index in
      var text = ""
      for _ in 0..<Int.random(in: 1...6, using: &numbers) {
        text += Bool.random(using: &numbers) ? scalars(&numbers) : piece(&numbers)
      }
      return HostileText("random \(index)", text)
    }
  }

  private static func piece(_ numbers: inout SeededNumbers) -> String {
    let text = named.randomElement(using: &numbers)?.text ?? ""
    let start = Int.random(in: 0...8, using: &numbers)
    return String(
      String.UnicodeScalarView(text.unicodeScalars.dropFirst(start).prefix(24)))
  }

  private static func scalars(_ numbers: inout SeededNumbers) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 1...6, using: &numbers) {
      let greatest: UInt32 =
        [0x7F, 0x2FF, 0x30FF, 0xFFFF, 0x10FFFF].randomElement(using: &numbers) ?? 0
      let value = UInt32.random(in: 0...greatest, using: &numbers)
      // Borders are ours alone: see the checks of boxes.
      guard !(0x2500...0x257F).contains(value), let scalar = Unicode.Scalar(value) else { continue }
      scalars.append(scalar)
    }
    return String(scalars)
  }
}
