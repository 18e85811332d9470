import GoalCore
import GoalText

extension Document {
  /// The document as one HTML file that prints on A4 by itself: no network, no script.
  package var html: String {
    var w = HTMLWriter()
    HTMLSetter(document: self).write(&w)
    return w.text
  }
}

/// Sets the blocks of a document as HTML.
struct HTMLSetter {
  let document: Document

  var words: Words { document.words }

  func write(_ w: inout HTMLWriter) {
    w.raw("<!DOCTYPE html>\n")
    w.element(
      "html", ["lang": words.language == .zh ? "zh-CN" : "en", "xmlns": "http://www.w3.org/1999/xhtml"]
    ) { w in
      w.newline()
      w.element("head") { w in writeHead(&w) }
      w.newline()
      w.element("body") { w in
        w.newline()
        writeTitle(&w)
        w.element("main") { w in
          for section in document.sections { write(section, &w) }
        }
        writeSignature(&w)
        writeFoot(&w)
      }
      w.newline()
    }
    w.newline()
  }

  private func writeHead(_ w: inout HTMLWriter) {
    w.empty("meta", ["charset": "utf-8"])
    w.empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    w.element(
      "title", text: [document.title, document.head, document.side].joined(separator: words.numbers.dot))
    let page = words.reports.pageParts
    let style = HTMLStyle(head: document.head, side: document.pageSide, page: page)
    w.element("style") { $0.raw("\n\(style.text)\n") }
  }

  private func writeTitle(_ w: inout HTMLWriter) {
    w.element("header") { w in
      w.element("h1", text: document.plan.title.in(words.language))
      w.element("p", ["class": "title"], text: document.title)
      let about = [document.count, document.span == nil ? document.side : "", document.pace]
      w.element("p", text: about.filter { !$0.isEmpty }.joined(separator: words.numbers.dot))
      if let span = document.span { w.element("p", text: span) }
      if let notice = document.notice { w.element("p", ["class": "notice"], text: notice) }
      if let recipient = document.recipient { w.element("p", ["class": "to"], text: recipient) }
      for fact in document.facts { w.element("p", ["class": "fact"], text: fact) }
    }
    w.newline()
  }

  private func write(_ section: Document.Section, _ w: inout HTMLWriter) {
    w.element("section", ["class": section.isAside ? "aside" : nil]) { w in
      w.element("h2", text: section.title)
      for note in section.notes { w.element("p", ["class": "note"], text: note) }
      for block in section.blocks {
        w.newline()
        switch block {
        case .nothing: w.element("p", text: words.status.nothing)
        case .table(let table): write(table, section.title, &w)
        case .cards(let cards):
          for card in cards { write(card, &w) }
        case .flow(let flows):
          for flow in flows { write(flow, &w) }
        case .log(let log): write(log, section.title, &w)
        }
      }
    }
    w.newline()
  }

  private func write(_ card: Document.Card, _ w: inout HTMLWriter) {
    w.element("div", ["class": "card \(card.light.rawValue)"]) { w in
      w.element("h3") { w in
        w.write("\(document.mark(card.light)) \(card.name)")
        if !card.side.isEmpty {
          w.raw(" ")
          w.element("span", ["class": "side"], text: card.side)
        }
      }
      if let trend = card.trend { HTMLDrawing.trend(trend, words.reports.trend, &w) }
      for line in card.lines {
        w.element("p") { w in
          if let label = line.label { w.element("b", text: label + words.numbers.colon) }
          w.write(line.text)
        }
      }
    }
    w.newline()
  }

  private func write(_ flow: Document.Flow, _ w: inout HTMLWriter) {
    w.element("h3", text: flow.title)
    guard !flow.cells.isEmpty else { return }
    w.element("ul", ["class": "flow"]) { w in
      for cell in flow.cells { w.element("li", text: cell) }
    }
    w.newline()
  }

  private func writeSignature(_ w: inout HTMLWriter) {
    guard !document.signature.isEmpty else { return }
    w.element("div", ["class": "signature"]) { w in
      for label in document.signature {
        w.element("div") { w in
          w.write(label + words.numbers.colon)
          w.element("span", text: "")
        }
      }
    }
    w.newline()
  }

  private func writeFoot(_ w: inout HTMLWriter) {
    guard !document.foot.isEmpty else { return }
    w.element("footer") { w in
      w.element("span", text: document.foot)
      w.element("span", text: document.footSide)
    }
    w.newline()
  }
}
