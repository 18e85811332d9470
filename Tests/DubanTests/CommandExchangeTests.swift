import Foundation
import TestSupport
import Testing

/// Tables out and in again, as an office and its departments pass them about.
struct CommandExchangeTests {
  /// A store with a unit's two goals, one of them reported.
  private func office() throws -> DubanHome {
    let home = try DubanHome()
    _ = try home.write(
      "config/duban/config.json", #"{"name":"wang","units":[{"name":"市政市容委","aliases":["区市政市容委"]}]}"#)
    _ = try home.duban(words("assign 2.2-06 2.2-07 --lead 市政市容委 --on 1-5"))
    _ = try home.duban(words("update 2.2-06 --value 21 --on 5-31"))
    return home
  }

  private func entries(_ home: DubanHome) throws -> Int {
    try home.read(home.ledger).split(separator: "\n").count
  }

  /// A table's cells, by Python's reader.
  private func python(_ home: DubanHome, _ script: String) throws -> DubanHome.Answer {
    let file = try home.write("script.py", script)
    return try home.shell("/usr/bin/python3 '\(file)'")
  }

  @Test func aDepartmentsReturn() throws {
    let home = try office()
    let made = try home.duban(["template", "--lead", "区市政市容委", "-o", home.path + "/t.csv"])
    #expect(made.status == 0 && made.data == "")
    let template = try home.read(home.path + "/t.csv").split(separator: "\r\n")
    #expect(
      template == [
        "\u{FEFF}编号,名称,要求,目标值,时限,上次填报,上次日期,填法,填报日期,数值,百分比,阶段,自评,说明,问题,下一步",
        "2.2-06,道路大中修,实施,40 条,2013-12-31,21 条,2013-05-31,填数值（条，累计数）,2013-07-01,,,,,,,",
        "2.2-07,积水点整修,完成,56 处,2013-12-31,,,填数值（处，累计数）,2013-07-01,,,,,,,",
      ])
    // As a department returns it: filled in with a spreadsheet that saves GB 18030 and semicolons.
    let filled = try python(
      home,
      """
      import csv
      rows = list(csv.reader(open('t.csv', encoding='utf-8-sig', newline='')))
      rows[1][9] = '25条'; rows[1][13] = '前半壁街完工\\n𠂇'
      rows[2][9] = '３１'; rows[2][14] = '资金未到位'; rows[2][15] = '追加'
      csv.writer(open('back.csv', 'w', encoding='gb18030', newline=''), delimiter=';').writerows(rows)
      """)
    #expect(filled.status == 0, "\(filled.words)")
    let before = try entries(home)
    let dry = try home.duban(["import", home.path + "/back.csv", "--dry-run"])
    #expect(
      dry.data == """
        将存 2.2-06 21→25 条 · 07-01 · wang
        将存 2.2-07 31 处 · 07-01 · wang

        """)
    #expect(dry.words == "试导入：将存 2 条，涉及 2 项目标；没有写入\n" && dry.status == 0)
    #expect(try entries(home) == before)
    let taken = try home.duban(["import", home.path + "/back.csv"])
    #expect(
      taken.words == """
        已存 2.2-06 21→25 条 · 07-01 · wang
        已存 2.2-07 31 处 · 07-01 · wang
        已导入 2 条，涉及 2 项目标；undo 一次撤销

        """)
    #expect(taken.data == "" && taken.status == 0)
    #expect(try home.duban(words("show 2.2-06 --json")).data.contains(#""note": "前半壁街完工\n𠂇""#))
    let again = try home.duban(["import", home.path + "/back.csv"])
    #expect(again.words == "2 行都与台账一致，没有要存的\n" && again.status == 0)
    #expect(try entries(home) == before + 2)
    // One undo takes all of it back, and the same file comes in again.
    let undone = try home.duban(["undo"])
    #expect(
      undone.words.contains("已撤销 2.2-06") && undone.words.contains("已撤销 2.2-07"), "\(undone.words)")
    #expect(try home.duban(words("list --find 2.2-06 --json")).data.contains("\"value\": 21"))
    #expect(try home.duban(["import", home.path + "/back.csv"]).words.contains("已导入 2 条"))
  }

  @Test func nothingIsSavedOfATableWithABadRow() throws {
    let home = try office()
    let file = try home.write(
      "t.csv", "编号,数值,日期\n2.2-06,25,\n2.2-07,很多,\n2.2-8,1,2014-01-01\n2.2-09,1,\n")
    let before = try home.read(home.ledger)
    for arguments in [["import", file], ["import", file, "--dry-run"]] {
      let answer = try home.duban(arguments)
      #expect(
        answer.words
          == """
          duban: \(file):3: 2.2-07 数值（B列）：“很多”不是数；可填 17000、1.7万、20.44 或 9%
          \(file):4: 2.2-08 填报日期（C列）“2014-01-01”：2014-01-01 不在计划年度；须在 2013-01-01 至 2013-12-31 之间
          \(file):5: 2.2-09 数值（B列）“1”：节点目标不填数值；可填阶段、百分比、自评、说明、问题、下一步、依据
          3 处不合格，一条也没有存；改好后再导入

          """.replacingOccurrences(of: "“2014-01-01”：", with: "："))
      #expect(answer.status == 65 && answer.data == "")
    }
    #expect(try home.read(home.ledger) == before)
  }

  @Test(arguments: [
    ("import none.csv", 66, "none.csv: No such file or directory"), ("import .", 66, ".: not a regular file"),
    ("import", 64, "<file> is missing"),
    ("export", 64, "--format <format> is missing"),
    ("export --format xlsx", 64, "--format cannot be “xlsx”; allowed: csv, json, markdown, ics"),
    ("export --format ics --bom", 64, "--bom does not go with --format ics"),
    ("export --format csv --force", 64, "-o is missing"), ("template --lead 无此单位", 65, "“无此单位”"),
    ("--readonly import x.csv", 77, "opened with --readonly"),
    ("completions tcsh", 64, "SHELL cannot be “tcsh”"),
  ])
  func refused(_ typed: String, _ status: Int32, _ said: String) throws {
    let answer = try DubanHome().duban(words("--lang en " + typed))
    #expect(answer.words.contains(said), "\(answer.words)")
    #expect(answer.status == status && answer.data == "")
  }

  @Test func aTableThatIsTooLargeIsRefused() throws {
    let home = try office()
    let answer = try home.shell("head -c 17000000 /dev/zero > big.csv; duban --lang en import big.csv")
    #expect(answer.words.contains("big.csv: more than 16 MiB; divide the file") && answer.status == 65)
  }

  @Test func aRehearsalWritesNothingAnywhere() throws {
    let home = try DubanHome()
    let file = try home.write("t.csv", "id,value\n2.2-06,3\n")
    #expect(try home.duban(["--readonly", "import", file, "--dry-run"]).status == 0)
    #expect(!FileManager.default.fileExists(atPath: home.store))
  }

  /// The exports read back by parsers nobody here wrote: Python's csv and json, Debian's icalendar.
  @Test func exportsAreReadByOthers() throws {
    let home = try office()
    _ = try home.duban(["update", "2.2-07", "--value", "9", "--note", "=1+1, \"引号\"\n第二行;\\"])
    _ = try home.duban(words("schedule 2.2-07 06-30=20 09-15=搬迁"))
    for format in ["csv", "json", "ics", "markdown"] {
      let answer = try home.duban([
        "export", "--format", format, "--lead", "市政市容委", "-o", home.path + "/e." + format,
      ])
      #expect(answer.status == 0, "\(answer.words)")
    }
    let answer = try python(
      home,
      #"""
      import csv, json, icalendar
      rows = list(csv.DictReader(open('e.csv', encoding='utf-8', newline='')))
      assert [r['编号'] for r in rows] == ['2.2-06', '2.2-07'], rows
      assert rows[1]['数值'] == '9' and rows[1]['节点'] == '06-30=20；09-15=搬迁', rows[1]
      assert rows[1]['说明'] == '\'=1+1, "引号"\n第二行;\\', rows[1]
      document = json.load(open('e.json', encoding='utf-8'))
      assert document['format'] == 'duban.export/1' and document['plan']['id'] == 'xicheng-2013'
      assert [g['id'] for g in document['goals']] == ['2.2-06', '2.2-07'] and len(document['entries']) == 5
      calendar = icalendar.Calendar.from_ical(open('e.ics', 'rb').read())
      events = calendar.walk('VEVENT')
      told = [(str(e.decoded('DTSTART')), str(e['SUMMARY'])) for e in events]
      assert told[:3] == [('2013-12-31', '年底到期：2 项目标'), ('2013-06-30', '2.2-07 积水点整修 节点：20 处'),
        ('2013-09-15', '2.2-07 积水点整修 节点：搬迁')], told
      assert ('2013-02-05', '每月报送截止（1月）：2 项') in told and len(events) == 15
      assert '; ' not in str(events[1]['DESCRIPTION'])
      assert all(e['UID'] and e.decoded('DTSTAMP') and e.decoded('DTEND') > e.decoded('DTSTART') for e in events)
      assert len({str(e['UID']) for e in events}) == 15
      """#)
    #expect(answer.status == 0, "\(answer.words)")
    let markdown = try home.read(home.path + "/e.markdown")
    #expect(markdown.contains("| 2.2-07 | 积水点整修 | 完成 | 56 处 | 9/56 | ▲ 滞后 | 市政市容委 |"), "\(markdown)")
    // And by this program: nothing new in it.
    let again = try home.duban(["import", home.path + "/e.csv"])
    #expect(again.words == "2 行都与台账一致，没有要存的\n" && again.status == 0, "\(again.words)")
  }

  /// The whole demonstration year goes out, comes back unchanged, and adds nothing on any of three days.
  @Test(arguments: ["2013-03-31", "2013-06-30", "2013-12-31"])
  func theSampleYearComesBackAsItWentOut(_ day: String) throws {
    let home = try DubanHome()
    let answer = try home.shell(
      """
      duban demo --store demo >/dev/null 2>&1
      duban --store demo --as-of \(day) export --format csv -o e.csv --lang en && wc -l < demo/ledger.jsonl
      duban --store demo --as-of \(day) import e.csv; wc -l < demo/ledger.jsonl
      """, env: ["DUBAN_NOW": "2014-02-01T01:00:00Z"])
    let counts = answer.data.split(separator: "\n")
    #expect(counts.count == 2 && counts.first == counts.last, "\(answer.data)")
    #expect(answer.words.contains("行都与台账一致，没有要存的"), "\(answer.words)")
  }

  @Test func aLongTableShowsHowFarItIsOnATerminalOnly() throws {
    let home = try office()
    let rows = (1...1500).map { _ in "2.2-06,,\n" }.joined()
    let file = try home.write("long.csv", "编号,数值,说明\n" + rows)
    #expect(try home.duban(["import", file]).words == "1500 行都与台账一致，没有要存的\n")
    let onTerminal = try home.shell(
      "script -qec \"'\(DubanHome.program)' import '\(file)'\" /dev/null", env: ["TERM": "vt100"])
    #expect(onTerminal.data.contains("核对 [#") && onTerminal.data.contains("100% 1500/1500"), "\(onTerminal)")
    #expect(onTerminal.data.contains("1500 行都与台账一致"))
  }
}
