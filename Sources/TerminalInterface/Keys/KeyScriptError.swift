/// Why a key script could not be read.
public struct KeyScriptError: Error, Sendable, Hashable, CustomStringConvertible {
  public enum Reason: Sendable, Hashable {
    /// A `<` without its `>`.
    case notClosed
    /// No key or event has this name.
    case unknownKey
    /// The name is known, what follows its colon is not.
    case badArgument
  }

  public var reason: Reason
  /// What stood between `<` and `>`.
  public var token: String
  /// The character of the script, from 1, at which the token's `<` stands.
  public var position: Int

  init(_ reason: Reason, token: String, position: Int) {
    self.reason = reason
    self.token = token
    self.position = position
  }

  public var description: String {
    let place = "<\(token.safeToShow.truncated(to: 40))> at character \(position)"
    switch reason {
    case .notClosed: return "\(place) has no closing >; write <lt> for the character itself"
    case .unknownKey: return "\(place) is no key; examples: <Down>, <C-s>, <F1>, <Paste:text>"
    case .badArgument: return "\(place) is incomplete; examples: <Resize:100x30>, <Click:10,5>"
    }
  }
}
