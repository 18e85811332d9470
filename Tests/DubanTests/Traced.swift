import Foundation
import TestSupport

/// The program's screen under strace: which system calls it makes, and on which files.
final class TracedScreen {
  private let terminal = PtyTerminal(columns: 100, rows: 30)
  private let child: Spawned
  private let log: String
  private var taken = 0

  /// One system call as strace tells it.
  struct Call: CustomStringConvertible {
    let description: String
    var name: Substring { description.prefix { $0 != "(" } }
    var result: Int { Int(description.split(separator: " ").last ?? "") ?? -1 }

    func isOn(_ file: String) -> Bool {
      description.contains("/\(file)>") || description.contains("/\(file)\"")
    }
    var reads: Bool { ["read", "pread64", "readv", "preadv", "preadv2", "mmap"].contains(name) }
    var writes: Bool { ["write", "pwrite64", "writev", "pwritev", "pwritev2"].contains(name) }
    var syncs: Bool { ["fsync", "fdatasync", "sync", "syncfs", "msync"].contains(name) }
  }

  struct NotShown: Error { let wanted: String, seen: String }

  /// Why nothing can be traced here; nil where it can.
  static func obstacle(_ home: DubanHome) throws -> String? {
    let answer = try home.shell("strace -o /dev/null true")
    return answer.status == 0 ? nil : "strace cannot trace here: \(answer.words)"
  }

  /// Opens the screen and waits for its first frame.
  init(_ home: DubanHome) throws {
    log = home.path + "/trace"
    child = try Spawned(
      ["/usr/bin/strace", "-y", "-s", "0", "-o", log, DubanHome.program, "--by", "wang"],
      environment: home.environment.merging(["TERM": "xterm-256color"]) { $1 },
      files: .terminal(terminal.path))
    try wait(for: "1总览")
  }

  deinit {
    terminal.hangUp()
    if child.wait(seconds: 5) == nil { kill(child.pid, SIGKILL) }
  }

  func type(_ keys: String) { terminal.type(keys) }

  func wait(for text: String) throws {
    guard terminal.read(until: text) else {
      throw NotShown(wanted: text, seen: String(decoding: terminal.seen, as: UTF8.self))
    }
  }

  /// Presses a key and waits until it has been answered.
  func press(_ key: String) {
    terminal.forget()
    terminal.type(key)
    settle()
  }

  /// Waits until the program waits for its user again.
  func settle() {
    var calls = text.count
    while true {
      terminal.settle()
      let isWaiting = text.last.map { $0.hasPrefix("poll(") || $0.hasPrefix("ppoll(") } ?? false
      if isWaiting, text.count == calls { return }
      calls = text.count
    }
  }

  /// The calls since they were last asked for.
  func calls() -> [Call] {
    let lines = text
    defer { taken = lines.count }
    return lines[taken...].map { Call(description: $0) }
  }

  private var text: [String] {
    String(decoding: FileManager.default.contents(atPath: log) ?? Data(), as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }
}
