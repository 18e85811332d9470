import Foundation
import TestSupport

/// A report of the sample year as Chromium prints it, read back with Poppler.
struct PrintedPages {
  struct Word {
    let page: Int
    let text: String
    /// In millimetres from the sheet's upper left corner.
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double
  }
  /// The same report as text, 200 columns wide.
  let text: String
  let words: [Word]
  /// Each page's text in the order in which it was drawn.
  let pages: [String]
  /// Width and height in millimetres.
  let sheet: (Double, Double)

  init(_ command: String, in home: DubanHome) throws {
    let script = """
      duban \(command) --store demo -o page.html --force 2>/dev/null || exit 1
      chromium --headless --no-sandbox --disable-gpu --disable-dev-shm-usage --no-pdf-header-footer \
        --user-data-dir=profile --print-to-pdf=page.pdf page.html >/dev/null 2>&1 || exit 2
      pdftotext -bbox page.pdf words.html && pdftotext -raw page.pdf raw.txt || exit 3
      duban \(command) --store demo --width 200
      """
    let answer = try home.shell(script)
    guard answer.status == 0 else { throw PrintFault(status: answer.status, words: answer.words) }
    text = answer.data
    pages = try home.read(home.path + "/raw.txt").components(separatedBy: "\u{0C}").dropLast()
    (words, sheet) = PrintedPages.read(try home.read(home.path + "/words.html"))
  }

  private static let points = 72 / 25.4

  private static func read(_ boxes: String) -> ([Word], (Double, Double)) {
    var words: [Word] = []
    var sheet = (0.0, 0.0)
    var page = 0
    for line in boxes.components(separatedBy: "\n") {
      let numbers = line.components(separatedBy: "\"").compactMap { Double($0) }.map { $0 / points }
      if line.contains("<page ") {
        page += 1
        sheet = (numbers[0], numbers[1])
      } else if line.contains("<word "), numbers.count >= 4,
        let text = line.components(separatedBy: ">").dropFirst().first
      {
        words.append(
          Word(
            page: page, text: String(text.prefix { $0 != "<" }), left: numbers[0], top: numbers[1],
            right: numbers[2], bottom: numbers[3]))
      }
    }
    return (words, sheet)
  }
}

struct PrintFault: Error {
  let status: Int32
  let words: String
}

extension String {
  /// Every run of digits.
  var numbers: [Substring] { split { !($0.isASCII && $0.isNumber) } }
}
