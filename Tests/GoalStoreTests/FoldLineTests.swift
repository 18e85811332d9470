import GoalCore
import StrictJSON
import TestSupport
import Testing

@testable import GoalStore

/// A goal's line in `progress.json` leaves out what is as it nearly always is, and tells all else.
@Suite struct FoldLineTests {
  private static let goal = smallPlan.goals[0]
  private static let blank = GoalState(goal, plan: smallPlan)
  private static let last = Stamp(
    on: day("06-30"), at: Instant(microseconds: 2), by: "王\"强\",\"stamps\":[", entry: "b")
  private static let first = Stamp(on: day("02-01"), at: Instant(microseconds: 1), by: "li", entry: "a")

  private static func day(_ text: String) -> Day { Day(iso: "2013-" + text)! }

  /// A goal reported on, as most are.
  private static let usual: GoalFold = {
    var state = blank
    (state.figure, state.statement, state.firstReport, state.lastReport) = (last, last, first, last)
    state.value = Quantity(22)
    state.folded = last.on
    state.restedSince = [GoalState.Rest(from: last.on, rests: false)]
    state.told = Told(
      Told.Texts(
        statements: [GoalState.Statement(stamp: last, progress: Progress(value: Quantity(22), note: "完工"))],
        note: "完工"))
    return GoalFold(state: state, last: last, since: last.on, past: [.noReport, nil, .behind], count: 2)
  }()

  private static func changed(_ change: (inout GoalState) -> Void) -> GoalFold {
    var state = usual.state
    change(&state)
    return GoalFold(state: state, last: last, since: last.on, past: usual.past, count: 2)
  }

  private static let folds: [GoalFold] = [
    GoalFold(state: blank), usual,
    GoalFold(state: usual.state, last: last, since: day("07-01"), past: [], count: 2),
    changed { $0.folded = nil }, changed { $0.folded = day("03-01") },
    changed { $0.restedSince = [] },
    changed { $0.restedSince = [GoalState.Rest(from: last.on, rests: true)] },
    changed { $0.restedSince.append(GoalState.Rest(from: day("07-02"), rests: true)) },
    changed { $0.start = day("03-01") }, changed { $0.due = day("10-31") }, changed { $0.rhythm = .week },
    changed { $0.lead = "市政市容委" }, changed { $0.target = Quantity(50) },
    changed { $0.problem = "等\",\"stamps\":[{\"at\":,\"stamps\":" },
    changed { $0.ticks = ["主体封顶": day("05-01"), "stamps": day("06-01")] },
    changed { $0.told = Told() }, changed { $0.told.texts.note = "另说" },
    changed { $0.lastReport = nil }, changed { $0.closed = .init(stamp: first, evidence: "验收", reason: nil) },
    changed { $0.override = .init(light: .behind, reason: "停工", until: day("07-31"), stamp: first) },
    changed {
      $0.verified = .init(
        inspection: Inspection(value: Quantity(20)), stamp: first, differs: true, stands: true)
    },
  ]

  private static func written(_ fold: GoalFold) -> [UInt8] {
    var writer = JSONWriter()
    fold.write(&writer, beside: blank)
    return writer.bytes
  }

  private static func read(_ bytes: [UInt8]) -> GoalFold? {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = JSONScanner(buffer)
      let fold = GoalFold(
        &scanner, beside: blank, in: FoldLine(bytes: bytes, range: 0..<bytes.count))
      return scanner.at == bytes.count ? fold : nil
    }
  }

  @Test(arguments: folds.indices)
  func whatIsWrittenIsReadBack(_ index: Int) throws {
    let fold = Self.folds[index]
    let read = try #require(Self.read(Self.written(fold)))
    #expect(read == fold && read.state.told.isSound)
    #expect(read.last?.by == fold.last?.by && read.state.firstReport?.entry == fold.state.firstReport?.entry)
  }

  /// Of a line cut anywhere nothing is read, or it is known that what was said cannot be.
  @Test func aLineCutAnywhereIsNoticed() {
    let bytes = Self.written(Self.usual)
    for length in 0..<bytes.count {
      let fold = Self.read(Array(bytes[..<length]))
      #expect(fold.map { !$0.state.told.isSound } ?? true, "\(length)")
    }
  }
}
