/// A text in both languages.
package struct Bilingual: Hashable, Sendable {
  package var zh: String
  package var en: String

  package init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }
}

/// One year's promises: areas, items, goals and zones, and last year's figures. Read-only data.
package struct Plan: Sendable {
  package var id: String
  package var year: Int
  package var title: Bilingual
  package var areas: [Area]
  package var zones: [Zone]
  package var figures: FigureList
  package var lights: LightTable
  package var grace: Grace
  package var readings: Readings {
    get { unreadReadings?.readings ?? readReadings }
    set { (readReadings, unreadReadings) = (newValue, nil) }
  }
  private var readReadings: Readings
  private var unreadReadings: (any PlanSource)?
  /// A hash of the document it was read from; nil for a plan made otherwise.
  package var digest: UInt64?
  /// Headline rows first, then the items' goals in the order of the report.
  package var goals: GoalList

  package init(
    id: String, year: Int, title: Bilingual, areas: [Area], zones: [Zone], figures: [Figure],
    lights: LightTable, grace: Grace, readings: Readings = Readings(), goals: [Goal]
  ) {
    self.id = id
    self.year = year
    self.title = title
    self.areas = areas
    self.zones = zones
    self.figures = FigureList(figures)
    self.lights = lights
    self.grace = grace
    readReadings = readings
    self.goals = GoalList(goals)
  }

  /// Takes goals, figures and readings from a plan that is read piece by piece.
  package mutating func take(unread plan: any PlanSource) {
    (goals, figures) = (GoalList(unread: plan), FigureList(unread: plan))
    unreadReadings = plan
  }

  package var firstDay: Day { Month(year: year, month: 1).first }
  package var lastDay: Day { Month(year: year, month: 12).last }
  /// The plan's goals that are common to all zones: they name none, in the item about the zones themselves, the first
  /// of which most goals name one.
  package var commonToZones: Set<String> {
    for item in areas.lazy.flatMap(\.items) {
      let own = goals.indices.filter { goals.item(at: $0) == item.id }
      let common = own.filter { goals.zone(at: $0) == nil }
      if common.count * 2 < own.count { return Set(common.map { goals.id(at: $0) }) }
    }
    return []
  }

  package func figure(_ id: String) -> Figure? { figures[id] }
}

extension Plan: Equatable {
  package static func == (a: Plan, b: Plan) -> Bool {
    a.id == b.id && a.year == b.year && a.title == b.title && a.areas == b.areas && a.zones == b.zones
      && a.figures == b.figures && a.lights == b.lights && a.grace == b.grace && a.readings == b.readings
      && a.digest == b.digest && a.goals == b.goals
  }
}

/// One of the five areas of work.
package struct Area: Hashable, Sendable {
  /// `1` to `5`.
  package var id: String
  package var title: Bilingual
  package var items: [Item]

  package init(id: String, title: Bilingual, items: [Item]) {
    self.id = id
    self.title = title
    self.items = items
  }
}

/// A numbered item of an area; `5.0` is the report's closing paragraph.
package struct Item: Hashable, Sendable {
  /// `1.1` to `5.3`, `5.0`.
  package var id: String
  package var title: Bilingual

  package init(id: String, title: Bilingual) {
    self.id = id
    self.title = title
  }
}

/// One of the five function zones.
package struct Zone: Hashable, Sendable {
  /// `Z1` to `Z5`.
  package var id: String
  package var title: Bilingual

  package init(id: String, title: Bilingual) {
    self.id = id
    self.title = title
  }
}

/// A result of the year before.
package struct Figure: Hashable, Sendable {
  /// `B-01` and on.
  package var id: String
  package var title: Bilingual
  package var value: Quantity
  package var unit: Bilingual
  /// The report calls it an estimate, or says "more than".
  package var approximate: Bool
  package var more: Bool
  package var cite: Citation

  package init(
    id: String, title: Bilingual, value: Quantity, unit: Bilingual, approximate: Bool, more: Bool,
    cite: Citation
  ) {
    self.id = id
    self.title = title
    self.value = value
    self.unit = unit
    self.approximate = approximate
    self.more = more
    self.cite = cite
  }
}

/// Where the report says it: numbers count from 1; a sentence ends at 。 ； ; ！ or !.
package enum Citation: Hashable, Sendable {
  /// A goal: part 3, the area and item (0 for headline rows), the sentence of the item's paragraph, its heading first.
  case goal(area: Int, item: Int, sentence: Int)
  /// A figure: the part, its paragraph and sentence.
  case figure(part: Int, paragraph: Int, sentence: Int)
}

/// How the plan's lights are named and where they change.
package struct LightTable: Hashable, Sendable {
  package struct Legend: Hashable, Sendable {
    package var light: Light
    package var mark: String
    package var ascii: String
    package var word: Bilingual

    package init(light: Light, mark: String, ascii: String, word: Bilingual) {
      self.light = light
      self.mark = mark
      self.ascii = ascii
      self.word = word
    }
  }
  /// Percentage points of gap from which a goal is behind.
  package var behind: Int
  /// Percentage points of gap above which a goal is far behind.
  package var farBehind: Int
  /// Per cent by which a rate may fall short and be behind only.
  package var shortfall: Int
  /// Per cent of pace above which a milestone without a percent is behind at best.
  package var latestPace: Int
  /// Days after which a checkpoint not ticked is far behind.
  package var checkpointDays: Int
  package var legend: [Legend]

  package init(
    behind: Int, farBehind: Int, shortfall: Int, latestPace: Int, checkpointDays: Int, legend: [Legend]
  ) {
    self.behind = behind
    self.farBehind = farBehind
    self.shortfall = shortfall
    self.latestPace = latestPace
    self.checkpointDays = checkpointDays
    self.legend = legend
  }
}

/// Days after a period's end before its report is owed.
package struct Grace: Hashable, Sendable {
  package var week: Int
  package var month: Int
  package var quarter: Int
  package var headlineMonth: Int
  package var headlineQuarter: Int

  package init(week: Int, month: Int, quarter: Int, headlineMonth: Int, headlineQuarter: Int) {
    self.week = week
    self.month = month
    self.quarter = quarter
    self.headlineMonth = headlineMonth
    self.headlineQuarter = headlineQuarter
  }

  package func days(_ rhythm: Rhythm, headline: Bool) -> Int {
    switch rhythm {
    case .week: week
    case .month: headline ? headlineMonth : month
    case .quarter: headline ? headlineQuarter : quarter
    }
  }
}
