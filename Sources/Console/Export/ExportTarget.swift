/// The Pythons that programs are exported to.
enum ExportTarget: String {
  case paddle, torch
  /// The program for it.
  func text(of program: ExportedProgram, _ session: Session) -> String {
    switch self {
    case .paddle: PaddleExport.text(of: program)
    case .torch: PaddleExport.text(of: program)
    }
  }
}
