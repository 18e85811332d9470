import Glibc

/// The git repository of a store: its own, with the ledger and how it is merged as its only files.
struct SharedFolder {
  let git: Git
  let folder: String
  /// Where git keeps its own files.
  let gitFolder: String
  /// The branch that is checked out, perhaps without a commit yet.
  let branch: String
  /// The name git has for the place all desks share.
  let remote: String?

  static let ledger = "ledger.jsonl"
  /// The plan of a store that is not of the shipped one; a clone cannot be read without it.
  static let plan = "plan.json"
  /// What is shared, besides what somebody has added by hand.
  static let shared = [ledger, plan] + files.map(\.0)

  /// Nil where the folder is no repository, or lies inside one that is not its own.
  init?(_ folder: String) throws {
    git = Git(folder: folder)
    self.folder = folder
    let top = try git.answer(["rev-parse", "--show-toplevel"])
    guard top.status == 0 else {
      let fault = GitFault(top)
      if fault.kind == .notOwned { throw fault }
      return nil
    }
    guard let real = realpath(folder, nil) else { return nil }
    defer { free(real) }
    let shown = String(decoding: top.output.dropLast(), as: UTF8.self)
    guard shown == String(cString: real) else { return nil }
    gitFolder = try git.run(["rev-parse", "--absolute-git-dir"])
    guard let branch = try git.value(["symbolic-ref", "-q", "--short", "HEAD"]) else {
      throw SharingTrouble.noBranch
    }
    self.branch = branch
    remote = try SharedFolder.remote(git, branch)
  }

  /// The branch's own, else `origin`, else the only one there is.
  private static func remote(_ git: Git, _ branch: String) throws -> String? {
    if let own = try git.value(["config", "branch.\(branch).remote"]), own != "." { return own }
    let names = try git.run(["remote"]).split(separator: "\n").map(String.init)
    return names.first { $0 == "origin" } ?? (names.count == 1 ? names[0] : nil)
  }

  /// Something begun with git by hand that must be ended first, such as a merge.
  var unfinished: String? {
    ["MERGE_HEAD", "rebase-merge", "rebase-apply", "CHERRY_PICK_HEAD", "REVERT_HEAD"].first {
      access(gitFolder + "/" + $0, F_OK) == 0
    }
  }

  /// `duban share` has been here, or at the desk it was cloned from.
  var isPrepared: Bool {
    let lines = (try? Files.read(folder + "/.gitattributes", limit: 1 << 20)) ?? []
    return lines.split(separator: UInt8(ascii: "\n")).contains {
      Array($0) == Array(SharedFolder.attributes[0].utf8)
    }
  }

  /// The commit that stands, or nil before the first.
  func head() throws -> String? { try git.value(["rev-parse", "-q", "--verify", "HEAD^{commit}"]) }

  /// The bytes of a file in a commit; nil where it has none.
  func file(_ path: String, in commit: String) throws -> [UInt8]? {
    let ended = try git.answer(["cat-file", "blob", "\(commit):\(path)"])
    return ended.status == 0 ? ended.output : nil
  }

  // MARK: The two files beside the ledger

  /// How lines of a ledger are merged, and what is not shared.
  static let attributes = ["ledger.jsonl merge=union", "ledger.jsonl -text"]
  static let ignored = ["/*", "!/.gitattributes", "!/.gitignore", "!/ledger.jsonl", "!/plan.json"]
  static let files = [(".gitattributes", attributes), (".gitignore", ignored)]

  /// Writes what is missing in the two files; what else stands in them stays.
  func writeFiles(besides others: String? = nil) throws(FileTrouble) {
    for (name, lines) in SharedFolder.files {
      let path = folder + "/" + name
      let own = (try? Files.read(path, limit: 1 << 20)) ?? []
      let foreign = (try? others.flatMap { try file(name, in: $0) }) ?? []
      let merged = SharedFolder.union(own, foreign, lines)
      if merged != own { try Files.create(path, merged, force: true) }
    }
  }

  /// The lines of a file, then those of another and the wanted ones that it lacks.
  private static func union(_ own: [UInt8], _ foreign: [UInt8], _ wanted: [String]) -> [UInt8] {
    var lines = own.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Array($0) }
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    let more = foreign.split(separator: UInt8(ascii: "\n")).map { Array($0) } + wanted.map { Array($0.utf8) }
    for line in more where !lines.contains(line) { lines.append(line) }
    return Array(lines.map { $0 + [UInt8(ascii: "\n")] }.joined())
  }
}

/// Why a store cannot be shared as it is.
enum SharingTrouble: Error {
  case notShared
  case noRemote
  /// No branch is checked out.
  case noBranch
  /// The remote has several branches and none of them is ours.
  case severalBranches(remote: String, [String])
  /// What was begun by hand.
  case unfinished(String)
  /// Files that both sides changed, beside the ledger.
  case conflict([String], with: String)
  /// The address it is shared through already.
  case sharedElsewhere(String)
  /// Others were faster each time.
  case outrun
}
