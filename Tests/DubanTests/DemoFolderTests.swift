import Foundation
import GoalCore
import GoalStore
import GoalText
import Testing

@testable import duban

@Suite("The sample store") struct DemoFolderTests {
  private let scratch = DemoScratch()

  @Test func isWholeAndMarked() throws {
    let path = try filled("store")
    #expect(checkStore(path, plan: try DemoSample.plan()).isEmpty)
    #expect(Demo.isSample(path))
    #expect(!Demo.isSample(scratch.path))
  }

  @Test func isTheSameTwice() throws {
    _ = try filled("one")
    _ = try filled("two")
    #expect(scratch.bytes("one/ledger.jsonl") == scratch.bytes("two/ledger.jsonl"))
    #expect(scratch.bytes("one/ledger.jsonl")?.count ?? 0 > 100_000)
  }

  @Test func anEmptyFolderWillDo() throws {
    mkdir(scratch.path + "/empty", 0o700)
    #expect(Demo.isSample(try filled("empty")))
  }

  @Test("Nothing that is there is touched", arguments: ["folder/ledger.jsonl", "folder/note.txt", "folder"])
  func refusesWhatIsTaken(_ name: String) throws {
    if name != "folder" { mkdir(scratch.path + "/folder", 0o700) }
    try Data("kept".utf8).write(to: URL(fileURLWithPath: scratch.path + "/" + name))
    let failure = #expect(throws: Failure.self) { try DemoFolder(scratch.path + "/folder", .zh) }
    #expect(failure?.status == .cannotCreate)
    #expect(scratch.bytes(name) == Data("kept".utf8))
  }

  @Test func aSecondFillIsRefused() throws {
    _ = try filled("store")
    #expect(throws: Failure.self) { try DemoFolder(scratch.path + "/store", .zh) }
  }

  @Test func aNamedFolderStays() throws {
    let folder = try DemoFolder(scratch.path + "/store", .zh)
    folder.remove()
    #expect(scratch.names == ["store"])
  }

  private func filled(_ name: String) throws -> String {
    let folder = try DemoFolder(scratch.path + "/" + name, .zh)
    try folder.fill(try DemoSample.plan())
    return folder.path
  }
}

@Suite("duban demo") struct DemoCommandTests {
  private let scratch = DemoScratch()

  @Test(
    "Without a terminal: the status with its notice, and nothing left behind",
    arguments: [
      ("zh", "2013-06-30", "示例数据"), ("en", "2013-09-30", "SAMPLE DATA"),
    ])
  func printsTheStatus(_ language: String, _ day: String, _ notice: String) throws {
    let asOf = day == DemoCommand.day ? [] : ["--as-of", day]
    let (text, _, status) = try run(["demo", "--lang", language] + asOf)
    #expect(status == 0)
    #expect(text.contains(day))
    #expect(text.contains(notice))
    #expect(scratch.names.isEmpty)
  }

  @Test func keepsANamedStore() throws {
    let (_, _, status) = try run(["demo", "--store", scratch.path + "/kept"])
    #expect(status == 0)
    #expect(scratch.names == ["kept"])
    let (_, words, again) = try run(["demo", "--store", scratch.path + "/kept"])
    #expect(again == 73)
    #expect(words.contains(scratch.path + "/kept"))
  }

  @Test func anotherPlanIsRefused() throws {
    let (_, _, status) = try run(["demo", "--plan", scratch.path + "/none.json"])
    #expect(status == 64)
    #expect(scratch.names.isEmpty)
  }

  /// Runs the built program with the scratch folder for temporary files and no terminal.
  private func run(_ arguments: [String]) throws -> (out: String, err: String, status: Int32) {
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let products = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? own
    let process = Process()
    let (out, err) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: products).deletingLastPathComponent()
      .appendingPathComponent("duban")
    process.arguments = arguments
    process.environment = [
      "HOME": "/nonexistent", "TMPDIR": scratch.path, "LC_ALL": "C.UTF-8", "TZ": "UTC",
      "DUBAN_STORE": "/nonexistent/store",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = out
    process.standardError = err
    try process.run()
    let text = out.fileHandleForReading.readDataToEndOfFile()
    let words = err.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (
      String(decoding: text, as: UTF8.self), String(decoding: words, as: UTF8.self), process.terminationStatus
    )
  }
}
