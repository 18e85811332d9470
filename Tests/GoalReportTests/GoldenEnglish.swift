/// What the sample prints in English.
extension Golden {
  static let statusInEnglish = """
    duban · Xicheng District: priorities of 2013                    as of 2013-06-30
    Status of the goals · 8 goals                                         pace 49.6%

    Legend
    ────────────────────────────────────────────────────────────────────────────────
       light           rule
    ■  far behind      over 30 points behind, a rate over 10% off, two or more
                       reports owed, or due and unmet
    ○  no report       no figure to judge by
    ▲  behind          10 to 30 points behind, a rate within 10%, or one report owed
    ◇  target pending  the target is not set yet
    ●  on pace         less than 10 points behind, no report owed
    ✔  reached         the target is met
    ▣  closed out      closed out with evidence

    Totals
    ────────────────────────────────────────────────────────────────────────────────
    area                                       ■   ○   ▲   ◇   ●   ✔   ▣ total owing
    Headline indicators                        ·   ·   1   1   ·   ·   ·     2     1
    Function zones and industry                ·   2   ·   ·   ·   ·   1     3     2
    A modern quality urban district            ·   1   1   ·   1   ·   ·     3     1
    ────────────────────────────────────────────────────────────────────────────────
    total                                      ·   3   2   1   1   ·   1     8     4

    Headline indicators
    ────────────────────────────────────────────────────────────────────────────────
       id    goal                                           target      2012  actual
    ▲  H-01  Growth of gross regional product                   9%  about 9%    8.8%
             ○○○○○▲······  8.8% is 2.2% below target 9%, within 10% → behind
    ◇  H-07  Cut in energy use per 10,000 yuan of GDP            -         -       -
             ◇◇◇◇◇◇······  target pending (enter it when the city has set it) →
                           target pending

    Function zones
    ────────────────────────────────────────────────────────────────────────────────
    zone                                       ■   ○   ▲   ◇   ●   ✔   ▣ total owing
    Financial Street                           ·   1   ·   ·   ·   ·   1     2     1
    Common to all zones                        ·   1   ·   ·   ·   ·   ·     1     1

    By lead unit
    ────────────────────────────────────────────────────────────────────────────────
    lead                                       ■   ○   ▲   ◇   ●   ✔   ▣ total owing
    市政市容委                                 ·   ·   ·   ·   1   ·   ·     1     0
    交通支队                                   ·   ·   1   ·   ·   ·   ·     1     0
    no unit assigned                           ·   3   1   1   ·   ·   1     6     4

    Behind and worse: cause and next step · 2 goals
    ────────────────────────────────────────────────────────────────────────────────
    ▲ H-01 Growth of gross regional product
      8.8% is 2.2% below target 9%, within 10% → behind
      cause: not given
      next step: not given

    ▲ 2.2-08 Geomagnetic sensors in roads                                   交通支队
      9/30 = 30%, pace 49.6%, behind by 19.6 points → behind
      cause: 管线未探明，三条路无法开挖
      next step: 7月10日前会同管线单位现场核定

    No report · 3 goals
    ────────────────────────────────────────────────────────────────────────────────
    +n: reports owed
    1.1 Key function zones (2 goals)
      1.1-01 Master plan of the function zones +5
      1.1-06 Huajia project: relocation of occupants +5
    2.2 Infrastructure (1 goal)
      2.2-09 Easing of congestion +5

    Reports owed · 1 goal
    ────────────────────────────────────────────────────────────────────────────────
    +n: reports owed
    3 more goals owe; see No report
    no unit assigned (1 goal)
      H-07 Cut in energy use per 10,000 yuan of GDP +4

    Closed out · 1 goal
    ────────────────────────────────────────────────────────────────────────────────
    ▣ 1.1-05 No. 35 Middle School: new campus
      60%, closed out unmet on 11 Jun (移交教委) → closed out
      evidence: 验收单

    Latest entries
    ────────────────────────────────────────────────────────────────────────────────
    06-30  李    2.2-06 Heavy and medium road repairs: 22 roads · 前半壁街完工
    06-26  wang  2.2-08 Geomagnetic sensors in roads: assigned · lead: 交通支队
    06-25  李    2.2-08 Geomagnetic sensors in roads: 9 roads · problem: 管线未探
                 明，三条路无法开挖 · next step: 7月10日前会同管线单位现场核定
    06-20  wang  H-01 Growth of gross regional product: 8.8%
    06-12  李    2.2-06 Heavy and medium road repairs: assigned · lead: 市政市容委 ·
                 partners: 交通支队 · person: 王强
    06-11  wang  1.1-05 No. 35 Middle School: new campus: closed out · evidence: 验
                 收单 · reason: 移交教委
    04-10  李    1.1-05 No. 35 Middle School: new campus: 60%
    03-05  wang  2.2-06 Heavy and medium road repairs: 10 roads

    ────────────────────────────────────────────────────────────────────────────────

    Reporting unit (seal): ________________  Responsible:  _________________________

    Reviewed by:           ________________  Filled in by: _________________________

    Telephone:             ________________  Date:         _________________________

    ────────────────────────────────────────────────────────────────────────────────
    8 entries · fingerprint 8f3a01c2d4e5f607                              2013-06-30
    """

  static let listInEnglish = """
       id      goal                                             actual  share    due
    ────────────────────────────────────────────────────────────────────────────────
    ▲  H-01    Growth of gross regional product                   8.8%  97.8%  12-31
    ◇  H-07    Cut in energy use per 10,000 yuan of GDP              -      -  12-31
    ○  1.1-01  Master plan of the function zones                     -      -  12-31
    ▣  1.1-05  No. 35 Middle School: new campus                    60%    60%  12-31
    ○  1.1-06  Huajia project: relocation of occupants               -      -  12-31
    ●  2.2-06  Heavy and medium road repairs                     22/40    55%  12-31
    ▲  2.2-08  Geomagnetic sensors in roads                       9/30    30%  12-31
    ○  2.2-09  Easing of congestion                                  -      -  12-31
    ────────────────────────────────────────────────────────────────────────────────
    8 goals
    """

  static let detailInEnglish = """
    2.2-06 Heavy and medium road repairs                                   ● on pace
    ────────────────────────────────────────────────────────────────────────────────
    ask       carry out · target 40 roads
    counted   one road under heavy or medium repair; no completion asked
    kind      count
    area      A modern quality urban district › Infrastructure
    source    part 3 (2) 2, sentence 3
    2012      Heavy and medium road repairs 59 roads
    actual    22/40
    light     22/40 = 55%, pace 49.6%, ahead by 5.4 points → on pace
              needs 3.0 roads a month (18 roads ÷ 184 days × 365/12)
              44 roads by year end (22 roads ÷ 49.6%)
              worsens in 57 days without a report (asked day by day)
    months    1○2○3●4●5▲6●
    due       2013-01-01 - 2013-12-31 · monthly reports
    lead      市政市容委
    partners  交通支队
    person    王强

    history
    ────────────────────────────────────────────────────────────────────────────────
    03-05  00000000  wang  10 roads
    06-12  00000003  李    assigned · lead: 市政市容委 · partners: 交通支队 ·
                           person: 王强
    06-30  00000007  李    22 roads · 前半壁街完工
    """
}
