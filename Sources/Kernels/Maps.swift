typealias Source = UnsafePointer<Float>
typealias Target = UnsafeMutablePointer<Float>

func negativeMap(_ from: Source, _ to: Target, _ count: Int) {
  map(from, to, count) { float(bits($0) ^ Integers(repeating: Int32.min)) }
}
func absMap(_ from: Source, _ to: Target, _ count: Int) {
  map(from, to, count) { float(bits($0) & Integers(repeating: Int32.max)) }
}
func squareMap(_ from: Source, _ to: Target, _ count: Int) { map(from, to, count) { $0 * $0 } }
func reluMap(_ from: Source, _ to: Target, _ count: Int) {
  map(from, to, count) { choose($0 .> all(0), $0, all(0)) }
}
func sqrtMap(_ from: Source, _ to: Target, _ count: Int) {
  map(from, to, count) { $0.squareRoot() }
}
func reciprocalMap(_ from: Source, _ to: Target, _ count: Int) {
  map(from, to, count) { all(1) / $0 }
}
// Named functions rather than closure literals: a long literal is not inlined into the loop.
func expMap(_ from: Source, _ to: Target, _ count: Int) { map(from, to, count, exponential) }
func logMap(_ from: Source, _ to: Target, _ count: Int) { map(from, to, count, logarithm) }
func sigmoidMap(_ from: Source, _ to: Target, _ count: Int) { map(from, to, count, logistic) }
func tanhMap(_ from: Source, _ to: Target, _ count: Int) {
  map(from, to, count, hyperbolicTangent)
}
