import ArgumentParser
import GoalCore
import GoalStore
import GoalText

/// `duban sync`: takes in what the other desks saved, and gives them what was saved here.
struct Sync: Runnable {
  static let configuration = CommandConfiguration.of(
    "sync", "Take in what the other desks saved, and give them yours.",
    """
    Commits the ledger, fetches, takes in every entry that is new, and pushes. Entries are merged one by one, so \
    nothing is ever in conflict. It asks for no password: set up a key or credentials first.
    """)

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let world = try World(options)
    if world.isReadOnly { throw Failure(world.words.commands.byOption, .notPermitted) }
    do {
      guard let shared = try SharedFolder(Share.whole(world.folder)), shared.isPrepared else {
        throw SharingTrouble.notShared
      }
      try Sync.run(world, shared, world.openStore())
    } catch {
      throw SharingText(world: world).failure(error)
    }
  }

  /// Exchanges entries and says how many went which way.
  static func run(_ world: World, _ shared: SharedFolder, _ store: Store) throws {
    var sharing = try Sharing(world, shared, store)
    try sharing.run()
    let words = SharingWords.of(world.language)
    let counts = Dictionary(sharing.received.map { ($0.by, 1) }, uniquingKeysWith: +)
    let names = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
    let said = words.synced(sharing.received.count, world.words.listed(names), sharing.sent)
    say(said.isEmpty ? words.nothingNew : said)
  }
}
