import GoalCore
import TestSupport

/// A small generator whose numbers are the same everywhere.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Plans and ledgers with awkward texts.
enum Generated {
  static let pieces = [
    "道路", "（竣工）", "，", "。", "road ", "👨‍👩‍👧‍👦", "🇨🇳", "e\u{301}", "\u{1B}[2J", "\n", "\u{202E}", "ﷺ", "１．７万",
    "17,000", "…", "“搬迁”", "verylongwordwithoutanyspaceinit", " ", "\t", "\u{200B}", "한글", "①",
  ]

  static func text(_ random: inout Seeded, upTo count: Int) -> String {
    (0...Int.random(in: 0...count, using: &random)).map { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &random)]
    }
    .joined()
  }

  static func day(_ random: inout Seeded) -> Day {
    Sample.plan.firstDay + Int.random(in: 0..<365, using: &random)
  }

  static func ledger(_ random: inout Seeded) -> Ledger {
    var plan = Sample.plan
    for index in plan.goals.indices {
      plan.change(goalAt: index) { goal in
        goal.with(
          title: Bilingual(zh: text(&random, upTo: 12), en: text(&random, upTo: 12)),
          lead: .some(Bool.random(using: &random) ? text(&random, upTo: 8) : nil))
      }
    }
    let goals = plan.goals
    let said = (0..<Int.random(in: 0...40, using: &random)).map { _ in
      let goal = goals[Int.random(in: 0..<goals.count, using: &random)]
      return (goal.id, day(&random).description.dropFirst(5).description, content(goal, &random))
    }
    return Ledger(plan: plan, entries: Sample.list(said))
  }

  private static func content(_ goal: Goal, _ random: inout Seeded) -> Entry.Content {
    let number = Quantity(units: Int64.random(in: 0...2_000_000_000, using: &random))
    switch Int.random(in: 0...7, using: &random) {
    case 0:
      return .close(
        evidence: text(&random, upTo: 20), reason: Bool.random(using: &random) ? text(&random, upTo: 9) : nil)
    case 1: return .override(Override(light: .behind, reason: text(&random, upTo: 20)))
    case 2:
      return .verify(
        Inspection(value: goal.kind == .count ? number : nil, finding: .differs, note: text(&random, upTo: 9))
      )
    case 3:
      return .assign(Assignment(lead: text(&random, upTo: 9), person: text(&random, upTo: 4), rhythm: .week))
    case 4: return .schedule([Checkpoint(day: Sample.day, mark: .name(text(&random, upTo: 5)))])
    default: return .progress(progress(goal, number, &random))
    }
  }

  private static func progress(_ goal: Goal, _ number: Quantity, _ random: inout Seeded) -> Progress {
    var progress = Progress(
      estimate: Bool.random(using: &random), note: text(&random, upTo: 20),
      problem: Bool.random(using: &random) ? text(&random, upTo: 30) : nil)
    switch goal.kind {
    case .milestone: progress.percent = Quantity(Int.random(in: 0...100, using: &random))
    case .ongoing: progress.assess = Assessment.allCases.randomElement(using: &random)
    default: progress.value = number
    }
    return progress
  }
}
