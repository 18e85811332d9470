// Recorded with DUBAN_RECORD=1 and read by eye; see Golden.swift.
extension Golden {
  static let help: [String: String] = [
    "zh 80×24": #"""
     督办 · 西城区2013年重点工作                 计划日 2013-06-30 · 序时进度 49.6%
      1总览 [2重点] 3功能区  4指标  5调度  6台账
    ────────────────────────────────────────────────────────────────────────────────
     选中一个目标，按 + 加一步，= 填累计数，s 填阶段或自评，n 写说明；u 撤销。
     每次操作立即存盘，底行说明存了什么。亮灯由规则判定，详情里写明理由。
     2 重点工作：五个方面、十六项、各项目标
     此处：Enter 打开  l 展开  / 查找  d 日期  p 打印  ? 帮助

     移动
     j ↓             下一行
     k ↑             上一行
     g Home          到第一行
     G End           到最后一行
     PgDn            下翻一页
     PgUp            上翻一页
     ^D              下翻半页
     ^U              上翻半页
     h ←             收起，或回到上一级
     l →             展开，或进入下一级
     Tab             在列表与详情之间切换
     Enter           打开详情；在区域和事项上展开或收起
     Esc             返回；再按依次取消查找、筛选、标记
    ────────────────────────────────────────────────────────────────────────────────
     ↓↑ PgDn PgUp 翻页 · 打字查找 · q 关闭  1–19/93
    """#,
    "en 80×24": #"""
     duban · Xicheng District: priorities of 2013       day 2013-06-30 · pace 49.6%
      1overview [2priorities] 3zones  4targets  5rhythm  6ledger
    ────────────────────────────────────────────────────────────────────────────────
     Select a goal: + adds a step, = states the value so far, s the stage or
     assessment, n a note; u undoes.
     Every act is saved at once and the foot says what. A written rule sets each
     light; the detail gives its reason.
     2 priorities: five areas, sixteen items, their goals
     Here: Enter open  l unfold  / find  d day  p print  ? help

     Moving
     j ↓             next row
     k ↑             previous row
     g Home          first row
     G End           last row
     PgDn            one page down
     PgUp            one page up
     ^D              half a page down
     ^U              half a page up
     h ←             fold, or go up one level
     l →             unfold, or go down one level
     Tab             between list and detail
    ────────────────────────────────────────────────────────────────────────────────
     ↓↑ PgDn PgUp turn pages · type to search · q closes  1–19/108
    """#,
    "zh 100×30": #"""
     督办 · 西城区2013年重点工作                                     计划日 2013-06-30 · 序时进度 49.6%
      1总览 [2重点] 3功能区  4指标  5调度  6台账
    ────────────────────────────────────────────────────────────────────────────────────────────────────
     选中一个目标，按 + 加一步，= 填累计数，s 填阶段或自评，n 写说明；u 撤销。
     每次操作立即存盘，底行说明存了什么。亮灯由规则判定，详情里写明理由。
     2 重点工作：五个方面、十六项、各项目标
     此处：Enter 打开  l 展开  / 查找  d 日期  p 打印  ? 帮助

     移动
     j ↓             下一行
     k ↑             上一行
     g Home          到第一行
     G End           到最后一行
     PgDn            下翻一页
     PgUp            上翻一页
     ^D              下翻半页
     ^U              上翻半页
     h ←             收起，或回到上一级
     l →             展开，或进入下一级
     Tab             在列表与详情之间切换
     Enter           打开详情；在区域和事项上展开或收起
     Esc             返回；再按依次取消查找、筛选、标记

     视图
     1               总览：主要指标、各方面、各功能区、滞后目标
     2               重点工作：五个方面、十六项、各项目标
     3               五大功能区及其目标
     4               全部量化指标：上年、目标、实际、完成率、进度、各月
    ────────────────────────────────────────────────────────────────────────────────────────────────────
     ↓↑ PgDn PgUp 翻页 · 打字查找 · q 关闭  1–25/93
    """#,
    "en 100×30": #"""
     duban · Xicheng District: priorities of 2013                           day 2013-06-30 · pace 49.6%
      1overview [2priorities] 3zones  4targets  5rhythm  6ledger
    ────────────────────────────────────────────────────────────────────────────────────────────────────
     Select a goal: + adds a step, = states the value so far, s the stage or assessment, n a note; u
     undoes.
     Every act is saved at once and the foot says what. A written rule sets each light; the detail
     gives its reason.
     2 priorities: five areas, sixteen items, their goals
     Here: Enter open  l unfold  / find  d day  p print  ? help

     Moving
     j ↓             next row
     k ↑             previous row
     g Home          first row
     G End           last row
     PgDn            one page down
     PgUp            one page up
     ^D              half a page down
     ^U              half a page up
     h ←             fold, or go up one level
     l →             unfold, or go down one level
     Tab             between list and detail
     Enter           open the detail; on areas and items fold or unfold
     Esc             back; again clears the search, then the filter, then the marks

     Views
     1               overview: headline rows, areas, zones, what is behind
     2               priorities: five areas, sixteen items, their goals
    ────────────────────────────────────────────────────────────────────────────────────────────────────
     ↓↑ PgDn PgUp turn pages · type to search · q closes  1–25/97
    """#,
    "zh 160×50": #"""
     督办 · 西城区2013年重点工作                                                                                                 计划日 2013-06-30 · 序时进度 49.6%
      1总览 [2重点] 3功能区  4指标  5调度  6台账
    ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
     选中一个目标，按 + 加一步，= 填累计数，s 填阶段或自评，n 写说明；u 撤销。
     每次操作立即存盘，底行说明存了什么。亮灯由规则判定，详情里写明理由。
     2 重点工作：五个方面、十六项、各项目标
     此处：Enter 打开  l 展开  / 查找  d 日期  p 打印  ? 帮助

     移动
     j ↓             下一行
     k ↑             上一行
     g Home          到第一行
     G End           到最后一行
     PgDn            下翻一页
     PgUp            上翻一页
     ^D              下翻半页
     ^U              上翻半页
     h ←             收起，或回到上一级
     l →             展开，或进入下一级
     Tab             在列表与详情之间切换
     Enter           打开详情；在区域和事项上展开或收起
     Esc             返回；再按依次取消查找、筛选、标记

     视图
     1               总览：主要指标、各方面、各功能区、滞后目标
     2               重点工作：五个方面、十六项、各项目标
     3               五大功能区及其目标
     4               全部量化指标：上年、目标、实际、完成率、进度、各月
     5               调度：谁欠报、什么动了、什么卡住了
     6               台账：每一条记录，含已撤销的

     填报
     +               加一步 · 现在不能用
     -               减一步（须说明原因） · 现在不能用
     = F2            填报累计数值 · 现在不能用
     %               填报里程碑完成百分比 · 现在不能用
     s F7            填报阶段；持续性工作填自评 · 现在不能用
     n F5            说明、问题、下一步、佐证 · 现在不能用
     x F8            销号（须有佐证）；已销号的重新打开 · 现在不能用
     u               撤销本人最近一次操作
     ^R              恢复本人最近一次撤销
     Space           标记或取消；其后的操作作用于全部标记，撤销一步到位

     督办
     a               督办菜单：分工、节点、目标、核查、改灯、锁月、新增
     a a             牵头、配合、责任人、起止、报送周期 · 现在不能用
     a s             节点计划：日期与数值、百分比或名称 · 现在不能用
     a t             调整目标或录入下达指标（须有理由和文号） · 现在不能用
    ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
     ↓↑ PgDn PgUp 翻页 · 打字查找 · q 关闭  1–45/93
    """#,
    "en 160×50": #"""
     duban · Xicheng District: priorities of 2013                                                                                       day 2013-06-30 · pace 49.6%
      1overview [2priorities] 3zones  4targets  5rhythm  6ledger
    ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
     Select a goal: + adds a step, = states the value so far, s the stage or assessment, n a note; u undoes.
     Every act is saved at once and the foot says what. A written rule sets each light; the detail gives its reason.
     2 priorities: five areas, sixteen items, their goals
     Here: Enter open  l unfold  / find  d day  p print  ? help

     Moving
     j ↓             next row
     k ↑             previous row
     g Home          first row
     G End           last row
     PgDn            one page down
     PgUp            one page up
     ^D              half a page down
     ^U              half a page up
     h ←             fold, or go up one level
     l →             unfold, or go down one level
     Tab             between list and detail
     Enter           open the detail; on areas and items fold or unfold
     Esc             back; again clears the search, then the filter, then the marks

     Views
     1               overview: headline rows, areas, zones, what is behind
     2               priorities: five areas, sixteen items, their goals
     3               the five function zones and their goals
     4               every quantified goal: 2012, target, actual, share, pace, months
     5               rhythm: who owes a report, what moved, what is stuck
     6               ledger: every entry, undone ones too

     Recording progress
     +               add one step · not now
     -               take one step off (with a note) · not now
     = F2            state the value so far · not now
     %               state a milestone's percent · not now
     s F7            state the stage; on ongoing goals the assessment · not now
     n F5            note, problem, next step, evidence · not now
     x F8            close out with evidence; reopen a closed goal · not now
     u               undo your latest act
     ^R              bring back your latest undone act
     Space           mark or unmark; what follows applies to all marked, one step of undo

     The office's acts
     a               acts: assign, schedule, target, verify, override, lock, new goal
     a a             lead, partners, person, start and due day, rhythm · not now
     a s             dated checkpoints: a value, a percent or a name · not now
     a t             change the target, or enter a delegated one (reason and document) · not now
    ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
     ↓↑ PgDn PgUp turn pages · type to search · q closes  1–45/93
    """#,
  ]
}
