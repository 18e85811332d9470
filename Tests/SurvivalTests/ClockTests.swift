import Foundation
import TestSupport
import Testing

/// A clock that goes back or stands still: what was said later stands.
struct ClockTests {
  private let noon = 1_372_651_200  // 2013-07-01T04:00:00Z

  @Test func theLaterStatementStandsWhateverTheClockSays() throws {
    let ground = try Ground()
    try ground.reset(.fresh)
    let clock = try Clock(ground)
    for (value, seconds) in [
      (5, noon), (7, noon - 3600), (8, noon - 3600), (9, noon - 3600), (11, noon - 7200),
    ] {
      try clock.set(seconds)
      let answer = try ground.run(
        ["--by", "wang", "update", "2.1-01", "--value", "\(value)"], logging: true, env: clock.environment)
      #expect(answer.status == 0, "\(answer)")
      #expect(try ground.shownValue() == Double(value))
    }
    let lines = (ground.read("ledger.jsonl") ?? []).split(separator: 10).dropFirst()
    let instants = lines.compactMap { instant(Array($0)) }
    #expect(instants.count == 5)
    #expect(zip(instants, instants.dropFirst()).allSatisfy { $0 < $1 }, "\(instants)")
    #expect(try ground.run(["check"]).status == 0)
  }

  @Test func ofTwoDaysTheLaterStandsWhicheverIsSavedFirst() throws {
    let ground = try Ground()
    try ground.reset(.fresh)
    for (value, day) in [(5, "2013-06-20"), (9, "2013-05-31"), (4, "2013-06-10")] {
      let line = ["update", "2.1-01", "--value", "\(value)", "--on", day, "--note", "补报"]
      #expect(try ground.run(line).status == 0)
      #expect(try ground.shownValue() == 5)
    }
  }

  @Test func anOpenScreenKeepsTheOrderToo() throws {
    let ground = try Ground()
    let clock = try Clock(ground)
    try clock.set(noon)
    let screen = try PtyScreen(ground, .fresh, env: clock.environment)
    for (value, back) in [(12, 0), (14, 3600), (15, 3600)] {
      try clock.set(noon - back)
      screen.terminal.forget()
      screen.save(value)
      #expect(screen.terminal.read(until: "已存"), "\(screen.seen)")
      #expect(screen.redraw(until: "\(value)/20.44"))
    }
    screen.terminal.type("q")
    #expect(screen.end()?.status == 0)
    #expect(try ground.shownValue() == 15)
  }

  private func instant(_ line: [UInt8]) -> String? {
    (try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])?["at"] as? String
  }

  /// The clock as the shim shows it.
  private struct Clock {
    let file: String

    init(_ ground: Ground) throws { file = ground.home.path + "/clock" }

    func set(_ seconds: Int) throws {
      try Data("\(seconds)".utf8).write(to: URL(fileURLWithPath: file), options: .atomic)
    }

    var environment: [String: String] { ["FAULT_CLOCK": file, "DUBAN_NOW": ""] }
  }
}
