import DashboardLogic
import ReformModel
import TerminalInterface

/// What is wrong with a key file, and what would be right.
extension Words {
  func text(of error: KeyFileError) -> String {
    let place = error.path + (error.line.map { ":\($0)" } ?? "")
    return "\(place): \(sentence(error.fault))"
  }

  /// Beside the screen: the fault, and what holds in the meantime.
  func keysStay(_ error: KeyFileError) -> String {
    pick("Phím vẫn như mặc định. ", "The keys stay as they come. ") + text(of: error)
  }

  private func sentence(_ fault: KeyFileError.Fault) -> String {
    switch fault {
    case .unreadable(let reason): pick("không đọc được (\(reason))", "cannot be read (\(reason))")
    case .notYAML(let problem): pick("không phải YAML: \(problem)", "not YAML: \(problem)")
    case .notMapping:
      pick("cần các dòng như “go.gaps: x”", "lines such as “go.gaps: x” are needed")
    case .unknownCommand(let name): unknownCommand(name)
    case .unknownKey(let name):
      pick(
        "không có phím “\(name)”; viết như a, \"?\", C-s, A-Left, F2, PageUp",
        "there is no key “\(name)”; write a, \"?\", C-s, A-Left, F2, PageUp")
    case .noKey(let id):
      pick("\(id.rawValue) cần ít nhất một phím", "\(id.rawValue) needs at least one key")
    case .empty(let id):
      pick(
        "\(id.rawValue) để trống (trong YAML, ~ và null cũng là trống): hãy ghi phím, như x hay "
          + "\"~\", hoặc bỏ dòng này để giữ phím mặc định",
        "\(id.rawValue) is empty (~ and null are empty in YAML): write a key such as x or \"~\", "
          + "or drop the line to keep the key it comes with")
    case .unfit(let key, let id, let fault): unfit(key, id, fault)
    case .conflict(let conflict, let first, let second): inConflict(conflict, first, second)
    }
  }

  private func unknownCommand(_ name: String) -> String {
    let near = Suggestions.nearest(to: name, among: CommandID.allCases.map(\.rawValue))
    let next =
      near.isEmpty
      ? pick("xem “cchc keys”", "see “cchc keys”")
      : pick(
        "có phải \(near.joined(separator: ", "))?", "did you mean \(near.joined(separator: ", "))?")
    return pick("không có lệnh “\(name)”: \(next)", "there is no command “\(name)”: \(next)")
  }

  private func unfit(_ key: KeyEvent, _ id: CommandID, _ fault: KeyFault) -> String {
    let name = "“\(key.name())”"
    return switch fault {
    case .typed:
      pick(
        "\(name) là chữ gõ vào ở nơi dùng \(id.rawValue): hãy thêm C- hoặc A-, hoặc dùng phím F",
        "\(name) is typed as text where \(id.rawValue) listens: add C- or A-, or take an F-key")
    case .sameAs(let twin):
      pick(
        "thiết bị đầu cuối gửi \(name) giống hệt \(twin): hãy chọn phím khác",
        "terminals send \(name) as they send \(twin): choose another")
    case .reserved:
      pick("\(name) luôn dừng chương trình: hãy chọn phím khác", "\(name) always ends the program")
    }
  }

  /// Both commands, and where each has the key from.
  private func inConflict(_ conflict: Keymap.Conflict, _ first: Int?, _ second: Int?) -> String {
    let both = "\(told(conflict.first, first)), \(told(conflict.second, second))"
    return pick(
      "“\(conflict.key.name())” là phím của hai lệnh: \(both)",
      "“\(conflict.key.name())” is the key of two commands: \(both)")
  }

  private func told(_ id: CommandID, _ line: Int?) -> String {
    let place = line.map { pick("dòng \($0)", "line \($0)") } ?? pick("mặc định", "as it comes")
    return "\(id.rawValue) “\(title(of: id))” (\(place))"
  }

  /// The first lines of a key file that the program writes.
  var keyFileHead: [String] {
    [
      pick(
        "Phím của cchc: chép thành ~/.config/cchc/keys.yaml rồi sửa.",
        "The keys of cchc: copy to ~/.config/cchc/keys.yaml and change them."),
      pick(
        "Chỉ cần giữ những dòng muốn đổi; dòng không có thì như mặc định.",
        "Keep the lines you change; what is not here stays as it comes."),
      pick(
        "Phím: chữ, Up, Enter, Esc, Tab, F2, PageUp; C- là Ctrl, A- là Alt, S- là Shift.",
        "Keys: a letter, Up, Enter, Esc, Tab, F2, PageUp; C- is Ctrl, A- Alt, S- Shift."),
    ]
  }
}
