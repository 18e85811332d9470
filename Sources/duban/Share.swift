import ArgumentParser
import Glibc
import GoalCore
import GoalStore
import GoalText

/// `duban share`: makes the store one that several desks keep together through git.
struct Share: Runnable {
  static let configuration = CommandConfiguration.of(
    "share", "Keep the ledger together with other desks, through git.",
    """
    Makes the store's folder a git repository that holds the ledger alone, ties it to ADDRESS, a repository that \
    every desk can reach, and exchanges entries with it. Where there is a ledger at that address already, both become \
    one with the entries of both. Without ADDRESS the folder is only made ready.
    """)

  @Argument(help: ArgumentHelp("The shared repository: a folder or a URL.", valueName: "address"))
  var address: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let world = try World(options)
    if world.isReadOnly { throw Failure(world.words.commands.byOption, .notPermitted) }
    do { try run(world) } catch { throw SharingText(world: world).failure(error) }
  }

  private func run(_ world: World) throws {
    // A store that takes no entries is not shared; one that does not exist yet is made.
    var store = world.openStore()
    try store.locked { _ in }
    let setup = SharedFolderSetup(world: world)
    let shared = try setup.run(address.map(Share.whole))
    try store.locked { store in
      try store.begin()
      try shared.writeFiles()
    }
    let words = SharingWords.of(world.language)
    guard let remote = shared.remote else {
      try store.locked { store in
        try shared.commit(words.commitMessage(store.count), by: Author(world))
      }
      return say(words.prepared(world.folder))
    }
    try Sync.run(world, shared, store)
    say(words.shared(try shared.git.run(["remote", "get-url", remote])))
  }

  /// A folder's whole path, since git works in another folder than the user; a URL as it is.
  static func whole(_ address: String) -> String {
    guard let path = realpath(address, nil) else { return address }
    defer { free(path) }
    return String(cString: path)
  }
}

/// Makes a store's folder a repository of its own, tied to an address.
struct SharedFolderSetup {
  let world: World

  /// Whole, since git works in another folder than the user.
  private var folder: String { Share.whole(world.folder) }
  private var git: Git { Git(folder: folder) }
  private var words: SharingWords { SharingWords.of(world.language) }

  func run(_ address: String?) throws -> SharedFolder {
    if let shared = try SharedFolder(folder) { return try tied(shared, address) }
    if let address {
      try copy(address)
    } else {
      try git.run(["init", "-q", "--template="])
    }
    guard let shared = try SharedFolder(folder) else { throw SharingTrouble.notShared }
    return shared
  }

  private func tied(_ shared: SharedFolder, _ address: String?) throws -> SharedFolder {
    guard let address else { return shared }
    if let remote = shared.remote {
      let known = try git.run(["remote", "get-url", remote])
      guard known == address else { throw SharingTrouble.sharedElsewhere(known) }
      return shared
    }
    try git.run(["remote", "add", "--", "origin", address])
    return try SharedFolder(folder) ?? shared
  }

  /// Takes over history, branch and address of what is shared already, once its ledger has been found fit.
  private func copy(_ address: String) throws {
    let place = folder + "/.duban-share"
    Files.remove(place)
    defer { Files.remove(place) }
    try git.talk(["clone", "-q", "--no-checkout", "--template=", "--", address, place])
    let copy = Git(folder: place)
    if case let found = try copy.answer(["cat-file", "blob", "HEAD:\(SharedFolder.ledger)"]),
      found.status == 0
    {
      let ledger = ForeignLedger(
        found.output, name: "\(address)/\(SharedFolder.ledger)", plan: world.plan.id)
      if !ledger.problems.isEmpty {
        throw Failure(SharingText(world: world).said(ledger.problems, words.foreign), .data)
      }
    }
    // The entries here are not part of that history yet: it is met as any other that has gone on.
    if try copy.value(["rev-parse", "-q", "--verify", "HEAD"]) != nil {
      try copy.run(["update-ref", "-d", "HEAD"])
    }
    let (from, to) = (place + "/.git", folder + "/.git")
    guard rename(from, to) == 0 else { throw FileTrouble(path: to, code: errno) }
  }
}
