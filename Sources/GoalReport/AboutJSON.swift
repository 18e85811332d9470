import GoalCore
import GoalText
import StrictJSON

extension AboutReport {
  /// One object of plan, strategies, requirements, areas, mechanisms, lights and the year before.
  func json(pretty: Bool = true) -> [UInt8] {
    var writer = JSONWriter(pretty: pretty)
    writer.object { w in
      w.member("id", plan.id)
      w.member("year", plan.year)
      w.member("title", plan.title)
      w.member("goals", plan.goals.count)
      writeFrame(&w)
      w.list("lights", plan.lights.legend) { legend, w in
        w.member("light", legend.light.rawValue)
        w.member("mark", legend.mark)
        w.member("word", legend.word)
        w.member(
          "rule", Bilingual(zh: Words.zh.rule(legend.light, plan), en: Words.en.rule(legend.light, plan)))
      }
      w.list("before", before.chapters) { chapter, w in
        w.member("title", chapter.title)
        w.list("results", chapter.results) { result, w in write(result, &w) }
      }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private func writeFrame(_ w: inout JSONWriter) {
    let frame = background.frame
    w.list("strategies", frame.strategies) { strategy, w in
      w.member("title", strategy.title)
      w.member("cite", strategy.cite)
    }
    w.list("requirements", frame.requirements) { requirement, w in
      w.member("title", requirement.title)
      w.member("line", requirement.line)
      w.member("cite", requirement.cite)
    }
    w.list("areas", frame.aims) { aim, w in
      w.member("area", aim.area)
      w.member("title", plan.areas.first { $0.id == aim.area }?.title)
      w.member("aim", aim.title)
      w.member("cite", aim.cite)
    }
    w.list("mechanisms", background.mechanisms) { mechanism, w in
      w.member("title", mechanism.title)
      w.member("goal", mechanism.goal)
      w.member("cite", mechanism.cite)
    }
  }

  /// All keys stand in every result; those of a figure are null where it is a state.
  private func write(_ result: YearBefore.Result, _ w: inout JSONWriter) {
    var figure: Figure?
    if case .figure(let known) = result.fact { figure = known }
    w.member("figure", figure?.id)
    w.member("title", result.title)
    w.member("value", number: figure?.value.description)
    w.member("unit", figure?.unit)
    w.member("approx", figure?.approximate)
    w.member("more", figure?.more)
    w.member("zone", result.zone)
    w.member("goals", result.goals)
    w.member("related", result.related)
    w.member("cite", result.cite)
  }
}

extension JSONWriter {
  /// An array of objects.
  mutating func list<T>(_ key: String, _ values: [T], _ body: (T, inout JSONWriter) -> Void) {
    member(key) { w in
      w.array { w in
        for value in values { w.object { w in body(value, &w) } }
      }
    }
  }

  /// A place in the report, as plan files write it.
  mutating func member(_ key: String, _ cite: Citation) {
    member(key) { w in
      w.object { w in
        switch cite {
        case .goal(let area, let item, let sentence):
          w.member("part", 3)
          w.member("area", area)
          w.member("item", item)
          w.member("sentence", sentence)
        case .figure(let part, let paragraph, let sentence):
          w.member("part", part)
          w.member("paragraph", paragraph)
          w.member("sentence", sentence)
        }
      }
    }
  }
}
