/// A line of a prompt.
package enum FormField: String, CaseIterable, Sendable {
  case value, percent, note, problem, next, evidence, reason, document, find, day, path
  case lead, partners, person, start, due, rhythm, points, finding, until, month
  case item, titleZh, titleEn, kind, ask, target, unit
  case filter, command
}
