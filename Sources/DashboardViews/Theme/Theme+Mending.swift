import TerminalInterface

extension Theme {
  /// Moves colours that cannot be read on their ground towards the colour of the text, step by
  /// step, until they can; each change is noted in `repairs`.
  ///
  /// Schemes made for editors have comments and blues that fade; their hue is kept as far as it
  /// goes.
  mutating func mendContrast() {
    let ground = self[.text].background ?? RGB(appearance == .dark ? 0x000000 : 0xffffff)
    let extreme = RGB(ground.relativeLuminance > 0.18 ? 0x000000 : 0xffffff)
    for role in Role.allCases {
      guard let wanted = self[role].foreground else { continue }
      let behind = self[role].background ?? ground
      let ratio = role.contrastRule.ratio(textContrast: textContrast, depth: .direct)
      guard wanted.contrast(with: behind) < ratio else { continue }
      let steps = stride(from: 0.04, through: 1, by: 0.04).map { wanted.mixed(with: extreme, $0) }
      let used = steps.first { $0.contrast(with: behind) >= ratio } ?? extreme
      paints[role]?.foreground = used
      repairs.append(Repair(role: role, published: wanted, used: used))
    }
  }
}

extension RGB {
  /// The colour some way (0…1) towards another one.
  func mixed(with other: RGB, _ share: Double) -> RGB {
    func mix(_ a: UInt8, _ b: UInt8) -> UInt8 {
      UInt8((Double(a) + (Double(b) - Double(a)) * share).rounded())
    }
    return RGB(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }
}
