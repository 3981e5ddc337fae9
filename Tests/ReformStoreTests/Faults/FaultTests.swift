import Testing

@Suite struct FaultTests {
  @Test(arguments: FaultScenario.all)
  func everyFaultLeavesTheOldOrTheNewState(_ scenario: FaultScenario) throws {
    let run = try FaultRun(scenario)
    try run.tryAll()
    print(
      "\(scenario.testDescription): \(run.calls) calls, \(run.points) fault points, "
        + "\(run.images) different disks, \(run.complaints.count) wrong")
    #expect(run.complaints.isEmpty, "\(run.complaints.prefix(12).joined(separator: "\n"))")
  }
}
