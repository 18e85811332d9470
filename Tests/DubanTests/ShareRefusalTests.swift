import Foundation
import TestSupport
import Testing

/// Sharing that cannot be: what is said, with which status, and that nothing is lost.
struct ShareRefusalTests {
  @Test func whatIsMissingIsNamedWithWhatToDo() throws {
    let office = try Office(desks: 1)
    try office.duban(0, "update 2.2-06 --value 21")
    let unshared = try office.duban(0, "sync")
    #expect(unshared.status == 78 && unshared.words == "duban: 台账还没有共享；先运行 duban share 地址\n")
    let noGit = try office.duban(0, "share", env: ["PATH": "/nonexistent"])
    #expect(noGit.status == 69 && noGit.words.contains("apt install git"))
    let wrong = try office.duban(0, "share /nowhere/shared.git --lang en")
    #expect(wrong.status == 78 && wrong.words.contains("git init --bare makes one"), "\(wrong.words)")
    #expect(!FileManager.default.fileExists(atPath: office.desks[0].store + "/.git"))
    try office.duban(0, "share")
    let noRemote = try office.duban(0, "sync")
    #expect(noRemote.status == 78 && noRemote.words.contains("还没有共享地址"))
    #expect(try office.duban(0, "share --readonly").status == 77)
    #expect(try office.ids(0).count == 1)
  }

  @Test(arguments: [
    (
      "fatal: Could not read from remote repository.\nuser@host: Permission denied (publickey).", 77, "git -C"
    ),
    ("fatal: could not read Username for 'https://x': terminal prompts disabled", 77, "不询问口令"),
    ("fatal: unable to access 'https://x/': Could not resolve host: x", 75, "网络恢复后"),
    ("fatal: '/x' does not appear to be a git repository", 78, "remote set-url"),
    ("fatal: Unable to create '/x/.git/index.lock': File exists.", 75, ".lock"),
    ("fatal: detected dubious ownership in repository at '/x'", 77, "safe.directory"),
    ("fatal: something new", 74, "fatal: something new"),
  ])
  func gitsRefusalsAreExplained(_ said: String, _ status: Int32, _ words: String) throws {
    let office = try Office(desks: 1)
    try office.share(0)
    try office.duban(0, "update 2.2-06 --value 21")
    let message = try office.desks[0].write("said", "hint: \u{1B}[31mred\n" + said + "\n")
    let deaf = try office.disguise(#"case " $* " in *" fetch "*) cat '\#(message)' >&2; exit 128;; esac"#)
    let answer = try office.duban(0, "sync", env: deaf)
    #expect(answer.status == status && answer.words.contains(words), "\(answer.words)")
    #expect(!answer.words.contains("\u{1B}"))
    // What is here has been committed all the same.
    #expect(try office.git(0, "status --porcelain").data.isEmpty)
    #expect(try office.duban(0, "sync").words == "送出 1 条\n")
  }

  @Test func bytesFromGitNeverReachTheTerminal() throws {
    let office = try Office(desks: 1)
    try office.share(0)
    let hostile = try office.disguise(
      #"case " $* " in *" fetch "*) printf 'fatal: \033]0;x\007\302\233 \342\200\256x\n' >&2; exit 1;; esac"#)
    let answer = try office.duban(0, "sync", env: hostile)
    #expect(answer.status == 74)
    #expect(answer.words.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && $0.value != 0x7F) })
    #expect(!answer.words.contains("\u{202E}") && !answer.words.contains("\u{9B}"))
  }

  @Test func aRepositoryThatCannotTakeAnythingIsExplained() throws {
    let office = try Office(desks: 1)
    _ = try office.desks[0].shell(
      "cd '\(office.path)'; git clone -q shared.git full 2>/dev/null; cd full; git config user.name a; git config user.email a@b; git commit -q --allow-empty -m a"
    )
    let answer = try office.desks[0].duban(["share", office.path + "/full"])
    #expect(answer.status == 78 && answer.words.contains("不是裸仓库"), "\(answer.words)")
  }

  @Test func damageOnEitherSideStopsItAndIsNamed() throws {
    let office = try Office(desks: 2)
    try office.duban(0, "update 2.2-06 --value 21")
    try office.share(0)
    try office.share(1)
    let good = try office.ledger(1)
    let bad = good.replacingOccurrences(of: #""value":21"#, with: #""value":29"#)
    _ = try office.desks[1].write("data/duban/xicheng-2013/ledger.jsonl", bad)
    let here = try office.duban(1, "sync")
    #expect(here.status == 77 && here.words.contains("ledger.jsonl:2:"), "\(here.words)")
    _ = try office.git(1, "-c user.name=a -c user.email=a@b commit -qam bad")
    _ = try office.git(1, "push -q")
    let before = try office.ledger(0)
    let there = try office.duban(0, "sync")
    #expect(there.status == 65 && there.words.contains("origin/ledger.jsonl:2:"), "\(there.words)")
    #expect(there.words.contains("没有取回"))
    #expect(try office.ledger(0) == before)
    let third = try DubanHome()
    #expect(try third.duban(["share", office.address]).status == 65)
    #expect(!FileManager.default.fileExists(atPath: third.store + "/.git"))
  }

  @Test func aMergeBegunByHandIsEndedByHand() throws {
    let office = try Office(desks: 1)
    try office.duban(0, "update 2.2-06 --value 21")
    try office.share(0)
    _ = try office.git(0, "rev-parse HEAD > '\(office.desks[0].store)/.git/MERGE_HEAD'")
    let answer = try office.duban(0, "sync")
    #expect(answer.status == 65 && answer.words.contains("merge --abort"))
  }

  @Test func aSecondSyncNamesTheFirst() throws {
    let office = try Office(desks: 1)
    try office.share(0)
    let nested = try office.disguise(
      #"case " $* " in *" fetch "*) if [ -z "$INNER" ]; then INNER=1 PATH=/usr/bin:/bin $duban sync --lang en >&2; echo "fatal: inner $?" >&2; exit 1; fi;; esac"#
    )
    let answer = try office.duban(0, "sync", env: nested)
    #expect(answer.words.contains("fatal: inner 75"), "\(answer.words)")
  }
}
