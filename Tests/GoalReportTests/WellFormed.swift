import Foundation
import FoundationXML

/// Reads markup as strictly as XML asks, and keeps what it found.
final class WellFormed: NSObject, XMLParserDelegate {
  /// What is wrong and where; nil for well-formed markup.
  private(set) var problem: String?
  private(set) var text = ""
  private(set) var elements: [String: Int] = [:]
  private(set) var attributes: [(element: String, name: String, value: String)] = []
  private var open: [String] = []

  init(_ markup: String) {
    super.init()
    let parser = XMLParser(data: Data(markup.utf8))
    parser.shouldResolveExternalEntities = false
    parser.delegate = self
    if !parser.parse() {
      problem = "\(parser.lineNumber):\(parser.columnNumber): \(parser.parserError.map { "\($0)" } ?? "?")"
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes given: [String: String] = [:]
  ) {
    elements[name, default: 0] += 1
    open.append(name)
    attributes += given.map { (name, $0.key, $0.value) }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?)
  {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if open.last != "style" { text += string }
  }
}
