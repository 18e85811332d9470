/// What a plan tells beside its goals: the report's frame, the year before, and the mechanisms.
///
/// No first screen needs it, so it is read on its own when it is asked for.
package struct PlanBackground: Hashable, Sendable {
  package var frame = PlanFrame()
  /// What the year before brought without a number, in the order of the report.
  package var states: [PastState] = []
  /// What each zone reached, by the zone's id.
  package var results: [String: [ZoneResult]] = [:]
  /// The zone of a figure, and the goals its work bears on beside those read against it, by the figure's id.
  package var figureZones: [String: String] = [:]
  package var relatedGoals: [String: [String]] = [:]
  package var mechanisms: [Mechanism] = []

  package init() {}
}

/// Strategies, requirements, the areas' aims, and the chapters that tell of the year before.
package struct PlanFrame: Hashable, Sendable {
  package struct Requirement: Hashable, Sendable {
    package var title: Bilingual
    /// What it asks for, in one line.
    package var line: Bilingual
    package var cite: Citation

    package init(title: Bilingual, line: Bilingual, cite: Citation) {
      self.title = title
      self.line = line
      self.cite = cite
    }
  }
  package struct Strategy: Hashable, Sendable {
    package var title: Bilingual
    package var cite: Citation

    package init(title: Bilingual, cite: Citation) {
      self.title = title
      self.cite = cite
    }
  }
  package struct Aim: Hashable, Sendable {
    /// The area's id.
    package var area: String
    package var title: Bilingual
    package var cite: Citation

    package init(area: String, title: Bilingual, cite: Citation) {
      self.area = area
      self.title = title
      self.cite = cite
    }
  }
  /// A stretch of the part about the year before, from where it begins.
  package struct Chapter: Hashable, Sendable {
    package var title: Bilingual
    package var cite: Citation

    package init(title: Bilingual, cite: Citation) {
      self.title = title
      self.cite = cite
    }
  }
  package var strategies: [Strategy] = []
  package var requirements: [Requirement] = []
  package var aims: [Aim] = []
  /// In the order of the report.
  package var chapters: [Chapter] = []

  package init() {}
}

/// Something the year before brought that has no number.
package struct PastState: Hashable, Sendable {
  package var title: Bilingual
  /// The goals that go on with it.
  package var goals: [String]
  package var cite: Citation

  package init(title: Bilingual, goals: [String], cite: Citation) {
    self.title = title
    self.goals = goals
    self.cite = cite
  }
}

/// One thing a zone reached in the year before.
package enum ZoneResult: Hashable, Sendable {
  /// A figure, by its id.
  case figure(String)
  case state(PastState)
}

/// A way of working that the report prescribes.
package struct Mechanism: Hashable, Sendable {
  package var title: Bilingual
  /// The goal that sets it up; nil where the report prescribes it outside the goals.
  package var goal: String?
  package var cite: Citation

  package init(title: Bilingual, goal: String?, cite: Citation) {
    self.title = title
    self.goal = goal
    self.cite = cite
  }
}

/// How names are read where a dictionary would go wrong: syllables in ASCII, ü as v, one a character.
package struct Readings: Hashable, Sendable {
  /// Every reading of a name; the first is the usual one.
  package var names: [String: [[String]]] = [:]

  package init() {}
}
