import GoalCore

extension ReportWords {
  static let zh = ReportWords(
    week: { _, _ in "周调度" }, month: { "月汇报（\($0.civil.month)月）" },
    quarter: { "季检查（\(["一", "二", "三", "四"][($0.civil.month - 1) / 3])季度）" },
    halfyear: { $0.civil.month <= 6 ? "上半年情况" : "下半年情况" }, year: { "\($0.year)年全年情况" }, slip: "督办单",
    span: { "\($0) 至 \($1)" },
    moved: "本期进展", movedInWeek: "近七日进展", reported: "本月报送内容", owed: "欠报事项", sample: "抽查名单",
    verified: "核查情况", form: "重点督办事项完成情况", owedAbove: { "另有欠报 \($0) 项，见未报事项" },
    sampleRule: "本季完成或销号尚未核查的、严重滞后的全部列入，其余按编号和季度抽取十分之一",
    before: "期初", now: "现状", said: "报送内容", saidThen: "当时报送", cause: "列入原因", found: "核查", result: "结果",
    inspector: "核查人",
    reachedUnverified: "完成待核", closedUnverified: "销号待核", farBehind: "严重滞后", drawn: "抽取",
    agrees: "相符", differs: "≠ 不符", share: "完成率", reportedIn: { "\($0)已报" }, rule: "判定规则", list: "目标清单",
    entries: { "\($0) 条" },
    category: "类别", number: "序号", content: "重点督办内容", leadUnit: "牵头单位", completionOfYear: "全年完成情况",
    completionOfHalf: "半年完成情况",
    asked: { verb, title, target in
      // Many titles begin or end with their verb already.
      let asked = title.contains(verb) ? title : verb + title
      return asked + (target.map { "（\($0)）" } ?? "")
    },
    to: { "承办单位：\($0)" },
    slipClear: { day, led in "截至 \(day)，你单位牵头 \(led) 项目标，无滞后、欠报事项。" },
    slipIntro: { day, led, far, behind, owing in
      "截至 \(day)，你单位牵头 \(led) 项目标，其中严重滞后 \(far) 项、滞后 \(behind) 项，欠报 \(owing) 项。"
        + "请对照下列事项查明原因、明确措施，按期完成并报送。"
    },
    slipOwed: "欠报事项", slipStuck: "滞后事项", matter: "督办事项", stands: "现状与原因", deadline: "办理时限",
    periods: "欠报期", wasDue: "应报日", nextDue: "下次应报日", overdue: { "逾期\($0)天" },
    issuedBy: "督办单位（盖章）", signedBy: "签发人", receivedBy: "承办单位签收", receivedOn: "签收日期", replyBy: "反馈期限",
    period: { period in
      let (_, month, _) = period.first.civil
      switch period.rhythm {
      case .week: return "\(period.first.monthAndDay)至\(period.last.monthAndDay)"
      case .month: return "\(month)月"
      case .quarter: return "\(["一", "二", "三", "四"][(month - 1) / 3])季度"
      }
    },
    periodsFrom: { "\($0)至\($1)，共\($2)期" },
    strip: "各月亮灯", pageParts: ("第", "页 共", "页"), trend: "完成率走势与序时进度", mix: "分布",
    bar: { "完成率 \($0)，应达 \($1)" },
    csvSection: "部分", csvDetail: "详情", sharePercent: "完成率%", expectedPercent: "应达%", gapPoints: "差距（百分点）",
    unitOfMeasure: "单位", lightWord: "亮灯", lastReported: "最近填报", reportedBy: "填报人", entryID: "记录号",
    entryType: "记录类型", entryText: "内容", retractedBy: "撤销于",
    printed: { $0.isEmpty ? "已送打印机" : "已送打印：\($0)" }, notPrinted: { "没有打印：\($0)" },
    noProgram: { "没有运行 \($0)：\($1)" },
    previewKeys: "PgUp PgDn 翻页 · Tab 换报表 · P 打印 · w 保存 · v 分页器 · q 关闭",
    pagerEnded: { "以状态 \($0) 结束" }, noAnswer: { "\($0) 秒没有回应" })
}
