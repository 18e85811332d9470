import GoalCore
import GoalStore
import GoalText

/// A store opened for one reading command, with everything known on the day.
struct Library {
  let world: World
  let ledger: Ledger
  let snapshot: Snapshot
  /// What is wrong with the ledger itself, so that entries may be missing.
  private let damage: [StoreProblem]

  var words: Words { world.words }
  var reading: Reading { Reading(world: world) }

  /// A ledger of which nothing can be used is refused with the reason (65, or 74 where the system is at fault).
  ///
  /// - Parameter isTold: whether the fold of the ledger tells what is wanted on a day; else every entry is read.
  init(_ options: GlobalOptions, isTold: (Ledger, Day) -> Bool = { _, _ in false }) throws {
    Heap.prepareForPlan()
    world = try World(options)
    var store = world.openStore()
    let day = world.day
    store.readFolds()
    if !isTold(store.ledger, day) { store.readHistory() }
    ledger = store.ledger
    // Asked last: what the fold told may not be there to be read.
    if case .refused(let problem) = store.status {
      throw Failure(StoreText(world.words).problem(problem), problem.isFault ? .inputOutput : .data)
    }
    damage = store.status.reasons.filter { !$0.isFault }
    snapshot = Snapshot(ledger, on: day)
  }

  /// What stands at the head of a page: that the entries are samples, or that some may be missing.
  var notice: String? {
    let sample = Demo.isSample(world.folder) ? Words.of(words.language).interface.sample : nil
    let incomplete = damage.isEmpty ? nil : words.commands.damaged(places)
    let notices = [sample, incomplete].compactMap { $0 }
    return notices.isEmpty ? nil : notices.joined(separator: words.numbers.dot)
  }

  /// A page with its notice above it.
  func marked(_ lines: [String]) -> [String] { (notice.map { [$0] } ?? []) + lines }

  /// To be called once the data is written: a damaged ledger is told, and is no success (65).
  func finish() throws {
    guard let first = damage.first else { return }
    throw Failure("\(StoreText(words).problem(first))\n\(words.commands.damaged(places))", .data)
  }

  /// A line that cannot be read also makes the ledger shorter than it was; that is not counted twice.
  private var places: Int { max(1, damage.count { !$0.isShorter }) }
}

extension StoreProblem {
  /// The system refused something; the ledger's contents are not at fault.
  var isFault: Bool {
    if case .fault = fact { return true }
    return false
  }

  /// Entries that were known are gone.
  var isShorter: Bool {
    switch fact {
    case .shorter, .gone: true
    default: false
    }
  }
}
