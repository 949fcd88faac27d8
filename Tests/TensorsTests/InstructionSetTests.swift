import Foundation
import KernelTable
import TestSupport
import Testing

@testable import Tensors

/// The kernels of every instruction set that this machine has.
@Suite struct InstructionSetTests {
  /// Numbers of all sizes with the special ones among them; the count fills no whole vector.
  private static let numbers: [Float] = {
    let special: [Float] = [
      0, -0.0, .infinity, -.infinity, .nan, .leastNonzeroMagnitude, -.leastNormalMagnitude, 88.8,
      -104, 1e38,
    ]
    return (0..<4099).map { index in
      index % 97 == 5 ? special[index / 97 % special.count] : Float(index % 1999 - 999) / 77
    }
  }()

  private static func maps(_ table: KernelTable) -> [(String, KernelTable.Map)] {
    [
      ("negative", table.negative), ("abs", table.abs), ("square", table.square),
      ("relu", table.relu), ("sqrt", table.sqrt), ("reciprocal", table.reciprocal),
      ("exp", table.exp), ("log", table.log), ("sigmoid", table.sigmoid), ("tanh", table.tanh),
      ("softmax", { table.softmax($0, $1, $2 / 50, 50) }),
      ("log softmax", { table.logSoftmax($0, $1, $2 / 50, 50) }),
    ]
  }

  @Test("AVX2 and AVX-512 give the same bits, and the baseline nearly the same numbers")
  func setsAgree() {
    let best = Self.maps((InstructionSet.available.last ?? .baseline).table)
    for set in InstructionSet.available {
      for (other, own) in zip(best, Self.maps(set.table)) {
        let (expected, actual) = (results(of: other.1), results(of: own.1))
        let isExact = set != .baseline
        let differs = zip(expected, actual).contains { a, b in
          a.bitPattern != b.bitPattern && !(a.isNaN && b.isNaN)
            && (isExact || abs(a - b) > 4e-7 * max(abs(a), 1e-30))
        }
        #expect(!differs, "\(own.0) under \(set)")
      }
    }
  }

  private func results(of map: KernelTable.Map) -> [Float] {
    var to = [Float](repeating: -7, count: Self.numbers.count)
    map(Self.numbers, &to, to.count)
    return to
  }

  @Test("Sums have the same bits everywhere")
  func sumsAgree() {
    let numbers = Self.numbers.filter(\.isFinite)
    for count in [0, 1, 15, 16, 63, 64, 65, 1000, 3900] {
      let sums = Set(InstructionSet.available.map { $0.table.sum(numbers, count) })
      #expect(sums.count == 1, "\(count) numbers: \(sums)")
    }
  }

  @Test("Products of all shapes are right, with and without transposed operands")
  func productsAreRight() {
    let sizes = [1, 2, 5, 8, 9, 31, 64, 100]
    for set in InstructionSet.available {
      for rows in sizes {
        for depth in sizes {
          for columns in sizes where rows * depth * columns < 100_000 {
            let error = Product(rows, depth, columns).error(set.table)
            #expect(error < 1e-5, "\(rows)×\(depth)×\(columns) under \(set)")
          }
        }
      }
    }
  }

  /// A function that the linker may take for all modules must not use instructions that an older
  /// processor lacks.
  @Test("The object files of higher sets define no function that other modules share")
  func noSharedFunctions() throws {
    let folder = URL(filePath: Project.binary).deletingLastPathComponent()
    for module in ["KernelsAVX2", "KernelsAVX512"] where InstructionSet.available.count > 1 {
      let objects = folder.appending(path: module + ".build")
      let files = try FileManager.default.contentsOfDirectory(atPath: objects.path)
        .filter { $0.hasSuffix(".o") }
      #expect(!files.isEmpty)
      for file in files {
        let weak = try symbols(of: objects.appending(path: file).path).filter {
          $0.contains(" W ") && !$0.contains(module)
        }
        #expect(weak == [], "\(file)")
      }
    }
  }

  private func symbols(of file: String) throws -> [String] {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["nm", "--defined-only", file]
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return text.split(separator: "\n").map(String.init)
  }
}

/// A matrix product by the kernel against the definition, for an operand and for its transpose.
private struct Product {
  let (rows, depth, columns): (Int, Int, Int)

  init(_ rows: Int, _ depth: Int, _ columns: Int) {
    (self.rows, self.depth, self.columns) = (rows, depth, columns)
  }

  /// The largest difference over the largest possible sum.
  func error(_ table: KernelTable) -> Double {
    let a = (0..<(rows * depth)).map { Float($0 * 7919 % 2003 - 1001) / 1001 }
    let b = (0..<(depth * columns)).map { Float($0 * 104_729 % 1999 - 999) / 999 }
    var worst = 0.0
    for isTransposed in [false, true] {
      let (aRow, aColumn) = isTransposed ? (1, rows) : (depth, 1)
      let (bRow, bColumn) = isTransposed ? (1, depth) : (columns, 1)
      var c = [Float](repeating: .nan, count: rows * columns)
      a.withUnsafeBufferPointer { a in
        b.withUnsafeBufferPointer { b in
          c.withUnsafeMutableBufferPointer { c in
            guard let a = a.baseAddress, let b = b.baseAddress, let c = c.baseAddress else {
              return
            }
            table.multiply(
              MatrixProduct(
                rows: rows, depth: depth, columns: columns, a: a, aRow: aRow, aColumn: aColumn,
                b: b, bRow: bRow, bColumn: bColumn, c: c))
          }
        }
      }
      for row in 0..<rows {
        for column in 0..<columns {
          var sum = 0.0
          for index in 0..<depth {
            sum +=
              Double(a[row * aRow + index * aColumn]) * Double(b[index * bRow + column * bColumn])
          }
          let difference = abs(Double(c[row * columns + column]) - sum) / Double(depth)
          worst = difference.isNaN ? .infinity : max(worst, difference)
        }
      }
    }
    return worst
  }
}
