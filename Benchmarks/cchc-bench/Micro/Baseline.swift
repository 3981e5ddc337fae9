import Glibc

/// Instructions by the name of a piece of work, as a JSON object of one member a line.
struct Baseline {
  private let instructions: [String: Int]

  init(_ instructions: [String: Int]) {
    self.instructions = instructions
  }

  /// What a file says; nothing where there is none.
  init(_ path: String) {
    let members = FileText.read(path).split(separator: "\n").compactMap { line in
      let words = line.split { " \",:".contains($0) }
      return words.count == 2 ? Int(words[1]).map { (String(words[0]), $0) } : nil
    }
    instructions = Dictionary(members) { first, _ in first }
  }

  subscript(piece: String) -> Int? { instructions[piece] }

  func write(to path: String) throws(BenchError) {
    let lines = instructions.sorted { $0.key < $1.key }.map { "  \"\($0.key)\": \($0.value)" }
    guard let file = fopen(path, "w") else { throw .folder(path) }
    fputs("{\n\(lines.joined(separator: ",\n"))\n}\n", file)
    fclose(file)
  }
}
