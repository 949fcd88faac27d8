/// What of real Paddle is left out on purpose, with all that belongs to it.
enum OutOfScope {
  /// A sentence on what a name belongs to, when that as a whole is left out.
  static func remark(on name: String) -> String? { remarks[name] }

  private static let remarks = Dictionary(
    parts.flatMap { part in part.names.split(separator: " ").map { (String($0), part.remark) } },
    uniquingKeysWith: { first, _ in first })

  private static let parts: [(remark: String, names: String)] = [
    (
      "Complex numbers are not part of Dandelion.",
      """
      complex complex64 complex128 cfloat cdouble as_complex as_real view_as_complex view_as_real \
      real imag conj angle polar fft signal stft istft
      """
    ),
    (
      "The element types are bool, int32, int64, float32 and float64.",
      """
      float16 bfloat16 half int8 int16 uint8 uint16 uint32 uint64 float8_e4m3fn float8_e5m2 short \
      byte char pstring raw HalfTensor BFloat16Tensor ByteTensor CharTensor ShortTensor amp autocast \
      get_autocast_cpu_dtype get_autocast_dtype get_autocast_gpu_dtype is_autocast_enabled
      """
    ),
    (
      "Everything is on the CPU.",
      """
      cuda pin_memory CUDAPlace CUDAPinnedPlace XPUPlace XPUPinnedPlace IPUPlace CustomPlace Stream \
      Event get_cuda_rng_state set_cuda_rng_state device_guard device_count stream_guard synchronize
      """
    ),
    (
      "Sparse tensors are not part of Dandelion.",
      """
      sparse to_sparse_coo to_sparse_csr to_dense coalesce is_coalesced is_sparse is_sparse_coo \
      is_sparse_csr nnz indices crows cols values dense_dim sparse_dim sparse_attention
      """
    ),
    (
      "Operators run at once: there are no static graphs.",
      "enable_static static jit onnx inference LazyGuard create_tensor Program Executor block"
    ),
    (
      "One process trains; an exported program runs under Paddle's own launcher.",
      "distributed DataParallel placements process_mesh num_shard is_dist shard_index"
    ),
    (
      "Models and data sets of pictures, texts and sounds are not part of Dandelion.",
      "vision text audio geometric hub dataset"
    ),
  ]
}
