import Foundation
import TestSupport
import Testing

@testable import GoalExchange

struct GB18030Tests {
  /// The C library's own converter, as the one nobody here wrote.
  private func encoded(_ text: String) throws -> [UInt8] {
    let folder = NSTemporaryDirectory() + "duban-gb-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (from, to) = (URL(fileURLWithPath: folder + "/in"), URL(fileURLWithPath: folder + "/out"))
    try Data(text.utf8).write(to: from)
    try Data().write(to: to)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/iconv")
    process.arguments = ["-f", "UTF-8", "-t", "GB18030", from.path]
    process.standardOutput = try FileHandle(forWritingTo: to)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return Array(try Data(contentsOf: to))
  }

  private func text(_ scalars: some Sequence<UInt32>) -> String {
    var view = String.UnicodeScalarView()
    for value in scalars { if let scalar = Unicode.Scalar(value) { view.append(scalar) } }
    return String(view)
  }

  @Test func everyCharacterBelowTenThousandIsReadAsTheLibraryWritesIt() throws {
    // The private characters E766 to E864 were given up for real ones one by one, in every library another set.
    let all = text((1...0xFFFF).filter { !(0xE766...0xE864).contains($0) })
    let read = try GB18030().decode(encoded(all)[...]).get()
    for (found, wanted) in zip(read.unicodeScalars, all.unicodeScalars) where found != wanted {
      Issue.record("\(String(found.value, radix: 16)) for \(String(wanted.value, radix: 16))")
      break
    }
    #expect(read.unicodeScalars.count == all.unicodeScalars.count)
  }

  @Test func charactersBeyondTheFirstPlaneAreRead() throws {
    let beyond = text(Swift.stride(from: 0x10000, through: 0x10FFFF, by: 37)) + "𠂇𤇾𬎆\u{10FFFF}"
    #expect(try GB18030().decode(encoded(beyond)[...]).get() == beyond)
  }

  @Test(
    arguments: [
      ([0x41, 0x80], 1), ([0x41, 0xFF, 0x41], 1), ([0xB1], 0), ([0x41, 0x81, 0x30], 1),
      ([0x81, 0x30, 0x81], 0),
      ([0x81, 0x30, 0x81, 0x29], 0), ([0xB1, 0x20], 0), ([0x84, 0x31, 0xA5, 0x30], 0),
      ([0xE3, 0x32, 0x9A, 0x36], 0),
      ([0xD6, 0xD0, 0xB1, 0x7F], 2),
    ] as [([UInt8], Int)])
  func whatIsNoGB18030IsNamedByItsPlace(_ bytes: [UInt8], _ offset: Int) {
    #expect(GB18030().decode(bytes[...]) == .failure(GB18030.Malformed(offset: offset)))
  }

  @Test func anyBytesEndWithTextOrAPlace() {
    let gb = GB18030()
    for seed in Cases.seeds {
      var generator = SeededGenerator(seed: seed)
      let bytes = (0..<200).map { _ in UInt8.random(in: 0x30...0xFF, using: &generator) }
      if case .failure(let malformed) = gb.decode(bytes[...]) {
        #expect(bytes.indices.contains(malformed.offset))
      }
    }
  }
}
