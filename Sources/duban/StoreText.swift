import Glibc
import GoalCore
import GoalStore
import GoalText
import StrictJSON

/// The words and exit status of what the store says went wrong.
struct StoreText {
  private let words: Words
  private var isChinese: Bool { words.language == .zh }

  init(_ words: Words) { self.words = words }

  /// Any error a save can throw.
  func failure(_ error: any Error) -> Failure {
    switch error {
    case let failure as Failure: failure
    case let refusal as Refusal: Failure(words.refusal(refusal), .data)
    case let error as StoreError: self.error(error)
    case let fault as FileFault: Failure(self.fault(fault), .inputOutput)
    default: Failure("\(error)", .inputOutput)
    }
  }

  private func error(_ error: StoreError) -> Failure {
    switch error {
    case .busy(let holder): Failure(words.commands.busy(self.holder(holder)), .tryAgain)
    case .readOnly(let problems):
      Failure(problems.first.map(problem) ?? words.commands.byOption, .notPermitted)
    case .notSaved(let fault): Failure(self.fault(fault), .inputOutput)
    case .textTooLong(let field, let count, let limit):
      Failure(
        isChinese
          ? "\(field) 有 \(count) 字，最多 \(limit) 字" : "\(field) has \(count) characters; \(limit) at most",
        .data)
    }
  }

  func holder(_ holder: LockHolder?) -> String {
    holder.map { words.commands.holder($0.name, $0.pid, $0.host) } ?? words.commands.unknownHolder
  }

  /// `磁盘已满（/…/ledger.jsonl）`.
  func fault(_ fault: FileFault) -> String {
    let reason =
      switch fault.kind {
      case .diskFull: isChinese ? "磁盘已满，请腾出空间" : "the disk is full; free some space"
      case .quotaExceeded: isChinese ? "磁盘配额已用完" : "the disk quota is used up"
      case .fileTooLarge: isChinese ? "文件过大" : "the file would be too large"
      case .inputOutput: isChinese ? "磁盘读写出错" : "the disk reports an error"
      case .readOnlyFileSystem: isChinese ? "磁盘是只读的" : "the disk is read-only"
      case .notPermitted: isChinese ? "没有写入权限" : "not permitted"
      case .missing: isChinese ? "不存在" : "does not exist"
      case .notAFolder: isChinese ? "不是文件夹" : "not a folder"
      case .isAFolder: isChinese ? "是文件夹，不是文件" : "is a folder, not a file"
      case .lockUnsupported: isChinese ? "此处不支持文件锁" : "file locks do not work there"
      case .other: Environment.message(fault.code)
      }
    return isChinese ? "\(reason)（\(fault.path)）" : "\(reason) (\(fault.path))"
  }

  /// `ledger.jsonl:3:17: 校验和不符…`.
  func problem(_ problem: StoreProblem) -> String {
    let place = problem.place
    let at = place.line > 0 ? "\(place.file):\(place.line):\(place.column)" : place.file
    if case .fault(let fault) = problem.fact { return self.fault(fault) }
    // What has happened comes before a path that may not fit.
    if case .gone = problem.fact {
      return isChinese ? "\(zh(problem.fact))（\(at)）" : "\(en(problem.fact)) (\(at))"
    }
    return "\(at): \(isChinese ? zh(problem.fact) : en(problem.fact))"
  }

  /// The same for a list of findings, with what it means: `ledger.jsonl:3:17: 错误：校验和不符…`.
  func finding(_ problem: StoreProblem) -> String {
    let place = problem.place
    let at = place.line > 0 ? "\(place.file):\(place.line):\(place.column)" : place.file
    let severity = CheckWords.of(words.language).severity(problem.severity.rank)
    let text = isChinese ? zh(problem.fact) : en(problem.fact)
    return "\(at): \(severity)\(words.numbers.colon)\(text)"
  }

  private func zh(_ fact: StoreProblem.Fact) -> String {
    switch fact {
    case .fault(let fault): self.fault(fault)
    case .notAFile: "不是普通文件"
    case .tooLarge(let size, let limit): "有 \(size) 字节，超过 \(limit) 字节"
    case .zeroFilled: "内容全是零字节"
    case .newerFormat(let format): "格式 \(format) 比本程序新；请用新版 duban"
    case .otherPlan(let found, let expected): "是计划 \(found) 的台账，不是 \(expected) 的"
    case .shorter(let missing):
      missing > 0
        ? "比上次少了 \(missing) 条记录；只读。先找回文件，或用 check --repair 确认" : "比上次短了；只读。先找回文件，或用 check --repair 确认"
    case .gone(let entries): "台账不见了（原有 \(entries) 条记录）；找回后自动继续；确要从头开始，用 check --repair"
    case .noHeader: "缺少首行格式说明"
    case .otherHeader: "中间出现另一个首行"
    case .json(let problem): JSONText(isChinese: true).problem(problem)
    case .conflictMarker: "git 合并冲突的标记；check --repair 去掉标记，两边的记录都留下"
    case .zeroBytes(let count): "有 \(count) 个零字节，多为断电所致；check --repair 去掉"
    case .notAnObject: "应为 JSON 对象"
    case .wrongSum(let stated, let computed): "校验和为 \(stated)，应为 \(computed)；这一行被改动或损坏"
    case .missingField(let field): "缺少 \(field)"
    case .badField(let field): "\(field) 的值不合格"
    case .unknownType(let type): "不认识的记录类型 \(type)；可能出自新版 duban"
    case .idTakenTwice(let id, let earlier): "编号 \(id) 与第 \(earlier) 行相同，内容不同"
    case .idTakenElsewhere(let id, let other):
      "编号 \(id) 与 \(other.file):\(other.line) 相同，内容不同"
    case .retractsLater(let id): "撤销了比自己晚的记录 \(id)"
    case .unfinishedTail(let bytes): "末行没有写完（\(bytes) 字节）；下次保存时移到 aside"
    case .unfinishedAct(let id, let found, let of): "操作 \(id) 应有 \(of) 条，只有 \(found) 条；不计"
    case .unknownGoal(let id): "没有目标 \(id)；这条记录不计"
    case .retractsUnknown(let id): "撤销的记录 \(id) 不在台账里；这项撤销不起作用"
    case .textTooLong(let field, let count, let limit): "\(field) 有 \(count) 字，超过 \(limit) 字"
    case .outsideYear(let day, let year): "日期 \(day) 不在 \(year) 年；这条记录不计入年度"
    case .late(let month, let from):
      "\(month) 锁定后才到" + (from.map { "，自 \($0) 起计入" } ?? "，其后没有未锁定的月份，暂不计")
    case .carriageReturns(let lines): "\(lines) 行以回车换行（CRLF）结尾；不影响使用，check --repair 可改正"
    case .setAside(let files): "存有 \(files) 个没写完的末行，均未确认保存；核对后可删"
    case .progressTorn: "不完整；下次保存时重建"
    case .progressStale: "不是最新；下次保存时重建"
    }
  }

  private func en(_ fact: StoreProblem.Fact) -> String {
    switch fact {
    case .fault(let fault): self.fault(fault)
    case .notAFile: "not a regular file"
    case .tooLarge(let size, let limit): "has \(size) bytes; \(limit) at most"
    case .zeroFilled: "nothing but zero bytes"
    case .newerFormat(let format): "format \(format) is newer than this program; use a newer duban"
    case .otherPlan(let found, let expected): "the ledger of plan \(found), not of \(expected)"
    case .shorter(let missing):
      missing > 0
        ? "\(missing) \(missing == 1 ? "entry" : "entries") fewer than last time; read-only. Bring the file back, or confirm with check --repair"
        : "shorter than last time; read-only. Bring the file back, or confirm with check --repair"
    case .gone(let entries):
      "the ledger is gone (it had \(entries) \(entries == 1 ? "entry" : "entries")); bring it back and go on; to begin anew use check --repair"
    case .noHeader: "the first line with the format is missing"
    case .otherHeader: "another first line stands in the middle"
    case .json(let problem): JSONText(isChinese: false).problem(problem)
    case .conflictMarker:
      "a mark of git's about a merge that failed; check --repair removes it and keeps the entries of both sides"
    case .zeroBytes(let count):
      "\(count) zero \(count == 1 ? "byte" : "bytes"), as a power cut leaves them; check --repair removes them"
    case .notAnObject: "must be a JSON object"
    case .wrongSum(let stated, let computed):
      "sum \(stated), but \(computed) is right; the line was changed or damaged"
    case .missingField(let field): "\(field) is missing"
    case .badField(let field): "\(field) has a bad value"
    case .unknownType(let type): "unknown type of entry \(type); perhaps from a newer duban"
    case .idTakenTwice(let id, let earlier): "id \(id) stands in line \(earlier) with other content"
    case .idTakenElsewhere(let id, let other):
      "id \(id) stands in \(other.file):\(other.line) with other content"
    case .retractsLater(let id): "retracts entry \(id), which is later than itself"
    case .unfinishedTail(let bytes):
      "the last line is unfinished (\(bytes) bytes); the next save sets it aside"
    case .unfinishedAct(let id, let found, let of):
      "act \(id) has \(found) of \(of) entries; it does not count"
    case .unknownGoal(let id): "there is no goal \(id); the entry does not count"
    case .retractsUnknown(let id): "retracts entry \(id), which is not in the ledger; it has no effect"
    case .textTooLong(let field, let count, let limit):
      "\(field) has \(count) characters; \(limit) at most"
    case .outsideYear(let day, let year):
      "dated \(day), outside \(year); the entry does not count in the year"
    case .late(let month, let from):
      "arrived after \(month) was locked; "
        + (from.map { "it counts from \($0)" } ?? "no later month is open, so it does not count yet")
    case .carriageReturns(let lines):
      "\(lines) \(lines == 1 ? "line ends" : "lines end") in CR LF; harmless, and check --repair sets it right"
    case .setAside(let files):
      "\(files) unfinished \(files == 1 ? "line" : "lines"), none of them acknowledged; look, then remove"
    case .progressTorn: "torn; the next save rebuilds it"
    case .progressStale: "out of date; the next save rebuilds it"
    }
  }
}

extension StoreProblem.Severity {
  /// Its place among the words for severities.
  var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}
