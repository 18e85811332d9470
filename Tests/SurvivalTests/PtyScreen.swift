import Foundation
import TestSupport

/// The screen of the program on a terminal of its own, opened on a goal that takes a value.
final class PtyScreen {
  let terminal: PtyTerminal
  private let child: Spawned
  private var ended: Spawned.Ended?

  struct NotOpened: Error { let shown: String }

  /// Opens the screen on a store with three entries, and selects goal 2.1-01.
  ///
  /// - Parameters:
  ///   - store: how the store is before; nil leaves it as it is.
  ///   - logging: whether the shim keeps a log.
  init(
    _ ground: Ground, _ start: Ground.Start? = .seeded, logging: Bool = false, env: [String: String] = [:],
    by name: String = "wang"
  ) throws {
    if let start { try ground.reset(start) }
    terminal = PtyTerminal()
    var environment = ground.home.environment.merging(["TERM": "xterm-256color"]) { $1 }
    environment.merge(try ground.shim(nil, log: logging ? ground.log : nil)) { $1 }
    environment.merge(env) { $1 }
    child = try Spawned(
      ground.command(["--by", name]), environment: environment, files: .terminal(terminal.path))
    guard terminal.read(until: "1总览") else { throw NotOpened(shown: seen) }
    // There every goal has its row, whatever its light.
    terminal.type("2/")
    guard terminal.read(until: "查找") else { throw NotOpened(shown: seen) }
    terminal.forget()
    terminal.type("2.1-01\r")
    // The cursor goes with the prompt: keys are commands again.
    guard terminal.read(until: "\u{1B}[?25l"), redraw(until: "20.44") else { throw NotOpened(shown: seen) }
  }

  deinit {
    terminal.hangUp()
    if ended == nil, child.wait(seconds: 5) == nil {
      kill(child.pid, SIGKILL)
      _ = child.wait()
    }
  }

  var pid: pid_t { child.pid }

  /// Waits for the program's end; what it writes meanwhile is taken. Nil when it does not end within so many seconds.
  func end(seconds: Double = 20) -> Spawned.Ended? {
    for _ in 0..<Int(seconds * 500) where ended == nil {
      terminal.drain()
      ended = child.look()
      if ended == nil { usleep(2_000) }
    }
    terminal.drain()
    return ended
  }

  /// States a value, as a user does.
  func save(_ value: Int) {
    terminal.type("=")
    _ = terminal.read(until: "填数")
    terminal.type([0x15] + Array("\(value)\r".utf8))
  }

  /// Has everything drawn anew, and forgets what was there before.
  func redraw() {
    terminal.drain()
    terminal.forget()
    terminal.type([0x0C])
  }

  /// Has everything drawn anew, again and again, until a text is there: what was asked for before, such as another size,
  /// may be drawn after it.
  func redraw(until text: String) -> Bool {
    for patience in 0..<50 {
      redraw()
      // Longer each time: on a busy machine a short wait would forget each answer just before it is whole.
      if terminal.read(until: text, milliseconds: Int32(300 + patience * 40)) { return true }
    }
    return false
  }

  var seen: String { String(decoding: terminal.seen, as: UTF8.self) }

  func shows(_ text: String) -> Bool { seen.contains(text) }
}
