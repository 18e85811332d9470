extension SharingWords {
  static let en = SharingWords(
    commitMessage: { $0 == 1 ? "Ledger of 1 entry" : "Ledger of \($0) entries" },
    synced: { received, names, sent in
      [
        received > 0 ? "received \(received) \(received == 1 ? "entry" : "entries") (\(names))" : nil,
        sent > 0 ? "sent \(sent) \(sent == 1 ? "entry" : "entries")" : nil,
      ].compactMap { $0 }.joined(separator: ", ")
    },
    nothingNew: "in step, nothing new",
    shared: { "shared through \($0); from now on: duban sync" },
    prepared: {
      "\($0) is ready to be shared. Next: duban share ADDRESS, a bare git repository that every desk can reach (git init --bare makes one)"
    },
    merged: {
      "wrote \($0): \($1) \($1 == 1 ? "entry" : "entries") of \($2) \($2 == 1 ? "file" : "files")"
    },
    tailLeftOut: { "\($0): the last line is unfinished and was left out" },
    notMerged: "nothing was merged; mend the files named first, with duban check --repair",
    wouldLose: {
      "\($0) has \($1) \($1 == 1 ? "entry" : "entries") that no other file has and was left alone; name it among the files too"
    },
    sharedDisk: "shared disk", backAgain: "the ledger is back; go on",
    backAgainUnsaved: "the ledger was not there; now it is back",
    toUndo: "to be undone:", askUndo: "Undo it? (y/N) ", notUndone: "nothing undone",
    noGit: "git was not found; install it and try again (Debian: apt install git)",
    network: {
      "the shared address cannot be reached; what is here is kept: run duban sync again when the network is back\n\($0)"
    },
    authentication: { said, folder in
      "the shared address does not know or admit you; duban asks for no password: set up a key or credentials, try git -C \(folder) fetch, then sync again\n\(said)"
    },
    badAddress: { said, folder in
      "the shared address cannot be opened; it must be a git repository (git init --bare makes one). To change the address of a shared store: git -C \(folder) remote set-url origin ADDRESS\n\(said)"
    },
    notAllowed: {
      "the shared repository takes nothing from you; ask its keeper for the right to write, or to lift the branch's protection. All that is here is kept\n\($0)"
    },
    checkedOut:
      "the shared repository is not bare and cannot take anything; make another with git init --bare and use its address",
    busy: {
      "git is at work elsewhere; try again soon. If no other git is running, remove the .lock file named\n\($0)"
    },
    notOwned: {
      "\($0) belongs to another user, so git will not touch it; if you trust it: git config --global --add safe.directory \($0)"
    },
    localChanges: { said, folder in
      "changes beside the ledger that were not committed are in the way; see git -C \(folder) status, commit or drop them, then sync again\n\(said)"
    },
    other: { "git did not do it\n\($0)" },
    notShared: "the ledger is not shared yet; run duban share ADDRESS first",
    noRemote: { "\($0) has no shared address yet; run duban share ADDRESS" },
    noBranch: { "\($0) has no branch checked out; run git -C \($0) switch BRANCH, then sync again" },
    severalBranches: { remote, branches, folder in
      "\(remote) has several branches (\(branches.joined(separator: ", "))); choose one with git -C \(folder) branch -u \(remote)/BRANCH"
    },
    unfinished: { begun, folder in
      "something begun with git is unfinished (\(begun)); end it, for example with git -C \(folder) merge --abort, then sync again"
    },
    conflict: { files, theirs, folder in
      "both sides changed files beside the ledger: \(files.joined(separator: ", ")); run git -C \(folder) merge \(theirs), settle and commit them, then sync again. The ledger has no conflict, and every entry is there"
    },
    sharedElsewhere: { address, folder in
      "shared through \(address) already; to change it: git -C \(folder) remote set-url origin ADDRESS"
    },
    outrun: "others were faster each time and nothing was sent; run duban sync once more",
    foreign:
      "something is wrong with the shared ledger; nothing was taken from it, and the one here is as it was")
}
