import GoalCore
import GoalText
import TextCells

extension State {
  /// Commands by how well their names fit what was typed, then goals; all commands while nothing is.
  func paletteCandidates(_ typed: String) -> [Candidate] {
    let wanted = typed.narrowed.trimmingBlanks
    if wanted.isEmpty { return CommandMatch.usual.map(candidate) }
    let query = FindQuery(wanted, plan.readings)
    var ranked: [(command: Command, score: Int, offset: Int)] = []
    for (offset, command) in Command.allCases.enumerated() {
      if let score = CommandMatch.score(query, command) { ranked.append((command, score, offset)) }
    }
    ranked.sort { a, b in a.score == b.score ? a.offset < b.offset : a.score > b.score }
    let goals = goalCandidates(wanted)
    let commands = ranked.map { candidate($0.command) }
    // Digits begin an id.
    let meansGoal = goals.first?.label.lowercased().hasPrefix(wanted.lowercased()) ?? false
    return meansGoal ? goals + commands : commands + goals
  }

  private func candidate(_ command: Command) -> Candidate {
    let word = command.word(language)
    return Candidate(
      label: word.label, detail: word.help, key: Keymap.label(command), obstacle: obstacle(command),
      pick: .command(command))
  }

  private func goalCandidates(_ typed: String) -> [Candidate] {
    let id = Goal.normalizedID(typed)
    let all = snapshot.goals.indices
    let byID = all.filter { snapshot.goals.id(at: $0) == id }
    let begun = all.filter { snapshot.goals.id(at: $0).lowercased().hasPrefix(typed.lowercased()) }
    let query = FindQuery(typed, plan.readings)
    let found = all.lazy.filter { [snapshot] in
      query.matches(snapshot.goals[$0], snapshot.states[$0], snapshot.plan)
    }.prefix(50)
    var seen: Set<Int> = []
    return (byID + begun + found).filter { seen.insert($0).inserted }.prefix(50).map { index in
      let goal = snapshot.goals[index]
      let light = mark(snapshot.standings[index].light)
      return Candidate(
        label: goal.id, detail: text(goal.title), key: "\(light) \(figureText(index))", pick: .goal(goal.id))
    }
  }
}

/// How well a typed text means a command.
enum CommandMatch {
  /// What to offer while nothing is typed: acts first, moves last.
  static let usual: [Command] = [.record, .office, .find, .views, .program, .move].flatMap {
    (group: Command.Group) in Command.allCases.filter { $0.group == group }
  }

  /// How well the first letters or the syllables of a Chinese name are those typed; from its beginning counts more.
  private static func soundScore(_ said: FindQuery, _ label: String) -> Int? {
    guard let range = said.range(in: label) else { return nil }
    let isWhole = range.count == label.unicodeScalars.count
    return isWhole ? 60 : range.lowerBound == 0 ? 40 : 20
  }

  /// Nil when it does not; the name's own letters in order count most, then the words of its help.
  static func score(_ query: FindQuery, _ command: Command) -> Int? {
    let typed = query.text
    if Keymap.label(command).split(separator: " ").contains(where: { $0 == typed }) { return 1000 }
    let words = Language.allCases.map(command.word)
    let names = words.map(\.label) + [command.rawValue]
    let byName = names.compactMap { Fuzzy.score(typed, in: $0) }.max()
    let bySound = soundScore(query, command.word(.zh).label)
    if let best = [byName, bySound].compactMap({ $0 }).max() { return 200 + best }
    let help = words.map { $0.help.lowercased() }
    let parts = typed.lowercased().split(separator: " ")
    return help.contains { text in parts.allSatisfy { text.contains($0) } } ? 50 : nil
  }
}

/// Matching by letters in their order.
enum Fuzzy {
  /// The higher the closer: letters side by side and at the beginnings of words count more; nil when one is missing.
  static func score(_ typed: String, in text: String) -> Int? {
    let wanted = Array(typed.lowercased().filter { !$0.isWhitespace })
    let letters = Array(text)
    guard !wanted.isEmpty, wanted.count <= letters.count else { return nil }
    let starts = letters.indices.filter { letters[$0].lowercased() == String(wanted[0]) }
    return starts.compactMap { score(wanted, letters, from: $0) }.max()
  }

  private static func score(_ wanted: [Character], _ letters: [Character], from start: Int) -> Int? {
    var score = start == 0 ? 20 : 0
    var last = start - 1
    var position = start
    for character in wanted {
      while position < letters.count, letters[position].lowercased() != String(character) { position += 1 }
      guard position < letters.count else { return nil }
      let isWordStart = position == 0 || letters[position - 1] == " " || letters[position].isUppercase
      score += position == last + 1 ? 10 : isWordStart ? 6 : 0
      last = position
      position += 1
    }
    // Of two that fit the shorter is meant.
    return score + 10 - min(10, letters.count - wanted.count)
  }
}
