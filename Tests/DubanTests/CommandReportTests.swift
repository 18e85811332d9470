import Foundation
import TestSupport
import Testing

/// `report`, `notice` and the forms of all that is printed.
struct CommandReportTests {
  private static func filled() throws -> DubanHome {
    let home = try DubanHome()
    let script = """
      duban assign 2.2-06 2.2-07 --lead 市政市容委 --on 1-10 --by wang
      duban update 2.2-06 --value 5 --on 6-20 --problem 管线未明 --next 七月核定 --by wang
      duban verify 2.2-06 --value 4 --note 少一条 --on 6-25 --by li
      """
    _ = try home.shell(script)
    return home
  }

  @Test func everyReportInEveryForm() throws {
    let home = try Self.filled()
    for command in [
      "status", "report week", "report month", "report quarter", "report halfyear", "report year", "report 月",
      "notice --lead 市政市容委", "list", "log",
    ] {
      for (format, start) in [
        ("text", ""), ("markdown", "# "), ("csv", ""), ("json", command.hasPrefix("l") ? "[" : "{"),
        ("html", "<!DOCTYPE html>"),
      ] {
        let answer = try home.duban(words("\(command) --as-of 6-30 --format \(format)"))
        #expect(answer.status == 0 && answer.words.isEmpty, "\(command) \(format): \(answer.words)")
        #expect(answer.data.hasPrefix(start) && answer.data.count > 40, "\(command) \(format)")
      }
    }
  }

  /// What is drawn shows the history, which the fold does not tell.
  @Test func aDrawingIsTheSameWithAndWithoutTheFold() throws {
    let home = try DubanHome()
    let store = home.path + "/drawn"
    for (value, day) in [("2", "2-10"), ("5", "4-20"), ("9", "6-20")] {
      let line = "update 2.2-06 --value \(value) --on \(day) --by wang --store \(store)"
      #expect(try home.duban(words(line)).status == 0)
    }
    let line = words("status --as-of 6-30 --format html --store \(store)")
    let drawn = try home.duban(line).data
    #expect(drawn.contains("class=\"trend\""))
    try FileManager.default.removeItem(atPath: store + "/progress.json")
    #expect(try home.duban(line).data == drawn)
  }

  @Test func filtersGoWithEveryReport() throws {
    let home = try Self.filled()
    for kind in ["week", "month", "quarter", "halfyear", "year"] {
      let text = try home.duban(words("report \(kind) --as-of 6-30 --lead 市政市容委")).data
      #expect(text.contains("范围：牵头：市政市容委"), "\(kind)")
      #expect(text.contains("2.2-06") && !text.contains("1.1-01"), "\(kind)")
    }
    let csv = try home.duban(words("status --as-of 6-30 --item 2.2 --format csv")).data
    #expect(csv.components(separatedBy: "\r\n").dropFirst().allSatisfy { $0.hasPrefix("2.2-") || $0.isEmpty })
  }

  @Test func theFilesNameSaysTheForm() throws {
    let home = try Self.filled()
    for (name, start) in [
      ("a", "督办 ·"), ("a.2013-06-30", "督办 ·"), ("a.md", "# "), ("a.html", "<!DOCTYPE"), ("a.csv", "编号,"),
      ("a.json", "{"), ("a.txt", "督办 ·"),
    ] {
      _ = try home.shell("duban status --as-of 6-30 -o \(name)")
      #expect(try home.read(home.path + "/" + name).hasPrefix(start), "\(name)")
    }
    let marked = try home.shell("duban status --format csv --bom | head -c 3 | od -An -tx1")
    #expect(marked.data.trimmingCharacters(in: .whitespacesAndNewlines) == "ef bb bf")
  }

  @Test func pagesAreSixtyLines() throws {
    let home = try Self.filled()
    let pages = try home.duban(words("status --paged --as-of 6-30")).data.components(separatedBy: "\u{0C}")
    #expect(pages.count > 3)
    for (index, page) in pages.enumerated() {
      #expect(page.components(separatedBy: "\n").count == 61)
      #expect(page.hasPrefix("督办 · 西城区2013年重点工作"))
      #expect(page.hasSuffix("第\(index + 1)页 共\(pages.count)页\n"))
    }
  }

  @Test(arguments: [
    ("report", "缺少 <period>"),
    ("report decade", "report 不能是“decade”；可填 week、month、quarter、halfyear、year"),
    ("report status", "report 不能是“status”"), ("notice", "缺少 --lead；可填 UNIT"),
    ("notice --lead 没有这个", "没有牵头“没有这个”；有 市政市容委"),
    ("status --format pdf", "--format 不能是“pdf”；可填 text、markdown、csv、json、html"),
    ("status --format html --width 80", "--width 和 --format html 不能同时用"),
    ("status --json --paged", "--paged 和 --format json 不能同时用"), ("list --bom", "--bom 和 --format text 不能同时用"),
    ("status -o a.pdf", "-o 不能是“a.pdf”；可填 *.txt、*.md、*.csv、*.json、*.html、*.htm"),
    ("show 2.2-06 -o a.html", "-o 不能是“a.html”；可填 *.txt、*.json"),
    ("show 2.2-06 --format html", "--format 不能是“html”；可填 text、json"),
  ])
  func refused(_ line: String, _ said: String) throws {
    let answer = try Self.filled().duban(words(line))
    #expect(answer.words.contains(said), "\(answer.words)")
    #expect(answer.status == (line.contains("没有这个") ? 65 : 64) && answer.data.isEmpty)
  }

  /// A file that is there stays unless it may be replaced; what cannot be written says so.
  @Test func filesAreNotLost() throws {
    let home = try Self.filled()
    let file = try home.write("old.txt", "old")
    let refused = try home.duban(["status", "-o", file])
    #expect(refused.status == 73 && refused.words.contains("已存在；换一个名字，或加 --force 覆盖"))
    #expect(try home.read(file) == "old")
    // A disk that takes no more: the limit of a file's size stands for it.
    let full = try home.shell("trap '' XFSZ; ulimit -f 1; duban status -o old.txt --force; echo $?; ls")
    #expect(full.data.hasPrefix("74\n") && !full.data.contains("tmp"), "\(full.data) \(full.words)")
    #expect(full.words.contains("old.txt: 文件过大"))
    #expect(try home.read(file) == "old")
    let device = try home.duban(["status", "-o", "/dev/full", "--force"])
    #expect(
      device.status == 74 && device.words.contains("/dev/full: 磁盘已满"), "\(device.words)")
    for path in ["/nowhere/a.txt", "/proc/a.txt"] {
      let answer = try home.duban(["status", "-o", path])
      #expect(answer.status == 73 && answer.words.contains(path), "\(answer.words)")
    }
    #expect(try home.duban(["status", "-o", home.path, "--force"]).status == 73)
  }

  @Test func aReplacedFileKeepsItsModeAndItsLink() throws {
    let home = try Self.filled()
    let script = """
      echo old > real.txt; chmod 640 real.txt; ln -s real.txt link.txt
      duban status -o link.txt --force 2>/dev/null; stat -c %a real.txt; readlink link.txt; head -c 6 real.txt
      """
    #expect(try home.shell(script).data == "640\nreal.txt\n督办")
  }

  /// The same ledger, day, language and width: the same bytes, wherever and in whatever hands.
  @Test func theSameBytesEverywhere() throws {
    let home = try Self.filled()
    let config =
      "{\"name\": \"zhao\", \"theme\": \"paper\", \"units\": [{\"name\": \"市容委\", \"aliases\": [\"市政市容委\"]}]}"
    for command in [
      "status --width 100", "status --format html", "report quarter --format markdown",
      "report year --format json",
      "report month --format csv", "status --paged",
    ] {
      let line = words("\(command) --as-of 6-30 --lang zh")
      let first = try home.duban(line).data
      #expect(first.contains("市政市容委") || command.contains("width"))
      for env in [
        ["TZ": "America/New_York"], ["LANG": "en_US.UTF-8", "LC_ALL": "C"],
        ["TERM": "xterm-256color", "COLUMNS": "40"],
        ["DUBAN_NOW": "2014-02-01T00:00:00Z", "USER": "else"], ["NO_COLOR": "1", "LANG": ""],
      ] {
        #expect(try home.duban(line, env: env).data == first, "\(command) \(env)")
      }
      let other = try home.write("elsewhere/duban/config.json", config)
      let folder = (((other as NSString).deletingLastPathComponent) as NSString).deletingLastPathComponent
      #expect(try home.duban(line, env: ["XDG_CONFIG_HOME": folder]).data == first, "\(command) configured")
    }
  }

  /// What a script reads of a report is told in the README.
  @Test func everyMemberIsInTheReadme() throws {
    let home = try Self.filled()
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("README.md")
    let readme = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let section = try #require(readme.components(separatedBy: "JSON, which scripts can rely on").last)
    let told = Set(section.components(separatedBy: "\n## ")[0].split { !$0.isLetter }.map(String.init))
    for command in ["status", "report month", "report quarter", "report year", "notice --lead 市政市容委"] {
      let json = Data(try home.duban(words("\(command) --as-of 6-30 --json")).data.utf8)
      let report = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
      let totals = report["totals"] as? [String: Any] ?? [:]
      let rows = ["behind", "owed", "moved", "sample", "form", "units"].flatMap { name in
        (report[name] as? [[String: Any]])?.first.map { Array($0.keys) } ?? []
      }
      let missing = (Array(report.keys) + Array(totals.keys) + rows).filter { !told.contains($0) }
      #expect(missing.isEmpty, "\(command): \(missing)")
    }
  }

  @Test func theFootCarriesCountAndFingerprint() throws {
    let home = try Self.filled()
    let foot =
      try home.duban(words("status --as-of 6-30")).data.components(separatedBy: "\n").suffix(2).first ?? ""
    #expect(foot.hasPrefix("台账 4 条 · 校验 ") && foot.hasSuffix("2013-06-30"), "\(foot)")
    let fingerprint = foot.components(separatedBy: " ")[6 - 1]
    #expect(try home.duban(words("report week --as-of 6-30 --json")).data.contains(fingerprint))
    #expect(
      try home.duban(words("notice --lead 市政市容委 --as-of 6-30 --format html")).data.contains(fingerprint))
  }
}
