import GoalCore
import GoalText
import TestSupport
import Testing

@testable import GoalExchange

struct CalendarTests {
  private func bench() throws -> Bench {
    var bench = try Bench()
    try bench.save(
      "编号,牵头单位,责任人,时限,频次,节点\n2.2-06,市政市容委,张三,10月31日,每季,06-30=20；09-15=搬迁\n"
        + "1.1-05,\"甲;乙,丙\\丁\",,,,\n")
    return bench
  }

  private func file(_ bench: Bench, _ language: Language = .zh) -> String {
    let snapshot = Snapshot(bench.ledger, on: bench.day)
    let calendar = Calendar(snapshot, stamp: Instant(iso: "2013-07-01T01:12:03.004512Z"), Words.of(language))
    { $0 }
    return String(decoding: calendar.file(Array(snapshot.goals.indices)), as: UTF8.self)
  }

  /// Lines as they were before they were folded.
  private func lines(_ file: String) -> [String] {
    file.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  private func events(_ file: String) -> [[String: String]] {
    var events: [[String: String]] = []
    for line in lines(file) {
      if line == "BEGIN:VEVENT" { events.append([:]) }
      guard let colon = line.firstIndex(of: ":"), !events.isEmpty else { continue }
      events[events.count - 1][String(line[..<colon])] = String(line[line.index(after: colon)...])
    }
    return events
  }

  @Test func dueDaysCheckpointsAndReportDays() throws {
    let events = events(file(try bench()))
    let told = events.map { "\($0["DTSTART;VALUE=DATE"] ?? "") \($0["SUMMARY"] ?? "")" }
    #expect(
      told.prefix(4) == [
        "20131031 2.2-06 道路大中修 到期", "20131231 年底到期：9 项目标", "20130630 2.2-06 道路大中修 节点：20 条",
        "20130915 2.2-06 道路大中修 节点：搬迁",
      ])
    #expect(told.contains("20130205 每月报送截止（1月）：5 项"))
    #expect(told.contains("20130710 每季报送截止（第二季度）：1 项"))
    #expect(told.contains("20130302 主要指标每月报送截止（1月）：4 项"))
    #expect(told.count == 4 + 12 + 4 + 12)
    #expect(events.allSatisfy { $0["DTSTAMP"] == "20130701T011203Z" })
    #expect(Set(events.compactMap { $0["UID"] }).count == events.count)
  }

  @Test func anEventKeepsItsIDWhenItsDayMoves() throws {
    var bench = try bench()
    let before = events(file(bench))
    try bench.save("编号,时限,节点\n2.2-06,11月30日,06-30=20；10-15=搬迁\n")
    let after = events(file(bench))
    #expect(Set(before.compactMap { $0["UID"] }) == Set(after.compactMap { $0["UID"] }))
    #expect(after.contains { $0["DTSTART;VALUE=DATE"] == "20131015" })
  }

  @Test func linesAreFoldedAndTextsEscaped() throws {
    for language in Language.allCases {
      let file = file(try bench(), language)
      for line in file.split(separator: "\r\n") { #expect(line.utf8.count <= 75) }
      #expect(!file.replacing("\r\n", with: "").contains("\n"))
      #expect(lines(file).contains { $0.hasPrefix("DESCRIPTION:") })
    }
    let closed = try bench()
    #expect(lines(file(closed)).contains { $0.contains(#"\n"#) })
    var writer = CalendarWriter()
    writer.text("SUMMARY", "a;b,c\\d\ne")
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "SUMMARY:a\\;b\\,c\\\\d\\ne\r\n")
  }

  @Test func aClosedGoalHasNoDays() throws {
    var bench = try bench()
    bench.save([Draft(goal: "2.2-06", on: bench.day, content: .close(evidence: "验收单", reason: "并入"))])
    #expect(!file(bench).contains("道路大中修 到期"))
  }
}
