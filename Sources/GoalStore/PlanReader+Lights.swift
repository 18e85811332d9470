import GoalCore
import StrictJSON

extension PlanReader {
  mutating func lights(_ top: inout PlanObject) -> LightTable {
    var table = LightTable(
      behind: 0, farBehind: 0, shortfall: 0, latestPace: 0, checkpointDays: 0, legend: [])
    guard var lights = object("lights", of: &top) else { return table }
    if var limits = object("thresholds", of: &lights) {
      table.behind = whole("behind", of: &limits, in: 0...100)
      table.farBehind = whole("farBehind", of: &limits, in: min(max(table.behind, 0), 100)...100)
      table.shortfall = whole("shortfall", of: &limits, in: 0...100)
      table.latestPace = whole("latestPace", of: &limits, in: 0...100)
      table.checkpointDays = whole("checkpointDays", of: &limits, in: 0...366)
    }
    table.legend = legend(&lights)
    return table
  }

  /// Each of the seven lights once, told apart by its mark alone.
  private mutating func legend(_ lights: inout PlanObject) -> [LightTable.Legend] {
    var named: [Light] = []
    var marks = Set<String>()
    let rows = objects("legend", of: &lights, path: "lights.legend") { reader, row -> LightTable.Legend? in
      let light: Light? = reader.word("id", of: &row, .light)
      if let light, named.contains(light), let value = row.members["id"] {
        reader.note(.duplicate(light.rawValue), at: value, row.path, "id")
      }
      if let light { named.append(light) }
      let mark = reader.mark("mark", of: &row, in: &marks) { mark in
        mark.unicodeScalars.count == 1 && PlanText.columns(mark) == 1
      }
      let ascii = reader.mark("ascii", of: &row, in: &marks) { mark in
        mark.utf8.count == 1 && mark.utf8.allSatisfy { (0x21...0x7E).contains($0) }
      }
      let word = reader.bilingual("word", of: &row)
      return light.map { LightTable.Legend(light: $0, mark: mark, ascii: ascii, word: word ?? .blank) }
    }
    if let list = lights.members["legend"], list.kind == .array {
      for light in Light.allCases where !named.contains(light) {
        note(.missingLight(light), at: list, "lights.legend")
      }
    }
    return rows
  }

  private mutating func mark(
    _ key: String, of row: inout PlanObject, in marks: inout Set<String>, _ fits: (String) -> Bool
  ) -> String {
    guard let value = member(key, of: &row), let mark = text(value, row.path, key) else { return "" }
    if !fits(mark) {
      note(.badMark(mark), at: value, row.path, key)
    } else if !marks.insert(mark).inserted {
      note(.duplicate(mark), at: value, row.path, key)
    }
    return mark
  }
}
