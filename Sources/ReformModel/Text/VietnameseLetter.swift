/// A letter of the Vietnamese alphabet: its base without marks, its place, its tone.
package struct VietnameseLetter {
  /// Lower case ASCII.
  package let base: UInt8
  /// In the order of the alphabet, a ă â b c d đ e ê …, from 1 on; f, j, w and z stand where
  /// dictionaries put them.
  package let place: UInt8
  /// 0 none, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng: the order of dictionaries.
  package let tone: UInt8
  package let isCapital: Bool

  /// The letter of a composed scalar; nil where it is none.
  package static func of(_ scalar: Unicode.Scalar) -> VietnameseLetter? { table[scalar.value] }

  /// Every letter of the alphabet with its toned forms, behind the ASCII letter it folds to.
  private static let alphabet: [(base: Character, forms: String)] = [
    ("a", "aàảãáạ"), ("a", "ăằẳẵắặ"), ("a", "âầẩẫấậ"), ("b", "b"), ("c", "c"), ("d", "d"),
    ("d", "đ"), ("e", "eèẻẽéẹ"), ("e", "êềểễếệ"), ("f", "f"), ("g", "g"), ("h", "h"),
    ("i", "iìỉĩíị"), ("j", "j"), ("k", "k"), ("l", "l"), ("m", "m"), ("n", "n"),
    ("o", "oòỏõóọ"), ("o", "ôồổỗốộ"), ("o", "ơờởỡớợ"), ("p", "p"), ("q", "q"), ("r", "r"),
    ("s", "s"), ("t", "t"), ("u", "uùủũúụ"), ("u", "ưừửữứự"), ("v", "v"), ("w", "w"),
    ("x", "x"), ("y", "yỳỷỹýỵ"), ("z", "z"),
  ]

  private static let table: [UInt32: VietnameseLetter] = {
    var table: [UInt32: VietnameseLetter] = [:]
    for (place, letter) in alphabet.enumerated() {
      for (tone, form) in letter.forms.enumerated() {
        for (text, isCapital) in [(form.lowercased(), false), (form.uppercased(), true)] {
          for scalar in text.unicodeScalars {
            table[scalar.value] = VietnameseLetter(
              base: letter.base.asciiValue ?? 0, place: UInt8(place + 1), tone: UInt8(tone),
              isCapital: isCapital)
          }
        }
      }
    }
    return table
  }()
}
