import CSpawn
import Foundation

/// A process that was started by a test: the program, mostly.
public struct Child {
  /// What became of a process.
  public enum End: Equatable, Sendable {
    case exit(Int32)
    case signal(Int32)
    /// It was killed because it took too long.
    case tooLong
  }

  public let id: pid_t

  /// Starts a program, ours unless another is named, with descriptors for its standard streams.
  ///
  /// - Parameter ownsTerminal: whether the descriptors are a terminal that it has for itself.
  public init(
    _ arguments: [String], of program: String = Project.binary, streams: [Int32], folder: String,
    environment: [String: String] = [:],
    ownsTerminal: Bool = false
  ) throws {
    let variables = ["PATH": Project.binaryFolder + ":/usr/bin:/bin", "HOME": folder].merging(
      environment
    ) { $1 }
    let words = ([program] + arguments).map { strdup($0) } + [nil]
    let settings = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { for pointer in words + settings { free(pointer) } }
    id = cs_spawn(words, settings, folder, streams, ownsTerminal)
    guard id > 0 else { throw POSIXError(.EAGAIN) }
  }

  /// Whether it ends within some time; `end` still tells how.
  func hasEnded(within seconds: Double) -> Bool {
    let deadline = ContinuousClock.now + .seconds(seconds)
    repeat {
      var info = siginfo_t()
      if waitid(P_PID, id_t(id), &info, WEXITED | WNOHANG | WNOWAIT) != 0 { return true }
      if info.si_signo == SIGCHLD { return true }
      usleep(2000)
    } while ContinuousClock.now < deadline
    return false
  }

  /// Waits for the end; a process that takes longer is killed.
  public func end(within seconds: Double) -> End {
    let deadline = ContinuousClock.now + .seconds(seconds)
    var status: Int32 = 0
    while waitpid(id, &status, WNOHANG) == 0 {
      if ContinuousClock.now > deadline {
        kill(id, SIGKILL)
        waitpid(id, &status, 0)
        return .tooLong
      }
      usleep(2000)
    }
    return status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .signal(status & 0x7F)
  }
}
