import GoalStore

extension Broken {
  /// The members beside the goals: results, ties of figures, states, frame and mechanisms.
  static let background: [Broken] = [
    Broken(
      9, #""B-01"} ]"#, #""B-09"} ]"#, .unknown(.figure, "B-09"), at: (9, 100), nil,
      "zones[0].results[0].figure"),
    Broken(
      12, #""zone": "Z1""#, #""zone": "Z9""#, .unknown(.zone, "Z9"), at: (12, 97), nil,
      "figures[0].zone"),
    Broken(
      12, #"["2.1-01"]"#, #"["2.1-01", "2.1-01"]"#, .duplicate("2.1-01"), at: (12, 125), nil,
      "figures[0].related[1]"),
    Broken(
      12, #"["2.1-01"]"#, #"["9.9-99"]"#, .unknown(.goal, "9.9-99"), at: (12, 115), nil,
      "figures[0].related[0]"),
    Broken(
      12, #"["2.1-01"]"#, #""2.1-01""#, .wrongType(expected: .list), at: (12, 114), nil,
      "figures[0].related"),
    Broken(
      48, #""goals": ["2.1-01"]"#, #""goals": ["2.2-09"]"#, .unknown(.goal, "2.2-09"), at: (48, 68), nil,
      "states[0].goals[0]"),
    Broken(
      48, #""goals""#, #""goal""#, .missing, at: (48, 14), nil,
      "states[0].goals"),
    Broken(
      48, #"绿道一期"#, #"绿绿绿绿绿绿绿绿绿绿绿绿绿绿绿"#, .tooWide(columns: 30, limit: 28), at: (48, 31), nil,
      "states[0].title.zh"),
    Broken(
      48, #"[{"title""#, #"7, "s": [{"title""#, .wrongType(expected: .list), at: (48, 13), nil,
      "states"),
    Broken(
      49, #""sentence": 2"#, #""sentence": 0"#, .outOfRange(1...9999), at: (49, 53), nil,
      "states[0].cite.sentence"),
    Broken(
      51, #""立区""#, #"" ""#, .emptyText, at: (51, 37), nil,
      "frame.strategies[0].title.zh"),
    Broken(
      51, #""paragraph": 2"#, #""paragraf": 2"#, .missing, at: (51, 67), nil,
      "frame.strategies[0].cite.paragraph"),
    Broken(
      52, #""line""#, #""lines""#, .missing, at: (52, 22), nil,
      "frame.requirements[0].line"),
    Broken(
      54, #""area": "2""#, #""area": "7""#, .unknown(.area, "7"), at: (54, 23), nil,
      "frame.aims[0].area"),
    Broken(
      50, #"{"#, #"7, "f": {"#, .wrongType(expected: .object), at: (50, 12), nil,
      "frame"),
    Broken(
      57, #""goal": "2.1-01""#, #""goal": "2.1-99""#, .unknown(.goal, "2.1-99"), at: (57, 55), nil,
      "mechanisms[0].goal"),
    Broken(
      57, #""part": 3"#, #""part": 2"#, .outOfRange(3...3), at: (57, 82), nil,
      "mechanisms[0].cite.part"),
    Broken(
      58, #""goal": null, "#, #""#, .missing, at: (58, 5), nil,
      "mechanisms[1].goal"),
    Broken(
      54, #"}}]"#, #"}}], "chapters": [{"title": {"zh": "城建", "en": "City"}}]"#, .missing, at: (54, 133), nil,
      "frame.chapters[0].cite"),
  ]

  /// How names are read aloud: read with the plan itself.
  static let readings: [Broken] = [
    Broken(
      59, #""lv di""#, #""lv  di""#, .badReading("lv  di", syllables: 2), at: (59, 20), nil,
      "pinyin.绿地"),
    Broken(
      59, #""lv di""#, #""lü di""#, .badReading("lü di", syllables: 2), at: (59, 20), nil,
      "pinyin.绿地"),
    Broken(
      59, #""lv di""#, #""lv""#, .badReading("lv", syllables: 2), at: (59, 20), nil,
      "pinyin.绿地"),
    Broken(
      59, #""de tie""#, #"7"#, .wrongType(expected: .text), at: (59, 46), nil,
      "pinyin.地铁[1]"),
    Broken(
      59, #""绿地""#, #""PM绿""#, .badName("PM绿"), at: (59, 21), nil,
      "pinyin.PM绿"),
    Broken(
      59, #"{"绿地": "lv di", "地铁": ["di tie", "de tie"]}"#, #""lv di""#, .wrongType(expected: .object),
      at: (59, 13), nil,
      "pinyin"),
  ]
}
