import Tensors

/// What a program sets for all that follows: the type of new tensors, and how tensors and arrays
/// print.
public struct Defaults {
  /// What `set_default_dtype` sets.
  nonisolated(unsafe) static var dtype = DType.float32

  private let type: DType
  private let printing: PrintOptions
  private let arrayPrinting: NumPyOptions

  /// Those that hold now.
  public static var current: Defaults {
    get {
      Defaults(
        type: dtype, printing: PrintOptions.current, arrayPrinting: NumPyOptions.current)
    }
    set {
      dtype = newValue.type
      PrintOptions.current = newValue.printing
      NumPyOptions.current = newValue.arrayPrinting
    }
  }

  /// Those that every program begins with.
  static var initial: Defaults {
    Defaults(type: .float32, printing: PrintOptions(), arrayPrinting: NumPyOptions())
  }
}
