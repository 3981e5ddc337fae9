import Glibc

extension PosixDisk {
  /// Asks every 20 ms, because `flock` itself waits for ever or not at all.
  public func lock(_ file: OpenFile, waitingAtMost milliseconds: Int) throws(DiskError) -> Bool {
    var waited = 0
    while repeated({ flock(file.descriptor, LOCK_EX | LOCK_NB) }) != 0 {
      guard errno == EWOULDBLOCK else { throw failure("flock") }
      guard waited < milliseconds else { return false }
      usleep(20_000)
      waited += 20
    }
    return true
  }

  /// Several may ask at once: they share a lock for that moment.
  public func isLocked(_ file: OpenFile) -> Bool {
    guard repeated({ flock(file.descriptor, LOCK_SH | LOCK_NB) }) == 0 else { return true }
    unlock(file)
    return false
  }

  public func unlock(_ file: OpenFile) { _ = flock(file.descriptor, LOCK_UN) }

  /// From `/proc/locks`, whose lines read `12: FLOCK ADVISORY WRITE 4711 08:01:131074 0 EOF`; whose
  /// process it is, from the owner of its folder in `/proc`.
  public func lockHolder(of file: OpenFile) -> LockHolder? {
    guard let status = try? status(of: file),
      let table = try? open("/proc/locks", .reading)
    else { return nil }
    defer { close(table) }
    guard let bytes = try? read(table, at: 0, count: 65_536) else { return nil }
    let ending = ":\(status.inode)"
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 5, words[1] == "FLOCK", words[5].hasSuffix(ending) else { continue }
      // Of a process in another container the number says nothing.
      guard let process = Int(words[4]), process > 0 else { return nil }
      return LockHolder(process: process, login: owner(of: process))
    }
    return nil
  }

  private func owner(of process: Int) -> String? {
    var answer = stat()
    guard lstat("/proc/\(process)", &answer) == 0 else { return nil }
    return HostIdentity.login(of: answer.st_uid)
  }
}
