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
  /// Each page as a picture of greys.
  let ink: [Ink]
  /// Width and height in millimetres.
  let sheet: (Double, Double)

  init(_ command: String, in home: DubanHome) throws {
    let script = """
      duban \(command) --store demo -o page.html --force 2>/dev/null || exit 1
      chromium --headless --no-sandbox --disable-gpu --disable-dev-shm-usage --no-pdf-header-footer \
        --user-data-dir=profile --print-to-pdf=page.pdf page.html >/dev/null 2>&1 || exit 2
      pdftotext -bbox page.pdf words.html && pdftotext -raw page.pdf raw.txt || exit 3
      rm -f ink-*.pgm; pdftoppm -gray -r \(Ink.resolution) page.pdf ink || exit 4
      duban \(command) --store demo --width 200
      """
    let answer = try home.shell(script)
    guard answer.status == 0 else { throw PrintFault(status: answer.status, words: answer.words) }
    text = answer.data
    pages = try home.read(home.path + "/raw.txt").components(separatedBy: "\u{0C}").dropLast()
    let pictures = try FileManager.default.contentsOfDirectory(atPath: home.path).filter {
      $0.hasPrefix("ink-")
    }
    ink = try pictures.sorted().map { name in
      let data = FileManager.default.contents(atPath: home.path + "/" + name) ?? Data()
      guard let picture = Ink(data) else { throw PrintFault(status: 0, words: name) }
      return picture
    }
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

/// A page as a picture, to see where anything was printed.
struct Ink {
  /// Dots to an inch.
  static let resolution = 40
  private static let dotsPerMillimetre = Double(resolution) / 25.4
  /// Lighter is paper.
  private static let paper = 200

  private let width: Int
  private let height: Int
  private let dots: [UInt8]

  /// - Parameter data: a picture as `pdftoppm -gray` writes it; nil for any other.
  init?(_ data: Data) {
    let bytes = [UInt8](data)
    let head = bytes.prefix(40).split(separator: 10, maxSplits: 3, omittingEmptySubsequences: false)
    guard head.count == 4, head[0].elementsEqual("P5".utf8) else { return nil }
    let sides = head[1].split(separator: 32).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard sides.count == 2, bytes.count == head[3].startIndex + sides[0] * sides[1] else { return nil }
    (width, height) = (sides[0], sides[1])
    dots = Array(bytes[head[3].startIndex...])
  }

  /// Whether anything is printed in an area: left, top, right and bottom in millimetres.
  func isMarked(_ area: (Double, Double, Double, Double)) -> Bool {
    let edges = [area.0, area.1, area.2, area.3].map { Int(($0 * Ink.dotsPerMillimetre).rounded()) }
    for y in edges[1]..<min(edges[3], height) {
      let row = dots[y * width + edges[0]..<y * width + min(edges[2], width)]
      if row.contains(where: { $0 < Ink.paper }) { return true }
    }
    return false
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
