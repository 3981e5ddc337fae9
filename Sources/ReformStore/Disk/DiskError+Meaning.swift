import Glibc

extension Int32 {
  /// What the system answers where the last part of a path is a symbolic link.
  static var symbolicLink: Int32 { ELOOP }
}

extension DiskError {
  /// The file or a folder on the way to it does not exist.
  var isAbsence: Bool { code == ENOENT || code == ENOTDIR }
  /// A file stands where a folder should be.
  var isFileForFolder: Bool { code == ENOTDIR }
  var isThereAlready: Bool { code == EEXIST }
  /// The last part of the path is a symbolic link.
  var isSymbolicLink: Bool { code == ELOOP }
  /// The system denies it to this person or on this disk.
  var isRefusal: Bool { code == EACCES || code == EPERM || code == EROFS }
  var isFullDisk: Bool { code == ENOSPC || code == EDQUOT }
  /// The file would grow beyond the limit that the system sets for this process.
  var isOverLimit: Bool { code == EFBIG }
  var isReadOnlyDisk: Bool { code == EROFS }
  var isBrokenDisk: Bool { code == EIO }
  /// What a program answers that could not read a file for this reason, as in sysexits.
  var exitCodeOfReading: Int32 { isRefusal ? 77 : isAbsence ? 66 : 74 }
}
