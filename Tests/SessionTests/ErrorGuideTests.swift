import Teaching
import TestSupport
import Testing

@testable import Console

/// The long explanations are about the errors that they say they are about.
@Suite(.alone) struct ErrorGuideTests {
  @Test("Each example ends in its error, and its cure in none", arguments: ErrorGuide.table.indices)
  func examplesAreTrue(_ index: Int) throws {
    let entry = ErrorGuide.table[index]
    let found = try #require(
      TestSession.evaluated { () -> (wrong: String?, right: String) in
        let session = TestSession()
        _ = session.run(entry.wrong)
        let wrong = session.session.lastError.flatMap {
          ErrorGuide.explaining(kind: $0.kind, message: $0.message)?.code
        }
        let fresh = TestSession()
        let (outcome, shown) = fresh.run(entry.right)
        return (wrong, outcome == .done ? "" : shown)
      })
    #expect(found.wrong == entry.code, "\(entry.wrong)")
    #expect(found.right == "", "\(entry.right)")
  }

  @Test("Codes are in order and unique, pages fit the width, :why and :explain show them")
  func pages() throws {
    #expect(Set(ErrorGuide.table.map(\.code)).count == ErrorGuide.table.count)
    #expect(ErrorGuide.table.map(\.code) == ErrorGuide.table.map(\.code).sorted())
    let prose = ErrorGuide.table.map { $0.styled(width: 60).lines.dropFirst(2).first?.width ?? 0 }
    #expect(prose.allSatisfy { $0 <= 60 })
    let shown = try #require(
      TestSession.evaluated { () -> [String] in
        let session = TestSession()
        return [":why", "nothing", ":why", ":explain e03", ":explain KeyError", ":explain 1+2*3"]
          .map { session.run($0).shown }
      })
    #expect(shown[0].contains("no error yet"))
    #expect(shown[2].hasPrefix("E01") && shown[3].hasPrefix("E03") && shown[4].hasPrefix("E13"))
    #expect(shown[5] == "1+(2*3)\n")
  }
}
