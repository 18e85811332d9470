extension InterfaceWords {
  static let zh = InterfaceWords(
    program: "督办", planDay: "计划日", pace: "序时进度", sample: "示例数据", readOnly: "只读",
    marked: { "已标记\($0)项" }, tooSmall: { "窗口\($0)×\($1)太小，至少40×12。q 退出" },
    headline: "主要预期目标", areas: "五个方面", zones: "五大功能区", commonToZones: "各功能区共性",
    behind: { "滞后与严重滞后（\($0)）" }, nothingBehind: "没有滞后的目标", owed: { "欠报 · \($0)（\($1)）" },
    owedPeriods: { "欠\($0)期" },
    nothingOwed: "没有欠报", moved: { "近七天有进展（\($0)）" }, nothingMoved: "近七天没有进展",
    stuck: { "卡住的（\($0)）" }, noUnit: "未分工", noEntries: "还没有记录", goals: { "\($0) 项目标" },
    ask: "要求", target: "目标", lastYear: "上年", actual: "实际", share: "完成率", expectedShare: "应达", about: "约",
    moreThan: "超过",
    months: "月", lead: "牵头", partners: "配合", person: "责任人", start: "开始", due: "时限", problem: "问题",
    next: "下一步", listComma: "、", entries: { "记录（\($0)）" }, savedAt: "录入",
    undoneBy: { "已由\($0)撤销 \($1)" },
    saved: "已存", undone: "已撤销", redone: "已恢复", countsFrom: { "\($0)起计入" }, selectGoal: "请先选中一个目标",
    nothingFound: { "没有找到“\($0)”" }, noSearch: "先按 / 查找", fileExists: { "\($0) 已存在，请换一个文件名" },
    themeIs: { "主题：\($0)" }, wrote: { "已写入 \($0)" }, notWritten: { "没有写成 \($0)：\($1)" },
    arrived: { "\($1) 录入\($0)条：\($2) \($3)" },
    now: "现为", label: { $0.zh }, hint: { $0.hintZh },
    formKeys: { $0 > 1 ? "Enter 下一行，末行 Enter 保存 · Esc 取消" : "Enter 保存 · Esc 取消" },
    confirmKeys: "Enter 确定 · Esc 取消", whichDay: { "\($0) 年已过：要看哪一天？" }, completes: { "Tab 补全：\($0)" },
    menuKeys: "↑↓ Enter 选择，或按行首的键 · Esc 取消",
    helpIntro: [
      "选中一个目标，按 + 加一步，= 填累计数，s 填阶段或自评，n 写说明；u 撤销。",
      "每次操作立即存盘，底行说明存了什么。亮灯由规则判定，详情里写明理由。",
    ],
    legend: "亮灯规则", explain: "说明原因", reopen: "重新打开", savePreview: "保存报表", clearOverride: "取消人工改灯",
    reach: { "完成节点“\($0)”" }, agrees: "核查相符", differs: "核查不符", found: "填写查得的数", foundPrefix: "查得",
    estimateHint: "预计数前加“约”",
    dueNow: { "\($0) · 本期已报 \($1)，待报 \($2)" },
    missing: { "请填写\($0)" }, badWord: { "“\($0)”不行，可填：\($1.joined(separator: "、"))" },
    exampleCheckpoint: "竣工",
    unsavedTitle: "没有存上", notSaved: { "没有存上：\($0)。台账保持原样，下面的内容还在：" },
    unsavedKeys: "Enter 再试一次 · x 放弃这条", discarded: "已放弃，台账未变", waiting: { "等待 \($0) 释放台账" })
}

extension FormField {
  var zh: String {
    switch self {
    case .value: "累计数值"
    case .percent: "百分比"
    case .note: "说明"
    case .problem: "问题"
    case .next: "下一步"
    case .evidence: "佐证"
    case .reason: "理由"
    case .document: "文号"
    case .find: "查找"
    case .day: "计划日"
    case .path: "文件名"
    case .lead: "牵头单位"
    case .partners: "配合单位"
    case .person: "责任人"
    case .start: "开始"
    case .due: "时限"
    case .rhythm: "报送周期"
    case .points: "节点"
    case .finding: "核查结果"
    case .until: "有效至"
    case .month: "月份"
    case .item: "事项"
    case .titleZh: "名称"
    case .titleEn: "英文名称"
    case .kind: "类型"
    case .ask: "要求"
    case .target: "目标值"
    case .unit: "单位"
    case .filter: "筛选"
    case .command: "命令"
    }
  }

  var hintZh: String {
    switch self {
    case .value: "从年初累计，可写 1.7万、１２、9%"
    case .percent: "0 至 100"
    case .note, .problem, .next: "可留空"
    case .evidence: "文件、照片或验收单"
    case .reason: "为什么"
    case .document: "会议纪要或文件的名称、文号"
    case .find: "边输边找；中文、英文或编号"
    case .day: "如 6-30、6月30日、昨天、+7、月底"
    case .path: "按后缀定格式：.txt .md .html .csv .json；不覆盖已有文件"
    case .lead: "一个单位"
    case .partners: "用顿号或逗号分开"
    case .person: "姓名"
    case .start, .due: "如 6-30、+7、月底；在计划年内"
    case .rhythm: "每周、每月或每季"
    case .points: "日期=数值、百分比或名称，空格分开：03-31=10 06-30=搬迁 09-30=60%"
    case .finding: "相符或不符"
    case .until: "可留空；如 7-31、+30、季末"
    case .month: "如 2013-06 或 6月"
    case .item: "清单带“等”字的事项，如 2.2"
    case .titleZh: "新目标的名称"
    case .titleEn: "可留空"
    case .kind: "数量、节点或持续推进"
    case .ask: "节点填：启动、开通、出台、成立、编制、完成、举办、实施；其他留空"
    case .target: "只有数量要填"
    case .unit: "如 条、个；只有数量要填"
    case .filter, .command: ""
    }
  }
}
