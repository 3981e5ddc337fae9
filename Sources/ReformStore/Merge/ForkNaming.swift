import ReformModel

/// Names for the events of one writer whose journal exists in copies that went different ways.
///
/// It happens: a machine is copied, or a backup restored and written to before the newer lines come
/// back. Then two events bear one id, and neither may be lost nor stand twice. So each copy keeps
/// its own file, byte for byte, and the names are given on reading: up to the fork nothing changes;
/// behind it the events of every branch are called by the sum of its first line,
/// `an@hcc01~0f3a…:5`. The names follow from the lines alone and not from which file they stand in,
/// so that every place that holds the same copies adds them up to the same; and where the journal
/// of somebody else replaces `an@hcc01:5` without knowing that there are two, it replaces neither:
/// both stand, and people decide.
struct ForkNaming {
  /// Every event once, under its name.
  private(set) var events: [Event] = []
  private let signer: String
  private let strands: [[JournalCopy.Line]]

  /// From which sequence on events bear which name, in order.
  private typealias Path = [(from: Int, name: String)]

  init(signer: String, strands: [[JournalCopy.Line]]) {
    self.signer = signer
    self.strands = strands
    walk(Array(strands.indices), from: 0, [])
  }

  /// Goes along the lines that some strands have in common and into every branch behind them.
  private mutating func walk(_ group: [Int], from start: Int, _ path: Path) {
    var (group, depth) = (group, start)
    while true {
      group = group.filter { strands[$0].count > depth }
      let branches = Dictionary(grouping: group) { strands[$0][depth].sum }
      guard let first = group.first else { return }
      guard branches.count == 1 else {
        for (sum, members) in branches.sorted(by: { $0.key < $1.key }) {
          let line = strands[members[0]][depth]
          let branch = (
            from: line.event?.id.sequence ?? depth + 1,
            name: StrandName(signer: signer, branch: sum).key
          )
          walk(members, from: depth, path + [branch])
        }
        return
      }
      if let event = strands[first][depth].event { events.append(renamed(event, path)) }
      depth += 1
    }
  }

  private func renamed(_ event: Event, _ path: Path) -> Event {
    guard !path.isEmpty else { return event }
    let name = { (id: EventID) -> EventID in
      guard id.writer == signer, let branch = path.last(where: { $0.from <= id.sequence }) else {
        return id
      }
      return EventID(writer: branch.name, sequence: id.sequence)
    }
    var result = event
    result.id = name(event.id)
    result.undoes = event.undoes.map(name)
    for i in result.changes.indices {
      result.changes[i].replaces = result.changes[i].replaces.map(name)
    }
    return result
  }
}

extension Event {
  /// The event as its line names it, whichever copy of the journal it stands in.
  var unbranched: Event {
    let plain = { (id: EventID) in EventID(writer: id.signer, sequence: id.sequence) }
    var result = self
    result.id = plain(id)
    result.undoes = undoes.map(plain)
    for i in result.changes.indices {
      result.changes[i].replaces = result.changes[i].replaces.map(plain)
    }
    return result
  }
}
