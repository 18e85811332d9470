import Foundation
import TestSupport
import Testing

/// The terminal belongs to the user: it is given back whole, whatever happens.
@Suite(.serialized) struct JourneyMannersTests {
  /// A way to end the program and the status the shell then has.
  struct Ending {
    let name: String
    let status: Int
    let end: (TmuxPane) throws -> Void
  }

  static func signal(_ name: String, _ number: Int32) -> Ending {
    Ending(name: name, status: 128 + Int(number)) { kill(try $0.program(), number) }
  }

  @Test func howeverItEndsTheTerminalIsGivenBackWhole() throws {
    let endings = [
      Ending(name: "q", status: 0) { try $0.press("q") },
      Ending(name: "F10", status: 0) { try $0.press("F10") },
      Ending(name: "^C", status: 130) { try $0.press("C-c") },
      Ending(name: "^\\", status: 131) { try $0.press("C-\\") },
      Self.signal("TERM", SIGTERM), Self.signal("HUP", SIGHUP), Self.signal("INT", SIGINT),
      Self.signal("QUIT", SIGQUIT), Self.signal("TRAP", SIGTRAP), Self.signal("SEGV", SIGSEGV),
      Self.signal("ABRT", SIGABRT), Self.signal("BUS", SIGBUS), Self.signal("ILL", SIGILL),
      Self.signal("FPE", SIGFPE),
    ]
    let desk = try JourneyDesk()
    let pane = try desk.pane()
    try pane.shell("ulimit -c 0; stty -a >before; echo \"kept $?\"", says: "kept 0")
    for ending in endings {
      try pane.open()
      try ending.end(pane)
      try pane.wait(without: TmuxPane.firstFrame)
      try pane.waitForShell()
      try pane.run("s=$?; clear; stty -a | cmp - before && echo \"gave back, $s\"")
      try pane.wait("\(ending.name): gave back, \(ending.status)") {
        $0.contains("gave back, \(ending.status)\n")
      }
      #expect(try pane.fact("#{alternate_on}#{cursor_flag}#{keypad_flag}") == "010", "\(ending.name)")
    }
  }

  @Test(arguments: [
    ("env -u TERM $duban", 69, "终端"), ("TERM=bogus $duban", 69, "终端“bogus”"),
    ("TERM=dumb $duban", 69, "终端“dumb”"), ("$duban --theme nosuch", 64, "ink、paper、vermilion、contrast、mono"),
    ("$duban --nosuch", 64, "--nosuch"), ("$duban --as-of 2014-01-01", 65, "2014-01-01"),
  ])
  func whatCannotOpenSaysWhyAndLeavesTheTerminal(_ line: String, _ status: Int, _ words: String) throws {
    let pane = try JourneyDesk().pane()
    try pane.run("clear; stty -a >before; \(line); s=$?; stty -a | cmp - before && echo \"exit $s\"")
    let shown = try pane.wait(for: "exit \(status)\n")
    #expect(shown.contains(words))
  }

  @Test func whatWasAcknowledgedSurvivesBeingKilled() throws {
    let desk = try JourneyDesk()
    let pane = try desk.open()
    try pane.find("2.2-06", selecting: "○ 2.2-06")
    try pane.fill("=", "2.2-06 道路大中修 · 填数", ["22"])
    try pane.wait(for: "已存 2.2-06 22 条")
    kill(try pane.program(), SIGKILL)

    let again = try JourneyDesk(sharing: desk.store)
    let next = try again.open()
    try next.find("2.2-06", selecting: "● 2.2-06 道路大中修 22/40")
    #expect(try desk.entries().count == 1)
  }

  @Test func whatIsBeingTypedSurvivesBeingSuspended() throws {
    let desk = try JourneyDesk()
    let pane = try desk.open()
    try pane.find("2.2-06", selecting: "○ 2.2-06")
    try pane.press("=")
    try pane.wait(for: "填数 ──")
    try pane.type("2")
    try pane.wait(for: "累计数值 2")
    try pane.press("C-z")
    try pane.wait(for: "Stopped")
    try pane.shell("echo \"still $((6*7))\"", says: "still 42")
    try pane.run("fg")
    try pane.wait(for: "累计数值 2")
    try pane.type("3")
    try pane.press("Enter")
    try pane.wait(for: "已存 2.2-06 23 条")
    #expect(try desk.entries().first?["value"] as? Int == 23)
  }

  @Test(arguments: ["exec \"$duban\"", "trap '' HUP; exec \"$duban\""])
  func aTerminalThatVanishesEndsTheProgram(_ line: String) throws {
    let desk = try JourneyDesk()
    let terminal = PtyTerminal()
    let environment = desk.environment.merging(["TERM": "xterm-256color"]) { $1 }
    let child = try Spawned(
      ["/bin/sh", "-c", line], environment: environment, files: .terminal(terminal.path))
    #expect(terminal.read(until: TmuxPane.firstFrame))
    terminal.hangUp()
    let ended = child.wait(seconds: 1)
    if ended == nil { kill(child.pid, SIGKILL) }
    #expect(ended?.status == 128 + SIGHUP)
    #expect((ended?.seconds ?? 99) < 1, "it must not spin")
  }

  @Test func waitingCostsNothing() throws {
    let desk = try JourneyDesk()
    let pane = try desk.open()
    let program = try pane.program()
    func switches() throws -> [Substring] {
      try String(contentsOfFile: "/proc/\(program)/status", encoding: .utf8).split(separator: "\n")
        .filter { $0.contains("voluntary_ctxt_switches") }
    }
    // Quiet begins when two looks agree; then it must stay.
    var before = try switches()
    try pane.wait("quiet") { _ in
      let now = try? switches()
      defer { before = now ?? before }
      return now == before
    }
    usleep(2_000_000)
    #expect(try switches() == before)
  }
}
