import ReformModel

/// The name of a journal file: of a writer, or of a copy of that journal that went its own way.
///
/// The copy is named by its first line that stands in no other one: `an@hcc01~0f3a….jsonl`. No
/// writer can be called that, because `~` is no letter of an identifier.
struct StrandName: Hashable {
  /// Who signs the events in it.
  let signer: String
  /// The sum of the first line of its own; nil of a file that bears the plain name.
  let branch: UInt64?

  init(signer: String, branch: UInt64? = nil) {
    self.signer = signer
    self.branch = branch
  }

  /// Reads the name of a file in the journal folder; nil for a file of another sort.
  init?(file name: String) {
    guard name.hasSuffix(".jsonl") else { return nil }
    self.init(key: String(name.dropLast(6)))
  }

  /// What stands between the signer and the sum.
  static let mark = "~"

  init?(key: String) {
    // Nearly all journals bear the plain name.
    guard key.utf8.contains(UInt8(ascii: "~")) else {
      guard Identifier.isValid(key) else { return nil }
      (signer, branch) = (key, nil)
      return
    }
    let parts = key.split(separator: "~", omittingEmptySubsequences: false).map(String.init)
    guard let signer = parts.first, Identifier.isValid(signer), parts.count <= 2 else { return nil }
    self.signer = signer
    if parts.count == 2 {
      guard let sum = Checksum.value(hex: Array(parts[1].utf8)[...]) else { return nil }
      branch = sum
    } else {
      branch = nil
    }
  }

  /// The name without folder and ending; what `Journal` calls its writer.
  var key: String { branch.map { "\(signer)~\(Checksum.hex($0))" } ?? signer }

  /// The signers that have more than one file, and so events that share an id.
  static func forkedSigners(among names: [StrandName]) -> [String] {
    Dictionary(grouping: names, by: \.signer).filter { $0.value.count > 1 }.keys.sorted()
  }
}
