package import GoalCore

extension Words {
  /// What an entry says, in one line without its day and name: 22 条 前半壁街完工.
  ///
  /// Text that users entered stands in it as it is; show it through the sanitizer.
  package func line(_ entry: Entry, of goal: Goal?) -> String {
    line(entry.type, facts(entry, goal?.unit))
  }

  /// The same for a report whose entry is not at hand.
  package func line(_ progress: Progress, of goal: Goal?) -> String {
    line(.progress, facts(progress, goal?.unit))
  }

  private func line(_ type: EntryType, _ facts: [String]) -> String {
    let facts = facts.filter { !$0.isEmpty }
    let names = type == .progress && !facts.isEmpty ? [] : [entries.type(type)]
    return (names + facts).joined(separator: numbers.dot)
  }

  private func facts(_ entry: Entry, _ unit: Bilingual?) -> [String] {
    switch entry.content {
    case .progress(let progress): facts(progress, unit)
    case .close(let evidence, let reason):
      [labelled(fields.evidence, evidence)] + (reason.map { [labelled(fields.reason, $0)] } ?? [])
    case .reopen(let reason): [reason]
    case .retarget(let target, let reason, let document):
      [amount(target, unit), reason, labelled(fields.document, document)]
    case .assign(let assignment): facts(assignment)
    case .schedule(let points): points.map { checkpoint($0, unit) }
    case .verify(let inspection): facts(inspection, unit)
    case .override(let change):
      [
        change.light.map(kinds.assessment) ?? entries.cleared, change.reason ?? "",
        change.until.map { entries.until(day($0)) } ?? "",
      ]
    case .lock(let lock): [entries.locked(month(lock.month), lock.goals.count)]
    case .unlock(let month, let reason): [entries.unlocked(self.month(month)), reason]
    case .add(let added): [entries.added(added.item), added.title.in(language), added.reason]
    case .retract(let ids): [entries.retracted(ids.count)]
    }
  }

  private func facts(_ progress: Progress, _ unit: Bilingual?) -> [String] {
    func stated(_ text: String) -> String { progress.estimate ? numbers.about(text) : text }
    let figures: [String?] = [
      progress.value.map { stated(amount($0, unit)) },
      progress.add.map { ($0 < .zero ? "" : "+") + amount($0, unit) },
      progress.stage.map { kinds.stage($0) },
      progress.percent.map { stated("\(quantity($0))%") },
      progress.assess.map { fields.assess + " " + kinds.assessment($0) },
      progress.reach.map { entries.ticked($0) },
    ]
    let said: [String?] = [
      progress.note,
      progress.problem.map { labelled(fields.problem, $0) },
      progress.next.map { labelled(fields.next, $0) },
      progress.evidence.map { labelled(fields.evidence, $0) },
    ]
    return [figures.compactMap { $0 }.joined(separator: numbers.and)] + said.compactMap { $0 }
  }

  private func facts(_ assignment: Assignment) -> [String] {
    let facts: [String?] = [
      assignment.lead.map { labelled(fields.lead, $0) },
      assignment.partners.map { labelled(fields.partners, $0.joined(separator: numbers.and)) },
      assignment.person.map { labelled(fields.person, $0) },
      assignment.start.map { labelled(fields.start, day($0)) },
      assignment.due.map { labelled(fields.due, day($0)) },
      assignment.rhythm.map { kinds.rhythm($0) },
    ]
    return facts.compactMap { $0 }
  }

  private func facts(_ inspection: Inspection, _ unit: Bilingual?) -> [String] {
    let facts: [String?] = [
      inspection.value.map { amount($0, unit) }, inspection.percent.map { "\(quantity($0))%" },
      inspection.stage.map { kinds.stage($0) }, inspection.assess.map { kinds.assessment($0) },
      inspection.finding.map { kinds.finding($0) }, inspection.note,
    ]
    return facts.compactMap { $0 }
  }

  /// 搬迁 6月30日; 20 条 6月30日.
  package func checkpoint(_ point: Checkpoint, _ unit: Bilingual?) -> String {
    switch point.mark {
    case .value(let value): "\(amount(value, unit)) \(day(point.day))"
    case .percent(let percent): "\(quantity(percent))% \(day(point.day))"
    case .name(let name): "\(name) \(day(point.day))"
    }
  }

  /// 牵头：市政市容委.
  package func labelled(_ label: String, _ text: String) -> String { label + numbers.colon + text }
}
