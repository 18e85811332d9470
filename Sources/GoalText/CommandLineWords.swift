/// What the commands say beside their data.
package struct CommandLineWords: Sendable {
  package let notJSON: String
  package let notAnObject: String
  /// The member and what it takes.
  package let badMember: @Sendable (String, String) -> String
  package let unknownMember: @Sendable (String, String) -> String
  /// Where, and how many rules are broken.
  package let badPlan: @Sendable (String, Int) -> String
  /// TERM's value.
  package let noTerminal: @Sendable (String) -> String
  /// Who holds the ledger, and where.
  package let holder: @Sendable (String, Int, String) -> String
  package let unknownHolder: String
  package let waiting: @Sendable (String) -> String
  package let busy: @Sendable (String) -> String
  /// The user asked for it.
  package let byOption: String
  package let exists: String

  static let zh = CommandLineWords(
    notJSON: "不是合格的 JSON", notAnObject: "应为 JSON 对象", badMember: { "\($0) 应为 \($1)" },
    unknownMember: { "没有“\($0)”这一项；可写 \($1)" },
    badPlan: { "计划文件 \($0) 有 \($1) 处不合格；用 duban check 查看全部" },
    noTerminal: { "终端“\($0)”不能画屏幕；换一个终端，或用 duban status 看报表" },
    holder: { "\($0)（进程 \($1)，\($2)）" }, unknownHolder: "另一个程序", waiting: { "等待 \($0) 释放台账" },
    busy: { "\($0) 占用台账超过 10 秒，没有存上；请稍后再试" },
    byOption: "以 --readonly 打开", exists: "文件已存在，请换一个名字")

  static let en = CommandLineWords(
    notJSON: "not JSON", notAnObject: "must be a JSON object", badMember: { "\($0) must be \($1)" },
    unknownMember: { "there is no “\($0)”; allowed: \($1)" },
    badPlan: { "plan file \($0) breaks \($1) rules; duban check names them all" },
    noTerminal: { "terminal “\($0)” cannot show the screen; use another, or duban status for the report" },
    holder: { "\($0) (process \($1) on \($2))" }, unknownHolder: "another program",
    waiting: { "waiting for \($0) to release the ledger" },
    busy: { "\($0) has held the ledger for 10 seconds; nothing was saved, try again later" },
    byOption: "opened with --readonly", exists: "the file exists; choose another name")
}
