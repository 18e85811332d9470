import TextCells

/// The style sheet of a printed report: A4 with the margins of GB/T 9704 (37 mm at the top, 28 mm at the binding
/// edge, 156 × 225 mm of text), head and page number on each page, black and greys only.
struct HTMLStyle {
  /// Runs along the top of each page, left and right.
  let head: String
  let side: String
  /// Around the page's number and the number of pages: 第, 页 共, 页.
  let page: (String, String, String)

  var text: String {
    """
    @page { size: A4; margin: 37mm 26mm 35mm 28mm;
      @top-left { content: \(HTMLStyle.quoted(head)); \(running) }
      @top-right { content: \(HTMLStyle.quoted(side)); \(running) }
      @bottom-center { content: \(number); \(HTMLStyle.small) } }
    \(HTMLStyle.rules)
    """
  }

  private var running: String { "vertical-align: bottom; padding-bottom: 4mm; " + HTMLStyle.small }

  private var number: String {
    "\(HTMLStyle.quoted(page.0)) counter(page) \(HTMLStyle.quoted(page.1)) counter(pages) \(HTMLStyle.quoted(page.2))"
  }

  private static let small = "font: 9pt \(songti); color: #333;"
  private static let songti = "\"Noto Serif CJK SC\", \"Songti SC\", SimSun, STSong, serif"
  private static let heiti = "\"Noto Sans CJK SC\", \"PingFang SC\", SimHei, \"Microsoft YaHei\", sans-serif"

  /// Everything that is no plain sign is spelled, so that no text ends the string or the sheet.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in Text.visible(text).unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x20, 0x2D, 0x4E00...0x9FFF:
        result.unicodeScalars.append(scalar)
      default: result += "\\\(String(scalar.value, radix: 16)) "
      }
    }
    return result + "\""
  }

  private static let rules = """
    * { box-sizing: border-box; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    html { font: 10.5pt/1.5 \(songti); color: #000; background: #fff; }
    body { max-width: 156mm; margin: 0 auto; padding: 0 0.3mm; overflow-wrap: anywhere; orphans: 2; widows: 2; }
    @media screen { body { padding: 10mm 4mm; } }
    header { text-align: center; border-bottom: 1.5pt solid #000; margin-bottom: 5mm; padding-bottom: 3mm; }
    h1 { font: bold 22pt/1.3 \(heiti); margin: 0 0 2mm; }
    header p { margin: 1mm 0; }
    header p.to { text-align: left; font-weight: bold; margin-top: 4mm; }
    header p.fact { text-align: left; text-indent: 2em; }
    header p.notice { display: inline-block; border: 0.6pt solid #000; padding: 0 3mm; font: bold 9.5pt/1.6 \(heiti); }
    .title { font: 15pt \(heiti); }
    h2 { font: bold 13pt/1.4 \(heiti); margin: 7mm 0 2mm; break-after: avoid; }
    h3 { font: bold 10.5pt/1.4 \(heiti); margin: 3mm 0 1mm; break-after: avoid; }
    p.note { margin: 0 0 1.5mm; color: #333; font-size: 9pt; break-after: avoid; }
    table { table-layout: fixed; width: 100%; border-collapse: collapse; border: 0.9pt solid #000; font-size: 9.5pt; line-height: 1.35; }
    .aside h2 { margin-top: 5mm; font-size: 11pt; }
    .aside table { font-size: 8.5pt; line-height: 1.25; }
    .aside th, .aside td { padding-top: 0.4mm; padding-bottom: 0.4mm; }
    caption { text-align: left; }
    .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    thead { display: table-header-group; }
    tr, tbody.row { break-inside: avoid; }
    thead { break-after: avoid; }
    tbody:first-of-type, tbody:first-of-type tr:first-child { break-before: avoid; }
    th, td { border: 0.5pt solid #999; padding: 0.9mm 1.2mm; text-align: left; vertical-align: top; }
    thead th { background: #e4e4e4; border-bottom: 0.9pt solid #000; font: bold 9.5pt/1.35 \(heiti); text-align: center; vertical-align: middle; }
    .aside thead th { font-size: 8.5pt; }
    tbody:nth-of-type(even) { background: #f4f4f4; }
    tbody th { font-weight: normal; }
    .number { text-align: right; font-variant-numeric: tabular-nums; }
    .sign { text-align: center; font-family: \(heiti); }
    .same { border-top-style: hidden; background: #fff; }
    .end { height: 0; padding: 0; border: 0; border-top: 0.9pt solid #000; }
    .total td, .total th { border-top: 0.9pt solid #000; background: #e4e4e4; font-weight: bold; }
    .says td { border-top: 0; color: #222; font-size: 9pt; }
    .says .strip { margin-right: 2mm; }
    .says .trend { float: right; margin: 0 0 0 3mm; }
    .holds td, .holds th { border-bottom: 0; }
    .card { break-inside: avoid; border-left: 2pt solid #999; padding: 0 0 0 2.5mm; margin: 0 0 3mm; line-height: 1.4; }
    .card.farBehind { border-left: 3.5pt solid #000; }
    .card h3 { margin: 0; }
    .card h3 .side { float: right; font: 9.5pt \(songti); }
    .card p { margin: 0.3mm 0; }
    .card b { font: bold 9.5pt \(heiti); }
    .card .trend { float: right; margin: 1mm 0 0 3mm; }
    ul.flow { margin: 0; padding: 0 0 0 1em; columns: 2; column-gap: 6mm; list-style: none; font-size: 9.5pt; }
    ul.flow li { break-inside: avoid; padding-left: 1em; text-indent: -1em; }
    .signature { break-inside: avoid; break-before: avoid; margin-top: 10mm; display: grid; grid-template-columns: 1fr 1fr; gap: 7mm 8mm; }
    .signature div { display: flex; white-space: nowrap; align-items: flex-end; }
    .signature div span { flex: 1; border-bottom: 0.6pt solid #000; min-width: 20mm; }
    footer { margin-top: 6mm; border-top: 0.6pt solid #000; padding-top: 1mm; font-size: 9pt; display: flex; justify-content: space-between; break-inside: avoid; break-before: avoid; }
    svg { vertical-align: middle; }
    """
}
