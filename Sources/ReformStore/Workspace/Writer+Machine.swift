import ReformModel

/// One writer a machine, however workspaces and machines are copied.
///
/// A workspace copied to another machine would have two machines write under one name, and a restored
/// one would number its events again. So the first save of a writer leaves a mark beside the journals
/// that says on which machine; elsewhere the same person goes on under another name. Where the mark
/// cannot tell, because the whole machine was copied or a backup came back, the journal itself does
/// as soon as the other course of events is here: from then on each goes on under the sum of the
/// first line that only it has.
extension Writer {
  /// The writer under which this machine goes on in a workspace: this one, unless its name belongs
  /// to another machine too.
  public func onItsOwn(in directory: String, disk: any Disk = PosixDisk()) -> Writer {
    let files = WorkspaceFiles(directory: directory, disk: disk)
    var writer = self
    for _ in 0..<Writer.mostNames {
      if let machine, let mark = writer.mark(in: files), mark != machine {
        writer.id = writer.name(with: machine)
      } else if let branch = writer.branch(in: files) {
        writer.id = writer.name(with: Checksum.hex(branch))
      } else {
        return writer
      }
    }
    return writer
  }

  private static let mostNames = 8

  /// `an@hcc01-3f2a1b`
  private func name(with digits: String) -> String {
    let ending = "-" + digits.prefix(6)
    return id.prefix(Identifier.longest - ending.utf8.count) + ending
  }

  /// On which machine the writer first saved here; nil where nobody noted it.
  private func mark(in files: WorkspaceFiles) -> String? {
    guard let bytes = (try? files.contents(Writer.marks + "/" + id)).flatMap({ $0 })?.bytes else {
      return nil
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").first.map(String.init)
  }

  /// The sum of the first line that no other copy of this writer's journal has; nil where there is
  /// no other, or it only goes on from this one.
  private func branch(in files: WorkspaceFiles) -> UInt64? {
    let names = ((try? files.list("journal")) ?? []).compactMap(StrandName.init(file:))
    let strands = names.filter { $0.signer == id }
    guard strands.count > 1, let own = copy(StrandName(signer: id), files) else { return nil }
    let others = strands.filter { $0.branch != nil }.compactMap { copy($0, files) }
    let common = others.map { own.commonLines(with: $0) }.filter { $0 < own.lines.count }.min()
    return common.map { own.lines[$0].sum }
  }

  private func copy(_ name: StrandName, _ files: WorkspaceFiles) -> JournalCopy? {
    (try? JournalCopy(name, in: files)).flatMap { $0 }
  }

  fileprivate static let marks = ".writers"
}

extension WorkspaceStore {
  /// Notes the machine of this writer where nobody did. What stands in the way of it must not stand
  /// in the way of a save.
  func leaveWriterMark() {
    let name = Writer.marks + "/" + writer.id
    guard let machine = writer.machine, (try? files.entry(name)) == .some(nil) else { return }
    let folder = WorkspaceFiles(directory: files.path(Writer.marks), disk: disk)
    guard (try? folder.makeFolders(mode: 0o2770)) != nil,
      let file = try? disk.open(files.path(name), .creating)
    else { return }
    defer { disk.close(file) }
    try? files.append(Array((machine + "\n").utf8), to: file)
  }
}
