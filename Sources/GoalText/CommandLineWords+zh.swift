extension CommandLineWords {
  static let zh = CommandLineWords(
    notJSON: "不是合格的 JSON", notAnObject: "应为 JSON 对象", badMember: { "\($0) 应为 \($1)" },
    unknownMember: { "没有“\($0)”这一项；可写 \($1)" },
    badPlan: { "计划文件 \($0) 有 \($1) 处不合格；用 duban check 查看全部" },
    noTerminal: { "终端“\($0)”不能画屏幕；换一个终端，或用 duban status 看报表" },
    holder: { "\($0)（进程 \($1)，\($2)）" }, unknownHolder: "另一个程序", waiting: { "等待 \($0) 释放台账" },
    busy: { "\($0) 占用台账超过 10 秒，没有存上；请稍后再试" }, byOption: "以 --readonly 打开",
    unknownCommand: { "没有命令“\($0)”" + ($1.map { "，是否指 \($0)？" } ?? "；duban --help 列出全部") },
    badChoice: { "\($0) 不能是“\($1)”；可填 \($2.joined(separator: "、"))" },
    unknownName: { label, typed, known in
      "没有\(label)“\(typed)”" + (known.isEmpty ? "" : "；有 \(known.joined(separator: "、"))")
    },
    badMonth: { "“\($0)”不是月份；写作 2013-06" },
    badCheckpoint: { "“\($0)”不是节点；写作 06-30=20、06-30=60% 或 06-30=竣工" },
    notBoth: { "\($0) 和 \($1) 不能同时用" }, needed: { "缺少 \($0)；可填 \($1)" },
    notUTF8: { "第 \($0) 个参数不是 UTF-8 文字，什么也没有做；请把终端设为 UTF-8" },
    exists: "文件已存在，请换一个名字",
    existsUnlessForced: { "\($0) 已存在；换一个名字，或加 --force 覆盖" }, standardOutput: "标准输出",
    ofAnother: { "这是 \($0) 的记录" },
    damaged: { "台账有 \($0) 处损坏，所列可能不全；用 duban check 查看全部" }, themeHead: ("编号", "名称"),
    fine: { "\($0)：没有问题" },
    unknownFormat: { "\($0) 既不是计划文件，也不是台账；format 应为 duban.plan/1 或 duban.ledger/1" },
    shorterConfirmed: { "已确认台账现有 \($0) 条记录" }, foldRebuilt: { "已重建 \($0)" },
    needsNewer: "台账有新版 duban 的记录，不修；请用新版")
}
