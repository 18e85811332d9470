import Foundation

/// A home of its own for the program: its ledger, configuration and state, gone when the test ends.
package final class DubanHome: Sendable {
  package let path: String

  package init() throws {
    path = NSTemporaryDirectory() + "duban-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// What a run of the program gave back.
  package struct Answer: Sendable {
    /// Standard output.
    package let data: String
    /// Standard error.
    package let words: String
    /// The exit status; for a signal 128 and its number, as a shell counts.
    package let status: Int32
  }

  /// The folder where the shipped plan's store is.
  package var store: String { path + "/data/duban/xicheng-2013" }
  package var ledger: String { store + "/ledger.jsonl" }

  /// Runs the program with locale, zone, clock, terminal and folders pinned: Chinese, Beijing, 1 July 2013.
  package func duban(_ arguments: [String], env: [String: String] = [:]) throws -> Answer {
    try run(DubanHome.program, arguments, env)
  }

  /// Runs a shell script in the home in which `duban` is the program.
  package func shell(_ script: String, env: [String: String] = [:]) throws -> Answer {
    try run("/bin/sh", ["-c", "cd '\(path)'; duban() { '\(DubanHome.program)' \"$@\"; }; \(script)"], env)
  }

  package func write(_ name: String, _ text: String) throws -> String {
    let file = path + "/" + name
    let folder = (file as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    return file
  }

  package func read(_ file: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
  }

  /// The program under test: the one beside the test bundle, or the one that `DUBAN_PROGRAM` names.
  package static var program: String {
    ProcessInfo.processInfo.environment["DUBAN_PROGRAM"] ?? products + "/duban"
  }

  /// The folder of what was built with the tests.
  package static var products: String {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? own
    return (bundle as NSString).deletingLastPathComponent
  }

  /// Locale, zone, clock, terminal and folders as every run has them.
  package var environment: [String: String] {
    [
      "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME": path,
      "XDG_DATA_HOME": path + "/data", "XDG_CONFIG_HOME": path + "/config", "XDG_STATE_HOME": path + "/state",
      "LANG": "zh_CN.UTF-8", "TZ": "Asia/Shanghai", "TERM": "dumb", "DUBAN_NOW": "2013-07-01T01:00:00Z",
    ]
  }

  private func run(_ program: String, _ arguments: [String], _ env: [String: String]) throws -> Answer {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = environment.merging(env) { $1 }
    // Files, not pipes: nothing has to be read while the program runs.
    let (data, words) = (try emptyFile(), try emptyFile())
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: data)
    process.standardError = try FileHandle(forWritingTo: words)
    try process.run()
    process.waitUntilExit()
    let signal: Int32 = process.terminationReason == .uncaughtSignal ? 128 : 0
    return Answer(
      data: try read(data.path), words: try read(words.path), status: signal + process.terminationStatus)
  }

  private func emptyFile() throws -> URL {
    let folder = path + "/out"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let file = URL(fileURLWithPath: folder + "/" + UUID().uuidString)
    try Data().write(to: file)
    return file
  }
}

/// The words of a command line, divided by blanks; `·` stands for a blank inside one.
package func words(_ line: String) -> [String] {
  line.split(separator: " ").map { $0.replacingOccurrences(of: "·", with: " ") }
}
