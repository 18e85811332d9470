/// Why a file or folder cannot be used: what the system reports most.
package struct FileWords: Sendable {
  package let missing: String
  package let notPermitted: String
  package let isFolder: String
  package let notFolder: String
  package let notAFile: String
  package let tooLarge: String
  package let nameTooLong: String
  package let tooManyLinks: String
  package let readOnly: String
  package let full: String
  package let inputOutput: String

  package static func of(_ language: Language) -> FileWords {
    switch language {
    case .zh: zh
    case .en: en
    }
  }

  private static let zh = FileWords(
    missing: "没有这个文件或文件夹", notPermitted: "没有权限", isFolder: "是文件夹，不是文件", notFolder: "路径中有一段不是文件夹",
    notAFile: "不是普通文件", tooLarge: "文件过大", nameTooLong: "名称过长", tooManyLinks: "符号链接绕成了圈", readOnly: "磁盘是只读的",
    full: "磁盘已满", inputOutput: "磁盘读写出错")
  private static let en = FileWords(
    missing: "No such file or directory", notPermitted: "Permission denied", isFolder: "Is a directory",
    notFolder: "Not a directory", notAFile: "not a regular file", tooLarge: "File too large",
    nameTooLong: "File name too long", tooManyLinks: "Too many levels of symbolic links",
    readOnly: "Read-only file system", full: "No space left on device", inputOutput: "Input/output error")
}
