/// What is said of the report's text and of the sentence a goal stands in.
package struct SourceWords: Sendable {
  /// The configuration file.
  package let notNamed: @Sendable (String) -> String
  /// The file, and why not.
  package let notRead: @Sendable (String, String) -> String
  package let notText: @Sendable (String) -> String
  /// The most bytes it may have, in KiB.
  package let tooLarge: @Sendable (String, Int) -> String
  /// The citation and the year of the plan.
  package let notThere: @Sendable (String, Int) -> String
  /// What the sentence should be about, and the year.
  package let otherSubject: @Sendable (String, Int) -> String
  /// A goal that the ledger added, or that the plan cites nothing for.
  package let noCitation: String
  package let keys: String
  package let unknownPlace: @Sendable (String) -> String
  /// What stands around the sentence where nothing can be marked by colour.
  package let marks: (open: String, close: String)

  package static func of(_ language: Language) -> SourceWords {
    switch language {
    case .zh: zh
    case .en: en
    }
  }

  private static let zh = SourceWords(
    notNamed: { "还没有指定报告原文：用 duban --source 文件 打开，或在 \($0) 里写 \"source\": \"文件\"" },
    notRead: { "读不了 \($0)：\($1)。请核对文件名和权限，或用 --source 另指一个" },
    notText: { "\($0) 不是文本文件：请把报告另存为纯文本（UTF-8、UTF-16 或 GB 18030）" },
    tooLarge: { "\($0) 超过 \($1) KiB，不像是一份报告" },
    notThere: { "文件里没有 \($0)：请核对它是不是 \($1) 年政府工作报告的全文" },
    otherSubject: { "这一句似乎没有说到“\($0)”：请核对文件是不是 \($1) 年政府工作报告的全文" },
    noCitation: "这一目标不出自报告，没有原文",
    keys: "↓↑ PgDn PgUp 翻页 · y 回到这一句 · q 关闭",
    unknownPlace: { "“\($0)”不是目标、上年数字或位置；写作 2.2-06、B-22 或 1/7/3（部分/段/句）" }, marks: ("【", "】"))

  private static let en = SourceWords(
    notNamed: {
      "no text of the report is named: open with duban --source FILE, or write \"source\": \"FILE\" in \($0)"
    },
    notRead: { "\($0) cannot be read: \($1). Check its name and permissions, or name another with --source" },
    notText: { "\($0) is no text file: save the report as plain text (UTF-8, UTF-16 or GB 18030)" },
    tooLarge: { "\($0) has more than \($1) KiB and is hardly a report" },
    notThere: { "the file has no \($0): is it the whole text of the work report of \($1)?" },
    otherSubject: {
      "this sentence does not seem to be about “\($0)”: is the file the whole text of the work report of \($1)?"
    },
    noCitation: "this goal is not from the report, so there is no sentence",
    keys: "↓↑ PgDn PgUp turn pages · y back to the sentence · q closes",
    unknownPlace: {
      "“\($0)” is no goal, figure or place; write 2.2-06, B-22 or 1/7/3 (part/paragraph/sentence)"
    }, marks: ("【", "】"))
}
