import Foundation
import TestSupport
import Testing

/// What the commands do where the system is against them.
struct CommandFaultTests {
  @Test(arguments: ["status", "list", "show 2.2-06", "themes", "--help", "check", "list --json"])
  func aFullStandardOutputIsToldAndExits74(_ command: String) throws {
    let answer = try DubanHome().shell("duban \(command) > /dev/full; echo $? >&2")
    #expect(answer.words == "duban: 标准输出: 磁盘已满\n74\n")
  }

  @Test func aReaderThatGoesEndsTheProgramQuietly() throws {
    // The status has to be longer than a pipe holds for the writer to notice.
    let script = "{ duban list --json; echo $? >&2; } | head -1"
    #expect(try DubanHome().shell(script).words == "141\n")
    let ignoring = "trap '' PIPE; { duban list --json; echo $? >&2; } | head -1"
    #expect(try DubanHome().shell(ignoring).words == "141\n")
  }

  @Test func closedStandardFilesHarmNothing() throws {
    let home = try DubanHome()
    let output = try home.shell("duban status >&-; echo $? >&2")
    #expect(output.words == "duban: 标准输出: Bad file descriptor\n74\n")
    #expect(try home.shell("duban status <&- | head -1; duban <&- | head -1").data.contains("督办"))
    let saved = try home.shell("duban update 2.2-06 --value 3 --by wang <&- >&-; echo $? >&2")
    #expect(saved.words == "已存 2.2-06 3 条 · 07-01 · wang\n0\n")
    #expect(try home.shell("duban update 2.2-06 --value 4 <&- >&- 2>&-; echo $?").data == "0\n")
    #expect(try home.duban(["check"]).status == 0)
    #expect(try home.read(home.ledger).split(separator: "\n").count == 3)
  }

  @Test func aSignalIsTheProgramsOwnStatus() throws {
    let home = try DubanHome()
    // The list is longer than a pipe holds: once its first line has come the program waits for a reader.
    let script = """
      mkfifo pipe; '\(DubanHome.program)' list --json > pipe & exec 3< pipe
      read line <&3; kill -TERM $!; wait $!; echo $?
      """
    #expect(try home.shell(script).data == "143\n")
  }

  @Test func aFolderThatCannotBeWrittenIsReadOnly() throws {
    let home = try DubanHome()
    let file = try home.write("file", "")
    let answer = try home.duban(["update", "2.2-06", "--value", "3", "--store", file + "/store"])
    #expect(answer.words.contains("不是文件夹") && answer.words.contains(file), "\(answer.words)")
    #expect(answer.status == 77)
    #expect(try home.duban(["status", "--store", home.path + "/nowhere"]).status == 0)
    // Root may write anywhere, so there the program runs as somebody else.
    let someone = geteuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups" : ""
    let script = """
      chmod 755 .; mkdir -m 555 locked
      \(someone) '\(DubanHome.program)' --version > version || exit 99
      \(someone) '\(DubanHome.program)' update 2.2-06 --value 3 --store locked/store
      """
    let refused = try home.shell(script)
    if refused.status == 99 { return print("skipped: nobody else may run the program here") }
    #expect(refused.status == 77 && refused.words.contains("没有写入权限"), "\(refused.words)")
  }

  @Test func aFullDiskSavesNothingAndSaysSo() throws {
    if geteuid() != 0 { return print("skipped: only root may mount a small file system") }
    let home = try DubanHome()
    let script = """
      mkdir small; mount -t tmpfs -o size=64k none small || exit 99
      duban --store small/s update 2.2-06 --value 1 && cp small/s/ledger.jsonl before
      rm -f small/s/progress.json; cat /dev/zero > small/filler 2> /dev/null
      i=0; while duban --store small/s update 2.2-06 --add 1 --note "$(printf %03000d 0)" 2> said; do
        cp small/s/ledger.jsonl before; i=$((i+1)); [ $i -lt 40 ] || break
      done; status=$?
      duban --store small/s update 2.2-07 --value 1 --note "$(printf %03900d 0)" 2> said; echo $?; cat said
      cmp before small/s/ledger.jsonl && echo same
      """
    let mounted = try home.wholeNamespace(script)
    if mounted.status == 99 { return print("skipped: mounting is not permitted here") }
    #expect(mounted.data.hasPrefix("74\nduban: 磁盘已满"), "\(mounted.data)\(mounted.words)")
    #expect(mounted.data.hasSuffix("same\n"))
  }
}

extension DubanHome {
  /// A script in a mount namespace of its own, whose mounts end with it.
  fileprivate func wholeNamespace(_ script: String) throws -> Answer {
    let file = try write("script.sh", "duban() { '\(DubanHome.program)' \"$@\"; }\n" + script)
    return try shell("unshare -m sh '\(file)' || exit $?")
  }
}
