import Foundation
import TestSupport
import Testing

/// Lines completed in real shells: what stands on the line, or below it, after a press of Tab.
@Suite(.serialized) struct CompletionTests {
  /// A desk with two units, a schedule and files to name.
  private func desk() throws -> JourneyDesk {
    let desk = try JourneyDesk()
    for act in [
      ["assign", "2.2-06", "--lead", "市政市容委"], ["assign", "2.2-07", "--lead", "交通支队"],
      ["assign", "2.2-08", "--lead", "环境 办"], ["schedule", "1.1-05", "04-30=搬迁", "09-30=入市"],
    ] {
      #expect(try desk.command(["--by", "wang"] + act) == 0)
    }
    for name in ["教委.csv", "u v.csv"] {
      try Data().write(to: desk.home.appendingPathComponent(name))
    }
    return desk
  }

  /// A pane in which the shell runs with duban's script.
  private func pane(_ desk: JourneyDesk, _ shell: String, _ lines: String...) throws -> TmuxPane {
    let folder = (DubanHome.program as NSString).deletingLastPathComponent
    let pane = try desk.pane(with: ["PATH": folder + ":/usr/bin:/bin", "LC_ALL": "C.UTF-8"])
    try pane.run("duban completions \(shell.prefix { $0 != " " }) > script && clear && exec \(shell)")
    for line in lines { try pane.run(line) }
    try pane.run("echo rea''dy")
    try pane.wait(for: "ready")
    return pane
  }

  /// Types a line and Tab; what shows then holds the text. A `~` typed behind it shows whether a blank was added.
  private func complete(_ pane: TmuxPane, _ line: String, _ shown: String) throws {
    try pane.press("C-u", "C-l")
    try pane.type(line)
    try pane.press("Tab")
    if shown.hasSuffix("~") { try pane.type("~") }
    do { try pane.wait(for: shown) } catch { Issue.record("\(line): \(error)") }
  }

  @Test func inBash() throws {
    let pane = try pane(
      desk(), "bash --norc --noprofile", "PS1='$ '; . ./script; bind 'set show-all-if-ambiguous on'")
    for (line, shown) in [
      ("duban upd", "$ duban update ~"), ("duban --lang en upd", "$ duban --lang en update ~"),
      ("duban show h", "H-01 H-02 H-03 H-04 H-05 H-06 H-07"), ("duban show 2.2-6", "$ duban show 2.2-06 ~"),
      ("duban list --zone ", "Z1 Z2 Z3 Z4 Z5"), ("duban list --light far", "list --light farBehind ~"),
      ("duban list --lead=市", "$ duban list --lead=市政市容委 ~"),
      ("duban notice --lead 交", "$ duban notice --lead 交通支队 ~"),
      ("duban notice --lead 环", "$ duban notice --lead 环境\\ 办 ~"),
      ("duban notice --lead '环", "$ duban notice --lead '环境 办' ~"),
      ("duban assign 2.2-06 --partners 市政市容委,交", "--partners 市政市容委,交通支队 ~"),
      ("duban update 1.1-05 --reach 搬", "--reach 搬迁 ~"), ("duban report q", "$ duban report quarter ~"),
      ("duban update 1.1-05 --stage=und", "--stage=underway ~"),
      ("duban override 2.2-06 ", "behind farBehind onPace"), ("duban lock 2013-1", "2013-10 2013-11 2013-12"),
      ("duban export --format ", "csv ics json markdown"), ("duban import 教", "$ duban import 教委.csv ~"),
      ("duban import u", "$ duban import u\\ v.csv ~"), ("duban --store sto", "$ duban --store store/~"),
      ("duban list --ow", "$ duban list --owed ~"), ("duban themes --theme pa", "--theme paper ~"),
      ("duban --by wa", "$ duban --by wang ~"),
    ] {
      try complete(pane, line, shown)
    }
  }

  @Test func inZsh() throws {
    let pane = try pane(desk(), "zsh -f", "PS1='$ '; autoload -U compinit; compinit -D -u; . ./script")
    for (line, shown) in [
      ("duban upd", "$ duban update ~"), ("duban show 2.2-6", "$ duban show 2.2-06 ~"),
      ("duban list --zone Z", "Z5 什刹海阜景街"), ("duban list --lead=市", "$ duban list --lead=市政市容委 ~"),
      ("duban notice --lead 环", "--lead 环境\\ 办 ~"), ("duban import u", "$ duban import u\\ v.csv ~"),
      ("duban --store sto", "$ duban --store store/~"),
    ] {
      try complete(pane, line, shown)
    }
  }

  @Test func inFish() throws {
    let pane = try pane(
      desk(), "fish --private --no-config", "function fish_prompt; echo -n '$ '; end; source ./script")
    for (line, shown) in [
      ("duban upd", "$ duban update ~"), ("duban show 2.2-6", "$ duban show 2.2-06 ~"),
      ("duban list --zone Z", "(什刹海阜景街)"), ("duban list --lead=市", "$ duban list --lead=市政市容委 ~"),
      ("duban notice --lead 环", "--lead 环境\\ 办 ~"), ("duban import u", "$ duban import u\\ v.csv ~"),
      ("duban --store sto", "$ duban --store store/~"),
    ] {
      try complete(pane, line, shown)
    }
  }

  /// Whatever stands on the line and wherever the store is, nothing is said beside the answer and it ends well.
  @Test(arguments: [
    "", "--lead", "--lead=", "-", "--", "=", "'", "\\", "\u{1B}[31m", "\u{202E}", "2.2-99", "--at",
  ])
  func nothingHostileComesOfIt(_ word: String) throws {
    let home = try DubanHome()
    for before in [[], ["update"], ["update", "--store", "/nonexistent/\u{1B}x"], ["no-such-command"]] {
      for at in ["0", "\(before.count)", "99", "-1"] {
        let answer = try home.duban(["completions", "bash", "--at", at, "--"] + before + [word])
        #expect(answer.status == 0 && answer.words == "", "\(before) \(word): \(answer.words)")
        #expect(
          answer.data.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x202E })
      }
    }
  }
}
