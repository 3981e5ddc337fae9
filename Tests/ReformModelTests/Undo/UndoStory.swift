import ReformModel

/// A journal told act by act: who sets which assignments to how many percent, who takes back what.
struct UndoStory {
  private(set) var ledger = Ledger()
  private var sequences: [String: Int] = [:]

  /// Reads acts such as `a x=10 y=- ; b x=20 ; a undo ; a redo ; a undo b:1 all`, where `-` clears
  /// and `all` takes back newer values too. `blind` in front keeps what stands from being replaced.
  init(_ script: String) {
    for act in script.split(separator: ";") { perform(act.split(separator: " ").map(String.init)) }
  }

  /// Such as `x=10 y=-`; a key in conflict shows all its versions, the latest first.
  var summary: String {
    let keys = ledger.keys.sorted { "\($0)" < "\($1)" }
    return keys.map { key in
      guard let standing = ledger.standing(key), case .assignment(let code) = key else {
        return "?"
      }
      let versions = standing.isConflict ? [standing.shown] + standing.others : [standing.shown]
      return code + "=" + versions.map { UndoStory.text($0.record) }.joined(separator: "|")
    }.joined(separator: " ")
  }

  static func text(_ record: Record?) -> String {
    guard case .assignment(let progress)? = record else { return "-" }
    return "\(progress.percent)"
  }

  private mutating func perform(_ words: [String]) {
    let isBlind = words[0] == "blind"
    let words = Array(words.dropFirst(isBlind ? 1 : 0))
    let (writer, rest) = (words[0], words.dropFirst())
    let chains = UndoChains(ledger)
    switch rest.first {
    case "undo":
      let named = rest.dropFirst().first.flatMap { EventID($0) }
      take(back: named ?? chains.nextUndo(of: writer), by: writer, all: rest.contains("all"))
    case "redo": take(back: chains.nextRedo(of: writer), by: writer, all: rest.contains("all"))
    default:
      let changes = rest.map { text in
        let parts = text.split(separator: "=").map(String.init)
        let record = Int(parts[1]).map { Record.assignment(AssignmentProgress(percent: $0)) }
        return isBlind
          ? Change(key: .assignment(parts[0]), record: record, replaces: [])
          : ledger.change(.assignment(parts[0]), to: record)
      }
      add(changes, by: writer)
    }
  }

  private mutating func take(back id: EventID?, by writer: String, all: Bool) {
    guard let id, let plan = ledger.undoPlan(id) else { return }
    let changes = plan.changes(includingNewer: all)
    if !changes.isEmpty { add(changes, by: writer, undoing: id) }
  }

  private mutating func add(_ changes: [Change], by writer: String, undoing id: EventID? = nil) {
    sequences[writer, default: 0] += 1
    ledger.add(
      Event(
        id: EventID(writer: writer, sequence: sequences[writer] ?? 0),
        lamport: ledger.greatestLamport + 1, at: Instant(seconds: 0), person: writer,
        changes: changes, undoes: id))
  }
}
