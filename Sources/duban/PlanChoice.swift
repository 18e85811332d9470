import CEmbedded
import Glibc
import GoalCore
import GoalStore
import GoalText

/// The plan a command works on, and the folder of its store.
///
/// A plan file given on the command line, else the copy that the store keeps, else the shipped plan. A file that is
/// not what the store keeps is refused: the lights would follow from another plan than the entries.
struct PlanChoice {
  let plan: Plan
  let folder: String
  /// The bytes of the plan file, where the store does not have them yet.
  let copy: [UInt8]?
  /// The file the plan was read from; nil for the shipped plan.
  private let path: String?

  /// - Parameters:
  ///   - file: the plan file asked for.
  ///   - folder: the store asked for; else the plan's own.
  init(file: String?, folder: String?, _ words: Words, passesBrokenCopy: Bool) throws {
    guard let file else {
      self.folder = folder ?? PlanChoice.folder(of: PlanChoice.shippedID)
      copy = nil
      let path = Store.planCopy(self.folder)
      do {
        let kept = try PlanChoice.kept(path, words)
        plan = try kept.map { try PlanChoice.read($0, path, words) } ?? PlanChoice.shipped(words)
        self.path = kept == nil ? nil : path
      } catch {
        guard passesBrokenCopy else { throw error }
        plan = try PlanChoice.shipped(words)
        self.path = nil
      }
      return
    }
    let bytes: [UInt8]
    do { bytes = try Files.read(file) } catch { throw Failure("\(file): \(error.reason(words))", .noInput) }
    plan = try PlanChoice.read(bytes, file, words)
    self.path = file
    self.folder = folder ?? PlanChoice.folder(of: plan.id)
    let path = Store.planCopy(self.folder)
    let kept = try PlanChoice.kept(path, words)
    copy = kept == nil ? bytes : nil
    guard let kept, kept != bytes else { return }
    guard let difference = plan.difference(to: try PlanChoice.read(kept, path, words)) else { return }
    throw Failure(PlanCopyWords.of(words.language).differs(file, path, difference), .data)
  }

  /// What the plan tells beside its goals: frame, year before and mechanisms.
  func background(_ words: Words) throws -> PlanBackground {
    guard let path else {
      do { return try PlanFile.background(PlanChoice.shippedBytes) } catch {
        throw PlanChoice.broken(error, "", words)
      }
    }
    let bytes: [UInt8]
    do { bytes = try Files.read(path) } catch { throw Failure("\(path): \(error.reason(words))", .noInput) }
    return try PlanChoice.background(bytes, path, words)
  }

  private static func background(_ bytes: [UInt8], _ path: String, _ words: Words) throws -> PlanBackground {
    do { return try PlanFile.background(bytes) } catch { throw broken(error, path, words) }
  }

  private static let shippedID = "xicheng-2013"

  private static func folder(of plan: String) -> String { Environment.dataHome + "/duban/" + plan }

  private static func shipped(_ words: Words) throws -> Plan {
    do { return try PlanFile.read(shipped: { shippedBytes }) } catch { throw broken(error, "", words) }
  }

  private static var shippedBytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: duban_plan(), count: duban_plan_size())
  }

  /// The copy that a store keeps; nil where it keeps none.
  private static func kept(_ path: String, _ words: Words) throws -> [UInt8]? {
    do { return try Files.read(path) } catch {
      if error.code == ENOENT || error.code == ENOTDIR { return nil }
      throw Failure("\(path): \(error.reason(words))", .inputOutput)
    }
  }

  private static func read(_ bytes: [UInt8], _ path: String, _ words: Words) throws -> Plan {
    do { return try PlanFile.read(bytes) } catch { throw broken(error, path, words) }
  }

  private static func broken(_ error: PlanFileError, _ path: String, _ words: Words) -> Failure {
    let place = error.problems.first.map { ":\($0.line):\($0.column)" } ?? ""
    return Failure(words.commands.badPlan("\(path)\(place)", error.problems.count), .data)
  }
}
