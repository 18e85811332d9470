import Foundation
import TestSupport
import Testing

/// The HTML as it comes out of a printer: A4, within the margins of GB/T 9704, nothing cut and nothing lost.
@Suite(.serialized) struct PrintTests {
  private static func home() throws -> DubanHome {
    let home = try DubanHome()
    let filled = try home.shell("duban demo --store demo >/dev/null")
    try #require(filled.status == 0, "\(filled.words)")
    return home
  }

  @Test func pagesPrintWholeAndInOrder() throws {
    let home = try Self.home()
    for (command, hasForm) in [
      ("status --as-of 2013-06-30 --lang zh", false), ("status --as-of 2013-03-31 --lang en", false),
      ("report quarter --as-of 2013-06-30 --lang zh", false),
      ("report year --as-of 2013-12-31 --lang zh", true),
    ] {
      let printed = try PrintedPages(command, in: home)
      #expect(abs(printed.sheet.0 - 210) < 0.5 && abs(printed.sheet.1 - 297) < 0.5)
      #expect(printed.pages.count > 3)
      expectMargins(printed, command)
      expectHeadsAndNumbers(printed, command)
      // The form's cells stand side by side and break at other places on paper than in text.
      hasForm ? expectWholeRows(printed) : expectNumbers(printed, command)
    }
  }

  /// 37 mm at the top, 28 mm at the binding edge, 156 × 225 mm of text; only head and page number stand outside.
  ///
  /// Left and right by the words' boxes; above and below by the ink, because a box is as high as the tallest sign of
  /// its font.
  private func expectMargins(_ printed: PrintedPages, _ command: String) {
    for word in printed.words {
      #expect(word.left >= 28 - 0.5 && word.right <= 28 + 156 + 0.5, "\(command): \(word)")
    }
    for (index, page) in printed.ink.enumerated() {
      let (left, right) = (28 - 0.7, 28 + 156 + 0.7)
      for (name, area) in [
        ("left", (0, 0, left, 297)), ("right", (right, 0, 210, 297)),
        ("above the head", (0, 0, 210, 25)), ("over the text", (0, 34.5, 210, 36.5)),
        ("under the text", (0, 263, 210, 270)), ("under the number", (0, 285, 210, 297)),
      ] as [(String, (Double, Double, Double, Double))] {
        #expect(!page.isMarked(area), "\(command): page \(index + 1) has ink \(name)")
      }
      #expect(page.isMarked((28, 25, 184, 34.5)) && page.isMarked((28, 270, 184, 285)))
    }
  }

  private func expectHeadsAndNumbers(_ printed: PrintedPages, _ command: String) {
    let isChinese = command.contains("zh")
    for (index, page) in printed.pages.enumerated() {
      let (number, count) = (index + 1, printed.pages.count)
      let said = page.filter { !$0.isWhitespace }
      #expect(
        said.contains(isChinese ? "第\(number)页共\(count)页" : "page\(number)of\(count)"), "\(command) \(number)"
      )
      #expect(said.contains(isChinese ? "督办·西城区2013年重点工作" : "duban·XichengDistrict"), "\(command) \(number)")
    }
  }

  /// Every number of the text stands on the paper too, in the same order, with no more between two of them than the head
  /// of a page. Digits are held against digits, because Poppler sees no blank in 06-20 8.8%.
  private func expectNumbers(_ printed: PrintedPages, _ command: String) {
    let paper = printed.pages.joined(separator: "\n").utf8.filter { (48...57).contains($0) }
    var place = 0
    for (index, number) in printed.text.numbers.enumerated() {
      let digits = Array(number.utf8)
      let most = min(place + Self.headDigits, paper.count - digits.count)
      guard place <= most, let found = (place...most).first(where: { paper[$0...].starts(with: digits) })
      else {
        Issue.record(
          "\(command): \(number), number \(index) of the text, is not on the paper where it belongs")
        return
      }
      place = found + digits.count
    }
    #expect(paper.count - place < Self.headDigits)
  }

  /// No more digits stand in a page's head, number and column titles.
  private static let headDigits = 40

  /// A row of the form has one goal and one light: a page that had a part of a row would have one more of either.
  private func expectWholeRows(_ printed: PrintedPages) {
    let first = printed.pages.firstIndex { $0.contains("全年完成情况") } ?? 0
    var rows = 0
    for page in printed.pages.dropFirst(first + 1).dropLast() {
      let goals = page.matches(of: /[1-5]\.[0-9]-(?:[0-9]{2}|a[0-9a-f]{8})/).count
      let lights = page.matches(of: /→/).count
      #expect(goals == lights && goals > 5, "\(page)")
      #expect(page.contains("全年完成情况"), "the titles are not repeated")
      rows += goals
    }
    #expect(rows > 200)
  }
}
