import GoalCore
import GoalStore
import GoalText

/// What is wrong with a plan file, in words.
struct PlanText {
  private let words: Words
  private var isChinese: Bool { words.language == .zh }

  init(_ words: Words) { self.words = words }

  /// `plan.json:12:8: 2.2-06 target.value: 缺少`.
  func problem(_ problem: PlanProblem, in file: String) -> String {
    let subject = [problem.goal, problem.field].compactMap { $0 }.joined(separator: " ")
    let said = fact(problem.fact)
    return "\(file):\(problem.line):\(problem.column): "
      + (subject.isEmpty ? said : words.labelled(subject, said))
  }

  func fact(_ fact: PlanFact) -> String { isChinese ? zh(fact) : en(fact) }

  private func zh(_ fact: PlanFact) -> String {
    switch fact {
    case .json(let problem): JSONText(isChinese: true).problem(problem)
    case .wrongFormat(let format): "格式是“\(format)”，应为 duban.plan/1"
    case .newerFormat(let version): "格式 duban.plan/\(version) 比本程序新；请用新版 duban"
    case .missing: "缺少"
    case .wrongType(let expected): "应为\(zh(expected))"
    case .badNumber(let problem): zh(problem)
    case .outOfRange(let range): "应在 \(range.lowerBound) 与 \(range.upperBound) 之间"
    case .notPositive: "应大于 0"
    case .emptyText: "没有内容"
    case .tooLong(let limit): "超过 \(limit) 字"
    case .hiddenCharacter(let scalar): "含看不见的字符 \(code(scalar))"
    case .unknown(let name, let text): "没有\(zh(name))“\(text)”"
    case .duplicate(let text): "“\(text)”重复"
    case .badID(let id): "编号“\(id)”写法不对，或不属于所在事项"
    case .outOfOrder(let earlier): "应排在 \(earlier) 之前"
    case .needed(let kind): "\(words.kinds.kind(kind))类目标必须有"
    case .refused(let kind): "\(words.kinds.kind(kind))类目标不能有"
    case .wrongAsk(let ask, let kind): "\(ask.rawValue) 与\(words.kinds.kind(kind))类不符；节点用前八种，其余用 advance"
    case .missingLight(let light): "图例缺少 \(light.rawValue)"
    case .badMark(let mark): "“\(mark)”不是占一列的单个字符"
    case .badName(let name): "“\(name)”不全是汉字"
    case .badReading(let reading, let syllables):
      "读音“\(reading)”应为 \(syllables) 个音节，小写字母，用一个空格隔开，ü 写作 v"
    case .tooManyGoals(let limit): "目标超过 \(limit) 项"
    case .tooWide(let columns, let limit): "宽 \(columns) 列，最多 \(limit) 列"
    case .repeatedTitle(let goal): "与 \(goal) 同名"
    }
  }

  private func en(_ fact: PlanFact) -> String {
    switch fact {
    case .json(let problem): JSONText(isChinese: false).problem(problem)
    case .wrongFormat(let format): "format is “\(format)”; it must be duban.plan/1"
    case .newerFormat(let version):
      "format duban.plan/\(version) is newer than this program; use a newer duban"
    case .missing: "missing"
    case .wrongType(let expected): "must be \(en(expected))"
    case .badNumber(let problem): en(problem)
    case .outOfRange(let range): "must be between \(range.lowerBound) and \(range.upperBound)"
    case .notPositive: "must be above 0"
    case .emptyText: "empty"
    case .tooLong(let limit): "more than \(limit) characters"
    case .hiddenCharacter(let scalar): "has the invisible character \(code(scalar))"
    case .unknown(let name, let text): "there is no \(en(name)) “\(text)”"
    case .duplicate(let text): "“\(text)” stands twice"
    case .badID(let id): "id “\(id)” is malformed or not of its item"
    case .outOfOrder(let earlier): "must stand before \(earlier)"
    case .needed(let kind): "a goal of kind \(kind.rawValue) needs it"
    case .refused(let kind): "a goal of kind \(kind.rawValue) cannot have it"
    case .wrongAsk(let ask, let kind):
      "\(ask.rawValue) does not go with kind \(kind.rawValue); milestones take the first eight, others advance"
    case .missingLight(let light): "the legend lacks \(light.rawValue)"
    case .badMark(let mark): "“\(mark)” is not one character of one column"
    case .badName(let name): "“\(name)” is not all Chinese characters"
    case .badReading(let reading, let syllables):
      "reading “\(reading)” must be \(syllables) syllables in small letters, one blank between them, v for ü"
    case .tooManyGoals(let limit): "more than \(limit) goals"
    case .tooWide(let columns, let limit): "\(columns) columns wide; \(limit) at most"
    case .repeatedTitle(let goal): "the title of \(goal) too"
    }
  }

  private func code(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension PlanText {
  private func zh(_ type: PlanType) -> String {
    switch type {
    case .object: "对象 {…}"
    case .list: "列表 […]"
    case .text: "文本"
    case .whole: "整数"
    case .decimal: "数"
    case .flag: "true 或 false"
    }
  }

  private func en(_ type: PlanType) -> String {
    switch type {
    case .object: "an object {…}"
    case .list: "a list […]"
    case .text: "a text"
    case .whole: "a whole number"
    case .decimal: "a number"
    case .flag: "true or false"
    }
  }

  private func zh(_ name: PlanName) -> String {
    switch name {
    case .kind: "类型"
    case .measure: "衡量方式"
    case .askClass: "要求类别"
    case .zone: "功能区"
    case .item: "事项"
    case .figure: "上年数"
    case .relation: "关系"
    case .light: "亮灯"
    case .goal: "目标"
    case .area: "领域"
    }
  }

  private func en(_ name: PlanName) -> String {
    switch name {
    case .kind: "kind"
    case .measure: "measure"
    case .askClass: "class of ask"
    case .zone: "zone"
    case .item: "item"
    case .figure: "figure"
    case .relation: "relation"
    case .light: "light"
    case .goal: "goal"
    case .area: "area"
    }
  }

  private func zh(_ problem: QuantityProblem) -> String {
    switch problem {
    case .empty, .notANumber: "不是十进制数"
    case .tooLarge: "小数点前超过 12 位"
    case .tooPrecise: "小数点后超过 4 位"
    }
  }

  private func en(_ problem: QuantityProblem) -> String {
    switch problem {
    case .empty, .notANumber: "not a decimal number"
    case .tooLarge: "more than 12 digits before the point"
    case .tooPrecise: "more than 4 digits after the point"
    }
  }
}
