extension KeyEvent {
  /// The name used in configuration files and scripts, such as `C-s`, `Down`, `S-Tab` or `a`.
  public var configName: String {
    let prefix = KeyNames.modifiers.filter { modifiers.contains($0.modifier) }
      .map { "\($0.letter)-" }.joined()
    return prefix + KeyNames.name(of: key)
  }

  /// The name people read, such as `Ctrl-S`, `↓` or `Enter`.
  ///
  /// - Parameter ascii: words instead of arrows, for terminals without them.
  public func name(ascii: Bool = false) -> String {
    let prefix = KeyNames.modifiers.filter { modifiers.contains($0.modifier) }
      .map(\.word).joined()
    var name = KeyNames.shownName(of: key, ascii: ascii) ?? KeyNames.name(of: key)
    // Keyboards are labelled in capitals; a bare letter is shown as it must be typed.
    if case .character = key, !prefix.isEmpty, name.count == 1 { name = name.uppercased() }
    return prefix + name
  }

  /// Reads a configuration name; nil when there is no such key.
  ///
  /// Case matters for single letters only; `BackTab` is another name of `S-Tab`.
  public init?(configName: String) {
    var (rest, modifiers) = (configName[...], Modifiers())
    while rest.count > 2, rest.dropFirst().first == "-" {
      let letter = rest.first?.uppercased()
      guard let known = KeyNames.modifiers.first(where: { String($0.letter) == letter }),
        modifiers.insert(known.modifier).inserted
      else { return nil }
      rest = rest.dropFirst(2)
    }
    if rest.lowercased() == "backtab" {
      self.init(.tab, modifiers.union(.shift))
      return
    }
    guard let key = KeyNames.key(named: String(rest)) else { return nil }
    self.init(key.lowercased(if: modifiers.contains(.control)), modifiers)
  }
}

extension KeyEvent.Key {
  /// Terminals cannot tell Ctrl-S from Ctrl-Shift-S, so both are the small letter.
  func lowercased(if condition: Bool) -> KeyEvent.Key {
    guard condition, case .character(let character) = self,
      let lower = character.lowercased().first
    else { return self }
    return .character(lower)
  }
}
