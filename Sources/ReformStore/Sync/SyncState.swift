/// What a person's own state folder keeps of exchanges.
public enum SyncState {
  /// The folder for the exchange of one workspace with one place, both by their full names.
  public static func folder(in state: String, workspace: String, place: String) -> String {
    var sum = Checksum()
    sum.add("\(workspace)\n\(place)".utf8)
    return "\(state)/sync/\(Checksum.hex(sum.value))"
  }
}
