import GoalCore
package import GoalText
import StrictJSON

/// Where the screen was left, for the next start to begin from.
package struct SavedScreen: Hashable, Sendable {
  package var view = ViewID.overview
  package var unfolded: [RowID] = []
  /// Those with a row.
  package var places = State.Places()
  package var theme: Choice?
  package var language: Choice?
  /// As their own writers spell them.
  package var filter: String?
  package var order: String?

  /// Something chosen by a key, and what it was chosen over: it holds until the configuration says something new.
  package struct Choice: Hashable, Sendable {
    package var chosen: String
    package var over: String

    package init(chosen: String, over: String) {
      self.chosen = chosen
      self.over = over
    }

    /// What is chosen, where the configuration still says what it said then.
    package func holding(over now: String) -> String? { over == now ? chosen : nil }
  }

  package init() {}

  /// Whether the first frame looks at every goal, not only at what all of them add up to.
  package var looksAtEveryGoal: Bool {
    filter != nil || order != nil || view == .targets || view == .rhythm
  }

  static let format = "duban.screen/1"
  /// No screen has more open rows than a plan has groups; a file that names more is not ours.
  static let mostRows = 4096
  static let longestText = 400
}

extension SavedScreen {
  /// What a file says; nil for one that is damaged, too large or of another format: the screen then begins afresh.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count <= 1 << 20, let document = try? JSONDocument(bytes) else { return nil }
    let root = document.root
    guard root["format"]?.string == SavedScreen.format,
      let view = root["view"]?.string.flatMap({ name in ViewID.allCases.first { $0.name == name } }),
      let unfolded = SavedScreen.rows(root["unfolded"]), let places = SavedScreen.places(root["places"])
    else { return nil }
    self.view = view
    self.unfolded = unfolded
    self.places = places
    theme = SavedScreen.choice(root["theme"])
    language = SavedScreen.choice(root["language"])
    filter = SavedScreen.text(root["filter"])
    order = SavedScreen.text(root["order"])
  }

  private static func rows(_ value: JSONValue?) -> [RowID]? {
    guard let value, value.kind == .array else { return nil }
    var rows: [RowID] = []
    for element in value.elements {
      guard rows.count < mostRows, let row = RowID(element) else { return nil }
      rows.append(row)
    }
    return rows
  }

  private static func places(_ value: JSONValue?) -> State.Places? {
    guard let value, value.kind == .object else { return nil }
    var places = State.Places()
    for (name, member) in value.members {
      guard let view = ViewID.allCases.first(where: { $0.name == name }),
        let row = member["selected"].flatMap({ RowID($0) }), let top = member["top"]?.int,
        (0..<1_000_000).contains(top)
      else { return nil }
      places[view] = State.Place(selected: row, top: top)
    }
    return places
  }

  private static func choice(_ value: JSONValue?) -> Choice? {
    guard let chosen = text(value?["chosen"]), let over = text(value?["over"]) else { return nil }
    return Choice(chosen: chosen, over: over)
  }

  fileprivate static func text(_ value: JSONValue?) -> String? {
    value?.string.flatMap { $0.utf8.count <= longestText ? $0 : nil }
  }

  /// The file's bytes, a line feed at the end.
  package var bytes: [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.object { w in
      w.member("format", SavedScreen.format)
      w.member("view", view.name)
      w.member("unfolded") { w in w.array { w in for row in unfolded { w.array(row.parts) } } }
      w.member("places") { w in
        w.object { w in
          for view in ViewID.allCases {
            let place = places[view]
            guard let selected = place.selected else { continue }
            w.member(view.name) { w in
              w.object { w in
                w.member("selected") { w in w.array(selected.parts) }
                w.member("top", place.top)
              }
            }
          }
        }
      }
      w.member("theme", theme)
      w.member("language", language)
      if let filter { w.member("filter", filter) }
      if let order { w.member("order", order) }
    }
    return writer.bytes + [0x0A]
  }
}

extension JSONWriter {
  fileprivate mutating func array(_ texts: [String]) { array { w in for text in texts { w.element(text) } } }

  fileprivate mutating func member(_ key: String, _ choice: SavedScreen.Choice?) {
    guard let choice else { return }
    member(key) { w in
      w.object { w in
        w.member("chosen", choice.chosen)
        w.member("over", choice.over)
      }
    }
  }
}

extension ViewID {
  /// What the saved screen calls it.
  fileprivate var name: String {
    switch self {
    case .overview: "overview"
    case .priorities: "priorities"
    case .zones: "zones"
    case .targets: "targets"
    case .rhythm: "rhythm"
    case .ledger: "ledger"
    }
  }
}

extension RowID {
  /// The row as an array of texts: what it is, then what names it.
  var parts: [String] {
    switch self {
    case .heading(let name): ["heading", name]
    case .area(let id): ["area", id]
    case .item(let id): ["item", id]
    case .zone(let id): ["zone", id]
    case .commonToZones: ["common"]
    case .unit(let name): ["unit", name]
    case .goal(let id, let under): ["goal", id, under]
    case .entry(let id): ["entry", id]
    case .text(let name): ["text", name]
    }
  }

  fileprivate init?(_ value: JSONValue) {
    guard value.kind == .array else { return nil }
    let parts = value.elements.prefix(4).map { SavedScreen.text($0) }
    guard let kind = parts.first ?? nil else { return nil }
    switch (kind, parts.count > 1 ? parts[1] : nil, parts.count) {
    case ("heading", let name?, 2): self = .heading(name)
    case ("area", let id?, 2): self = .area(id)
    case ("item", let id?, 2): self = .item(id)
    case ("zone", let id?, 2): self = .zone(id)
    case ("common", nil, 1): self = .commonToZones
    case ("unit", let name?, 2): self = .unit(name)
    case ("goal", let id?, 3):
      guard let under = parts[2] else { return nil }
      self = .goal(id, under: under)
    case ("entry", let id?, 2): self = .entry(id)
    case ("text", let name?, 2): self = .text(name)
    default: return nil
    }
  }
}

extension State {
  /// How the screen stands now, for the next start.
  /// - Parameters:
  ///   - theme: the theme's id that the configuration gave at the start.
  ///   - language: the language it gave.
  package func saved(over theme: String, _ language: Language) -> SavedScreen {
    var saved = SavedScreen()
    saved.view = view
    saved.unfolded = unfolded.sorted { $0.parts.lexicographicallyPrecedes($1.parts) }
    for view in ViewID.allCases where places[view].selected != nil { saved.places[view] = places[view] }
    let shown = shownTheme.id
    if shown != theme { saved.theme = SavedScreen.Choice(chosen: shown, over: theme) }
    if self.language != language {
      saved.language = SavedScreen.Choice(chosen: self.language.rawValue, over: language.rawValue)
    }
    saved.filter = filterLine.isEmpty ? nil : filterLine
    saved.order = order == .plan ? nil : order.text
    return saved
  }

  /// Begins where the screen was left; rows that are there no more are passed over when they are looked for.
  package mutating func restore(_ saved: SavedScreen) {
    view = saved.view
    unfolded = Set(saved.unfolded)
    for view in ViewID.allCases where saved.places[view].selected != nil {
      places[view] = saved.places[view]
    }
    restore(filterLine: saved.filter ?? "", order: saved.order ?? "")
  }
}
