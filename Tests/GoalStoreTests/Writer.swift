import Foundation

/// A `StoreWriter` of its own process, waiting to be let go.
final class Writer {
  let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var read: [UInt8] = []

  /// Whether it has begun.
  private(set) var isReady = false

  /// - Parameter under: a command that runs it.
  init(_ folder: String, count: Int, name: String, limit: Int? = nil, under: [String] = []) throws {
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let products = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? own
    let writer = URL(fileURLWithPath: products).deletingLastPathComponent()
      .appendingPathComponent("StoreWriter")
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      under + [writer.path, folder, String(count), name] + (limit.map { [String($0)] } ?? [])
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    isReady = line() == "ready"
  }

  func go() { input.fileHandleForWriting.write(Data([10])) }

  /// The next line it says; nil when it has ended.
  func line() -> String? {
    while true {
      if let end = read.firstIndex(of: 10) {
        defer { read.removeSubrange(...end) }
        return String(decoding: read[..<end], as: UTF8.self)
      }
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { return nil }
      read += more
    }
  }

  func lines() -> [String] {
    var lines: [String] = []
    while let line = line() { lines.append(line) }
    process.waitUntilExit()
    return lines
  }
}
