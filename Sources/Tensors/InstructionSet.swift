import Glibc
import KernelTable
import Kernels

#if arch(x86_64)
  import KernelsAVX2
  import KernelsAVX512
#endif

/// The vector instructions that the float32 kernels use.
enum InstructionSet: String, CaseIterable {
  // From least to most: each includes those before it.
  case baseline
  case avx2
  case avx512

  /// What the processor and the system offer, up to what the environment variable
  /// `DANDELION_KERNELS` names.
  static let chosen: InstructionSet = {
    let wanted = getenv("DANDELION_KERNELS").flatMap {
      InstructionSet(rawValue: String(cString: $0))
    }
    return available.last { $0 == wanted } ?? available.last ?? .baseline
  }()

  /// The kernels compiled for these instructions, which must be available.
  var table: KernelTable {
    #if arch(x86_64)
      switch self {
      case .baseline: Kernels.kernelTable()
      case .avx2: KernelsAVX2.kernelTable()
      case .avx512: KernelsAVX512.kernelTable()
      }
    #else
      Kernels.kernelTable()
    #endif
  }

  /// The sets that this machine has.
  static let available: [InstructionSet] = {
    guard let basic = ProcessorFeatures.active(.leaf1), let more = ProcessorFeatures.active(.leaf7)
    else { return [.baseline] }
    // FMA and AVX; AVX2 and BMI2; AVX-512 F, DQ, BW and VL.
    guard basic.ecx.has(12, 28), more.ebx.has(5, 8) else { return [.baseline] }
    return more.ebx.has(16, 17, 30, 31) ? [.baseline, .avx2, .avx512] : [.baseline, .avx2]
  }()
}

/// The features that the C library found, those left out that the system does not enable.
private enum ProcessorFeatures {
  /// The leaves of the instruction `cpuid`, as the C library numbers them.
  enum Leaf: UInt32 {
    case leaf1
    case leaf7
  }

  private typealias Function = @convention(c) (UInt32) -> UnsafePointer<UInt32>?

  /// Two registers of a leaf; nil where the C library does not tell.
  static func active(_ leaf: Leaf) -> (ebx: UInt32, ecx: UInt32)? {
    guard let symbol = dlsym(nil, "__x86_get_cpuid_feature_leaf") else { return nil }
    // Four registers as the processor answers, then four as enabled.
    return unsafeBitCast(symbol, to: Function.self)(leaf.rawValue).map { ($0[5], $0[6]) }
  }
}

extension UInt32 {
  fileprivate func has(_ bits: UInt32...) -> Bool { bits.allSatisfy { self >> $0 & 1 == 1 } }
}
