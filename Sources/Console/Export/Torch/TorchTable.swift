/// The names of the library that PyTorch has, with what differs between the two.
enum TorchTable {
  /// The rule of a path such as `paddle.nn.Linear`; nil for what PyTorch has no counterpart of.
  static func rule(_ path: String) -> TorchRule? { rules[path] }

  /// The modules themselves: `paddle.nn` is `torch.nn`.
  static let modules: [String: String] = [
    "paddle": "torch", "paddle.nn": "torch.nn", "paddle.nn.functional": "torch.nn.functional",
    "paddle.linalg": "torch.linalg", "paddle.optimizer": "torch.optim",
    "paddle.optimizer.lr": "torch.optim.lr_scheduler", "paddle.io": "torch.utils.data",
    "paddle.autograd": "torch.autograd", "paddle.nn.initializer": "torch.nn.init",
    "paddle.nn.utils": "torch.nn.utils",
  ]

  /// Whether a function draws random numbers, or a layer initial weights.
  static func isRandom(_ path: String) -> Bool {
    let name = path.split(separator: ".").last ?? ""
    return random.contains { name.hasPrefix($0) } && rules[path] != nil
  }

  private static let random = [
    "rand", "normal", "standard_normal", "bernoulli", "multinomial", "Linear", "Conv", "Embedding",
    "LSTM", "GRU", "SimpleRNN", "Dropout", "dropout", "MultiHeadAttention", "Bilinear",
  ]

  private static let rules: [String: TorchRule] = {
    var rules: [String: TorchRule] = [:]
    var (from, to) = ("", "")
    for line in text.split(separator: "\n") {
      if line.first == "[" {
        let parts = line.dropFirst().dropLast().split(separator: " ").map(String.init)
        (from, to) = (parts[0], parts[1])
        continue
      }
      let halves = line.split(separator: ":", maxSplits: 1)
      for name in halves[0].split(separator: " ") {
        let names = name.split(separator: ">").map(String.init)
        let target = names.count > 1 ? names[1] : names[0]
        rules[from + "." + names[0]] = TorchRule(
          target.contains(".") || target == "None" ? target : to + "." + target,
          halves.count > 1 ? halves[1] : ""[...])
      }
    }
    return rules
  }()

  // Names, each with its target where that differs; behind the colon the parameters: see TorchRule.
  private static let text = """
    [paddle torch]
    Tensor float32 float64 int32 int64 bool float16 bfloat16 uint8 int8 inf nan pi e newaxis>None
    to_tensor>tensor: data dtype -place =stop_gradient>~requires_grad
    zeros ones empty: shape>size =dtype
    full: shape>size fill_value =dtype
    zeros_like ones_like empty_like: x>input =dtype
    full_like: x>input fill_value =dtype
    arange: start end step =dtype
    linspace: start stop>end num>steps =dtype
    eye: num_rows>n num_columns>m =dtype
    rand randn standard_normal>randn: shape>size =dtype
    randint: low high shape>size =dtype
    randperm: n =dtype
    normal: mean std shape>size
    multinomial: x>input num_samples replacement
    bernoulli: x>input
    seed>manual_seed: seed
    abs acos acosh asin asinh atan atanh ceil cos cosh erf exp expm1 floor log log10 log1p log2 \
    neg reciprocal round rsqrt sign sin sinh sqrt square tan tanh trunc sigmoid isnan isinf \
    isfinite logical_not: x>input
    add subtract multiply divide maximum minimum fmax fmin atan2 equal>eq not_equal>ne \
    less_than>lt less_equal>le greater_than>gt greater_equal>ge logical_and logical_or \
    logical_xor mm bmm outer kron: x>input y>other
    dot: x>input y>tensor
    mv: x>input vec
    floor_divide mod>remainder remainder floor_mod>remainder: x>input y>other
    pow: x>input y>exponent
    lerp: x>input y>end weight
    allclose: x>input y>other rtol atol equal_nan
    equal_all>eq: x>input y>other .all()
    matmul: x>input y>other !transpose_x !transpose_y
    scale: x>input !scale
    clip: x>input min max
    cast: x>input dtype
    assign>clone: x>input
    clone: x>input
    numel: x>input
    is_tensor: x>obj
    sum: x>input axis>dim =dtype =keepdim
    prod: x>input axis>dim =keepdim =dtype
    mean median logsumexp all any argmin argmax count_nonzero amax amin: x>input axis>dim =keepdim
    max>amax min>amin: x>input axis>dim =keepdim
    std var: x>input axis>dim unbiased =keepdim
    norm: x>input p axis>dim keepdim
    dist: x>input y>other p
    cumsum cumprod: x>input axis>dim =dtype +dim=0
    reshape: x>input shape
    transpose>permute: x>input perm>dims
    t: input
    squeeze unsqueeze: x>input axis>dim
    flatten: x>input start_axis>start_dim stop_axis>end_dim
    concat>cat stack: x>tensors axis>dim
    chunk: x>input chunks axis>dim
    tile: x>input repeat_times>dims
    expand>broadcast_to broadcast_to: x>input shape>size
    flip: x>input axis>dims
    roll: x>input shifts axis>dims
    gather>index_select index_select: x>input =index =axis>dim +dim=0
    masked_select: x>input mask
    take_along_axis>take_along_dim: arr>input indices axis>dim
    tril triu: x>input diagonal
    diag: x>input offset>diagonal
    trace: x>input offset
    meshgrid: args +indexing='ij'
    where: condition x>input y>other
    nonzero: x>input as_tuple
    topk: x>input k axis>dim largest sorted
    sort: x>input axis>dim descending .values
    argsort: x>input axis>dim descending
    unique: x>input return_index return_inverse return_counts
    einsum: equation operands
    inverse: x>input
    grad>torch.autograd.grad: outputs inputs grad_outputs retain_graph create_graph -only_inputs \
    allow_unused !no_grad_vars
    no_grad enable_grad set_grad_enabled is_grad_enabled
    save: obj path>f -protocol
    load: path>f
    set_default_dtype: d
    get_default_dtype
    DataParallel>torch.nn.DataParallel: layers>module
    [paddle.linalg torch.linalg]
    norm: x p>ord axis>dim keepdim
    det inv: x>A
    solve: x>A y>B
    svd: x>A full_matrices
    qr: x>A mode
    eigh: x>A UPLO
    cholesky: x
    matrix_power: x>A n
    [paddle.autograd torch.autograd]
    backward: tensors grad_tensors retain_graph
    PyLayer>Function
    no_grad>torch.no_grad enable_grad>torch.enable_grad
    grad: outputs inputs grad_outputs retain_graph create_graph -only_inputs allow_unused
    [paddle.nn.functional torch.nn.functional]
    sigmoid>torch.sigmoid tanh>torch.tanh relu relu6 silu softsign tanhshrink mish \
    log_sigmoid>logsigmoid hardswish hardsigmoid: x>input
    swish>silu: x>input
    leaky_relu: x>input negative_slope
    elu celu: x>input alpha
    selu: x>input -scale -alpha
    gelu: x>input !approximate
    softplus: x>input beta threshold
    hardtanh: x>input min>min_val max>max_val
    hardshrink softshrink: x>input threshold>lambd
    prelu: x>input weight
    softmax log_softmax: x>input axis>dim =dtype +dim=-1
    dropout: x>input p !axis training !mode
    linear: x>input weight@({}).T bias
    mse_loss l1_loss: input label>target =reduction
    smooth_l1_loss: input label>target =reduction =delta>beta
    binary_cross_entropy: input label>target =weight =reduction
    binary_cross_entropy_with_logits: logit>input label>target =weight =reduction =pos_weight
    cross_entropy: input label>target@({}).flatten() =weight =ignore_index =reduction !soft_label \
    !axis !use_softmax =label_smoothing
    nll_loss: input label>target =weight =ignore_index =reduction
    kl_div: input label>target =reduction
    margin_ranking_loss: input other label>target =margin =reduction
    soft_margin_loss: input label>target =reduction
    hinge_embedding_loss: input label>target =margin =reduction
    triplet_margin_loss: input>anchor positive negative =margin =p =epsilon>eps =swap =reduction
    cosine_similarity: x1 x2 axis>dim eps
    one_hot: x>input num_classes .float()
    pad: x>input pad mode value
    conv1d conv2d: x>input weight bias stride padding dilation groups !data_format
    max_pool1d max_pool2d avg_pool1d avg_pool2d: x>input kernel_size stride padding
    adaptive_avg_pool1d adaptive_avg_pool2d adaptive_max_pool2d: x>input output_size
    embedding: x>input weight padding_idx
    normalize: x>input p axis>dim epsilon>eps
    layer_norm: x>input normalized_shape weight bias epsilon>eps
    unfold: x>input kernel_sizes>kernel_size
    square_error_cost>torch.nn.functional.mse_loss: input label>target +reduction='none'
    [paddle.nn torch.nn]
    Layer>Module Sequential Identity LayerList>ModuleList ParameterList LayerDict>ModuleDict
    Linear: in_features out_features !weight_attr bias_attr>bias
    Conv1D>Conv1d Conv2D>Conv2d Conv3D>Conv3d: in_channels out_channels kernel_size stride padding \
    dilation groups padding_mode !weight_attr bias_attr>bias !data_format
    MaxPool1D>MaxPool1d MaxPool2D>MaxPool2d: kernel_size stride padding =return_mask>return_indices \
    =ceil_mode !data_format
    AvgPool1D>AvgPool1d AvgPool2D>AvgPool2d: kernel_size stride padding =ceil_mode !exclusive
    AdaptiveAvgPool1D>AdaptiveAvgPool1d AdaptiveAvgPool2D>AdaptiveAvgPool2d \
    AdaptiveMaxPool1D>AdaptiveMaxPool1d AdaptiveMaxPool2D>AdaptiveMaxPool2d: output_size
    BatchNorm1D>BatchNorm1d BatchNorm2D>BatchNorm2d BatchNorm3D>BatchNorm3d: num_features \
    =momentum@1-{} =epsilon>eps !weight_attr !bias_attr !data_format
    LayerNorm: normalized_shape epsilon>eps !weight_attr !bias_attr
    GroupNorm: num_groups num_channels epsilon>eps !weight_attr !bias_attr
    Dropout: p !axis !mode
    Dropout2D>Dropout2d: p
    Embedding: num_embeddings embedding_dim padding_idx -sparse !weight_attr
    Flatten: start_axis>start_dim stop_axis>end_dim
    SimpleRNN>RNN: input_size hidden_size num_layers !direction =time_major>~batch_first dropout \
    +batch_first=True
    LSTM GRU: input_size hidden_size num_layers !direction =time_major>~batch_first dropout \
    +batch_first=True
    LSTMCell GRUCell: input_size hidden_size
    SimpleRNNCell>RNNCell: input_size hidden_size
    MultiHeadAttention>MultiheadAttention: embed_dim num_heads dropout +batch_first=True
    ReLU ReLU6 Sigmoid Tanh Softsign Tanhshrink LogSigmoid Mish Silu>SiLU Swish>SiLU SELU \
    Hardswish Hardsigmoid
    LeakyReLU: negative_slope
    ELU CELU: alpha
    GELU: !approximate
    Softplus: beta threshold
    PReLU: num_parameters init
    Softmax LogSoftmax: axis>dim +dim=-1
    MSELoss L1Loss: =reduction
    SmoothL1Loss: =reduction =delta>beta
    BCELoss: =weight =reduction
    BCEWithLogitsLoss: =weight =reduction =pos_weight
    CrossEntropyLoss: =weight =ignore_index =reduction !soft_label !axis !use_softmax \
    =label_smoothing
    NLLLoss: =weight =ignore_index =reduction
    KLDivLoss SoftMarginLoss: =reduction
    MarginRankingLoss HingeEmbeddingLoss: =margin =reduction
    TripletMarginLoss: =margin =p =epsilon>eps =swap =reduction
    [paddle.optimizer torch.optim]
    SGD: =learning_rate>lr =parameters>params =weight_decay !grad_clip
    Momentum>SGD: =learning_rate>lr =momentum =parameters>params =use_nesterov>nesterov \
    =weight_decay !grad_clip +momentum=0.9
    Adagrad: =learning_rate>lr =epsilon>eps =parameters>params =weight_decay !grad_clip -name \
    =initial_accumulator_value +eps=1e-06
    RMSProp>RMSprop: =learning_rate>lr =rho>alpha =epsilon>eps =momentum =centered \
    =parameters>params =weight_decay !grad_clip +alpha=0.95 +eps=1e-06
    Adadelta: =learning_rate>lr =epsilon>eps =rho =parameters>params =weight_decay !grad_clip \
    +rho=0.95
    Adam AdamW Adamax NAdam RAdam: =learning_rate>lr =beta1 =beta2 =epsilon>eps \
    =parameters>params =weight_decay !grad_clip
    [paddle.optimizer.lr torch.optim.lr_scheduler]
    StepDecay>StepLR: -learning_rate step_size gamma
    MultiStepDecay>MultiStepLR: -learning_rate milestones gamma
    ExponentialDecay>ExponentialLR: -learning_rate gamma
    CosineAnnealingDecay>CosineAnnealingLR: -learning_rate T_max eta_min
    LambdaDecay>LambdaLR MultiplicativeDecay>MultiplicativeLR: -learning_rate lr_lambda
    ReduceOnPlateau>ReduceLROnPlateau: -learning_rate mode factor patience threshold \
    threshold_mode cooldown min_lr =epsilon>eps
    [paddle.io torch.utils.data]
    Dataset IterableDataset
    TensorDataset: tensors@*{}
    DataLoader: dataset -feed_list -places -return_list batch_sampler =batch_size =shuffle \
    =drop_last =collate_fn =num_workers -use_buffer_reader -use_shared_memory =timeout
    Subset: dataset indices
    random_split: dataset lengths
    SequenceSampler>SequentialSampler: data_source
    RandomSampler: data_source
    """
}
