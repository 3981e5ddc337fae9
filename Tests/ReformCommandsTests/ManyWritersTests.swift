import Foundation
import PTYSession
import Testing

/// A small `make faults`, so that every run of the tests has processes contend.
struct ManyWritersTests {
  @Test func whatFourProcessesSaveAtOnceIsAllThere() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: BuiltProduct.path("cchc-faults"))
    process.arguments = ["writers", BuiltProduct.path("cchc"), "4", "25"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(
      text == """
        4 processes, a writer each: 100 acknowledged, 0 wrong
        4 processes, one writer: 100 acknowledged, 0 wrong
        a killed lock holder blocks nobody: 0 wrong

        """)
  }
}
