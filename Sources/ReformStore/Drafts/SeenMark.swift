/// What a person has seen once and need not see again, remembered in their state folder.
public enum SeenMark {
  /// Remembers it; true only where it was not remembered before and is now.
  ///
  /// Who cannot be remembered has seen everything: better never than again and again.
  public static func isFirst(_ name: String, in stateFolder: String) -> Bool {
    PrivateFolder(parent: stateFolder, name: "drafts", disk: PosixDisk()).leaveMark(name + "-seen")
  }
}
