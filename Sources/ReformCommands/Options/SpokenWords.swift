import ArgumentParser
import ReformModel

/// The words in which help and usage errors are said, before any workspace is open.
enum Spoken {
  /// Set for the time in which arguments are parsed and their help is made.
  @TaskLocal static var words = Words(.vietnamese)
}

extension ArgumentHelp {
  /// Help in the language spoken.
  static func spoken(_ words: (Words) -> String, _ valueName: String? = nil) -> ArgumentHelp {
    ArgumentHelp(words(Spoken.words), valueName: valueName)
  }
}
