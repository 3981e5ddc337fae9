import ReformModel
import TerminalInterface

extension Words {
  /// Why a key script cannot be read, at which character, and what would be right.
  func text(of error: KeyScriptError) -> String {
    let token = "<\(error.token.safeToShow.truncated(to: 40))>"
    let place = pick(
      "\(token) ở ký tự \(error.position)", "\(token) at character \(error.position)")
    return switch error.reason {
    case .notClosed:
      pick(
        "\(place) thiếu dấu >; viết <lt> nếu muốn chính dấu <",
        "\(place) has no closing >; write <lt> for the character itself")
    case .unknownKey:
      pick(
        "\(place) không phải phím; ví dụ: <Down>, <C-s>, <F1>, <Paste:chữ>",
        "\(place) is no key; examples: <Down>, <C-s>, <F1>, <Paste:text>")
    case .badArgument:
      pick(
        "\(place) chưa đủ; ví dụ: <Resize:100x30>, <Click:10,5>",
        "\(place) is incomplete; examples: <Resize:100x30>, <Click:10,5>")
    }
  }
}
