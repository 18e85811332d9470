import GoalCore
import StrictJSON

/// Members by type; each notes what is missing or wrong and then gives nil.
extension PlanReader {
  mutating func member(_ key: String, of object: inout PlanObject) -> JSONView? {
    if let value = object.members[key] { return value }
    note(.missing, at: object.value, object.path, key)
    return nil
  }

  mutating func object(_ key: String, of object: inout PlanObject) -> PlanObject? {
    guard let value = member(key, of: &object) else { return nil }
    return self.object(value, path: object.path.member(key))
  }

  mutating func object(_ value: JSONView, path: PlanPath) -> PlanObject? {
    guard value.kind == .object else {
      note(.wrongType(expected: .object), at: value, path)
      return nil
    }
    return PlanObject(value, path: path)
  }

  /// The objects of a list; `path` is the list's own.
  mutating func objects<T>(
    _ key: String, of object: inout PlanObject, path: PlanPath,
    _ body: (inout PlanReader, inout PlanObject) -> T?
  ) -> [T] {
    guard let value = member(key, of: &object) else { return [] }
    guard value.kind == .array else {
      note(.wrongType(expected: .list), at: value, object.path, key)
      return []
    }
    var found: [T] = []
    let path = path.asList
    for (place, element) in value.elements.enumerated() {
      guard var element = self.object(element, path: path.element(place)) else { continue }
      if let element = body(&self, &element) { found.append(element) }
    }
    return found
  }

  mutating func text(_ key: String, of object: inout PlanObject) -> String? {
    member(key, of: &object).flatMap { text($0, object.path, key) }
  }

  mutating func text(_ value: JSONView, _ path: PlanPath, _ key: String) -> String? {
    guard let text = value.string else {
      note(.wrongType(expected: .text), at: value, path, key)
      return nil
    }
    // A text without escapes is looked over where it stands.
    let fact =
      value.plainText.map { PlanText.fault(inUTF8: $0) } ?? PlanText.fault(in: text)
    if let fact { note(fact, at: value, path, key) }
    return text
  }

  mutating func bilingual(_ key: String, of object: inout PlanObject) -> Bilingual? {
    guard var both = self.object(key, of: &object) else { return nil }
    let zh = text("zh", of: &both)
    let en = text("en", of: &both)
    return Bilingual(zh: zh ?? "", en: en ?? "")
  }

  mutating func whole(_ key: String, of object: inout PlanObject, in range: ClosedRange<Int>) -> Int {
    guard let value = member(key, of: &object) else { return range.lowerBound }
    guard let number = value.int else {
      note(.wrongType(expected: .whole), at: value, object.path, key)
      return range.lowerBound
    }
    if !range.contains(number) { note(.outOfRange(range), at: value, object.path, key) }
    return number
  }

  mutating func flag(_ key: String, of object: inout PlanObject) -> Bool? {
    member(key, of: &object).flatMap { flag($0, object.path, key) }
  }

  mutating func flag(_ value: JSONView, _ path: PlanPath, _ key: String) -> Bool? {
    if let flag = value.bool { return flag }
    note(.wrongType(expected: .flag), at: value, path, key)
    return nil
  }

  mutating func quantity(_ value: JSONView, _ path: PlanPath, _ key: String) -> Quantity? {
    guard let number = value.number else {
      note(.wrongType(expected: .decimal), at: value, path, key)
      return nil
    }
    do {
      return try Quantity(json: number)
    } catch {
      note(.badNumber(error), at: value, path, key)
      return nil
    }
  }

  /// A word out of a fixed list, such as a kind.
  mutating func word<Word: WordList>(
    _ key: String, of object: inout PlanObject, _ name: PlanName
  ) -> Word? {
    guard let value = member(key, of: &object) else { return nil }
    return word(value, object.path, key, name)
  }

  mutating func word<Word: WordList>(
    _ value: JSONView, _ path: PlanPath, _ key: String, _ name: PlanName
  ) -> Word? {
    if let plain = value.plainText, let word = Word(word: plain) { return word }
    guard let text = value.string else {
      note(.wrongType(expected: .text), at: value, path, key)
      return nil
    }
    guard let word = Word(rawValue: text) else {
      note(.unknown(name, text), at: value, path, key)
      return nil
    }
    return word
  }

  /// An id that must be of its kind and new in the set; nil where it is missing or no text.
  mutating func newID(
    of object: inout PlanObject, in set: WritableKeyPath<PlanReader, Set<String>>, _ fits: (String) -> Bool
  ) -> String? {
    guard let value = member("id", of: &object) else { return nil }
    guard let id = text(value, object.path, "id") else { return nil }
    if !fits(id) { note(.badID(id), at: value, object.path, "id") }
    if !self[keyPath: set].insert(id).inserted { note(.duplicate(id), at: value, object.path, "id") }
    return id
  }
}
