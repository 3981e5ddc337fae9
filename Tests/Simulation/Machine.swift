import Foundation
import ReformModel
import ReformStore

/// A machine with its own copy of the workspace, on which one person writes.
final class Machine {
  let number: Int
  let folder: String
  /// The agency whose figures are entered here.
  let agency: String
  /// How far its clock is ahead, in seconds.
  let skew: Int
  let disk: any Disk
  private(set) var writer: Writer
  var offlineUntil = 0
  /// Every event that stands here, as far as the simulation has to know.
  var known: Set<EventID> = []
  private var lamport = 0
  private var sequence = 0
  private var sum = JournalLine.firstSum

  init(_ number: Int, folder: String, agency: String, skew: Int, disk: any Disk) throws {
    self.number = number
    self.folder = folder
    self.agency = agency
    self.skew = skew
    self.disk = disk
    writer = try Writer(login: "may\(number)", host: "may\(number)")
  }

  /// A machine that was copied whole, with its name.
  init(_ number: Int, copyOf other: Machine, folder: String) throws {
    self.number = number
    self.folder = folder
    (agency, skew, disk, writer) = (other.agency, other.skew, other.disk, other.writer)
    (known, lamport, sequence, sum) = (other.known, other.lamport, other.sequence, other.sum)
    try FileManager.default.copyItem(atPath: other.folder, toPath: folder)
  }

  var store: WorkspaceStore {
    WorkspaceStore(
      directory: folder, writer: writer, now: { Instant(seconds: 0) }, disk: disk, lockWait: 0)
  }

  /// Saves as the program does: one line, chained, at the end of the own journal.
  func save(_ changes: [Change], on day: Day) throws -> Event {
    // A journal that went two ways is left alone, as the program does when it opens the workspace.
    let own = writer.onItsOwn(in: folder, disk: disk)
    if own != writer {
      writer = own
      try readOwnEnd()
    }
    sequence += 1
    lamport += 1
    let event = Event(
      id: EventID(writer: writer.id, sequence: sequence), lamport: lamport,
      at: Instant(seconds: day.number * 86_400 + 8 * 3_600 + skew), person: "may\(number)",
      changes: changes)
    let line = JournalLine.write(event, after: sum)
    sum = line.sum
    try append(line.bytes)
    known.insert(event.id)
    return event
  }

  private var journal: String { "\(folder)/journal/\(writer.id).jsonl" }

  private func append(_ bytes: [UInt8]) throws {
    let isThere = (try? disk.status(at: journal)) != nil
    let file = try disk.open(journal, isThere ? .appending : .creating)
    defer { disk.close(file) }
    _ = try disk.append(bytes[...], to: file)
  }

  /// Takes in what an exchange brought.
  func learn(_ taken: TakenJournals) throws {
    for event in taken.events {
      known.insert(event.id)
      lamport = max(lamport, event.lamport)
    }
    if taken.events.contains(where: { $0.id.writer == writer.id }) { try readOwnEnd() }
  }

  /// The folder as it was once comes back.
  func restore(from backup: String, known: Set<EventID>) throws {
    try FileManager.default.removeItem(atPath: folder)
    try FileManager.default.copyItem(atPath: backup, toPath: folder)
    self.known = known
    try readOwnEnd()
  }

  /// Where the own journal goes on.
  private func readOwnEnd() throws {
    (sequence, sum) = (0, JournalLine.firstSum)
    guard let data = FileManager.default.contents(atPath: journal) else { return }
    let lines = data.split(separator: UInt8(ascii: "\n"))
    sequence = lines.count
    guard let last = lines.last else { return }
    sum = UInt64(String(decoding: last.suffix(18).prefix(16), as: UTF8.self), radix: 16) ?? 0
  }
}
