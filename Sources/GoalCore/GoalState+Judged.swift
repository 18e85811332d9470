/// What is said of few goals: each is held by reference, so that the states of all others need no room for it.
extension GoalState {
  package final class Closing: Hashable, Sendable {
    package let stamp: Stamp
    package let evidence: String
    /// Given when it was closed without being met.
    package let reason: String?

    package init(stamp: Stamp, evidence: String, reason: String?) {
      self.stamp = stamp
      self.evidence = evidence
      self.reason = reason
    }

    package static func == (a: Closing, b: Closing) -> Bool {
      a === b || a.stamp == b.stamp && a.evidence == b.evidence && a.reason == b.reason
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(stamp) }
  }

  package final class OverrideInForce: Hashable, Sendable {
    package let light: Assessment
    package let reason: String
    package let until: Day?
    package let stamp: Stamp

    package init(light: Assessment, reason: String, until: Day?, stamp: Stamp) {
      self.light = light
      self.reason = reason
      self.until = until
      self.stamp = stamp
    }

    package static func == (a: OverrideInForce, b: OverrideInForce) -> Bool {
      a === b || a.light == b.light && a.reason == b.reason && a.until == b.until && a.stamp == b.stamp
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(stamp) }
  }

  package final class Verified: Hashable, Sendable {
    package let inspection: Inspection
    package let stamp: Stamp
    /// It differs from what was reported.
    package let differs: Bool
    /// No statement has come since.
    package let stands: Bool

    package init(inspection: Inspection, stamp: Stamp, differs: Bool, stands: Bool) {
      self.inspection = inspection
      self.stamp = stamp
      self.differs = differs
      self.stands = stands
    }

    /// The same after a statement.
    var overtaken: Verified {
      Verified(inspection: inspection, stamp: stamp, differs: differs, stands: false)
    }

    package static func == (a: Verified, b: Verified) -> Bool {
      a === b
        || a.inspection == b.inspection && a.stamp == b.stamp && a.differs == b.differs
          && a.stands == b.stands
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(stamp) }
  }
}
