import ReformModel

/// One journal file as far as it has been read.
struct Journal {
  /// Within the workspace.
  let file: String
  let writer: String
  /// Who signs its events: the writer, but for a copy that went its own way.
  let signer: String
  /// Which file on the disk it was.
  var device: UInt64 = 0
  var inode: UInt64 = 0
  /// When its content had last changed when its last line was last looked at.
  var modified = 0
  /// The length the file had when it was last read.
  var seenLength = 0
  /// How much of it are whole lines; what follows is a torn tail.
  var length = 0
  var lines = 0
  /// The sequence of its last event.
  var sequence = 0
  /// What the next line is chained to, as the last line states it.
  var sum = JournalLine.firstSum
  /// What it may be chained to as well, where the last line was damaged in its checksum.
  var otherSum: UInt64?
  /// The first line that is not as it was written, other than a torn tail.
  var damagedLine: Int?
  var findings: [Finding] = []

  init(writer: String) {
    self.writer = writer
    signer = StrandName(key: writer)?.signer ?? writer
    file = "journal/\(writer).jsonl"
  }

  var tornLength: Int { seenLength - length }

  /// Takes in the last line of the file, unless it is damaged: then it is a torn tail.
  mutating func takeLast(_ bytes: [UInt8], _ range: Range<Int>) -> Event? {
    let before = self
    let event = take(bytes, range)
    if findings.count > before.findings.count, findings.last?.cause == .badChecksum {
      self = before
    }
    return event
  }

  /// Takes in the next line, without its LF; returns its event unless it is damaged.
  mutating func take(_ bytes: [UInt8], _ range: Range<Int>) -> Event? {
    lines += 1
    length += range.count + 1
    guard let parts = JournalLine.parts(of: bytes[range]) else {
      damage(.badChecksum)
      return nil
    }
    let computed = JournalLine.sum(of: parts.covered, after: sum)
    let isSound = computed == parts.sum || isChainedOtherwise(parts)
    otherSum = isSound ? nil : computed
    sum = parts.sum
    let (reading, faults) = read(bytes, range)
    guard isSound || isBehindGap(reading) else {
      damage(.badChecksum)
      return nil
    }
    if !isSound { damage(.brokenChain) }
    findings.append(contentsOf: faults)
    guard let event = reading?.event else {
      damagedLine = damagedLine ?? lines
      return nil
    }
    return accept(event)
  }

  private func isChainedOtherwise(_ parts: (covered: ArraySlice<UInt8>, sum: UInt64)) -> Bool {
    otherSum.map { JournalLine.sum(of: parts.covered, after: $0) == parts.sum } ?? false
  }

  /// Lines missing before it explain why the chain does not fit; without a gap the line is wrong.
  private func isBehindGap(_ reading: EventReading?) -> Bool {
    reading.map { $0.event.id.sequence > sequence + 1 } ?? false
  }

  private mutating func damage(_ cause: Finding.Cause) {
    damagedLine = damagedLine ?? lines
    findings.append(Finding(.error, file: file, line: lines, cause))
  }

  private func read(_ bytes: [UInt8], _ range: Range<Int>) -> (EventReading?, [Finding]) {
    if let event = LineReader.event(bytes, in: range) {
      return (EventReading(event: event, setAside: []), [])
    }
    let json: JSONValue
    do throws(JSONFault) {
      json = try StrictJSON.parse(bytes, in: range)
    } catch {
      return (nil, [finding(.json(error.kind), at: error.path)])
    }
    do throws(ShapeFault) {
      let reading = try Event.reading(json)
      let faults = reading.setAside.map { offset, cause in
        finding(cause, at: JSONPath.path(to: offset, in: json) ?? "")
      }
      return (reading, faults)
    } catch {
      let path = JSONPath.path(to: error.offset, in: json) ?? ""
      return (nil, [finding(.shape(error.kind), at: path)])
    }
  }

  private func finding(_ cause: Finding.Cause, at path: String) -> Finding {
    Finding(.error, file: file, line: lines, path: path, cause)
  }

  /// The event, if it is one of this writer's that was not there before.
  private mutating func accept(_ event: Event) -> Event? {
    guard event.id.writer == signer else {
      damage(.foreignWriter(event.id.writer))
      return nil
    }
    if event.id.sequence != sequence + 1, damagedLine == nil {
      damage(.wrongSequence(event.id.sequence, expected: sequence + 1))
    }
    guard event.id.sequence > sequence else { return nil }
    sequence = event.id.sequence
    return event
  }
}
