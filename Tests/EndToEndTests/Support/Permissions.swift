import Glibc
import PTYSession

/// How a test meets files that may not be read or written, whoever runs it.
enum Permissions {
  /// Takes the powers from root that make modes of files meaningless; nothing for others.
  static var wrapper: [String] {
    let powers = "-dac_override,-dac_read_search,-fowner"
    return geteuid() == 0
      ? ["/usr/bin/setpriv", "--bounding-set=\(powers)", "--inh-caps=\(powers)"] : []
  }

  static var canBeTested: Bool {
    guard geteuid() == 0 else { return true }
    let probe =
      #"d=$(mktemp -d) && chmod 0 "$d" && ! ls "$d" 2>/dev/null; c=$?; rmdir "$d"; exit $c"#
    let run = try? CommandRun(
      wrapper + ["/bin/sh", "-c", probe], environment: ["PATH": "/usr/bin:/bin"], in: "/tmp",
      input: "")
    return run?.ending == .exit(0)
  }
}
