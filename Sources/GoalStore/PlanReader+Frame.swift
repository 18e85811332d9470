import GoalCore
import StrictJSON

/// What stands around the goals: format, areas, zones, figures, lights and grace.
extension PlanReader {
  /// Nil where nothing can be made of the document; the notes say why.
  ///
  /// - Parameters:
  ///   - hasGoals: false where the goals are read apart.
  ///   - figures: those that were read apart.
  mutating func plan(_ root: JSONView, hasGoals: Bool = true, figures: [Figure]? = nil) -> Plan? {
    guard var top = object(root, path: ""), hasFormat(&top) else { return nil }
    let id = planID(&top)
    let year = whole("year", of: &top, in: 1...9999)
    let title = bilingual("title", of: &top)
    let areas = objects("areas", of: &top, path: "areas") { reader, area in reader.area(&area) }
    let zones = objects("zones", of: &top, path: "zones") { reader, zone in
      Zone(
        id: reader.newID(of: &zone, in: \.zones, PlanText.isPlainID) ?? "",
        title: reader.bilingual("title", of: &zone) ?? .blank)
    }
    let figures =
      figures ?? objects("figures", of: &top, path: "figures") { reader, figure in reader.figure(&figure) }
    let lights = lights(&top)
    let grace = grace(&top)
    let readings = readings(&top)
    return Plan(
      id: id, year: year, title: title ?? .blank, areas: areas, zones: zones, figures: figures,
      lights: lights, grace: grace, readings: readings, goals: hasGoals ? goals(&top) : [])
  }

  private mutating func hasFormat(_ top: inout PlanObject) -> Bool {
    guard let value = member("format", of: &top) else { return false }
    guard let format = value.string else {
      note(.wrongType(expected: .text), at: value, "format")
      return false
    }
    if format == "duban.plan/\(PlanFile.version)" { return true }
    let number = format.hasPrefix("duban.plan/") ? format.dropFirst("duban.plan/".count) : ""
    if PlanText.isNumber(number), let number = Int(number), number > PlanFile.version {
      note(.newerFormat(number), at: value, "format")
    } else {
      note(.wrongFormat(format), at: value, "format")
    }
    return false
  }

  private mutating func planID(_ top: inout PlanObject) -> String {
    guard let value = member("id", of: &top), let id = text(value, "", "id") else { return "" }
    if !PlanText.isPlainID(id) { note(.badID(id), at: value, "id") }
    return id
  }

  private mutating func area(_ area: inout PlanObject) -> Area {
    let id = newID(of: &area, in: \.areas) { PlanText.isNumber($0) && $0.utf8.count <= 2 }
    let title = bilingual("title", of: &area)
    let items = objects("items", of: &area, path: area.path.member("items")) { reader, item in
      // A goal's area is what stands before the point of its item's id.
      let itemID = reader.newID(of: &item, in: \.items) { itemID in
        let parts = itemID.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { PlanText.isNumber($0) && $0.utf8.count <= 2 }
          && (id == nil || id.map { $0 == parts[0] } == true)
      }
      return Item(id: itemID ?? "", title: reader.bilingual("title", of: &item) ?? .blank)
    }
    return Area(id: id ?? "", title: title ?? .blank, items: items)
  }

  private mutating func figure(_ figure: inout PlanObject) -> Figure {
    let id = newID(of: &figure, in: \.figures, PlanText.isPlainID)
    let title = narrowTitle("title", of: &figure)
    let value = member("value", of: &figure).flatMap { quantity($0, figure.path, "value") }
    let unit = bilingual("unit", of: &figure)
    let isApproximate = flag("approx", of: &figure)
    let isMore = figure.optional("more").flatMap { flag($0, figure.path, "more") }
    var cite = Citation.figure(part: 1, paragraph: 1, sentence: 1)
    if var place = object("cite", of: &figure) { cite = figureCitation(&place) }
    return Figure(
      id: id ?? "", title: title ?? .blank, value: value ?? .zero, unit: unit ?? .blank,
      approximate: isApproximate ?? false, more: isMore ?? false, cite: cite)
  }

  mutating func figureCitation(_ cite: inout PlanObject) -> Citation {
    .figure(
      part: whole("part", of: &cite, in: 1...99), paragraph: whole("paragraph", of: &cite, in: 1...9999),
      sentence: whole("sentence", of: &cite, in: 1...9999))
  }

  private mutating func grace(_ top: inout PlanObject) -> Grace {
    var grace = Grace(week: 0, month: 0, quarter: 0, headlineMonth: 0, headlineQuarter: 0)
    guard var days = object("grace", of: &top) else { return grace }
    grace.week = whole("week", of: &days, in: 0...366)
    grace.month = whole("month", of: &days, in: 0...366)
    grace.quarter = whole("quarter", of: &days, in: 0...366)
    guard var headline = object("headline", of: &days) else { return grace }
    grace.headlineMonth = whole("month", of: &headline, in: 0...366)
    grace.headlineQuarter = whole("quarter", of: &headline, in: 0...366)
    return grace
  }
}

extension Bilingual {
  /// Stands where a text could not be read; the plan is then refused.
  static let blank = Bilingual(zh: "", en: "")
}
