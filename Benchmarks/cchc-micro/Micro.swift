import Glibc

/// `cchc-micro WORK ROUNDS WORKSPACE`: does one piece of work so many times and prints nothing, for
/// who counts the instructions of it.
///
/// `cchc-micro open WORKSPACE` and `cchc-micro saves WORKSPACE COUNT [PAUSE]` do their work on that
/// workspace and print what it took in nanoseconds.
@main
struct Micro {
  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    do {
      switch words.first {
      case "open" where words.count == 2: try Reading(words[1]).run()
      case "saves" where words.count >= 3:
        let pause = words.count > 3 ? Int(words[3]) : 0
        try Saves(words[1]).run(count: Int(words[2]) ?? 0, pause: pause ?? 0)
      default:
        guard words.count == 3, let work = Work(rawValue: words[0]), let rounds = Int(words[1])
        else { throw MicroError.usage }
        try work.run(rounds: rounds, in: Generated(from: words[2]))
      }
    } catch {
      print("cchc-micro: \(error)")
      exit(1)
    }
  }
}

/// Why nothing could be done.
enum MicroError: Error, CustomStringConvertible {
  case usage
  case nothing(String)

  var description: String {
    switch self {
    case .usage:
      "usage: cchc-micro \(Work.allCases.map(\.rawValue).joined(separator: "|")) <rounds> <workspace>"
    case .nothing(let what): "there is no \(what)"
    }
  }
}
