import Glibc

extension SharedFolder {
  /// Commits the ledger as it is now; nothing is where nothing has changed. The ledger's lock must be held.
  ///
  /// - Parameter author: under whose name, where git has been told none.
  func commit(_ message: String, by author: Author) throws {
    try add()
    let tree = try git.run(["write-tree"])
    let head = try head()
    if let head, try git.run(["rev-parse", "\(head)^{tree}"]) == tree { return }
    let commit = try commit(tree, parents: [head].compactMap { $0 }, message, by: author)
    try git.run(["update-ref", "HEAD", commit] + (head.map { [$0] } ?? []))
  }

  /// Makes a colleague's commit part of our history, with the ledger as it now stands in the folder: it has taken
  /// in what was new already, so no line of it is ever in conflict. The ledger's lock must be held.
  func merge(_ theirs: String, _ message: String, by author: Author) throws {
    try writeFiles(besides: theirs)
    try add()
    let ours = try head()
    let empty = try git.run(["hash-object", "-w", "-t", "tree", "/dev/null"])
    let base = try ours.flatMap { try git.value(["merge-base", $0, theirs]) }
    let tree = try mergedTree(base ?? empty, ours ?? empty, theirs)
    // Histories without a common beginning are never tied together: ours goes on from theirs, with our entries.
    let parents = base == nil ? [theirs] : [ours, theirs].compactMap { $0 }
    let isTheirs = try (base == nil || base == ours) && git.run(["rev-parse", "\(theirs)^{tree}"]) == tree
    let commit = try isTheirs ? theirs : commit(tree, parents: parents, message, by: author)
    try git.run(["read-tree", "-m", "-u", ours ?? empty, commit])
    try git.run(["update-ref", "HEAD", commit] + (ours.map { [$0] } ?? []))
  }

  private func add() throws {
    let present = SharedFolder.shared.filter { access(folder + "/" + $0, F_OK) == 0 }
    if !present.isEmpty { try git.run(["add", "-f", "--"] + present) }
  }

  /// The files of both sides; those of ours that `add` has put into the index stand, whatever theirs says.
  private func mergedTree(_ base: String, _ ours: String, _ theirs: String) throws -> String {
    let index = gitFolder + "/duban-merge.index"
    unlink(index)
    defer { unlink(index) }
    try git.run(["read-tree", "-i", "-m", "--aggressive", base, ours, theirs], index: index)
    let own = [SharedFolder.ledger] + SharedFolder.files.map(\.0)
    for path in own {
      guard let line = try git.value(["ls-files", "-s", "--", path]), !line.isEmpty else { continue }
      let parts = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
      try git.run(
        ["update-index", "--add", "--cacheinfo", "\(parts[0]),\(parts[1]),\(path)"], index: index)
    }
    let left = try git.run(["diff-files", "--name-only", "--diff-filter=U"], index: index)
    let conflicts = left.split(separator: "\n").map(String.init)
    if !conflicts.isEmpty { throw SharingTrouble.conflict(conflicts, with: theirs) }
    return try git.run(["write-tree"], index: index)
  }

  private func commit(
    _ tree: String, parents: [String], _ message: String, by author: Author
  ) throws -> String {
    let arguments = ["commit-tree", tree] + parents.flatMap { ["-p", $0] } + ["-m", message]
    return try git.run(arguments, changes: try author.variables(git))
  }
}
