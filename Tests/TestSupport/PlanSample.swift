/// A small plan that breaks no rule; the tests spoil it piece by piece. Lines are counted from 1.
package enum PlanSample {
  package static let text = #"""
    {
      "format": "duban.plan/1", "id": "test-2013", "year": 2013,
      "title": {"zh": "试点计划", "en": "Trial plan"},
      "areas": [
        {"id": "2", "title": {"zh": "城区", "en": "City"}, "items": [
          {"id": "2.1", "title": {"zh": "生态", "en": "Ecology"}},
          {"id": "2.2", "title": {"zh": "设施", "en": "Works"}}]}
      ],
      "zones": [{"id": "Z1", "title": {"zh": "金融街", "en": "Financial Street"}, "results": [ {"figure": "B-01"} ]}],
      "figures": [
        {"id": "B-01", "title": {"zh": "绿地", "en": "Green"}, "value": 32.82, "unit": {"zh": "公顷", "en": "ha"},
         "approx": false, "more": true, "cite": {"part": 1, "paragraph": 7, "sentence": 5}, "zone": "Z1", "related": ["2.1-01"]}
      ],
      "lights": {
        "thresholds": {"behind": 10, "farBehind": 30, "shortfall": 10, "latestPace": 90, "checkpointDays": 60},
        "legend": [
          {"id": "farBehind", "mark": "■", "ascii": "#", "word": {"zh": "严重滞后", "en": "far behind"}},
          {"id": "noReport", "mark": "○", "ascii": "-", "word": {"zh": "未报", "en": "no report"}},
          {"id": "behind", "mark": "▲", "ascii": "!", "word": {"zh": "滞后", "en": "behind"}},
          {"id": "pending", "mark": "◇", "ascii": "?", "word": {"zh": "待下达", "en": "target pending"}},
          {"id": "onPace", "mark": "●", "ascii": "o", "word": {"zh": "正常", "en": "on pace"}},
          {"id": "reached", "mark": "✔", "ascii": "*", "word": {"zh": "完成", "en": "reached"}},
          {"id": "closed", "mark": "▣", "ascii": "x", "word": {"zh": "销号", "en": "closed out"}}
        ]
      },
      "grace": {"week": 0, "month": 5, "quarter": 10, "headline": {"month": 30, "quarter": 31}},
      "goals": [
        {"id": "H-01", "item": null, "zone": null, "title": {"zh": "就业率", "en": "Employment"},
         "ask": {"zh": "达到", "en": "reach", "class": "advance"}, "kind": "floor",
         "target": {"value": 60, "unit": {"zh": "%", "en": "%"}}, "accrues": true, "baselines": [],
         "openList": false, "cite": {"part": 3, "area": 0, "item": 0, "sentence": 5}},
        {"id": "H-02", "item": null, "zone": null, "title": {"zh": "能耗", "en": "Energy"},
         "ask": {"zh": "完成", "en": "meet", "class": "advance"}, "kind": "delegated", "measure": "ceiling",
         "target": {"value": null, "unit": {"zh": "%", "en": "%"}}, "baselines": [],
         "openList": false, "cite": {"part": 3, "area": 0, "item": 0, "sentence": 6}},
        {"id": "2.1-01", "item": "2.1", "zone": "Z1", "title": {"zh": "绿地", "en": "Green space"},
         "ask": {"zh": "新建", "en": "build", "class": "advance"}, "kind": "count",
         "target": {"value": 20.44, "unit": {"zh": "公顷", "en": "ha"}}, "step": 0.5,
         "counted": {"zh": "建成面积", "en": "area built"}, "baselines": [{"figure": "B-01", "as": "same"}],
         "openList": false, "cite": {"part": 3, "area": 2, "item": 1, "sentence": 4}, "lead": "园林局"},
        {"id": "2.1-02", "item": "2.1", "zone": null, "title": {"zh": "指标体系", "en": "Indicators"},
         "ask": {"zh": "制定", "en": "draft", "class": "draft"}, "kind": "milestone", "target": null,
         "baselines": [], "openList": true, "cite": {"part": 3, "area": 2, "item": 1, "sentence": 2}},
        {"id": "2.2-01", "item": "2.2", "zone": null, "title": {"zh": "地铁", "en": "Metro"},
         "ask": {"zh": "配合", "en": "support", "class": "advance"}, "kind": "ongoing", "target": null,
         "baselines": [], "openList": false, "cite": {"part": 3, "area": 2, "item": 2, "sentence": 2}}
      ],
      "states": [{"title": {"zh": "绿道一期", "en": "Greenway"}, "goals": ["2.1-01"],
        "cite": {"part": 1, "paragraph": 7, "sentence": 2}}],
      "frame": {
        "strategies": [{"title": {"zh": "立区", "en": "Serve"}, "cite": {"part": 2, "paragraph": 2, "sentence": 1}}],
        "requirements": [{"title": {"zh": "创新", "en": "Renew"}, "line": {"zh": "管理创新", "en": "New ways"},
          "cite": {"part": 2, "paragraph": 5, "sentence": 1}}],
        "aims": [{"area": "2", "title": {"zh": "优美", "en": "Green"}, "cite": {"part": 3, "paragraph": 9, "sentence": 1}}]
      },
      "mechanisms": [
        {"title": {"zh": "月汇报", "en": "Monthly"}, "goal": "2.1-01", "cite": {"part": 3, "area": 2, "item": 1, "sentence": 2}},
        {"title": {"zh": "评估", "en": "Review"}, "goal": null, "cite": {"part": 2, "paragraph": 1, "sentence": 4}}],
      "pinyin": {"绿地": "lv di", "地铁": ["di tie", "de tie"]}
    }
    """#

  package static var bytes: [UInt8] { Array(text.utf8) }

  /// The sample with one piece of a line replaced; nil when the line does not hold it exactly once.
  package static func spoiled(_ line: Int, _ old: String, _ new: String, in text: String = text) -> String? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.indices.contains(line - 1) else { return nil }
    let pieces = lines[line - 1].split(separator: old, omittingEmptySubsequences: false)
    guard pieces.count == 2 else { return nil }
    lines[line - 1] = pieces.joined(separator: new)
    return lines.joined(separator: "\n")
  }
}
