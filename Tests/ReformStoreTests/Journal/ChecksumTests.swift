import Testing

@testable import ReformStore

@Suite struct ChecksumTests {
  @Test func theCheckValueOfTheStandardComesOut() {
    var sum = Checksum()
    Array("123456789".utf8).withUnsafeBufferPointer { sum.add($0) }
    #expect(Checksum.hex(sum.value) == "995dc9bbdf1939fa")
  }

  @Test func eightBytesAtATimeGiveWhatOneAtATimeGives() {
    let bytes = (0..<70).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 11) }
    for count in bytes.indices {
      var (quick, slow) = (Checksum(), Checksum())
      bytes[..<count].withUnsafeBufferPointer { quick.add($0) }
      slow.add(bytes[..<count].lazy.map { $0 })
      #expect(quick == slow)
    }
  }
}
