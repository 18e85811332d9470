import Foundation
import TestSupport
import Testing

/// Windows that change in a storm, terminals and locales of every kind, input that is no text.
@Suite(.serialized) struct TerminalTests {
  @Test func aStormOfResizesIsSurvivedAndTheLastSizeDrawn() throws {
    let ground = try Ground()
    let screen = try PtyScreen(ground)
    screen.terminal.type("n")
    #expect(screen.terminal.read(until: "末行 Enter 保存"))
    screen.terminal.type("半句")
    // Each key has a frame of its own, and the two signs need not have followed each other on the wire.
    #expect(screen.terminal.read(until: "句"))
    var dice = SeededGenerator(seed: 3)
    for number in 0..<1000 {
      screen.terminal.resize(
        UInt16.random(in: 1...500, using: &dice), UInt16.random(in: 1...200, using: &dice))
      if number % 4 == 0 { screen.terminal.drain() }
      usleep(1_800)
    }
    // A window of another kind, so that what it draws is told from what was drawn before.
    screen.terminal.resize(10, 4)
    #expect(screen.terminal.read(until: "10×4太"), "\(screen.seen.suffix(500))")
    screen.terminal.forget()
    screen.terminal.resize(90, 28)
    #expect(screen.terminal.read(until: "末行 Enter 保存"), "\(screen.seen)")
    #expect(screen.terminal.read(until: "半句"))
    screen.terminal.settle()
    // The last row that was written to is the last there is.
    #expect(rows(screen.terminal.seen).max() == 28)
    screen.terminal.type("\r\r\r\r")
    #expect(screen.terminal.read(until: "已存"))
    screen.terminal.type("q")
    #expect(screen.end()?.status == 0)
    #expect(ground.notes()["半句"] == 1)
  }

  /// Its desk waits for it; the others save.
  @Test func aTerminalThatDoesNotReadHoldsUpNoOtherDesk() throws {
    let ground = try Ground()
    let screen = try PtyScreen(ground)
    // Each step is foreseen, and shown as soon as it is safe; in the end there is no room for another one.
    for _ in 0..<3000 where !isWriting(screen.pid) {
      screen.terminal.typeUnheard("+")
      _ = waits(5) { isWriting(screen.pid) || isIdle(screen.pid) }
    }
    try #require(isWriting(screen.pid), "\(call(screen.pid))")
    let answer = try ground.run(Ground.save("tried", by: "li"))
    #expect(answer.status == 0, "\(answer)")
    #expect(isWriting(screen.pid))
  }

  /// Waits for something, at most so many seconds, until it has been so twice running.
  private func waits(_ seconds: Int, until holds: () -> Bool) -> Bool {
    var times = 0
    for _ in 0..<seconds * 500 where times < 2 {
      times = holds() ? times + 1 : 0
      usleep(2_000)
    }
    return times == 2
  }

  /// The system call a program waits in, with its arguments.
  private func call(_ pid: pid_t) -> [String] {
    let text = (try? String(contentsOfFile: "/proc/\(pid)/syscall", encoding: .utf8)) ?? ""
    return text.split(separator: " ").map(String.init)
  }

  /// Whether a program waits in a write to its output.
  private func isWriting(_ pid: pid_t) -> Bool {
    #if arch(x86_64)
      call(pid).starts(with: ["1", "0x1"])
    #else
      call(pid).starts(with: ["64", "0x1"])
    #endif
  }

  /// Whether it waits for whatever may come, without an end.
  private func isIdle(_ pid: pid_t) -> Bool {
    let call = call(pid)
    guard call.count > 3 else { return false }
    #if arch(x86_64)
      return call[0] == "7" && call[3].hasSuffix("ffffffff")
    #else
      return call[0] == "73" && call[3] == "0x0"
    #endif
  }

  /// The rows that absolute moves go to.
  private func rows(_ bytes: [UInt8]) -> [Int] {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.matches(of: /\u{1B}\[(\d+)(?:;\d+)?[Hd]/).compactMap { Int($0.1) }
  }

  @Test func everySizeIsDrawnOrSaysThatItIsTooSmall() throws {
    let ground = try Ground()
    let screen = try PtyScreen(ground)
    let sizes: [(UInt16, UInt16)] = [
      (1, 1), (2, 1), (1, 2), (3, 3), (10, 4), (39, 11), (40, 12), (41, 12), (79, 23), (80, 24), (500, 200),
      (500, 12),
      (40, 200), (1, 200), (500, 1), (100, 30),
    ]
    for (columns, rows) in sizes {
      screen.terminal.resize(columns, rows)
      if columns >= 40, rows >= 12 {
        #expect(screen.redraw(until: "[2"), "\(columns)×\(rows)")
      } else {
        #expect(columns < 20 || screen.redraw(until: "\(columns)×\(rows)太小"), "\(columns)×\(rows)")
      }
      let faults = WireScan.faults(onWire: screen.terminal.seen)
      #expect(faults.isEmpty, "\(columns)×\(rows): \(faults.prefix(3))")
    }
    screen.terminal.type("q")
    #expect(screen.end()?.status == 0)
  }

  @Test(arguments: ["xterm-256color", "linux"])
  func charactersCutInPiecesArriveWholeAndBadBytesAreNoKeys(_ term: String) throws {
    let ground = try Ground()
    let screen = try PtyScreen(ground, env: ["TERM": term])
    screen.terminal.type("n")
    #expect(screen.terminal.read(until: "说明"))
    // Bytes that no character has, and characters that come byte by byte with time between.
    screen.terminal.type([0xFF, 0xFE, 0xC0, 0x80])
    for byte in Array("督办道𠮷é".utf8) {
      screen.terminal.type([byte])
      usleep(40_000)
      screen.terminal.drain()
    }
    screen.terminal.type([0x80, 0xBF, 0xED, 0xA0, 0x80])
    screen.terminal.type("完")
    #expect(screen.terminal.read(until: "完"))
    screen.terminal.type("\r\r\r\r")
    #expect(screen.terminal.read(until: "已存"), "\(screen.seen)")
    let notes = ground.notes().keys.filter { !$0.hasPrefix("seed") }
    #expect(notes.count == 1)
    let kept = notes.first.map { String($0.unicodeScalars.filter { $0 != "\u{FFFD}" }) }
    #expect(kept == "督办道𠮷é完", "\(notes)")
    // The beginning of a character and then nothing: the screen goes on.
    screen.terminal.type([0xE7])
    usleep(100_000)
    screen.terminal.type("q")
    if screen.end(seconds: 2) == nil {
      screen.terminal.type("q")
      #expect(screen.end()?.status == 0)
    }
  }

  @Test(
    arguments: ["", "bogus", "dumb", "vt100", "linux", "screen", "tmux"],
    ["C", "", "nonsense_XX.ISO-8859-7"])
  func everyTerminalAndLocaleDrawsOrSaysWhyNot(_ term: String, _ locale: String) throws {
    let ground = try Ground()
    try ground.reset(.seeded)
    let terminal = PtyTerminal()
    var environment = ground.home.environment.merging(["TERM": term, "LC_ALL": locale, "LANG": ""]) { $1 }
    if term.isEmpty { environment["TERM"] = nil }
    if locale.isEmpty { environment["LC_ALL"] = nil }
    let child = try Spawned(
      ground.command(["--by", "wang"]), environment: environment, files: .terminal(terminal.path))
    let isChinese = !locale.hasPrefix("nonsense")
    guard !["", "bogus", "dumb"].contains(term) else {
      #expect(terminal.read(until: isChinese ? "终端" : "terminal"))
      #expect(child.wait()?.status == 69)
      return
    }
    #expect(terminal.read(until: isChinese ? "试点计划" : "Trial plan"))
    terminal.type("2")
    #expect(terminal.read(until: "[2"))
    terminal.type("q")
    #expect(child.wait()?.status == 0)
    let faults = WireScan.faults(onWire: terminal.seen)
    #expect(faults.isEmpty, "\(faults.prefix(3))")
  }
}
