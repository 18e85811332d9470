import Foundation
import TestSupport
import Testing

/// A file system that is cut off as by a power failure: what it had not been told to keep is gone.
///
/// ext4's own shutdown call drops all that is in memory; what is mounted again is what the disk had.
final class CutDisk {
  let folder: String
  private let image: String

  static let isPossible: Bool = {
    guard getuid() == 0, let home = try? DubanHome(), let disk = try? CutDisk(in: home.path) else {
      return false
    }
    return disk.cut() && disk.comeUp()
  }()

  init(in home: String) throws {
    (folder, image) = (home + "/disk", home + "/disk.img")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    guard truncate(at: image, to: 16 << 20), run("mkfs.ext4", "-q", "-F", image), attach() else {
      throw NotMounted()
    }
  }

  deinit { detach() }

  struct NotMounted: Error {}

  /// Cuts the power; false where that cannot be done.
  func cut() -> Bool {
    let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    // EXT4_IOC_SHUTDOWN, _IOR('X', 125, __u32), with EXT4_GOING_FLAGS_NOLOGFLUSH: the journal is not written out.
    var flags: UInt32 = 2
    return ioctl(file, 0x8004_587D, &flags) == 0
  }

  /// Has the disk mounted again as it comes up; nobody may be at it.
  func comeUp() -> Bool {
    detach()
    return attach()
  }

  private func attach() -> Bool { run("mount", "-o", "loop,commit=300", image, folder) }
  private func detach() { _ = run("umount", folder) || run("umount", "-l", folder) }

  private func truncate(at path: String, to size: Int) -> Bool {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    defer { close(file) }
    return ftruncate(file, off_t(size)) == 0
  }

  private func run(_ command: String, _ arguments: String...) -> Bool {
    let environment = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]
    let child = try? Spawned(
      ["/usr/bin/env", command] + arguments, environment: environment, files: .output("/dev/null"))
    return child?.wait()?.status == 0
  }
}

@Suite(.serialized) struct PowerCutTests {
  @Test(.enabled(if: CutDisk.isPossible, "a file system to cut off takes root, ext4 and a loop device"))
  func whatWasAcknowledgedOutlivesAPowerCut() throws {
    let ground = try Ground()
    let disk = try CutDisk(in: ground.home.path)
    var dice = SeededGenerator(seed: 11)
    var (said, lost, checked, number) = (Set<String>(), Set<String>(), 0, 0)
    for cycle in 1...Campaign.cuts {
      // A store of its own now and then: the first save has a folder and a name to keep as well.
      let store = disk.folder + "/s\(cycle / 8)/store"
      if cycle % 8 == 0 || cycle == 1 { said = [] }
      // Files of other programs make the disk busy, so that the journal holds more than our own.
      bustle(disk.folder, cycle)
      for _ in 0..<Int.random(in: 1...4, using: &dice) {
        number += 1
        if try save("p\(number)", ground, store).isSaved { said.insert("p\(number)") }
      }
      // One more is on its way when the power goes.
      let (child, files) = try start("late\(cycle)", ground, store)
      usleep(UInt32.random(in: 0...60_000, using: &dice))
      try #require(disk.cut(), "cycle \(cycle)")
      kill(child.pid, SIGKILL)
      let late = try ground.finish(child, files)
      try #require(disk.comeUp(), "cycle \(cycle)")
      if late.isSaved { said.insert("late\(cycle)") }
      let notes = notes(store)
      lost.formUnion(said.filter { notes[$0] != 1 })
      checked += said.count
      let answer = try ground.run(["--store", store, "check"])
      #expect(answer.status == 0, "cycle \(cycle): \(answer)")
    }
    #expect(lost.isEmpty, "\(lost)")
    #expect(checked >= Campaign.cuts)
    print("\(Campaign.cuts) power cuts, \(number) entries acknowledged one by one, \(lost.count) lost")
  }

  private func start(_ note: String, _ ground: Ground, _ store: String) throws -> (Spawned, Ground.Files) {
    try ground.start(["--store", store] + Ground.save(note))
  }

  private func save(_ note: String, _ ground: Ground, _ store: String) throws -> Ground.Answer {
    let (child, files) = try start(note, ground, store)
    return try ground.finish(child, files)
  }

  private func bustle(_ folder: String, _ cycle: Int) {
    for number in 0..<3 {
      let path = "\(folder)/other\(cycle)-\(number)"
      try? Data(repeating: UInt8(number), count: 5000).write(to: URL(fileURLWithPath: path))
      if cycle > 3 { unlink("\(folder)/other\(cycle - 3)-\(number)") }
    }
  }

  private func notes(_ store: String) -> [String: Int] {
    var found: [String: Int] = [:]
    for line in (bytes(of: store + "/ledger.jsonl") ?? []).split(separator: 10) {
      let entry = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
      if let note = entry?["note"] as? String { found[note, default: 0] += 1 }
    }
    return found
  }
}
