import GoalCore
import GoalStore
import GoalText

/// A store opened for one writing command.
struct Desk {
  let reading: Reading
  private var store: Store

  var world: World { reading.world }
  var words: Words { reading.words }

  /// Refused where nothing may be saved by the user's own word (77).
  init(_ options: GlobalOptions) throws {
    let world = try World(options)
    if world.isReadOnly { throw Failure(world.words.commands.byOption, .notPermitted) }
    reading = Reading(world: world)
    store = world.openStore()
  }

  /// The day an entry is dated: the one given, else the day worked on.
  func dated(_ on: String?) throws -> Day { try reading.day("--on", on) ?? world.day }

  /// Saves one act made from the ledger as it is under the lock, and says what was saved.
  @discardableResult
  mutating func save(_ make: (Ledger) throws -> [Draft]) throws -> [Entry] {
    let reading = reading
    let entries = try commit { ledger in
      let drafts = try make(ledger)
      for draft in drafts { try reading.check(draft, in: ledger) }
      return try Acts.refreshed(drafts, ledger)
    }
    report(Words.of(words.language).interface.saved, entries)
    settle()
    return entries
  }

  /// One act under the user's name; whatever goes wrong is a failure with its words.
  mutating func commit(_ make: (Ledger) throws -> [Draft]) throws -> [Entry] {
    do { return try store.commit(by: world.name, make) } catch {
      throw StoreText(words).failure(error)
    }
  }

  /// A line for each entry, on standard error.
  mutating func report(_ verb: String, _ entries: [Entry]) {
    let ledger = store.ledger
    for entry in entries { say(words.saved(verb, entry, in: ledger, day: world.silentDay)) }
  }

  /// Writes `progress.json` after the acknowledgement.
  mutating func settle() { _ = store.writeFold() }
}

extension Reading {
  /// Throws why a draft may not be saved, with the goal it is about (65).
  fileprivate func check(_ draft: Draft, in ledger: Ledger) throws {
    do {
      _ = try Acts.checked([draft], in: ledger, day: world.silentDay, today: world.today)
    } catch let refusal as Refusal {
      let said = words.refusal(refusal)
      guard let goal = draft.goal, !said.contains(goal) else { throw Failure(said, .data) }
      throw Failure(words.labelled(goal, said), .data)
    }
  }
}
