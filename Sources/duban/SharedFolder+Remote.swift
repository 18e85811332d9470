extension SharedFolder {
  /// Fetches all branches of the remote; nothing of the folder itself is touched.
  func fetch(_ remote: String) throws {
    try git.talk(
      ["fetch", "-q", "--prune", "--no-tags", remote, "+refs/heads/*:refs/remotes/\(remote)/*"])
  }

  /// The remote's branch that holds the shared ledger: the one ours is tied to, else the one of the same name, else
  /// the only one; ours by its name where the remote has none yet.
  func sharedBranch(_ remote: String) throws -> (name: String, commit: String?) {
    let prefix = "refs/remotes/\(remote)/"
    let listed = try git.run(["for-each-ref", "--format=%(objectname) %(refname)", prefix])
    let branches = listed.split(separator: "\n").map { line in
      let parts = line.split(separator: " ", maxSplits: 1)
      return (name: String(parts[1].dropFirst(prefix.count)), commit: Optional(String(parts[0])))
    }.filter { $0.name != "HEAD" }
    let tied = try git.value(["config", "branch.\(branch).merge"]).map { name in
      name.hasPrefix("refs/heads/") ? String(name.dropFirst("refs/heads/".count)) : name
    }
    if let found = branches.first(where: { $0.name == tied ?? branch }) { return found }
    if let tied, branches.isEmpty { return (tied, nil) }
    if branches.count > 1 {
      throw SharingTrouble.severalBranches(remote: remote, branches.map(\.name).sorted())
    }
    return branches.first ?? (branch, nil)
  }

  /// Whether all of a commit is part of another.
  func isPart(_ commit: String, of other: String) throws -> Bool {
    try git.answer(["merge-base", "--is-ancestor", commit, other]).status == 0
  }

  /// Gives the remote a commit; false when somebody else was faster, so that theirs must be taken in first.
  func push(_ commit: String, to name: String, of remote: String) throws -> Bool {
    do {
      try git.talk(["push", "-q", "--no-verify", remote, "\(commit):refs/heads/\(name)"])
    } catch let fault as GitFault where fault.kind == .raced {
      return false
    }
    // So that a plain `git pull` knows where from.
    if try git.value(["config", "branch.\(branch).merge"]) == nil {
      try git.run(["config", "branch.\(branch).remote", remote])
      try git.run(["config", "branch.\(branch).merge", "refs/heads/\(name)"])
    }
    try git.run(["update-ref", "refs/remotes/\(remote)/\(name)", commit])
    return true
  }
}
