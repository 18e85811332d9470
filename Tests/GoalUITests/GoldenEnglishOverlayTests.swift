import GoalText
import Testing

/// What stands over the frame in English, read by eye before it was recorded.
@Suite struct GoldenEnglishOverlayTests {
  private func goals(_ keys: String) throws -> Screen {
    try Screen(HalfYear.entries, columns: 100, rows: 30, language: .en).press(.typed(keys))
  }

  @Test func value() throws {
    #expect(
      shows(
        try goals("2jljjljjjjjj").press("=", "22.x", .enter),
        """
         duban · Xicheng District: priorities of 2013                           day 2013-06-30 · pace 49.6%
          1overview [2priorities] 3zones  4targets  5rhythm  6ledger
        ─────────────────────────────────────────────────┬──────────────────────────────────────────────────
         ▸ Headline indicators       7  ●2    ▲1    ○3   │ 2.2-06 Heavy and medium road repairs   ● on pace
         ▸ 1 Function zones and …   67  ●2    ▲1    ○64  │ asks to carry out · target 40 roads · 2012 59
         ▾ 2 A modern quality ur…   68  ●3 ✔1 ▲1 ■1 ○61  │ roads · one road under heavy or medium repair;
           ▸ 2.1 Ecological envi…   22     ✔1    ■1 ○20  │ no completion asked
           ▾ 2.2 Infrastructure     20  ●3    ▲1    ○16  │ █████████████████████░░░░░░░░░░░░░░░░░  55%
             ○ 2.2-01 Metro Line 7                     - │ 22/40 = 55%, pace 49.6%, ahead by 5.4 points →
             ○ 2.2-02 Metro Line 16                    - │ on pace
             ○ 2.2-03 Expropriation for municipal …  -/8 │ needs 3.0 roads a month (18 roads ÷ 184 days ×
             ○ 2.2-04 Xihuangchenggen South Street r…  - │ 365/12)
             ● 2.2-05 Local-road (micro-circulatio…  Jun │ 44 roads by year end (22 roads ÷ 49.6%)
        ▌    ● 2.2-06 Heavy and medium road repa…  22/40 │ worsens in 57 days without a report (asked day
             ● 2.2-07 Repair of road waterloggin…  31/56 │ by day)
             ▲ 2.2-08 Geomagnetic sensors in roads  9/30 │ months 1●2●3▲4▲5●6●
             ○ 2.2-09 District traffic monitoring an…  - │ lead 市政市容委 · with 交通支队 · person 王强 ·
             ○ 2.2-10 Multi-storey car parks         -/5 │ monthly reports · part 3 (2) 2, sentence 3
             ○ 2.2-11 Temporary car parks            -/3 │
             ○ 2.2-12 More parking in old residen…  -/16 │ Entries (6)
             ○ 2.2-13 Parking in underground space     - │ 06-30 wang +1 road · 前半壁街完工
             ○ 2.2-14 “Four-control, two-small” park…  - │ 05-31 wang 21 roads
             ○ 2.2-15 Green and courteous traffic      - │ 04-30 wang 9 roads
             ○ 2.2-16 Walking and cycling network      - │ 03-31 wang 5 roads
             ○ 2.2-17 Public bicycle rental points     - │ 01-31 wang 3 roads
             ○ 2.2-18 Security of water, power, gas …  - │ 01-10 admin assigned · lead: 市政市容委 ·
             ○ 2.2-19 Substations in areas such as C…  - │ partners: 交通支队 · person: 王强
        ── 2.2-06 Heavy and medium road repairs · value ────────────────────────────────────────────────────
         value so far  22.x
         “22.x” is no number; write 17000, 1.7万, 20.44 or 9%
        """))
  }

  @Test func note() throws {
    #expect(
      shows(
        try goals("2jljjljjjjjj").press("n", "前半壁街完工", .down, "交通导改未批"),
        """
         duban · Xicheng District: priorities of 2013                           day 2013-06-30 · pace 49.6%
          1overview [2priorities] 3zones  4targets  5rhythm  6ledger
        ─────────────────────────────────────────────────┬──────────────────────────────────────────────────
         ▸ Headline indicators       7  ●2    ▲1    ○3   │ 2.2-06 Heavy and medium road repairs   ● on pace
         ▸ 1 Function zones and …   67  ●2    ▲1    ○64  │ asks to carry out · target 40 roads · 2012 59
         ▾ 2 A modern quality ur…   68  ●3 ✔1 ▲1 ■1 ○61  │ roads · one road under heavy or medium repair;
           ▸ 2.1 Ecological envi…   22     ✔1    ■1 ○20  │ no completion asked
           ▾ 2.2 Infrastructure     20  ●3    ▲1    ○16  │ █████████████████████░░░░░░░░░░░░░░░░░  55%
             ○ 2.2-01 Metro Line 7                     - │ 22/40 = 55%, pace 49.6%, ahead by 5.4 points →
             ○ 2.2-02 Metro Line 16                    - │ on pace
             ○ 2.2-03 Expropriation for municipal …  -/8 │ needs 3.0 roads a month (18 roads ÷ 184 days ×
             ○ 2.2-04 Xihuangchenggen South Street r…  - │ 365/12)
             ● 2.2-05 Local-road (micro-circulatio…  Jun │ 44 roads by year end (22 roads ÷ 49.6%)
        ▌    ● 2.2-06 Heavy and medium road repa…  22/40 │ worsens in 57 days without a report (asked day
             ● 2.2-07 Repair of road waterloggin…  31/56 │ by day)
             ▲ 2.2-08 Geomagnetic sensors in roads  9/30 │ months 1●2●3▲4▲5●6●
             ○ 2.2-09 District traffic monitoring an…  - │ lead 市政市容委 · with 交通支队 · person 王强 ·
             ○ 2.2-10 Multi-storey car parks         -/5 │ monthly reports · part 3 (2) 2, sentence 3
             ○ 2.2-11 Temporary car parks            -/3 │
             ○ 2.2-12 More parking in old residen…  -/16 │ Entries (6)
             ○ 2.2-13 Parking in underground space     - │ 06-30 wang +1 road · 前半壁街完工
             ○ 2.2-14 “Four-control, two-small” park…  - │ 05-31 wang 21 roads
             ○ 2.2-15 Green and courteous traffic      - │ 04-30 wang 9 roads
             ○ 2.2-16 Walking and cycling network      - │ 03-31 wang 5 roads
        ── 2.2-06 Heavy and medium road repairs · note ─────────────────────────────────────────────────────
         note       前半壁街完工
         problem    交通导改未批
         next step
         evidence
         may stay empty  Enter next line, on the last it saves · Esc cancels
        """))
  }

  @Test func stage() throws {
    #expect(
      shows(
        try goals("3ljjs"),
        """
         duban · Xicheng District: priorities of 2013                           day 2013-06-30 · pace 49.6%
          1overview  2priorities [3zones] 4targets  5rhythm  6ledger
        ─────────────────────────────────────────────────┬──────────────────────────────────────────────────
         ▾ Financial Street         15  ●1    ▲1    ○13  │ 1.1-06 Huajia project: relocation of occupants
           ● 1.1-05 No. 35 Middle School: new cam…  ▼50% │ ▲ behind
        ▌  ▲ 1.1-06 Huajia project: relocati…  under way │ asks to complete
           ○ 1.1-07 Huajia project: land to market     - │ checkpoint “搬迁” 15 days overdue → behind
           ○ 1.1-08 Fengsheng West project: relocati…  - │ worsens in 46 days without a report (asked day
           ○ 1.1-09 Fengsheng West project: land to …  - │ by day)
           ○ 1.1-10 Yuetan project: public buildings   - │ months 1○2○3○4○5○6▲
           ○ 1.1-11 CITIC City North: public buildin…  - │ monthly reports · part 3 (1) 1, sentence 3
           ○ 1.1-12 Resource swaps such as No. A1 Sa…  - │ ▲ 06-15 搬迁
           ○ 1.2-01 Well-known Chinese and foreign f…  - │   09-30 清场
           ○ 1.2-02 Headquarters of large enterprises  - │
           ○ 1.2-03 Supporting services for finance    - │ Entries (2)
           ○ 1.2-04 Hub of world-class financial tal…  - │ 06-20 chen under way
           ○ 1.2-05 Technology finance                 - │ 02-01 chen schedule · 搬迁 15 Jun · 清场 30 Sep
         ┌─ 1.1-06 Huajia project: relocation of occupants ─┐
         │ 1 not started                                    │
         │ 2 preparing                                      │
         │ 3 under way                                      │
         │ 4 reached                                        │
         │ 5 checkpoint “搬迁” reached                      │
         │ 6 checkpoint “清场” reached                      │
         │ 7 assessment on pace                             │
         │ 8 assessment behind                              │
         │ 9 assessment far behind                          │
         └──────────────────────────────────────────────────┘
        ─────────────────────────────────────────────────┴──────────────────────────────────────────────────
         ↑↓ Enter choose, or the key in front · Esc cancels
        """))
  }

  @Test func acts() throws {
    #expect(
      shows(
        try goals("2jljjljjjjjj").press("a"),
        """
         duban · Xicheng District: priorities of 2013                           day 2013-06-30 · pace 49.6%
          1overview [2priorities] 3zones  4targets  5rhythm  6ledger
        ─────────────────────────────────────────────────┬──────────────────────────────────────────────────
         ▸ Headline indicators       7  ●2    ▲1    ○3   │ 2.2-06 Heavy and medium road repairs   ● on pace
         ▸ 1 Function zones and …   67  ●2    ▲1    ○64  │ asks to carry out · target 40 roads · 2012 59
         ▾ 2 A modern quality ur…   68  ●3 ✔1 ▲1 ■1 ○61  │ roads · one road under heavy or medium repair;
           ▸ 2.1 Ecological envi…   22     ✔1    ■1 ○20  │ no completion asked
           ▾ 2.2 Infrastructure     20  ●3    ▲1    ○16  │ █████████████████████░░░░░░░░░░░░░░░░░  55%
             ○ 2.2-01 Metro Line 7                     - │ 22/40 = 55%, pace 49.6%, ahead by 5.4 points →
             ○ 2.2-02 Metro Line 16                    - │ on pace
             ○ 2.2-03 Expropriation for municipal …  -/8 │ needs 3.0 roads a month (18 roads ÷ 184 days ×
             ○ 2.2-04 Xihuangchenggen South Street r…  - │ 365/12)
             ● 2.2-05 Local-road (micro-circulatio…  Jun │ 44 roads by year end (22 roads ÷ 49.6%)
        ▌    ● 2.2-06 Heavy and medium road repa…  22/40 │ worsens in 57 days without a report (asked day
             ● 2.2-07 Repair of road waterloggin…  31/56 │ by day)
             ▲ 2.2-08 Geomagnetic sensors in roads  9/30 │ months 1●2●3▲4▲5●6●
             ○ 2.2-09 District traffic monitoring an…  - │ lead 市政市容委 · with 交通支队 · person 王强 ·
             ○ 2.2-10 Multi-storey car parks         -/5 │ monthly reports · part 3 (2) 2, sentence 3
             ○ 2.2-11 Temporary car parks            -/3 │
         ┌─ 2.2-06 Heavy and medium road repairs ────────────────────────────────┐
         │ a lead, partners, person, start and due day, rhythm                   │半壁街完工
         │ s dated checkpoints: a value, a percent or a name                     │
         │ t change the target, or enter a delegated one (reason and document)   │
         │ v inspection: agrees, differs, or the figure found                    │
         │ o set the light by hand, or clear it (with a reason)                  │
         │ l lock or unlock a month                                              │lead: 市政市容委 ·
         │ n add a goal beside an open list                                      │rson: 王强
         └───────────────────────────────────────────────────────────────────────┘
        ─────────────────────────────────────────────────┴──────────────────────────────────────────────────
         ↑↓ Enter choose, or the key in front · Esc cancels
        """))
  }

  @Test func assign() throws {
    #expect(
      shows(
        try goals("2jljjljjjjjj").press("aa"),
        """
         duban · Xicheng District: priorities of 2013                           day 2013-06-30 · pace 49.6%
          1overview [2priorities] 3zones  4targets  5rhythm  6ledger
        ─────────────────────────────────────────────────┬──────────────────────────────────────────────────
         ▸ Headline indicators       7  ●2    ▲1    ○3   │ 2.2-06 Heavy and medium road repairs   ● on pace
         ▸ 1 Function zones and …   67  ●2    ▲1    ○64  │ asks to carry out · target 40 roads · 2012 59
         ▾ 2 A modern quality ur…   68  ●3 ✔1 ▲1 ■1 ○61  │ roads · one road under heavy or medium repair;
           ▸ 2.1 Ecological envi…   22     ✔1    ■1 ○20  │ no completion asked
           ▾ 2.2 Infrastructure     20  ●3    ▲1    ○16  │ █████████████████████░░░░░░░░░░░░░░░░░  55%
             ○ 2.2-01 Metro Line 7                     - │ 22/40 = 55%, pace 49.6%, ahead by 5.4 points →
             ○ 2.2-02 Metro Line 16                    - │ on pace
             ○ 2.2-03 Expropriation for municipal …  -/8 │ needs 3.0 roads a month (18 roads ÷ 184 days ×
             ○ 2.2-04 Xihuangchenggen South Street r…  - │ 365/12)
             ● 2.2-05 Local-road (micro-circulatio…  Jun │ 44 roads by year end (22 roads ÷ 49.6%)
        ▌    ● 2.2-06 Heavy and medium road repa…  22/40 │ worsens in 57 days without a report (asked day
             ● 2.2-07 Repair of road waterloggin…  31/56 │ by day)
             ▲ 2.2-08 Geomagnetic sensors in roads  9/30 │ months 1●2●3▲4▲5●6●
             ○ 2.2-09 District traffic monitoring an…  - │ lead 市政市容委 · with 交通支队 · person 王强 ·
             ○ 2.2-10 Multi-storey car parks         -/5 │ monthly reports · part 3 (2) 2, sentence 3
             ○ 2.2-11 Temporary car parks            -/3 │
             ○ 2.2-12 More parking in old residen…  -/16 │ Entries (6)
             ○ 2.2-13 Parking in underground space     - │ 06-30 wang +1 road · 前半壁街完工
             ○ 2.2-14 “Four-control, two-small” park…  - │ 05-31 wang 21 roads
        ── 2.2-06 Heavy and medium road repairs · assign ───────────────────────────────────────────────────
         lead unit  市政市容委
         partners   交通支队
         person     王强
         start      2013-01-01
         due        2013-12-31
         rhythm     monthly reports
         one unit  Enter next line, on the last it saves · Esc cancels
        """))
  }

  @Test func unsaved() throws {
    #expect(
      shows(
        try goals("2jljjljjjjjj").failing(1).press("=", "23", .enter),
        """
         duban · Xicheng District: priorities of 2013                           day 2013-06-30 · pace 49.6%
          1overview [2priorities] 3zones  4targets  5rhythm  6ledger
        ─────────────────────────────────────────────────┬──────────────────────────────────────────────────
         ▸ Headline indicators       7  ●2    ▲1    ○3   │ 2.2-06 Heavy and medium road repairs   ● on pace
         ▸ 1 Function zones and …   67  ●2    ▲1    ○64  │ asks to carry out · target 40 roads · 2012 59
         ▾ 2 A modern quality ur…   68  ●3 ✔1 ▲1 ■1 ○61  │ roads · one road under heavy or medium repair;
           ▸ 2.1 Ecological envi…   22     ✔1    ■1 ○20  │ no completion asked
           ▾ 2.2 Infrastructure     20  ●3    ▲1    ○16  │ █████████████████████░░░░░░░░░░░░░░░░░  55%
             ○ 2.2-01 Metro Line 7                     - │ 22/40 = 55%, pace 49.6%, ahead by 5.4 points →
             ○ 2.2-02 Metro Line 16                    - │ on pace
             ○ 2.2-03 Expropriation for municipal …  -/8 │ needs 3.0 roads a month (18 roads ÷ 184 days ×
             ○ 2.2-04 Xihuangchenggen South Street r…  - │ 365/12)
          ┌─ Not saved ──────────────────────────────────────────────────────────────────────────────────┐
        ▌ │ Not saved: No space left on device. The ledger is as it was; this is still here:             │
          │ 2.2-06 23 roads                                                                              │
          │ Enter tries again · x gives it up                                                            │
          └──────────────────────────────────────────────────────────────────────────────────────────────┘
             ○ 2.2-10 Multi-storey car parks         -/5 │ monthly reports · part 3 (2) 2, sentence 3
             ○ 2.2-11 Temporary car parks            -/3 │
             ○ 2.2-12 More parking in old residen…  -/16 │ Entries (6)
             ○ 2.2-13 Parking in underground space     - │ 06-30 wang +1 road · 前半壁街完工
             ○ 2.2-14 “Four-control, two-small” park…  - │ 05-31 wang 21 roads
             ○ 2.2-15 Green and courteous traffic      - │ 04-30 wang 9 roads
             ○ 2.2-16 Walking and cycling network      - │ 03-31 wang 5 roads
             ○ 2.2-17 Public bicycle rental points     - │ 01-31 wang 3 roads
             ○ 2.2-18 Security of water, power, gas …  - │ 01-10 admin assigned · lead: 市政市容委 ·
             ○ 2.2-19 Substations in areas such as C…  - │ partners: 交通支队 · person: 王强
             ○ 2.2-20 Pipelines in lanes and huto…  -/48 │
        ─────────────────────────────────────────────────┴──────────────────────────────────────────────────
                                                     + add  - less  = value  n note  a acts  u undo  ? help
        """))
  }

  @Test func tooSmall39() throws {
    #expect(
      shows(
        try Screen(columns: 39, rows: 11, language: .en),
        """
        39×11 is too small (40×12 at least). q
        quits









        """))
  }

  @Test func tooSmall10() throws {
    #expect(
      shows(
        try Screen(columns: 10, rows: 5, language: .en),
        """
        10×5 is
        too small
        (40×12 at
        least). q
        quits
        """))
  }
}
