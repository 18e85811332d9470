import ArgumentParser
import Glibc
import GoalCore
import GoalStore
import GoalText

/// `duban merge`: one ledger of several, for stores without git.
struct Merge: Runnable {
  static let configuration = CommandConfiguration.of(
    "merge", "Write one ledger with the entries of several.",
    """
    FILE is a ledger or a store's folder. Each entry is kept once, in the order of saving, so the same entries give \
    the same file whatever their order here. Where a file is damaged, or two hold the same id with other content, \
    nothing is written.
    """)

  @Argument(help: "Ledgers, or folders of stores.") var file: [String]
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("The ledger to write, a new file.", valueName: "file"), completion: .file())
  var output: String
  @Flag(help: "Replace the file when it exists.") var force = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let world = try World(options)
    do { try run(world) } catch { throw SharingText(world: world).failure(error) }
  }

  private func run(_ world: World) throws {
    let words = SharingWords.of(world.language)
    var union = LedgerUnion(plan: world.plan.id)
    var problems: [StoreProblem] = []
    for path in file {
      let ledger = try Merge.read(path, world)
      problems += ledger.problems + union.add(ledger)
      if ledger.unfinished > 0 { tell(words.tailLeftOut(ledger.name)) }
    }
    if !problems.isEmpty {
      throw Failure(SharingText(world: world).said(problems, words.notMerged), .data)
    }
    try write(union, world)
    say(words.merged(output, union.count, file.count))
  }

  private static func read(_ path: String, _ world: World) throws -> ForeignLedger {
    var status = stat()
    let isFolder = stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    let name = isFolder ? "\(path)/\(SharedFolder.ledger)" : path
    do {
      return ForeignLedger(try Files.read(name, limit: 1 << 30), name: name, plan: world.plan.id)
    } catch {
      throw Failure("\(name): \(error.reason(world.words))", .noInput)
    }
  }

  private func write(_ union: LedgerUnion, _ world: World) throws {
    do {
      guard force else { return try DurableFile.create(output, union.document) }
      let lost = try union.replace(output, edge: world.edge { _ in })
      if lost > 0 {
        throw Failure(SharingWords.of(world.language).wouldLose(output, lost), .data)
      }
    } catch let fault as FileFault {
      guard fault.code != EEXIST else {
        throw Failure(world.words.commands.existsUnlessForced(output), .cannotCreate)
      }
      throw Failure(
        StoreText(world.words).fault(fault), fault.kind == .diskFull ? .inputOutput : .cannotCreate)
    }
  }
}
