import Autograd
import Interpreter

/// `paddle.CPUPlace()`, `x.place`: where elements are kept, which is always the CPU here.
final class Place: Object {
  nonisolated(unsafe) static let cpu = Place()
  nonisolated(unsafe) static let placeType: Class = {
    let type = Class(builtin: "CPUPlace", module: "paddle")
    type.constructor = Native("CPUPlace()", "The place of tensors on the CPU.") { _ in
      .object(cpu)
    }
    type.define {
      [
        .method("is_cpu_place(self)", "True.") { _ in .bool(true) },
        .method("is_gpu_place(self)", "False: there are no others.") { _ in .bool(false) },
      ]
    }
    return type
  }()

  /// As tensors print it.
  static var name: String { Dialect.current == .book ? "CPUPlace" : "Place(cpu)" }

  override var type: Class { Place.placeType }
  override func repr() throws(Raised) -> String { Place.name }
}
