// The only use of Foundation here: the standard library compares texts by canonical equivalence
// but has no public way to write the composed form.
import Foundation

extension String {
  /// The same text in Unicode normalisation form C, as files hold it.
  var composed: String {
    utf8.allSatisfy { $0 < 0x80 } ? self : precomposedStringWithCanonicalMapping
  }
}
