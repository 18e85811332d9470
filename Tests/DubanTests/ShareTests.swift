import Foundation
import TestSupport
import Testing

/// `duban share` and `duban sync` with real git.
struct ShareTests {
  @Test func twoDesksAndACloneComeToHaveTheSameWithoutConfiguringAnything() throws {
    let office = try Office(desks: 3)
    try office.duban(0, "update 2.2-06 --value 21")
    let shared = try office.share(0)
    #expect(shared.status == 0 && shared.data.isEmpty)
    #expect(shared.words == "送出 1 条\n已接入 \(office.address)；以后用 duban sync 同步\n")
    try office.duban(1, "update 2.2-07 --value 3")
    #expect(try office.share(1).words.hasPrefix("取回 1 条（wang 1），送出 1 条\n"))
    #expect(try office.duban(0, "sync").words == "取回 1 条（li 1）\n")
    // The third desk is a plain clone.
    _ = try office.desks[2].shell(
      "mkdir -p data/duban && git clone -q '\(office.address)' '\(office.desks[2].store)'")
    try office.duban(2, "update 2.2-08 --value 5")
    #expect(try office.duban(2, "sync").words == "送出 1 条\n")
    #expect(try office.duban(0, "sync --lang en").words == "received 1 entry (zhao 1)\n")
    #expect(try office.duban(1, "sync").status == 0)
    #expect(try office.duban(1, "sync").words == "已同步，各机一致，没有新记录\n")
    #expect(Set(try (0..<3).map { try office.ledger($0) }).count == 1)
    for desk in 0..<3 {
      #expect(try office.git(desk, "status --porcelain").data.isEmpty)
      #expect(try office.git(desk, "ls-files").data == ".gitattributes\n.gitignore\nledger.jsonl\n")
      #expect(try office.git(desk, "rev-list --max-parents=0 HEAD").data.split(separator: "\n").count == 1)
      #expect(try office.duban(desk, "check").status == 0)
    }
    let attributes = try office.desks[2].read(office.desks[2].store + "/.gitattributes")
    #expect(attributes.split(separator: "\n").contains("ledger.jsonl merge=union"))
    #expect(try office.git(0, "log --format=%an").data.split(separator: "\n").contains("zhao"))
  }

  @Test func historiesThatBeganApartAreMetByTheirEntries() throws {
    let office = try Office(desks: 2)
    for desk in 0..<2 {
      try office.duban(desk, "update 2.2-0\(desk + 6) --value 2\(desk)")
      let ready = try office.duban(desk, "share")
      #expect(ready.status == 0 && ready.words.contains("下一步：duban share 地址"))
    }
    #expect(try office.share(0).status == 0)
    let joined = try office.share(1)
    #expect(joined.words.hasPrefix("取回 1 条（wang 1），送出 1 条"))
    #expect(try office.git(1, "rev-list --max-parents=0 HEAD").data.split(separator: "\n").count == 1)
    try office.duban(0, "sync")
    #expect(try office.ledger(0) == office.ledger(1))
    #expect(try office.ids(0).count == 2)
    // Again, and with another address.
    #expect(try office.share(0).status == 0)
    let other = try office.duban(0, "share /somewhere/else.git")
    #expect(other.status == 78 && other.words.contains("已接入 \(office.address)"))
  }

  @Test func whatOthersKeepInTheRepositoryStays() throws {
    let office = try Office(desks: 2)
    let seed =
      "git clone -q shared.git w 2>/dev/null; cd w; git config user.name a; git config user.email a@b"
    _ = try office.desks[0].shell(
      "cd '\(office.path)'; \(seed); echo 办公室 > README.md; git add -A; git commit -qm a; git push -q")
    try office.duban(0, "update 2.2-06 --value 21")
    #expect(try office.share(0).status == 0)
    #expect(try office.desks[0].read(office.desks[0].store + "/README.md") == "办公室\n")
    try office.share(1)
    _ = try office.desks[0].shell(
      "cd '\(office.path)/w'; git pull -q; echo 二 >> README.md; git commit -qam b; git push -q")
    try office.duban(1, "update 2.2-07 --value 1")
    #expect(try office.duban(1, "sync").status == 0)
    #expect(try office.desks[1].read(office.desks[1].store + "/README.md") == "办公室\n二\n")
    // Both sides change the same file: told, and no entry is kept back for good.
    _ = try office.desks[0].shell(
      "cd '\(office.path)/w'; git pull -q; echo 三 >> README.md; git commit -qam c; git push -q")
    _ = try office.git(1, "-c user.name=a -c user.email=a@b -c core.editor=true commit -q --allow-empty -m x")
    _ = try office.desks[1].shell(
      "cd '\(office.desks[1].store)'; echo 四 >> README.md; git -c user.name=a -c user.email=a@b commit -qam d"
    )
    let refused = try office.duban(1, "sync")
    #expect(refused.status == 65 && refused.words.contains("README.md"), "\(refused.words)")
    #expect(refused.words.contains("台账没有冲突"))
    #expect(try office.duban(1, "check").status == 0)
  }

  @Test func anUnfinishedLineIsSetAsideFirst() throws {
    let office = try Office(desks: 1)
    try office.duban(0, "update 2.2-06 --value 21")
    try office.share(0)
    let whole = try office.ledger(0)
    _ = try office.desks[0].write("data/duban/xicheng-2013/ledger.jsonl", whole + #"{"id":"5f0c"#)
    #expect(try office.duban(0, "sync").status == 0)
    #expect(try office.ledger(0) == whole)
    #expect(try office.git(0, "show HEAD:ledger.jsonl").data == whole)
    let aside = try FileManager.default.contentsOfDirectory(atPath: office.desks[0].store + "/aside")
    #expect(aside.count == 1)
  }

  @Test func whoeverIsFasterIsTakenInAndThenItIsTriedAgain() throws {
    let office = try Office(desks: 2)
    try office.share(0)
    try office.share(1)
    try office.duban(0, "update 2.2-06 --value 21")
    try office.duban(1, "update 2.2-07 --value 3")
    // Between our fetch and our push the other desk pushes.
    let other = office.desks[1]
    let race = try office.disguise(
      """
      case " $* " in *" push "*) if [ ! -e "$SHELF/raced" ]; then touch "$SHELF/raced"
        PATH=/usr/bin:/bin XDG_DATA_HOME='\(other.path)/data' HOME='\(other.path)' $duban sync --by li >&2 || exit 1
      fi;; esac
      """)
    let synced = try office.duban(0, "sync", env: race)
    #expect(synced.words == "取回 1 条（li 1），送出 1 条\n" && synced.status == 0)
    try office.duban(1, "sync")
    #expect(try office.ledger(0) == office.ledger(1))
    #expect(try office.ids(1).count == 2)
  }

  @Test func savesGoOnWhileTheNetworkIsWaitedFor() throws {
    let office = try Office(desks: 1)
    try office.share(0)
    let busy = try office.disguise(
      #"case " $* " in *" fetch "*|*" push "*) $duban update 2.2-06 --add 1 --by sun >&2 || exit 1;; esac"#)
    let synced = try office.duban(0, "sync", env: busy)
    #expect(synced.status == 0, "\(synced.words)")
    #expect(try office.ids(0).count >= 1)
    #expect(!synced.words.contains("等待"))
  }
}
