// Recorded with DUBAN_RECORD=1 and read by eye; see Golden.swift.
extension Golden {
  static let mono: [String: String] = [
    "acts": #"""
     督办 · 西城区2013年重点工作                 计划日 2013-06-30 · 序时进度 49.6%
    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
      1总览 [2重点] 3功能区  4指标  5调度  6台账
            rrrrrrr
    ────────────────────────────────────────────────────────────────────────────────
     ▸ 主要预期目标                                       7  ●2       ▲1    ○3   ◇1
     bbbbbbbbbbbbbb                                                   bb
     ▸ (一) 功能区与产业发展                             67  ●2       ▲1    ○64
     bbbbbbbbbbbbbbbbbbbbbbb                                          bb
     ▾ (二) 现代化精品城区                               68  ●3 ✔1 ▣1 ▲1 ■1 ○61
     bbbbbbbbbbbbbbbbbbbbb                                            bb bb
       ▸ 一 生态环境                                     22     ✔1       ■1 ○20
       bbbbbbbbbbbbb                                                     bb
       ▾ 二 基础设施                                     20  ●3       ▲1    ○16
       bbbbbbbbbbbbb                                                  bb
         ○ 2.2-01 地铁7号线                                                       -
         ○ 2.2-02 地铁16号线                                                      -
         ○ 2.2-03 市政道路征拆                                                  -/8
         ○ 2.2-04 西黄城根南街道路                                                -
         ● 2.2-05 道路微循环                                                    6月
    ▌┌─ 2.2-06 道路大中修 ──────────────────────────┐                         22/40
    r  bbbbbbbbbbbbbbbbbbb                           rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
     │ a 牵头、配合、责任人、起止、报送周期         │                         31/56
      rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
     │ s 节点计划：日期与数值、百分比或名称         │                          9/30
     │ t 调整目标或录入下达指标（须有理由和文号）   │                             -
     │ v 核查：相符、不符，或查得的数               │                           -/5
     │ o 人工改灯或取消（须有理由）                 │                           -/3
     │ l 锁定或解锁一个月                           │                          -/16
     │ n 在带“等”字的清单下新增目标                 │                             -
     └──────────────────────────────────────────────┘ 正常
    ─────────────────────────────────────────────────────────────────────── 11/30 ──
     ↑↓ Enter 选择，或按行首的键 · Esc 取消
    """#,
    "overview": #"""
     督办 · 西城区2013年重点工作                 计划日 2013-06-30 · 序时进度 49.6%
    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     [1总览] 2重点  3功能区  4指标  5调度  6台账
     rrrrrrr
    ────────────────────────────────────────────────────────────────────────────────
    ▌全部目标                                           301  ●8 ✔1 ▣1 ▲4 ■1 ○285 ◇1
    rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
     ●●✔▣▲■○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○◇
         bb
     主要预期目标                                                 2012  目标   实际
     bbbbbbbbbbbb
       ▲ H-01   地区生产总值增速                      ██████████    9%    9%  ~8.8%
       b
       ○ H-02   区级公共财政预算收入增速                         10.5%    9%      -
       ○ H-03   居民人均可支配收入增速                             11%    9%      -
       ○ H-04   社会消费品零售额增速                               11%   10%      -
       ● H-05   登记失业率                                       0.94%  ≤ 2%   1.1%
       ● H-06   登记失业人员就业率                    ███████░░░ 72.6% ≥ 60% 44.98%
       ◇ H-07   万元GDP能耗降低率                                3.89%     ◇      -
     五个方面
     bbbbbbbb
       (一) 功能区与产业发展                             67  ●2       ▲1    ○64
       bbbbbbbbbbbbbbbbbbbbb                                          bb
       (二) 现代化精品城区                               68  ●3 ✔1 ▣1 ▲1 ■1 ○61
       bbbbbbbbbbbbbbbbbbb                                            bb bb
       (三) 文化软实力                                   37                 ○37
       bbbbbbbbbbbbbbb
       (四) 社会建设与民生                               82  ●1       ▲1    ○80
       bbbbbbbbbbbbbbbbbbb                                            bb
       (五) 政府自身建设                                 40                 ○40
       bbbbbbbbbbbbbbbbb
     五大功能区
     bbbbbbbbbb
       金融街                                            15  ●1       ▲1    ○13
       bbbbbb                                                         bb
     ■绿地 ▲地区生产总值增速 ▲华嘉项目搬迁 ▲地磁感应装置 ▲学校翻建
    ──────────────────────────────────────────────────────────────────────── 1/24 ──
                                 Enter 打开  l 展开  / 查找  d 日期  p 打印  ? 帮助
                                 bbbbbb      bb      bb      bb      bb      bb
    """#,
  ]
}
