/// The names of Paddle 3.3.1, written by names.py: for each module or class the public ones,
/// behind a bar the others.
let paddleNames = """
  paddle: BFloat16Tensor BoolTensor ByteTensor CPUPlace CUDAPinnedPlace CUDAPlace CharTensor
    DataParallel DoubleTensor FloatTensor Generator HalfTensor IntTensor LazyGuard LongTensor
    MmapStorage Model ParamAttr ShortTensor Size Tensor XPUPinnedPlace abs abs_ acos acos_ acosh
    adaptive_avg_pool1d add add_n addmm addmm_ all allclose amax amin angle any arange argmax
    argmin argsort argwhere as_complex as_real as_strided as_tensor asarray asin asinh assign
    atan atan2 atan_ atanh atleast_1d atleast_2d atleast_3d autocast baddbmm baddbmm_ batch
    bernoulli bernoulli_ bfloat16 bincount binomial bitwise_and bitwise_and_ bitwise_invert
    bitwise_invert_ bitwise_left_shift bitwise_left_shift_ bitwise_not bitwise_not_ bitwise_or
    bitwise_or_ bitwise_right_shift bitwise_right_shift_ bitwise_xor bitwise_xor_ block_diag bmm
    bool broadcast_shape broadcast_shapes broadcast_tensors broadcast_to bucketize
    cartesian_prod cast cast_ cat cauchy_ cdist cdouble ceil cfloat check_shape chunk clamp clip
    clone column_stack combinations complex complex128 complex64 concat concatenate conj conv1d
    conv2d conv3d copysign copysign_ cos cos_ cosh count_nonzero create_parameter crop cross
    cummax cummin cumprod cumprod_ cumsum cumsum_ cumulative_trapezoid deg2rad diag diag_embed
    diagflat diagonal diagonal_scatter diff digamma digamma_ disable_compat
    disable_signal_handler disable_static dist div div_ divide divide_ dot double dsplit dstack
    dtype e einsum empty empty_like enable_compat enable_grad enable_static eq equal equal_
    equal_all erf erf_ erfinv exp expand expand_as expm1 expm1_ eye finfo flatten flatten_ flip
    float float16 float32 float64 float8_e4m3fn float8_e5m2 floor floor_divide floor_divide_
    floor_mod floor_mod_ flops fmax fmin frac frac_ frexp from_dlpack from_numpy full full_like
    gammainc gammainc_ gammaincc gammaincc_ gammaln gammaln_ gather gather_nd gcd gcd_ ge
    geometric_ ger get_autocast_cpu_dtype get_autocast_dtype get_autocast_gpu_dtype
    get_cuda_rng_state get_default_dtype get_flags get_rng_state grad greater greater_equal
    greater_equal_ greater_than greater_than_ group_norm gt half heaviside histogram
    histogram_bin_edges histogramdd hsplit hstack hypot hypot_ i0 i0_ i0e i1 i1e iinfo imag
    in_dynamic_mode increment index_add index_add_ index_fill index_fill_ index_put index_put_
    index_sample index_select inf inner int16 int32 int64 int8 is_autocast_enabled is_complex
    is_empty is_floating_point is_grad_enabled is_integer is_tensor isclose isfinite isin isinf
    isnan isneginf isposinf isreal kron kthvalue layer_norm lcm lcm_ ldexp ldexp_ le lerp less
    less_ less_equal less_equal_ less_than less_than_ lgamma lgamma_ linspace load log log10
    log10_ log1p log2 log2_ log_ log_normal log_normal_ logaddexp logcumsumexp logical_and
    logical_and_ logical_not logical_not_ logical_or logical_or_ logical_xor logit logit_
    logspace logsumexp lt manual_seed masked_fill masked_fill_ masked_scatter masked_scatter_
    masked_select matmul matrix_transpose max maximum mean median meshgrid min minimum mm mod
    mod_ mode moveaxis msort mul multigammaln multigammaln_ multinomial multiplex multiply
    multiply_ mv nan nan_to_num nan_to_num_ nanmean nanmedian nanquantile nansum narrow ne neg
    neg_ negative newaxis nextafter no_grad nonzero normal normal_ not_equal numel ones
    ones_like outer pdist permute pi poisson polar polygamma polygamma_ positive pow pow_ prod
    pstring put_along_axis quantile rad2deg rand rand_like randint randint_like randn randn_like
    randperm range rank ravel raw real reciprocal reduce_as remainder remainder_ renorm renorm_
    repeat_interleave reshape reshape_ reverse roll rot90 round row_stack rsqrt save scale
    scatter scatter_ scatter_add scatter_add_ scatter_nd scatter_nd_add scatter_reduce
    searchsorted seed select_scatter set_cuda_rng_state set_default_dtype set_flags
    set_grad_enabled set_printoptions set_rng_state sgn shape shard_index sign signbit sin sin_
    sinc sinc_ sinh sinh_ slice slice_scatter softmax sort split sqrt square square_ squeeze
    squeeze_ stack standard_gamma standard_normal stanh std strided_slice sub sub_ subtract
    subtract_ sum summary swapaxes swapdims t t_ take take_along_axis take_along_dim tan tan_
    tanh tanh_ tensor_split tensordot tile to_dlpack to_tensor tolist topk trace transpose
    transpose_ trapezoid tril tril_ tril_indices triu triu_ triu_indices true_divide trunc
    trunc_ uint16 uint32 uint64 uint8 unbind unflatten unfold uniform unique unique_consecutive
    unsqueeze unsqueeze_ unstack vander var vecdot view view_as view_as_complex view_as_real
    vsplit vstack where where_ zeros zeros_like | CustomPlace Event IPUPlace IrGuard Stream
    XPUPlace acosh_ amp asin_ asinh_ async_save atanh_ audio autograd bartlett_window base
    blackman_window callbacks cholesky classes clear_async_save_task_queue common_ops_import
    compat cosh_ cuda cuda_env dataset decomposition device device_guard distributed
    distribution eigvalsh fft framework functional geometric get_cudnn_version
    get_default_device get_device get_device_module hamming_window hann_window hapi hub incubate
    inference int inverse io ir_guard is_compiled_with_cinn is_compiled_with_cuda
    is_compiled_with_custom_device is_compiled_with_distribute is_compiled_with_ipu
    is_compiled_with_rocm is_compiled_with_xpu jit kaiser_window library linalg log1p_
    logical_xor_ long metric monkey_patch_dtype monkey_patch_generated_methods_for_tensor
    monkey_patch_generated_methods_for_value monkey_patch_math_tensor monkey_patch_program
    monkey_patch_value monkey_patch_variable new_init nn norm not_equal_ onnx ops optimizer pir
    pir_utils profiler quantization random reader regularizer set_default_device set_device
    short sigmoid signal sparse special static sysconfig tensor text use_compat_guard utils
    version vision
  paddle.nn: AdaptiveAvgPool1D AdaptiveAvgPool2D AdaptiveAvgPool3D AdaptiveLogSoftmaxWithLoss
    AdaptiveMaxPool1D AdaptiveMaxPool1d AdaptiveMaxPool2D AdaptiveMaxPool2d AdaptiveMaxPool3D
    AdaptiveMaxPool3d AlphaDropout AvgPool1D AvgPool2D AvgPool3D BCELoss BCEWithLogitsLoss
    BatchNorm BatchNorm1D BatchNorm2D BatchNorm3D BeamSearchDecoder BiRNN Bilinear CELU CTCLoss
    ChannelShuffle CircularPad1D CircularPad1d CircularPad2D CircularPad2d CircularPad3D
    CircularPad3d ClipGradByGlobalNorm ClipGradByNorm ClipGradByValue ConstantPad1D
    ConstantPad1d ConstantPad2D ConstantPad2d ConstantPad3D ConstantPad3d Conv1D Conv1DTranspose
    Conv1d Conv2D Conv2DTranspose Conv2d Conv3D Conv3DTranspose Conv3d CosineEmbeddingLoss
    CosineSimilarity CrossEntropyLoss Dropout Dropout2D Dropout3D ELU Embedding
    FeatureAlphaDropout Flatten Fold FractionalMaxPool2D FractionalMaxPool3D GELU GLU GRU
    GRUCell GaussianNLLLoss GroupNorm HSigmoidLoss Hardshrink Hardsigmoid Hardswish Hardtanh
    HingeEmbeddingLoss Identity InstanceNorm1D InstanceNorm2D InstanceNorm3D KLDivLoss L1Loss
    LPPool1D LPPool1d LPPool2D LPPool2d LSTM LSTMCell Layer LayerDict LayerList LayerNorm
    LeakyReLU Linear LocalResponseNorm LogSigmoid LogSoftmax MSELoss MarginRankingLoss MaxPool1D
    MaxPool2D MaxPool3D MaxUnPool1D MaxUnPool2D MaxUnPool3D Maxout Mish Module ModuleDict
    ModuleList MultiHeadAttention MultiLabelMarginLoss MultiLabelSoftMarginLoss MultiMarginLoss
    NLLLoss PReLU Pad1D Pad2D Pad3D PairwiseDistance Parameter ParameterDict ParameterList
    PixelShuffle PixelUnshuffle PoissonNLLLoss RNN RNNCellBase RNNTLoss RReLU ReLU ReLU6
    ReflectionPad1D ReflectionPad1d ReflectionPad2D ReflectionPad2d ReflectionPad3D
    ReflectionPad3d ReplicationPad1D ReplicationPad1d ReplicationPad2D ReplicationPad2d
    ReplicationPad3D ReplicationPad3d SELU Sequential SiLU Sigmoid Silu SimpleRNN SimpleRNNCell
    SmoothL1Loss SoftMarginLoss Softmax Softmax2D Softplus Softshrink Softsign SpectralNorm
    Swish SyncBatchNorm Tanh Tanhshrink ThresholdedReLU Transformer TransformerDecoder
    TransformerDecoderLayer TransformerEncoder TransformerEncoderLayer TripletMarginLoss
    TripletMarginWithDistanceLoss Unflatten Unfold Upsample UpsamplingBilinear2D
    UpsamplingNearest2D ZeroPad1D ZeroPad2D ZeroPad3D dynamic_decode | AdaptiveAvgPool1d
    AdaptiveAvgPool2d AdaptiveAvgPool3d HuberLoss MaxUnpool1d MaxUnpool2d MaxUnpool3d
    UpsamplingBilinear2d UpsamplingNearest2d ZeroPad1d ZeroPad2d ZeroPad3d attention clip decode
    functional init initializer layer loss modules parameter quant spectral_norm utils
  paddle.nn.functional: adaptive_avg_pool1d adaptive_avg_pool2d adaptive_avg_pool3d
    adaptive_log_softmax_with_loss adaptive_max_pool1d adaptive_max_pool2d adaptive_max_pool3d
    affine_grid alpha_dropout avg_pool1d avg_pool2d avg_pool3d batch_norm bilinear
    binary_cross_entropy binary_cross_entropy_with_logits celu channel_shuffle
    class_center_sample conv1d conv1d_transpose conv2d conv2d_transpose conv3d conv3d_transpose
    cosine_embedding_loss cosine_similarity cross_entropy ctc_loss dice_loss dropout dropout1d
    dropout2d dropout3d elu elu_ embedding feature_alpha_dropout flash_attention_v3_varlen
    flash_attn_qkvpacked flash_attn_varlen_qkvpacked flashmask_attention fold
    fractional_max_pool2d fractional_max_pool3d gather_tree gaussian_nll_loss gelu glu
    grid_sample group_norm gumbel_softmax hardshrink hardsigmoid hardswish hardtanh hardtanh_
    hinge_embedding_loss hsigmoid_loss instance_norm interpolate kl_div l1_loss label_smooth
    layer_norm leaky_relu leaky_relu_ linear local_response_norm log_loss log_sigmoid
    log_softmax logsigmoid lp_pool1d lp_pool2d margin_cross_entropy margin_ranking_loss
    max_pool1d max_pool2d max_pool3d max_unpool1d max_unpool2d max_unpool3d maxout mish
    moe_permute moe_unpermute mse_loss multi_label_margin_loss multi_label_soft_margin_loss
    multi_margin_loss nll_loss normalize npair_loss one_hot pad pairwise_distance pixel_shuffle
    pixel_unshuffle poisson_nll_loss prelu relu relu6 relu_ rms_norm rnnt_loss rrelu
    scaled_dot_product_attention selu sequence_mask sigmoid sigmoid_focal_loss silu
    smooth_l1_loss soft_margin_loss softmax softmax_ softmax_with_cross_entropy softplus
    softshrink softsign sparse_attention square_error_cost swiglu swish tanh tanh_ tanhshrink
    temporal_shift thresholded_relu thresholded_relu_ triplet_margin_loss
    triplet_margin_with_distance_loss unfold upsample zeropad2d | activation common conv
    diag_embed distance embedding_renorm_ extension flash_attention input loss norm pdist
    pooling sdp_kernel sdpa vision
  paddle.nn.initializer: Assign Bilinear Constant Dirac KaimingNormal KaimingUniform Normal
    Orthogonal TruncatedNormal Uniform XavierNormal XavierUniform calculate_gain
    set_global_initializer | ConstantInitializer Initializer MSRAInitializer NormalInitializer
    NumpyArrayInitializer TruncatedNormalInitializer UniformInitializer XavierInitializer assign
    bilinear constant dirac initializer kaiming lazy_init normal orthogonal uniform xavier
  paddle.nn.utils: clip_grad_norm_ clip_grad_value_ parameters_to_vector remove_weight_norm
    spectral_norm vector_to_parameters weight_norm | dygraph_utils spectral_norm_hook
    transform_parameters weight_norm_hook
  paddle.optimizer: ASGD Adadelta Adagrad Adam AdamW Adamax LBFGS Lamb Momentum NAdam Optimizer
    RAdam RMSProp Rprop SGD | adadelta adagrad adam adamax adamw asgd lamb lbfgs lr momentum
    nadam optimizer radam rmsprop rprop sgd
  paddle.optimizer.lr: CosineAnnealingDecay CosineAnnealingWarmRestarts CyclicLR
    ExponentialDecay InverseTimeDecay LRScheduler LambdaDecay LinearLR LinearWarmup
    MultiStepDecay MultiplicativeDecay NaturalExpDecay NoamDecay OneCycleLR PiecewiseDecay
    PolynomialDecay ReduceOnPlateau StepDecay | Tensor autoincreased_step_counter cosine_decay
    default_main_program exponential_decay inverse_time_decay linear_lr_warmup natural_exp_decay
    noam_decay piecewise_decay polynomial_decay
  paddle.io: BatchSampler ChainDataset ComposeDataset ConcatDataset DataLoader Dataset
    DistributedBatchSampler IterableDataset RandomSampler Sampler SequenceSampler Subset
    SubsetRandomSampler TensorDataset WeightedRandomSampler get_worker_info random_split |
    dataloader multiprocess_utils reader
  paddle.metric: Accuracy Auc Metric Precision Recall accuracy | metrics
  paddle.autograd: Function PyLayer PyLayerContext backward hessian jacobian saved_tensors_hooks
    | autograd backward_mode backward_utils enable_grad grad ir_backward is_grad_enabled no_grad
    py_layer set_grad_enabled
  paddle.linalg: cholesky cholesky_inverse cholesky_solve cond corrcoef cov cross det diagonal
    eig eigh eigvals eigvalsh fp8_fp8_half_gemm_fused householder_product inv lstsq lu lu_solve
    lu_unpack matmul matrix_exp matrix_norm matrix_power matrix_rank matrix_transpose multi_dot
    norm ormqr pca_lowrank pinv qr slogdet solve svd svd_lowrank svdvals triangular_solve vecdot
    vector_norm
  paddle.regularizer: L1Decay L2Decay | WeightDecayRegularizer framework pir
  paddle.incubate: LookAhead ModelAverage cc graph_khop_sampler graph_reindex
    graph_sample_neighbors graph_send_recv identity_loss inference segment_max segment_mean
    segment_min segment_sum softmax_mask_fuse softmax_mask_fuse_upper_triangle |
    DistributedFusedLamb asp auto_checkpoint autograd autotune checkpoint distributed fleet
    framework fuse_resnet_unit_pass get_rng_state jit layers multiprocessing nn operators
    optimizer passes register_rng_state_as_index set_rng_state tensor xpu
  paddle.incubate.autograd: Hessian Jacobian disable_prim enable_prim forward_grad grad jvp vjp
    | composite_rules functional phi_ops_map prim2orig prim_enabled primapi primitives primreg
    primrules primx utils
  paddle.distribution: AbsTransform AffineTransform Bernoulli Beta Binomial Categorical Cauchy
    ChainTransform Chi2 ContinuousBernoulli Dirichlet Distribution ExpTransform Exponential
    ExponentialFamily Gamma Geometric Gumbel Independent IndependentTransform LKJCholesky
    Laplace LogNormal Multinomial MultivariateNormal Normal Poisson PowerTransform
    ReshapeTransform SigmoidTransform SoftmaxTransform StackTransform StickBreakingTransform
    StudentT TanhTransform Transform TransformedDistribution Uniform kl_divergence register_kl |
    bernoulli beta binomial categorical cauchy chi2 constraint continuous_bernoulli dirichlet
    distribution exponential exponential_family gamma geometric gumbel independent kl laplace
    lkj_cholesky lognormal multinomial multivariate_normal normal poisson student_t transform
    transformed_distribution uniform variable
  paddle.fft: fft fft2 fftfreq fftn fftshift hfft hfft2 hfftn ifft ifft2 ifftn ifftshift ihfft
    ihfft2 ihfftn irfft irfft2 irfftn rfft rfft2 rfftfreq rfftn | fft_c2c fft_c2r fft_r2c
    fftn_c2c fftn_c2r fftn_r2c is_floating_point is_integer
  paddle.signal: istft stft | fft_c2c fft_c2r fft_r2c frame is_complex overlap_add
  paddle.vision: get_image_backend image_load set_image_backend | AlexNet BaseTransform
    BrightnessTransform CenterCrop Cifar10 Cifar100 ColorJitter Compose ContrastTransform
    DatasetFolder DenseNet FashionMNIST Flowers GoogLeNet Grayscale HueTransform ImageFolder
    InceptionV3 LeNet MNIST MobileNetV1 MobileNetV2 MobileNetV3Large MobileNetV3Small Normalize
    Pad RandomCrop RandomHorizontalFlip RandomResizedCrop RandomRotation RandomVerticalFlip
    ResNet Resize SaturationTransform ShuffleNetV2 SqueezeNet ToTensor Transpose VGG VOC2012
    adjust_brightness adjust_contrast adjust_hue alexnet center_crop crop datasets densenet121
    densenet161 densenet169 densenet201 densenet264 googlenet hflip image inception_v3
    mobilenet_v1 mobilenet_v2 mobilenet_v3_large mobilenet_v3_small models nn normalize ops pad
    resize resnet101 resnet152 resnet18 resnet34 resnet50 resnext101_32x4d resnext101_64x4d
    resnext152_32x4d resnext152_64x4d resnext50_32x4d resnext50_64x4d rotate shufflenet_v2_swish
    shufflenet_v2_x0_25 shufflenet_v2_x0_33 shufflenet_v2_x0_5 shufflenet_v2_x1_0
    shufflenet_v2_x1_5 shufflenet_v2_x2_0 squeezenet1_0 squeezenet1_1 to_grayscale to_tensor
    transforms vflip vgg11 vgg13 vgg16 vgg19 wide_resnet101_2 wide_resnet50_2
  paddle.vision.transforms: BaseTransform BrightnessTransform CenterCrop ColorJitter Compose
    ContrastTransform Grayscale HueTransform Normalize Pad RandomAffine RandomCrop RandomErasing
    RandomHorizontalFlip RandomPerspective RandomResizedCrop RandomRotation RandomVerticalFlip
    Resize SaturationTransform ToTensor Transpose adjust_brightness adjust_contrast adjust_hue
    affine center_crop crop erase hflip normalize pad perspective resize rotate to_grayscale
    to_tensor vflip | functional functional_cv2 functional_pil functional_tensor transforms
  paddle.vision.datasets: Cifar10 Cifar100 DatasetFolder FashionMNIST Flowers ImageFolder MNIST
    VOC2012 | cifar flowers folder mnist voc2012
  paddle.vision.models: AlexNet DenseNet GoogLeNet InceptionV3 LeNet MobileNetV1 MobileNetV2
    MobileNetV3Large MobileNetV3Small ResNet ShuffleNetV2 SqueezeNet VGG alexnet densenet121
    densenet161 densenet169 densenet201 densenet264 googlenet inception_v3 mobilenet_v1
    mobilenet_v2 mobilenet_v3_large mobilenet_v3_small resnet101 resnet152 resnet18 resnet34
    resnet50 resnext101_32x4d resnext101_64x4d resnext152_32x4d resnext152_64x4d resnext50_32x4d
    resnext50_64x4d shufflenet_v2_swish shufflenet_v2_x0_25 shufflenet_v2_x0_33
    shufflenet_v2_x0_5 shufflenet_v2_x1_0 shufflenet_v2_x1_5 shufflenet_v2_x2_0 squeezenet1_0
    squeezenet1_1 vgg11 vgg13 vgg16 vgg19 wide_resnet101_2 wide_resnet50_2 | densenet
    inceptionv3 lenet mobilenetv1 mobilenetv2 mobilenetv3 resnet shufflenetv2 squeezenet vgg
  paddle.vision.ops: DeformConv2D PSRoIPool RoIAlign RoIPool box_coder decode_jpeg deform_conv2d
    distribute_fpn_proposals generate_proposals matrix_nms nms prior_box psroi_pool read_file
    roi_align roi_pool yolo_box yolo_loss | BatchNorm2D Conv2D ConvNormActivation Layer Normal
    ReLU Sequential
  paddle.text: Conll05st Imdb Imikolov Movielens UCIHousing ViterbiDecoder WMT14 WMT16
    viterbi_decode | datasets
  paddle.audio: backends datasets features functional info load save
  paddle.sparse: abs add addmm asin asinh atan atanh cast coalesce deg2rad divide expm1
    is_same_shape isnan log1p mask_as masked_matmul matmul multiply mv neg pca_lowrank pow
    rad2deg reshape sin sinh slice sparse_coo_tensor sparse_csr_tensor sqrt square subtract sum
    tan tanh transpose | binary creation multiary nn unary
  paddle.geometric: reindex_graph reindex_heter_graph sample_neighbors segment_max segment_mean
    segment_min segment_sum send_u_recv send_ue_recv send_uv weighted_sample_neighbors | math
    message_passing reindex sampling
  paddle.amp: GradScaler auto_cast decorate get_autocast_cpu_dtype get_autocast_dtype
    get_autocast_gpu_dtype is_autocast_enabled is_bfloat16_supported is_float16_supported |
    AmpScaler OptimizerState accuracy_compare amp_decorate amp_guard amp_lists autocast
    black_list debugging grad_scaler white_list
  paddle.jit: TranslatedLayer enable_to_static ignore_module load not_to_static save
    set_code_level set_verbosity to_static | api dy2static json_to_pdmodel marker
    pir_translated_layer profiler translated_layer utils
  paddle.static: BuildStrategy CompiledProgram Executor ExponentialMovingAverage InputSpec
    IpuCompiledProgram IpuStrategy Print Program Variable WeightNormParamAttr accuracy
    append_backward auc cpu_places create_global_var create_parameter ctr_metric_bundle
    cuda_places data default_main_program default_startup_program deserialize_persistables
    deserialize_program device_guard global_scope gradients ipu_shard_guard load load_from_file
    load_inference_model load_program_state name_scope normalize_program program_guard py_func
    save save_inference_model save_to_file scope_guard serialize_persistables serialize_program
    set_ipu_shard set_program_state xpu_places | MetaTensor Operator Parameter Scope amp input
    io io_utils is_persistable load_vars log_helper nn pir_io python_op quantization register_op
    save_vars setitem
  paddle.distributed: ColWiseParallel ContextParallel ConvParallel CountFilterEntry DistAttr
    DistModel InMemoryDataset LocalLayer ParallelEnv ParallelMode Partial Placement
    PrepareContextParallel PrepareLayerInput PrepareLayerOutput ProbabilityEntry ProcessMesh
    QueueDataset ReduceOp ReduceType Replicate RowWiseParallel SequenceParallelBegin
    SequenceParallelDisable SequenceParallelEnable SequenceParallelEnd Shard ShardedStateDict
    ShardedWeight ShardingStage1 ShardingStage2 ShardingStage3 ShowClickEntry SplitPoint
    Strategy all_gather all_gather_object all_reduce alltoall alltoall_single barrier broadcast
    broadcast_object_list build_sharded_state_dict create_nccl_config destroy_process_group
    dtensor_from_fn gather get_backend get_group get_mesh get_rank get_world_size gloo_barrier
    gloo_init_parallel_env gloo_release init_parallel_env io irecv is_available is_initialized
    isend launch load_merged_state_dict load_state_dict local_map new_group parallelize recv
    recv_object_list reduce reduce_scatter reshard restart_process_group save_state_dict scatter
    scatter_object_list send send_object_list set_mesh shard_dataloader shard_layer
    shard_optimizer shard_scaler shard_tensor shard_weight shutdown_process_group spawn split
    to_distributed to_static unshard_dtensor wait | BoxPSDataset DataParallel P2POp
    auto_parallel backup_env batch_isend_irecv cloud_utils collective communication communicator
    enable_auto_dp entry_attr fleet flex_checkpoint group_sharded_parallel
    monkey_patch_value_in_dist parallel parallel_helper parallel_with_gloo passes ps rpc
    save_group_sharded_model shard_op sharding stream utils value_patch
  paddle.device: BFloat16Tensor BoolTensor ByteTensor CharTensor DoubleTensor Event FloatTensor
    HalfTensor IPUPlace IntTensor LongTensor ShortTensor Stream StreamContext XPUPlace
    current_stream device device_count device_guard empty_cache get_all_custom_device_type
    get_all_device_type get_available_custom_device get_available_device get_cudnn_version
    get_device get_device_capability get_device_name get_device_properties get_rng_state
    get_stream_from_external ipc_collect is_available is_bf16_supported is_compiled_with_cinn
    is_compiled_with_cuda is_compiled_with_custom_device is_compiled_with_distribute
    is_compiled_with_ipu is_compiled_with_rocm is_compiled_with_xpu is_current_stream_capturing
    manual_seed max_memory_allocated max_memory_reserved memory_allocated memory_reserved
    reset_max_memory_allocated reset_max_memory_reserved reset_peak_memory_stats set_device
    set_rng_state set_stream stream_guard synchronize | Device amp cpu cuda current_device
    custom_streams device_to_place extract_device_id framework get_default_device
    get_device_module manual_seed_all nvtx set_default_device stream xpu
  paddle.callbacks: Callback EarlyStopping LRScheduler ModelCheckpoint ProgBarLogger
    ReduceLROnPlateau VisualDL WandbCallback
  paddle.hub: help list load load_state_dict_from_url
  paddle.utils: deprecated require_version run_check try_import | OpLastCheckpointChecker
    assert_same_structure bwd_graph_utils capture_backward_subgraph_guard
    capture_forward_subgraph_guard copy_mutable_vars cpp_extension decorator_utils dlpack
    download environments flatten flops fwd_graph_utils gast get_inputs_outputs_in_block
    get_int_tensor_list get_shape_tensor_inputs hold_mutable_vars image_util inplace_utils
    install_check is_same_shape is_sequence layers_utils lazy_import map_structure op_version
    pack_sequence_as padding_to_same_structure strtobool to_sequence
    try_get_constant_shape_from_tensor unique_name
  paddle.onnx: export
  paddle.profiler: Profiler ProfilerState ProfilerTarget RecordEvent SortedKeys SummaryView
    export_chrome_tracing export_protobuf load_profiler_result make_scheduler | TracerEventType
    profiler profiler_statistic statistic_helper timer utils
  paddle.quantization: BaseObserver BaseQuanter PTQ QAT QuantConfig quanter | AbsmaxQuantizer
    BaseQuantizer HistQuantizer ImperativePTQ ImperativeQuantAware KLQuantizer PTQConfig
    PTQRegistry PerChannelAbsmaxQuantizer base_observer base_quanter config default_ptq_config
    factory imperative ptq qat quantize wrapper
  paddle.inference: Config DataType PlaceType PrecisionType Predictor PredictorPool Tensor
    XpuConfig _get_phi_kernel_name convert_to_mixed_precision create_predictor
    get_num_bytes_of_data_type get_trt_compile_version get_trt_runtime_version get_version |
    InternalUtils wrapper
  paddle.sysconfig: get_include get_lib
  paddle.version: cuda cuda_archs cudnn hip nccl show tensorrt xpu xpu_xccl xpu_xhpc xpu_xre |
    CudaVersion cinn hml mkl
  paddle.framework: | Block CPUPlace CUDAPinnedPlace CUDAPlace CustomPlace IPUPlace IrGraph
    OpProtoHolder ParamAttr Parameter Program XPUPinnedPlace XPUPlace async_save base
    clear_async_save_task_queue deprecate_stat_dict disable_signal_handler disable_static dtype
    dygraph_not_support dygraph_only enable_static framework generate_control_dev_var_name
    get_default_dtype get_flags grad io io_utils ir is_belong_to_optimizer is_parameter
    is_persistable load monkey_patch_math_tensor monkey_patch_variable no_grad random
    recall_error save seed set_default_dtype set_flags switch_main_program
    switch_startup_program use_pir_api
  paddle.Tensor: T abs abs_ acos acos_ acosh acosh_ add add_ add_n addmm addmm_ all allclose
    amax amin angle any apply apply_ argmax argmin argsort argwhere as_complex as_real
    as_strided asin asin_ asinh asinh_ astype atan atan2 atan_ atanh atanh_ atleast_1d
    atleast_2d atleast_3d backward baddbmm baddbmm_ bernoulli_ bfloat16 bincount bitwise_and
    bitwise_and_ bitwise_invert bitwise_invert_ bitwise_left_shift bitwise_left_shift_
    bitwise_not bitwise_not_ bitwise_or bitwise_or_ bitwise_right_shift bitwise_right_shift_
    bitwise_xor bitwise_xor_ block block_diag bmm bool broadcast_shape broadcast_shapes
    broadcast_tensors broadcast_to bucketize byte cast cast_ cauchy_ cdist cdouble ceil ceil_
    cfloat char cholesky cholesky_inverse cholesky_solve chunk clamp clamp_ clear_grad
    clear_gradient clip clip_ clone coalesce cols combinations complex128 complex64 concat cond
    conj contiguous copy_ copysign copysign_ corrcoef cos cos_ cosh cosh_ count_nonzero cov cpu
    create_parameter create_tensor cross crows cuda cummax cummin cumprod cumprod_ cumsum
    cumsum_ cumulative_trapezoid data data_ptr deg2rad dense_dim detach detach_ device diag
    diag_embed diagflat diagonal diagonal_scatter diff digamma digamma_ dim dist div div_ divide
    divide_ dot double dsplit dtype eig eigvals eigvalsh element_size eq equal equal_ equal_all
    erf erfinv erfinv_ exp exp_ expand expand_as expm1 exponential_ fill_ fill_diagonal_
    fill_diagonal_tensor fill_diagonal_tensor_ flatten flatten_ flip float float16 float32
    float64 floor floor_ floor_divide floor_divide_ floor_mod floor_mod_ fmax fmin frac frac_
    frexp gammainc gammainc_ gammaincc gammaincc_ gammaln gammaln_ gather gather_nd gcd gcd_ ge
    geometric_ get_device get_map_tensor get_selected_rows get_strides get_tensor grad grad_
    grad_fn gradient greater greater_equal greater_equal_ greater_than greater_than_ gt half
    heaviside histogram histogram_bin_edges histogramdd householder_product hsplit hypot hypot_
    i0 i0_ i0e i1 i1e imag increment index_add index_add_ index_fill index_fill_ index_put
    index_put_ index_sample index_select indices inner inplace_version int int16 int32 int64
    int8 inverse is_coalesced is_complex is_contiguous is_cuda is_dense is_dist is_empty
    is_floating_point is_integer is_leaf is_same_shape is_selected_rows is_sparse is_sparse_coo
    is_sparse_csr is_tensor isclose isfinite isin isinf isnan isneginf isposinf isreal istft
    item itemsize kron kthvalue layout lcm lcm_ ldexp ldexp_ le lerp lerp_ less less_ less_equal
    less_equal_ less_than less_than_ lgamma lgamma_ log log10 log10_ log1p log1p_ log2 log2_
    log_ log_normal_ logaddexp logcumsumexp logical_and logical_and_ logical_not logical_not_
    logical_or logical_or_ logical_xor logical_xor_ logit logit_ logsumexp long lstsq lt lu
    lu_unpack mT masked_fill masked_fill_ masked_scatter masked_scatter_ masked_select matmul
    matrix_power matrix_transpose max maximum mean median min minimum mm mod mod_ mode moveaxis
    msort mul mul_ multi_dot multigammaln multigammaln_ multinomial multiplex multiply multiply_
    mv name nan_to_num nan_to_num_ nanmean nanmedian nanquantile nansum narrow ndim ndimension
    ne neg neg_ negative new_empty new_full new_ones new_zeros nextafter nnz nonzero norm
    normal_ not_equal not_equal_ num_shard numel numpy offset ormqr outer pca_lowrank permute
    persistable pin_memory pinv place placements polar polygamma polygamma_ pow pow_
    process_mesh prod put_along_axis put_along_axis_ qr quantile rad2deg random_ rank ravel real
    reciprocal reciprocal_ reconstruct_from_ reduce_as register_hook remainder remainder_ renorm
    renorm_ repeat repeat_interleave requires_grad requires_grad_ reshape reshape_ resize_
    retain_grads reverse roll rot90 round round_ rows rsqrt rsqrt_ scale scale_ scatter scatter_
    scatter_add scatter_add_ scatter_nd scatter_nd_add scatter_reduce select_scatter set_
    set_string_list set_tensor set_value set_vocab sgn shape shard_index short sigmoid sigmoid_
    sign signbit sin sin_ sinc sinc_ sinh sinh_ size slice slice_scatter slogdet softmax solve
    sort sparse_dim split split_with_sizes sqrt sqrt_ square square_ squeeze squeeze_ stack
    stanh std stft stop_gradient stride strided_slice strides sub sub_ subtract subtract_ sum
    svd_lowrank swapaxes swapdims t t_ take take_along_axis take_along_dim tan tan_ tanh tanh_
    tensor_split tensordot tile to to_dense to_sparse_coo to_sparse_csr tolist top_p_sampling
    topk trace transpose transpose_ trapezoid tril tril_ triu triu_ true_divide trunc trunc_
    type type_as uint8 unbind unflatten unfold uniform_ unique unique_consecutive unsqueeze
    unsqueeze_ unstack value values vander var view view_as view_as_complex view_as_real vsplit
    where where_ zero_
  paddle.nn.Layer: add_module add_parameter add_sublayer apply astype backward bfloat16 buffers
    children clear_gradients cpu create_parameter create_tensor create_variable cuda double eval
    extra_repr float float16 forward full full_name get_buffer get_extra_state get_parameter
    get_sublayer get_submodule half load_dict load_state_dict modules named_buffers
    named_children named_modules named_parameters named_sublayers parameters register_buffer
    register_forward_hook register_forward_post_hook register_forward_pre_hook register_module
    register_parameter register_state_dict_hook requires_grad_ set_dict set_state_dict
    set_sublayer set_submodule sharded_state_dict state_dict sublayers to to_static_state_dict
    train type xpu zero_grad
  paddle.optimizer.Optimizer: append_regularization_ops apply_gradients backward clear_grad
    fused_buffer_version fused_states_accumulators_meta fused_states_buffer
    fused_states_buffer_ipc_meta fused_states_master_weights_meta get_lr get_opti_var_name_list
    load_state_dict minimize need_refuse reset_need_refuse set_lr set_lr_scheduler
    set_merged_model_params set_state_dict state_dict step use_fusion_storage zero_grad
  paddle.optimizer.lr.LRScheduler: get_lr set_dict set_state_dict state_dict state_keys step
  paddle.metric.Metric: accumulate compute name reset update
  """
