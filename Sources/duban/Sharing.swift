import Glibc
import GoalCore
import GoalStore
import GoalText

/// One exchange of a store with the place all desks share.
///
/// All that touches the ledger happens under its lock; the network is waited for without it, so that nobody's save
/// is held up by a slow line.
struct Sharing {
  let world: World
  private let shared: SharedFolder
  private let remote: String
  private var store: Store
  /// What came in, in the order it came.
  private(set) var received: [Entry] = []
  /// Entries the others had not seen.
  private(set) var sent = 0

  private var words: SharingWords { SharingWords.of(world.language) }
  private var author: Author { Author(world) }

  /// How often others may be faster before it is given up.
  private static let tries = 8

  init(_ world: World, _ shared: SharedFolder, _ store: Store) throws {
    guard let remote = shared.remote else { throw SharingTrouble.noRemote }
    if let begun = shared.unfinished { throw SharingTrouble.unfinished(begun) }
    self.world = world
    self.shared = shared
    self.remote = remote
    self.store = store
  }

  /// Commits, takes in what the others have, and gives them ours, until both have the same.
  mutating func run() throws {
    let (words, text) = (world.words, StoreText(world.words))
    let telling = { (holder: LockHolder?) in tell(words.commands.waiting(text.holder(holder))) }
    let lock = try SharingLock(shared.gitFolder + "/duban-sync.lock", edge: world.edge(telling: telling))
    defer { lock.hold() }
    // What is here is kept even where the network is not.
    try commit()
    for _ in 1...Sharing.tries {
      try shared.fetch(remote)
      let (name, theirs) = try shared.sharedBranch(remote)
      guard let head = try meet(theirs) else { return }
      if head == theirs { return }
      if try shared.push(head, to: name, of: remote) { return }
    }
    throw SharingTrouble.outrun
  }

  private mutating func commit() throws {
    let (shared, author, words) = (shared, author, words)
    try store.locked { store in
      try shared.commit(words.commitMessage(store.count), by: author)
    }
  }

  /// Brings the ledger and the history up to theirs; the commit that stands then.
  private mutating func meet(_ theirs: String?) throws -> String? {
    let (shared, author, words) = (shared, author, words)
    let name = "\(remote)/\(SharedFolder.ledger)"
    let plan = world.plan.id
    let (taken, head) = try store.locked { store in
      try shared.commit(words.commitMessage(store.count), by: author)
      let ours = try shared.head()
      guard let theirs else { return (TakenIn(lacking: store.count), ours) }
      if ours == theirs { return (TakenIn(lacking: 0), ours) }
      let bytes = try shared.file(SharedFolder.ledger, in: theirs) ?? []
      let isKnown = try ours.map { try shared.isPart(theirs, of: $0) } ?? false
      let foreign = ForeignLedger(bytes, name: name, plan: plan)
      let taken = try isKnown ? store.compared(with: foreign) : store.takeIn(foreign)
      if !isKnown {
        try store.begin()
        try shared.merge(theirs, words.commitMessage(store.count), by: author)
      }
      return (taken, try shared.head())
    }
    received += taken.entries
    sent = taken.lacking
    if !taken.entries.isEmpty { store.writeFold() }
    return head
  }
}
