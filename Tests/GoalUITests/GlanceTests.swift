import GoalCore
import GoalText
import GoalUI
import Synchronization
import TestSupport
import Testing
import TextCells

/// The first frame, drawn before all goals have been read and judged.
@Suite struct GlanceTests {
  private static func state(_ ledger: Ledger, _ language: Language, _ columns: Int, _ rows: Int) -> State {
    State(
      ledger: ledger, day: Glance.day, today: Glance.day, name: "wang", access: .writable,
      columns: columns, rows: rows, language: language, themes: [.plain])
  }

  @Test(arguments: ViewID.allCases, Language.allCases)
  func itIsTheFrameOfAllThatIsRead(view: ViewID, language: Language) throws {
    for (columns, rows) in [(80, 24), (160, 50)] {
      let desk = try Glance()
      var (glance, read) = (
        Self.state(desk.unread, language, columns, rows), Self.state(desk.read, language, columns, rows)
      )
      for key in [Key.character("1"), .character(Character(String(view.rawValue)))] {
        _ = update(&glance, .key(key))
        _ = update(&read, .key(key))
      }
      #expect(glance.isAtGlance && !read.isAtGlance)
      #expect(glance.frame() == read.frame())
      _ = update(&glance, .foldsRead(desk.read))
      #expect(!glance.isAtGlance)
      #expect(glance.frame() == read.frame())
    }
  }

  /// Of the 301 goals those in sight.
  @Test func itReadsNoMoreThanItShows() throws {
    let desk = try Glance()
    var state = Self.state(desk.unread, .zh, 100, 30)
    _ = state.frame()
    #expect((1...30).contains(desk.asked))
  }

  @Test func onAnotherDayAllAreRead() throws {
    let desk = try Glance()
    var state = State(
      ledger: desk.unread, day: Glance.day + 1, today: Glance.day + 1, name: "wang", access: .writable,
      columns: 100, rows: 30, language: .zh, themes: [.plain])
    _ = state.frame()
    #expect(desk.asked == desk.read.goals.count)
  }
}

/// The half year as its fold tells it: all of it read, or nothing yet.
private final class Glance: FoldSource, RecentSource {
  static let day = Day(iso: "2013-06-30")!
  private let whole: Ledger
  private let places = Mutex<Set<Int>>([])

  init() throws {
    whole = Ledger(plan: try ShippedPlan.read(), entries: HalfYear.entries).summarized(on: Glance.day)
  }

  var read: Ledger { ledger(whole.folds) }
  var unread: Ledger { ledger(FoldList(unread: self)) }
  /// How many goals have been asked for.
  var asked: Int { places.withLock { $0.count } }

  private func ledger(_ folds: FoldList) -> Ledger {
    Ledger(
      plan: whole.plan, goals: whole.goals, folds: folds, facts: whole.facts, recent: self,
      summary: whole.summary)
  }

  var count: Int { whole.folds.count }
  var recent: [Recent] { whole.recent }

  func fold(at index: Int) -> GoalFold? {
    _ = places.withLock { $0.insert(index) }
    return whole.folds[index]
  }

  func blank(at index: Int) -> GoalFold { GoalFold(state: GoalState(whole.goals[index], plan: whole.plan)) }
}
