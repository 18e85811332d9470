import TextCells

/// What readline does to a line, written as plainly as it can be: two strings, a list of undos, a list of lines.
struct LineReference {
  var before: [Character] = []
  var after: [Character] = []
  var undos: [([Character], [Character])] = []
  var cut: [Character] = []
  let history: [[Character]]
  var place: Int
  var draft: [Character] = []
  /// The last key was one of the kind that goes on with itself.
  var isTyping = false
  var isCutting = false

  init(history: [String]) {
    self.history = history.map(Array.init)
    place = history.count
  }

  var text: String { String(before + after) }

  mutating func press(_ key: Key) {
    switch key {
    case .character(let character):
      if !isTyping { save() }
      before.append(character)
      (isTyping, isCutting) = (true, false)
    case .left, .control("b"): step(1, back: true)
    case .right, .control("f"): step(1, back: false)
    case .home, .control("a"): step(before.count, back: true)
    case .end, .control("e"): step(after.count, back: false)
    case .alt("b"): step(wordBefore(isPart), back: true)
    case .alt("f"): step(wordAfter(), back: false)
    case .backspace, .control("h"): delete { _ = $0.before.popLast() }
    case .delete, .control("d"): delete { if !$0.after.isEmpty { $0.after.removeFirst() } }
    case .control("k"): kill(after.count, back: false)
    case .control("u"): kill(before.count, back: true)
    case .control("w"): kill(wordBefore { $0 != " " && $0 != "　" }, back: true)
    case .alt("d"): kill(wordAfter(), back: false)
    case .alt("\u{7F}"): kill(wordBefore(isPart), back: true)
    case .control("y"): yank()
    case .control("t"): transpose()
    case .control("_"):
      stop()
      if let last = undos.popLast() { (before, after) = last }
    case .up, .control("p"): recall(place - 1)
    case .down, .control("n"): recall(place + 1)
    default: break
    }
  }

  private mutating func stop() { (isTyping, isCutting) = (false, false) }
  private mutating func save() { undos = (undos + [(before, after)]).suffix(200) }

  private mutating func step(_ count: Int, back: Bool) {
    stop()
    for _ in 0..<count {
      if back, let last = before.popLast() { after.insert(last, at: 0) }
      if !back, !after.isEmpty { before.append(after.removeFirst()) }
    }
  }

  private mutating func delete(_ body: (inout LineReference) -> Void) {
    stop()
    var next = self
    body(&next)
    if next.text == text { return }
    save()
    (before, after) = (next.before, next.after)
  }

  private mutating func kill(_ count: Int, back: Bool) {
    guard count > 0 else { return stop() }
    save()
    let piece = back ? Array(before.suffix(count)) : Array(after.prefix(count))
    if back { before.removeLast(count) } else { after.removeFirst(count) }
    if !isCutting { cut = [] }
    cut = back ? piece + cut : cut + piece
    (isTyping, isCutting) = (false, true)
  }

  private mutating func yank() {
    if cut.isEmpty { return }
    save()
    stop()
    before += cut
  }

  private mutating func transpose() {
    guard !before.isEmpty, before.count + after.count > 1 else { return }
    save()
    stop()
    if after.isEmpty { after.insert(before.removeLast(), at: 0) }
    let (left, right) = (before.removeLast(), after.removeFirst())
    before += [right, left]
  }

  private mutating func recall(_ index: Int) {
    stop()
    guard (0...history.count).contains(index) else { return }
    if place == history.count { draft = before + after }
    save()
    place = index
    (before, after) = (index == history.count ? draft : history[index], [])
  }

  private func isPart(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  private func wordBefore(_ isPart: (Character) -> Bool) -> Int {
    let other = before.reversed().prefix { !isPart($0) }.count
    return other + before.dropLast(other).reversed().prefix(while: isPart).count
  }

  private func wordAfter() -> Int {
    let other = after.prefix { !isPart($0) }.count
    return other + after.dropFirst(other).prefix(while: isPart).count
  }
}
