import CSystem

/// The memory of the program.
enum Heap {
  /// What a plan of hundreds of goals and its store take at least, in bytes.
  private static let planSize = 768 << 10

  /// To be called before a plan is read: the system gives in one go what would else be asked for page by page, each at
  /// half as much again.
  static func prepareForPlan() { duban_prepare_heap(planSize) }
}
