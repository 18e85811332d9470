import GoalCore
import Testing

/// Citations held against the report's own text, where the machine has it.
@Suite(.enabled(if: ReportText.path != nil, Comment(rawValue: ReportText.skipped)))
struct CitationTests {
  @Test(arguments: CitationWords.all)
  func sentenceHoldsTheWords(id: String, word: String) throws {
    let cite = try #require(ShippedPlan.goals()[id]?.cite)
    #expect(try #require(ReportText.read().sentence(cite)).contains(word))
  }

  @Test func everySentenceHoldsTheTitle() throws {
    let report = try ReportText.read()
    for goal in try ShippedPlan.read().goals {
      let sentence = try #require(goal.cite.flatMap(report.sentence), "\(goal.id) cites no sentence")
      let title = han(goal.title.zh)
      let found = title.count { sentence.contains($0) }
      #expect(2 * found >= title.count, "\(goal.id) \(goal.title.zh): \(sentence)")
    }
  }

  /// The verb an ask gives is the report's.
  @Test func everySentenceHoldsTheVerb() throws {
    let report = try ReportText.read()
    for goal in try ShippedPlan.read().goals {
      let sentence = try #require(goal.cite.flatMap(report.sentence))
      #expect(han(goal.ask.verb.zh).allSatisfy { sentence.contains($0) }, "\(goal.id) \(goal.ask.verb.zh)")
    }
  }

  @Test(arguments: Before.all)
  func sentenceHoldsTheFigure(_ row: Before) throws {
    let cite = try #require(ShippedPlan.read().figure(row.figure)?.cite)
    #expect(try #require(ReportText.read().sentence(cite)).contains(row.written))
  }

  @Test(arguments: Past.all)
  func sentenceHoldsTheOtherFigure(_ row: Past) throws {
    let cite = try #require(ShippedPlan.read().figure(row.figure)?.cite)
    #expect(try #require(ReportText.read().sentence(cite)).contains(row.written))
  }

  @Test func sentenceHoldsTheState() throws {
    let report = try ReportText.read()
    let background = try ShippedPlan.background()
    for (state, passage) in zip(background.states, Passage.states) {
      #expect(report.sentence(state.cite)?.contains(passage.written) == true, "\(state.title.zh)")
    }
    for (zone, _, passages) in Passage.zones {
      let states = background.results[zone, default: []].compactMap { result -> PastState? in
        if case .state(let state) = result { return state }
        return nil
      }
      for (state, passage) in zip(states, passages) {
        #expect(report.sentence(state.cite)?.contains(passage.written) == true, "\(state.title.zh)")
      }
    }
  }

  @Test func sentenceHoldsTheFrame() throws {
    let report = try ReportText.read()
    let background = try ShippedPlan.background()
    for row in background.frame.strategies {
      #expect(report.sentence(row.cite)?.contains(row.title.zh) == true)
    }
    for row in background.frame.requirements {
      #expect(report.sentence(row.cite)?.hasSuffix("是坚持\(row.title.zh)") == true)
    }
    let aims = ["提高经济增长质量和效益", "现代化精品城区", "弘扬优秀传统文化", "民生需求为导向", "为民、务实、清廉"]
    for (aim, word) in zip(background.frame.aims, aims) {
      #expect(report.sentence(aim.cite)?.contains(word) == true)
    }
    let words = FrameTests.mechanisms.map(\.word) + FrameTests.others.map(\.word)
    for (mechanism, word) in zip(background.mechanisms, words) {
      #expect(report.sentence(mechanism.cite)?.contains(word) == true, "\(mechanism.title.zh)")
    }
  }

  /// A long title that follows its verb word for word would be the report's clause, not a name.
  @Test func noLongTitleIsAClause() throws {
    let report = narrow(try ReportText.read().text)
    for goal in try ShippedPlan.read().goals where han(goal.title.zh).count > 12 {
      #expect(!report.contains(narrow(goal.ask.verb.zh + goal.title.zh)), "\(goal.id) \(goal.title.zh)")
    }
  }

  /// The report sets commas and brackets in ASCII, the plan in full width.
  private func narrow(_ text: String) -> String {
    let twins: [Character: Character] = ["，": ",", "（": "(", "）": ")", "：": ":", "；": ";"]
    return String(text.map { twins[$0] ?? $0 })
  }
}
