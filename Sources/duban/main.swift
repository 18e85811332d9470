import ArgumentParser
import Glibc
import GoalText

if setlocale(LC_ALL, "") == nil { setlocale(LC_ALL, "C.UTF-8") }
do {
  var command = try Duban.parseAsRoot()
  try command.run()
} catch let failure as Failure {
  tell(failure.message)
  exit(failure.status.rawValue)
} catch {
  Duban.exit(withError: error)
}
