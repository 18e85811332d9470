import ArgumentParser
import Glibc
import GoalCore
import GoalExchange
import GoalText

/// `duban import`: takes a table in, all of it or nothing, as one act.
struct Import: Runnable {
  static let configuration = CommandConfiguration.of(
    "import", "Take in a table that a department has filled in, or a table of assignments.",
    """
    CSV in UTF-8, UTF-16 or GB 18030, divided by commas, tabs or semicolons; headings in Chinese or English, in any \
    order, id or title among them. Every bad cell is named by line and column, and then nothing is saved. What the \
    ledger says already adds nothing. One undo takes all of it back.
    """)

  @Argument(help: "The table.", completion: .file(extensions: ["csv", "CSV", "tsv", "txt"])) var file: String
  @Flag(help: "Show what would be saved, and save nothing.")
  var dryRun = false
  @OptionGroup var date: DateOption
  @OptionGroup var options: GlobalOptions

  func run() throws {
    if dryRun { return try rehearse() }
    var desk = try Desk(options)
    let on = try desk.dated(date.on)
    let (world, table) = (desk.world, try table(desk.words))
    let meter = Meter(ExchangeWords.of(desk.words.language).checking)
    var taken: TableImport?
    let entries: [Entry]
    do {
      entries = try desk.commit { ledger in
        let found = try take(table, ledger, on, world, meter)
        taken = found
        return found.drafts
      }
    } catch {
      meter.clear()
      throw error
    }
    meter.clear()
    desk.report(Words.of(desk.words.language).interface.saved, entries)
    if let taken { finish(taken, entries.count, isDry: false, desk.words) }
    desk.settle()
  }

  /// What would be saved, on standard output; the ledger is only read.
  private func rehearse() throws {
    let library = try Library(options)
    let (words, world) = (library.words, library.world)
    let on = try library.reading.day("--on", date.on) ?? library.snapshot.day
    let table = try table(words)
    let meter = Meter(ExchangeWords.of(words.language).checking)
    let found: TableImport
    do { found = try take(table, library.ledger, on, world, meter) } catch {
      meter.clear()
      throw error
    }
    meter.clear()
    let lines = Rehearsal(library.ledger, found.drafts, by: world.name).lines(
      ExchangeWords.of(words.language).would, words, day: world.silentDay)
    try StandardFiles.write(Array(lines.map { Exchange.clean($0) + "\n" }.joined().utf8), words)
    finish(found, found.drafts.count, isDry: true, words)
    try library.finish()
  }

  /// The table of the file; 66 where there is none, 65 where it is no table.
  private func table(_ words: Words) throws -> Table {
    let bytes: [UInt8]
    do { bytes = try Files.read(file, limit: Table.byteLimit) } catch {
      let said = ExchangeWords.of(words.language)
      switch error.code {
      case EFBIG: throw Failure("\(file): \(said.tooLarge(Table.byteLimit >> 20))", .data)
      default: throw Failure("\(file): \(error.reason(words))", .noInput)
      }
    }
    do { return try Table(bytes) } catch { throw Failure(error.text(in: file, words), .data) }
  }

  /// The table against the ledger; a failure that names everything wrong with it.
  private func take(
    _ table: Table, _ ledger: Ledger, _ on: Day, _ world: World, _ meter: Meter
  ) throws -> TableImport {
    let words = world.words
    let context = ImportContext(
      try ledger.entire(), day: on, shown: world.silentDay, today: world.today, units: world.config.units,
      clean: Exchange.clean)
    let found: TableImport
    do { found = try TableImport(table, context, words, tell: meter.show) } catch {
      throw Failure(error.text(in: file, words), .data)
    }
    guard found.problems.isEmpty else {
      let lines = found.problems.map { $0.text(in: file, words) }
      let refused = ExchangeWords.of(words.language).refused(found.problems.count)
      throw Failure((lines + [refused]).joined(separator: "\n"), .data)
    }
    return found
  }

  private func finish(_ found: TableImport, _ count: Int, isDry: Bool, _ words: Words) {
    let said = ExchangeWords.of(words.language)
    for heading in found.unknown {
      tell("\(file):\(found.headLine): \(said.unknownHeading(heading.heading, heading.nearest))")
    }
    if count == 0 { return say(said.nothingNew(found.rowCount)) }
    say(isDry ? said.wouldSave(count, found.goalCount) : said.saved(count, found.goalCount))
  }
}

/// The ledger as it would be with the entries of an act that is not saved.
private struct Rehearsal {
  private let ledger: Ledger
  private let entries: [Entry]

  init(_ ledger: Ledger, _ drafts: [Draft], by name: String) {
    var at = ledger.newest ?? Instant(microseconds: 0)
    entries = drafts.enumerated().map { index, draft in
      at = at.next
      return Entry(
        id: "draft-\(index)", goal: draft.goal, on: draft.on, at: at, by: name, content: draft.content)
    }
    let earlier = ledger.whole?.entries ?? []
    self.ledger = entries.isEmpty ? ledger : Ledger(plan: ledger.plan, entries: earlier + entries)
  }

  func lines(_ verb: String, _ words: Words, day: Day) -> [String] {
    entries.map { words.saved(verb, $0, in: ledger, day: day) }
  }
}
