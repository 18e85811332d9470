import GoalCore
import GoalReport
import GoalText
import StrictJSON
import Testing

/// The documented shapes: keys in their order, numbers exact, null where nothing applies.
@Suite struct JSONTests {
  static let goalKeys = [
    "id", "area", "item", "zone", "kind", "measure", "title", "ask", "target", "baselines", "openList",
    "start", "due", "rhythm", "lead", "partners", "person", "schedule", "standing",
  ]
  static let standingKeys = [
    "light", "reason", "value", "percent", "stage", "assess", "estimate", "share", "expected", "gap", "met",
    "owed", "needPerMonth", "projected", "buffer", "overdueDays", "months", "lastReport", "closed",
    "override", "verified",
  ]

  private func read(_ bytes: [UInt8]) throws -> JSONDocument { try JSONDocument(bytes) }

  @Test func listIsAnArrayOfGoals() throws {
    let root = try read(ListReport(Sample.ledger, Sample.snapshot).json()).root
    #expect(root.kind == .array)
    #expect(Array(root.elements).map { $0["id"]?.string } == Sample.goals.map(\.id))
    for goal in root.elements {
      #expect(goal.members.map(\.key) == Self.goalKeys)
      let standing = try #require(goal["standing"])
      #expect(standing.members.map(\.key) == Self.standingKeys)
      #expect(standing["months"]?.count == 12)
    }
  }

  @Test func showAddsTheEntries() throws {
    let detail = try #require(GoalDetail("2.2-06", Sample.ledger, Sample.snapshot))
    let goal = try read(detail.json()).root
    #expect(goal.members.map(\.key) == Self.goalKeys + ["entries"])
    let standing = try #require(goal["standing"])
    #expect(standing["light"]?.string == "onPace")
    #expect(standing["reason"]?["zh"]?.string == "22/40 = 55%，序时进度 49.6%，超前 5.4 个百分点 → 正常")
    #expect(standing["reason"]?["en"]?.string == "22/40 = 55%, pace 49.6%, ahead by 5.4 points → on pace")
    let numbers = ["value", "share", "expected", "gap", "needPerMonth", "projected"]
    #expect(
      numbers.map { standing[$0]?.numberText }
        == ["22", "0.55", "0.49589", "-0.05411", "2.975543", "44.364641"])
    #expect(standing["lastReport"]?["by"]?.string == "李")
    let months = try #require(standing["months"]).elements.map(\.string)
    #expect(
      months == ["noReport", "noReport", "onPace", "onPace", "behind", "onPace"]
        + [String?](repeating: nil, count: 6))
    let entries = try #require(goal["entries"]).elements.map { $0["id"]?.string?.prefix(8) }
    #expect(entries == ["00000000", "00000003", "00000007"])
  }

  @Test func aClosedGoalSaysWhenAndWhy() throws {
    let detail = try #require(GoalDetail("1.1-05", Sample.ledger, Sample.snapshot))
    let closed = try #require(try read(detail.json()).root["standing"]?["closed"])
    #expect(closed.members.map(\.key) == ["on", "by", "evidence", "reason"])
    #expect(closed.members.map { $0.value.string } == ["2013-06-11", "wang", "验收单", "移交教委"])
  }

  @Test func aPendingTargetIsNullAndAMilestoneHasNone() throws {
    let pending = try #require(GoalDetail("H-07", Sample.ledger, Sample.snapshot))
    let target = try #require(try read(pending.json()).root["target"])
    #expect(target["value"]?.isNull == true)
    #expect(target["unit"]?["zh"]?.string == "%")
    let milestone = try #require(GoalDetail("1.1-06", Sample.ledger, Sample.snapshot))
    #expect(try read(milestone.json()).root["target"]?.isNull == true)
  }

  @Test func statusIsOneObject() throws {
    let report = Report(.status, Sample.ledger, Sample.snapshot, entryCount: 8, fingerprint: "8f3a")
    let root = try read(report.json(.zh)).root
    #expect(
      root.members.map(\.key) == [
        "day", "report", "from", "unit", "filter", "totals", "headline", "zones", "units", "behind",
        "noReport",
        "closed", "owed", "latest", "late", "goals", "entries", "fingerprint",
      ])
    #expect(root["day"]?.string == "2013-06-30")
    let totals = try #require(root["totals"])
    #expect(totals.members.map(\.key) == ["goals", "owing", "lights", "areas"])
    #expect(totals["lights"]?.members.map(\.key) == Light.allCases.map(\.rawValue))
    #expect(totals["lights"]?.members.map { $0.value.int } == [0, 3, 2, 1, 1, 0, 1])
    let ids = ["headline", "behind", "noReport", "closed"].map { key in
      root[key]?.elements.map { $0["id"]?.string }
    }
    #expect(
      ids == [["H-01", "H-07"], ["H-01", "2.2-08"], ["1.1-01", "1.1-06", "2.2-09"], ["1.1-05"]])
    #expect(root["zones"]?.elements.map { $0["id"]?.string } == ["Z1", nil])
  }

  @Test func logIsAnArrayOfEntriesUnderTheLedgersKeys() throws {
    var entries = Sample.entries
    entries.append(
      Entry(
        id: "r", goal: nil, on: nil, at: Instant(microseconds: 1_372_000_000_000_100), by: "wang",
        content: .retract([entries[7].id])))
    let ledger = Ledger(plan: Sample.plan, entries: entries)
    let root = try read(LogReport(ledger.entire(), Snapshot(ledger, on: Sample.day)).json()).root
    let last = try #require(Array(root.elements).suffix(2).first)
    #expect(
      last.members.map(\.key) == ["id", "type", "goal", "on", "at", "by", "value", "note", "retractedBy"])
    #expect(last["retractedBy"]?.string == "r")
    let schedule = Entry.Content.schedule([Checkpoint(day: Sample.day, mark: .name("搬迁"))])
    let other = Ledger(plan: Sample.plan, entries: Sample.list([("2.2-06", "06-30", schedule)]))
    let points = try read(LogReport(other.entire(), Snapshot(other, on: Sample.day)).json()).root
    #expect(Array(points.elements).first?["points"]?.elements.map { $0["name"]?.string } == ["搬迁"])
  }

  /// A share just short of the whole is never 1, and a gap just short of ten points never 0.1.
  @Test func roundingDoesNotCrossABound() throws {
    let said = Entry.Content.progress(Progress(value: Quantity(units: 11_999_999_999)))
    let target = Entry.Content.retarget(target: Quantity(1_200_000), reason: "x", document: "y")
    let ledger = Ledger(
      plan: Sample.plan, entries: Sample.list([("2.2-06", "06-01", target), ("2.2-06", "06-30", said)]))
    let detail = try #require(GoalDetail("2.2-06", ledger, Snapshot(ledger, on: Sample.day)))
    #expect(try read(detail.json()).root["standing"]?["share"]?.numberText == "0.999999")
  }
}
