import ReformModel

extension WorkspaceStore {
  /// Reads everything again and tells all that is not as it should be: files, checksums, chains,
  /// references, bounds, conflicts, clocks.
  public func check() -> [Finding] {
    let fresh = WorkspaceStore(
      directory: directory, writer: writer, now: now, disk: ReadOnlyDisk(disk), lockWait: 0)
    do throws(StoreError) {
      try fresh.open()
    } catch {
      return [fresh.finding(error)]
    }
    return fresh.findingsOfFormat + fresh.findings + fresh.findingsOfFiles + fresh.findingsOfLedger
  }

  /// What a newer program wrote can only be looked at.
  private var findingsOfFormat: [Finding] {
    guard case .newerFormat? = readOnlyReason, let reason = readOnlyReason else { return [] }
    return [Finding(.warning, file: DefinitionFile.workspace.name, .cannotOpen(reason))]
  }

  private var findingsOfFiles: [Finding] {
    var findings: [Finding] = []
    let expected = Set(DefinitionFile.allCases.map(\.name) + ["journal"])
    for name in (try? disk.list(directory)) ?? [] {
      guard let status = try? disk.status(at: files.path(name)) else { continue }
      if !expected.contains(name), !name.hasPrefix("."), name != "README.md" {
        findings.append(Finding(.note, file: name, .unexpectedFile))
      }
      if expected.contains(name), status.mode & 0o002 != 0 {
        findings.append(Finding(.warning, file: name, .openToOthers(mode: status.mode)))
      }
    }
    return findings
  }

  private var findingsOfLedger: [Finding] {
    let ledger = workspace.ledger
    let latest = now().seconds + 86_400
    var findings = ledger.conflicts.sorted { $0.text < $1.text }.map { key in
      let count = 1 + (ledger.standing(key)?.others.count ?? 0)
      let writer = ledger.standing(key)?.shown.event.signer ?? ""
      return Finding(
        .warning, file: Journal(writer: writer).file, path: "\(key.kind) \(key.text)",
        .conflict(versions: count))
    }
    findings += workspace.staleApprovals.map { key, changed in
      let signer = ledger.standing(.round(key))?.shown.event.signer ?? ""
      return Finding(
        .warning, file: Journal(writer: signer).file, path: "round \(RecordKey.round(key).text)",
        .staleApproval(values: changed.count))
    }
    let events = ledger.events
    let ahead = events.numbers.map(events.head).filter { $0.at.seconds > latest }
    for event in ahead.sorted(by: { $0.lamport < $1.lamport }) {
      let file = Journal(writer: event.id.signer).file
      findings.append(
        Finding(.warning, file: file, path: event.id.description, .clockAhead(event.at)))
    }
    return findings
  }

  /// What kept the workspace from opening, as a finding.
  private func finding(_ error: StoreError) -> Finding {
    func name(_ path: String) -> String {
      path.hasPrefix(directory + "/") ? String(path.dropFirst(directory.utf8.count + 1)) : path
    }
    switch error {
    case .unreadableDefinition(let path, let fault):
      return Finding(
        .error, file: name(path), line: fault.line, path: fault.path, .json(fault.kind))
    case .wrongDefinition(let path, let line, let jsonPath, let kind):
      return Finding(.error, file: name(path), line: line, path: jsonPath, .shape(kind))
    case .refusedFile(let path, let refusal):
      return Finding(.error, file: name(path), .refused(refusal))
    case .unreadable(let path, let code):
      return Finding(.error, file: name(path), .unreadable(code: code))
    default:
      return Finding(.error, file: directory, .cannotOpen(error))
    }
  }
}
