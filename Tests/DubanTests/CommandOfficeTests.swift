import TestSupport
import Testing

struct CommandOfficeTests {
  /// Lines typed one after the other in one store.
  private func type(_ lines: [Line], _ home: DubanHome, lang: String = "zh") throws {
    for line in lines {
      let answer = try home.duban(["--by", "wang", "--lang", lang] + words(line.typed))
      #expect(answer.words.contains(line.said), "\(line.typed): \(answer.words)")
      #expect(answer.status == line.status, "\(line.typed): \(answer.words)")
    }
  }

  @Test func closingAndReopening() throws {
    try type(
      [
        Line("close 2.2-06 --evidence 验收单", 65, "2.2-06：尚未达到目标（现为 无数），销号须写明理由"),
        Line("update 2.2-06 --value 40", 0, "已存 2.2-06 40 条"),
        Line("close 2.2-06 --evidence 验收单", 0, "已存 2.2-06 销号"),
        Line("update 2.2-06 --value 41", 65, "2.2-06"),
        Line("reopen 2.2-06 --reason 复查", 0, "已存 2.2-06"),
        Line("reopen 2.2-06 --reason 复查", 65, "没有销号"),
        Line("close 2.2-07", 64, "--evidence"),
        Line("close 2.2-06 --evidence ·", 65, "依据"),
      ], try DubanHome())
  }

  @Test func targets() throws {
    let home = try DubanHome()
    try type(
      [
        Line("retarget h7 --target 3.5% --reason 市里下达 --document 京发5号", 0, "已存 H-07 调整目标"),
        Line("update h7 --value 3.6%", 0, "已存 H-07 3.6%"),
        Line("retarget 1.1-05 --target 3 --reason a --document b", 65, "1.1-05"),
        Line("retarget 2.2-06 --target 0 --reason a --document b", 65, "2.2-06"),
        Line("retarget 2.2-06 --target x --reason a --document b", 65, "--target：“x”不是数"),
        Line("retarget 2.2-06 --target 5 --reason a", 64, "--document"),
      ], home)
    #expect(try home.duban(words("show H-07 --json")).data.contains(#""value": 3.5"#))
  }

  @Test func schedulesAndTheirCheckpoints() throws {
    try type(
      [
        Line("schedule 2.2-06 03-31=10 6月30日＝20条 9-30=30", 0, "已存 2.2-06 节点计划 · 10 条 3月31日 · 20 条 6月30日"),
        Line("schedule 1.1-05 6-30=搬迁 12-31=竣工 --on 6-1", 0, "已存 1.1-05 节点计划 · 搬迁 6月30日"),
        Line("update 1.1-05 --reach 搬迁", 0, "节点“搬迁”完成"),
        Line("update 1.1-05 --reach 封顶", 65, "可填搬迁、竣工"),
        Line("schedule 1.1-05 6-30", 64, "“6-30”不是节点"),
        Line("schedule 1.1-05 2-30=竣工", 64, "“2-30=竣工”不是节点"),
        Line("schedule 2.2-06 6-30=60%", 65, "2.2-06"),
        Line("schedule 2.2-06 6-30=50", 65, "2.2-06"),
        Line("schedule 2.2-06 6-30=5 5-31=9", 65, "2.2-06"),
      ], try DubanHome())
  }

  @Test func assignmentsAndUnitAliases() throws {
    let home = try DubanHome()
    _ = try home.write(
      "config/duban/config.json",
      #"{"units":[{"name":"市政市容委","aliases":["市政"]},{"name":"区发改委","aliases":["发改委"]}]}"#)
    try type(
      [
        Line("assign 2.2-06 2.2-07 --lead 市政 --partners 发改委，园林局 --person 李明", 0, "已存 2.2-06 分工 · 牵头：市政市容委"),
        Line("assign 2.2-06 --rhythm 每周 --start 3-1 --due 10-31", 0, "每周报送"),
        Line("assign 2.2-06 --rhythm weekly", 0, "每周报送"),
        Line("assign 2.2-06 --rhythm daily", 64, "--rhythm 不能是“daily”；可填 week 每周报送、month 每月报送、quarter 每季报送"),
        Line("assign 2.2-06 --lead ·", 65, "牵头"),
        Line("assign 2.2-06 --due 2-1", 65, "2.2-06"),
        Line("assign 2.2-06", 65, "2.2-06"),
        Line("list --lead 卫生局", 65, "没有牵头“卫生局”；有 区发改委、市政市容委"),
      ], home)
    #expect(try home.duban(words("list --lead 市政")).data.contains("2 项"))
    #expect(try home.duban(words("show 2.2-07 --json")).data.contains(#""partners": ["区发改委", "园林局"]"#))
  }

  @Test func inspections() throws {
    try type(
      [
        Line("verify 2.2-06 --finding agrees --note 看过", 65, "2.2-06"),
        Line("update 2.2-06 --value 22", 0, "已存"),
        Line("verify 2.2-06 --value 20", 0, "已存 2.2-06 核查 · 20 条"),
        Line("verify 2.2-06 --finding 不符 --note 缺档案", 0, "不符"),
        Line("verify 2.2-06 --finding maybe", 64, "--finding 不能是“maybe”；可填 agrees 相符、differs 不符"),
        Line("verify 2.2-06 --finding differs", 65, "2.2-06"),
        Line("verify 2.2-06 --stage reached", 65, "2.2-06"),
      ], try DubanHome())
  }

  @Test func lightsSetByHand() throws {
    try type(
      [
        Line("update 2.2-06 --value 22", 0, "saved"),
        Line(
          "override 2.2-06 far-behind --reason flood --until 8-31", 0,
          "saved 2.2-06 set by hand · far behind · flood · until 31 Aug"),
        Line("override 2.2-06 --clear", 0, "cleared"),
        Line("override 2.2-06 --clear", 65, "no light was set by hand"),
        Line("override 2.2-06", 64, "LIGHT is missing; allowed: onPace, behind, farBehind, --clear"),
        Line("override 2.2-06 behind --clear", 64, "--clear and behind exclude each other"),
        Line("override 2.2-06 behind", 65, "the reason is missing"),
        Line("override 2.2-06 reached --reason x", 64, "LIGHT cannot be “reached”"),
        Line("override 2.2-07 behind --reason x", 65, "a goal without a figure"),
      ], try DubanHome(), lang: "en")
  }

  @Test func lockedMonths() throws {
    try type(
      [
        Line("update 2.2-06 --value 22 --on 6-30", 0, "saved"),
        Line("lock 2013-06", 0, "saved locked · Jun, 301 goals"),
        Line("lock 6月", 65, "2013-06 is locked"),
        Line(
          "update 2.2-06 --value 23 --on 6-30", 65,
          "2013-06 was locked by wang; unlock it first (unlock 2013-06)"),
        Line("undo", 65, "2013-06 was locked by wang"),
        Line("lock 7", 65, "2013-07 has not ended on 2013-07-01"),
        Line("lock 2013年5月", 0, "saved locked · May"),
        Line("unlock ５ --reason recount", 0, "saved unlocked · May"),
        Line("lock 13", 64, "“13” is no month; write it as 2013-06"),
        Line("unlock 6", 64, "--reason"),
        Line("unlock 6 --reason recount", 0, "saved unlocked · Jun · recount"),
        Line("unlock 6 --reason recount", 65, "2013-06 is not locked"),
      ], try DubanHome(), lang: "en")
  }

  @Test func goalsAddedBesideAnOpenList() throws {
    let home = try DubanHome()
    let added = try home.duban(words("add 1.1 --zh 新楼 --kind count --target 3 --unit 栋 --reason 等 --by wang"))
    let id = added.data.dropLast()
    #expect(added.data.hasSuffix("\n") && id.hasPrefix("1.1-a") && id.count == 13)
    #expect(added.words.hasPrefix("已存 \(id) 新增目标"))
    #expect(try home.duban(["update", String(id), "--value", "2栋"]).status == 0)
    try type(
      [
        Line("add 5.0 --zh x --kind ongoing --reason y", 65, "5.0"),
        Line("add 9.9 --zh x --kind ongoing --reason y", 65, "9.9"),
        Line("add 1.1 --zh x --kind growth --reason y", 64, "--kind 不能是“growth”"),
        Line("add 1.1 --zh x --kind milestone --reason y", 64, "缺少 --ask；可填 start、open"),
        Line("add 1.1 --zh x --kind milestone --ask 完成 --reason y", 0, "已存 1.1-a"),
        Line("add 1.1 --zh x --kind count --reason y", 65, "目标"),
        Line("add 1.1 --kind count --reason y", 64, "--zh"),
      ], home)
  }
}
