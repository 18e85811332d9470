import Glibc

/// A system call that failed: what was tried, on which path, and the error number.
package struct FileFault: Error, Hashable, Sendable {
  package enum Operation: String, Sendable {
    case open, inspect, read, write, sync, truncate, lock, createFolder, rename, remove
  }

  /// What the reader of a message needs to know of an error number.
  package enum Kind: String, Sendable {
    case diskFull, quotaExceeded, fileTooLarge, inputOutput, readOnlyFileSystem, notPermitted, missing
    case notAFolder, isAFolder, lockUnsupported, other
  }

  package let operation: Operation
  package let path: String
  /// The `errno` of the call.
  package let code: Int32

  package init(_ operation: Operation, _ path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  package var kind: Kind {
    switch code {
    case ENOSPC: .diskFull
    case EDQUOT: .quotaExceeded
    case EFBIG: .fileTooLarge
    case EIO: .inputOutput
    case EROFS: .readOnlyFileSystem
    case EACCES, EPERM: .notPermitted
    case ENOENT: .missing
    case ENOTDIR: .notAFolder
    case EISDIR: .isAFolder
    case ENOLCK, EOPNOTSUPP, ENOSYS: .lockUnsupported
    default: .other
    }
  }

  /// Where nothing will ever be written: saving is not permitted, rather than failed.
  package var forbidsWriting: Bool {
    switch kind {
    case .readOnlyFileSystem, .notPermitted, .notAFolder, .isAFolder, .lockUnsupported: true
    default: false
    }
  }
}
