/// What `duban check` says beside its findings.
package struct CheckWords: Sendable {
  /// Error, warning, note.
  private let severities: [String]
  /// How many entries, errors, warnings, notes.
  package let summary: @Sendable (Int, Int, Int, Int) -> String
  package let kept: @Sendable (String, Int) -> String
  // What was done for a repaired copy.
  package let header: String
  package let byteOrderMark: String
  package let leftOut: @Sendable ([Int]) -> String
  package let salvaged: @Sendable ([Int]) -> String
  package let repeated: @Sendable ([Int]) -> String
  package let zeroBytes: @Sendable (Int) -> String
  package let carriageReturns: @Sendable (Int) -> String
  package let tail: @Sendable (Int) -> String
  package let tailEnded: String

  package func severity(_ rank: Int) -> String { severities[rank] }

  package static func of(_ language: Language) -> CheckWords {
    switch language {
    case .zh: zh
    case .en: en
    }
  }

  private static let zh = CheckWords(
    severities: ["错误", "警告", "提示"],
    summary: { "共 \($0) 条记录；错误 \($1)，警告 \($2)，提示 \($3)" },
    kept: { "已写 \($0)：保留 \($1) 条记录；原文件未动，核对后用它替换" },
    header: "补上首行", byteOrderMark: "去掉开头的字节顺序标记", leftOut: { "去掉不能用的行：第 \(lines($0, "、")) 行" },
    salvaged: { "第 \(lines($0, "、")) 行里留下完好的记录" }, repeated: { "去掉重复的行：第 \(lines($0, "、")) 行" },
    zeroBytes: { "去掉零字节 \($0) 个" }, carriageReturns: { "改正行尾 \($0) 处" },
    tail: { "去掉没有写完的末行（\($0) 字节）" }, tailEnded: "末行完好，补上换行")

  private static let en = CheckWords(
    severities: ["error", "warning", "note"],
    summary: {
      "\($0) \($0 == 1 ? "entry" : "entries"); errors \($1), warnings \($2), notes \($3)"
    },
    kept: {
      "wrote \($0) with \($1) \($1 == 1 ? "entry" : "entries"); the file itself is as it was: look, then put the copy in its place"
    },
    header: "put in the first line", byteOrderMark: "removed the byte order mark",
    leftOut: { "left out what cannot be used: \($0.count == 1 ? "line" : "lines") \(lines($0, ", "))" },
    salvaged: { "kept the whole entries inside \($0.count == 1 ? "line" : "lines") \(lines($0, ", "))" },
    repeated: { "left out what stands twice: \($0.count == 1 ? "line" : "lines") \(lines($0, ", "))" },
    zeroBytes: { "removed \($0) zero \($0 == 1 ? "byte" : "bytes")" },
    carriageReturns: { "set \($0) line \($0 == 1 ? "end" : "ends") right" },
    tail: { "left out the unfinished last line (\($0) bytes)" },
    tailEnded: "the last line is whole and got its line end")

  /// The first dozen; a file full of damage would fill the screen.
  private static func lines(_ numbers: [Int], _ comma: String) -> String {
    let shown = numbers.prefix(12).map(String.init).joined(separator: comma)
    return numbers.count > 12 ? "\(shown) … \(numbers.count)" : shown
  }
}
