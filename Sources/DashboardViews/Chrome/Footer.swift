import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws the line at the foot: what just happened, else what can be done here.
func drawFooter(_ scene: Scene, into frame: inout Frame, in rect: Rect) {
  frame.paint(in: rect, style: scene.theme[.footer]) { painter in
    painter.fill()
    if let message = scene.state.message {
      scene.draw(message, with: &painter)
    } else {
      scene.drawCommands(with: &painter)
    }
  }
}

/// The commands that fit at the foot, in the order given.
///
/// Help is kept as long as anything else is, for it leads to all the others.
struct FooterLine: Hashable, Sendable {
  struct Item: Hashable, Sendable {
    var id: CommandID
    var key: String
    var title: String

    var width: Int { key.displayWidth + 1 + title.displayWidth }
  }

  static let gap = 3

  let items: [Item]

  init(_ candidates: [Item], columns: Int) {
    var kept: [Item] = []
    let help = candidates.first { $0.id == .help }
    var room = columns - (help.map { $0.width } ?? 0)
    for item in candidates where item.id != .help {
      let needed = item.width + FooterLine.gap
      guard needed <= room else { continue }
      kept.append(item)
      room -= needed
    }
    items = candidates.filter { kept.contains($0) || ($0.id == .help && $0.width <= columns) }
  }
}

extension Scene {
  private func keyName(_ command: Command) -> String {
    command.keys.first?.name(ascii: level.isASCII) ?? ""
  }

  /// Everywhere else the arrows go without saying; that they walk the points of a chart does not.
  private var chartMovement: [FooterLine.Item] {
    let keys = [CommandID.moveUp, .moveDown].compactMap { id in
      state.commands.first { $0.id == id }.map(keyName)
    }
    let key = keys.joined(separator: keys.allSatisfy { $0.count == 1 } ? "" : "/")
    return key.isEmpty ? [] : [FooterLine.Item(id: .moveDown, key: key, title: words.chartPoints)]
  }

  fileprivate func draw(_ message: Message, with painter: inout Painter) {
    let (mark, role): (String, Role) =
      switch message.kind {
      case .info: ("", .messageInfo)
      case .warning: ("!", .messageWarning)
      case .error: (level.isASCII ? "X" : "✖", .messageError)
      }
    let margin = painter.size.columns >= 30 ? 1 : 0
    painter.text(
      message.kind == .info ? message.text : "\(mark) \(message.text)", column: margin, row: 0,
      columns: painter.size.columns - 2 * margin, style: theme.footed(role))
  }

  fileprivate func drawCommands(with painter: inout Painter) {
    let margin = painter.size.columns >= 30 ? 1 : 0
    var candidates = state.footerCommands.map {
      FooterLine.Item(id: $0.id, key: keyName($0), title: words.title(of: $0.id))
    }
    if state.isOnChart {
      candidates.insert(contentsOf: chartMovement, at: candidates.prefix(2).count)
    }
    let line = FooterLine(candidates, columns: painter.size.columns - 2 * margin)
    var column = margin
    for item in line.items {
      let start = column
      column = painter.text(item.key, column: column, row: 0, style: theme[.key])
      column = painter.text(" " + item.title, column: column, row: 0)
      painter.region(
        Rect(column: start, row: 0, columns: column - start, rows: 1),
        "command:\(item.id.rawValue)")
      column += FooterLine.gap
    }
  }
}
