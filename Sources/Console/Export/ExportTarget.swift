import Teaching

/// The Pythons that programs are exported to.
enum ExportTarget: String {
  case paddle, torch

  /// The program for it, and what of it does not work there.
  func export(_ program: ExportedProgram) -> (text: String, notes: [Styled]) {
    switch self {
    case .paddle: (ProgramExport.paddle(program), [])
    case .torch: ProgramExport.torch(program)
    }
  }
}
