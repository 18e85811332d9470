import Glibc

/// Disks of another machine, whose changes nobody here is told of.
enum SharedDisk {
  private static let kinds: Set<String> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "ceph", "9p", "vboxsf", "fuse.sshfs",
    "fuse.glusterfs", "lustre", "gpfs",
  ]

  /// Whether a folder, or the nearest above it that exists, lies on one. `DUBAN_SHARED_DISK=1` says so of a disk
  /// that is not known here, 0 that it does not matter.
  static func holds(_ folder: String) -> Bool {
    if let said = Environment.variable("DUBAN_SHARED_DISK") { return said != "0" }
    // A disk of its own has a number of its own; what is reached in another way has none, and major 0.
    guard let device = device(folder), device.hasPrefix("0:") else { return false }
    guard let table = try? Files.read("/proc/self/mountinfo") else { return false }
    return kind(of: device, in: String(decoding: table, as: UTF8.self)).map(kinds.contains) ?? false
  }

  /// The file system's name in a table of mounts, which `proc_pid_mountinfo(5)` describes.
  ///
  /// - Parameter device: `major:minor`.
  static func kind(of device: String, in table: String) -> String? {
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 2, fields[2] == device, let dash = fields.firstIndex(of: "-"),
        dash + 1 < fields.count
      else { continue }
      return String(fields[dash + 1])
    }
    return nil
  }

  private static func device(_ path: String) -> String? {
    var status = stat()
    var path = path
    while stat(path, &status) != 0 {
      guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return nil }
      path = String(path[..<slash])
    }
    // As `major` and `minor` take a number apart, which are macros.
    let number = UInt64(status.st_dev)
    let major = (number >> 8) & 0xFFF | (number >> 32) & ~0xFFF
    let minor = number & 0xFF | (number >> 12) & ~0xFF
    return "\(major):\(minor)"
  }
}
