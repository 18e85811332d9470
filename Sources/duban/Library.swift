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
  /// - Parameters:
  ///   - readsAll: else goals are read as they are asked for, where the fold has a summary of the day; whether they
  ///     could be read and stand as it says is known once they have been asked for (`isSound`).
  ///   - isTold: whether the fold of the ledger tells what is wanted on a day; else every entry is read.
  init(
    _ options: some StartOptions, readsAll: Bool = true, isTold: (Ledger, Day) -> Bool = { _, _ in false }
  ) throws {
    Heap.prepareForPlan()
    let world = try World(options)
    try self.init(world, world.day, readsAll, isTold)
  }

  /// The same once more, with all goals read at once.
  func readingAll(isTold: (Ledger, Day) -> Bool) throws -> Library {
    try Library(world, snapshot.day, true, isTold)
  }

  private init(_ world: World, _ day: Day, _ readsAll: Bool, _ isTold: (Ledger, Day) -> Bool) throws {
    self.world = world
    var store = world.openStore()
    if readsAll || store.ledger.summary?.day != day { store.readFolds() }
    if !isTold(store.ledger, day) { store.readHistory() }
    ledger = store.ledger
    // Asked last: what the fold told may not be there to be read.
    if case .refused(let problem) = store.status {
      throw Failure(StoreText(world.words).problem(problem), problem.isFault ? .inputOutput : .data)
    }
    damage = store.status.reasons.filter { !$0.isFault }
    snapshot = Snapshot(ledger, on: day)
  }

  /// Whether what was read could be read as its summary told it.
  var isSound: Bool { snapshot.isSound }

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
