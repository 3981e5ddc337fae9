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

  public func unlock(_ file: OpenFile) { _ = flock(file.descriptor, LOCK_UN) }

  /// From `/proc/locks`, whose lines read `12: FLOCK ADVISORY WRITE 4711 08:01:131074 0 EOF`.
  public func lockHolder(of file: OpenFile) -> Int? {
    guard let status = try? status(of: file),
      let table = try? open("/proc/locks", .reading)
    else { return nil }
    defer { close(table) }
    guard let bytes = try? read(table, at: 0, count: 65_536) else { return nil }
    let ending = ":\(status.inode)"
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.count > 5, words[1] == "FLOCK", words[5].hasSuffix(ending) { return Int(words[4]) }
    }
    return nil
  }
}
