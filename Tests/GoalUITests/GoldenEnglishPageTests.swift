import GoalText
import Testing

/// The pages over the frame in English, read by eye before it was recorded.
@Suite struct GoldenEnglishPageTests {
  private func goals(_ keys: String) throws -> Screen {
    try Screen(HalfYear.entries, columns: 100, rows: 30, language: .en).press(.typed(keys))
  }

  @Test func help() throws {
    #expect(
      shows(
        try goals("2jljjljjjjjj").press("?"),
        """
         duban · Xicheng District: priorities of 2013                           day 2013-06-30 · pace 49.6%
          1overview [2priorities] 3zones  4targets  5rhythm  6ledger
        ────────────────────────────────────────────────────────────────────────────────────────────────────
         Select a goal: + adds a step, = states the value so far, s the stage or assessment, n a note; u
         undoes.
         Every act is saved at once and the foot says what. A written rule sets each light; the detail
         gives its reason.

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
         Esc             back; again clears the search, then the marks

         Views
         1               overview: headline rows, areas, zones, what is behind
         2               priorities: five areas, sixteen items, their goals
         3               the five function zones and their goals
         4               every quantified goal: 2012, target, actual, share, pace, months
        ────────────────────────────────────────────────────────────────────────────────────────────────────
         ↓↑ PgDn PgUp · q closes  1–25/73
        """))
  }

  @Test func preview() throws {
    #expect(
      shows(
        try goals("2jljjljjjjjj").press("p"),
        """
         duban · Xicheng District: priorities of 2013                           day 2013-06-30 · pace 49.6%
          1overview [2priorities] 3zones  4targets  5rhythm  6ledger
        ────────────────────────────────────────────────────────────────────────────────────────────────────
        duban · Xicheng District: priorities of 2013                    as of 2013-06-30
        ────────────────────────────────────────────────────────────────────────────────
        Status of the goals · 301 goals                                       pace 49.6%

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
        Headline indicators                        ·   3   1   1   2   ·   ·     7     4
        Function zones and industry                ·  64   1   ·   2   ·   ·    67    64
        A modern quality urban district            1  61   1   ·   3   1   1    68    61
        Cultural soft power                        ·  37   ·   ·   ·   ·   ·    37    37
        Social development and livelihoods         ·  80   1   ·   1   ·   ·    82    80
        The government's own performance           ·  40   ·   ·   ·   ·   ·    40    40
        ────────────────────────────────────────────────────────────────────────────────────────────────────
         PgUp PgDn page · Tab next report · P print · w save · v pager · q close                page 1 of 8
        """))
  }
}
