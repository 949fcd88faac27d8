/// Methods and attributes of tensors, layers and optimisers, with what differs in PyTorch.
enum TorchMembers {
  /// The rule of a method; nil for one that is the same, or that is none of the library's.
  static func method(_ name: String) -> TorchRule? { methods[name] }

  /// Attributes with another name.
  static let attributes = ["place": "device", "persistable": "requires_grad"]

  private static let methods: [String: TorchRule] = {
    var methods: [String: TorchRule] = [:]
    for line in text.split(separator: "\n") {
      let halves = line.split(separator: ":", maxSplits: 1)
      for name in halves[0].split(separator: " ") {
        let names = name.split(separator: ">").map(String.init)
        methods[names[0]] = TorchRule(
          names.count > 1 ? names[1] : names[0], halves.count > 1 ? halves[1] : ""[...])
      }
    }
    return methods
  }()

  private static let text = """
    sum prod: axis>dim =dtype =keepdim
    mean median logsumexp all any argmax argmin amax amin: axis>dim =keepdim
    std var: axis>dim unbiased =keepdim
    cumsum cumprod: axis>dim
    squeeze unsqueeze unbind: axis>dim
    flatten: start_axis>start_dim stop_axis>end_dim
    softmax: axis>dim
    expand broadcast_to: shape>size
    tile: repeat_times>dims
    topk: k axis>dim largest sorted
    argsort: axis>dim descending
    norm: p axis>dim keepdim
    chunk: chunks axis>dim
    astype>to cast>to: dtype
    numpy>detach().numpy
    retain_grads>retain_grad
    equal_all>eq: y>other .all()
    add subtract multiply divide matmul maximum minimum pow: y>other
    not_equal>ne less_than>lt less_equal>le greater_than>gt greater_equal>ge equal>eq: y>other
    set_state_dict>load_state_dict set_dict>load_state_dict: state_dict
    set_value>data.copy_: value
    clear_gradients>zero_grad
    add_sublayer>add_module: name sublayer>module
    named_sublayers>named_modules
    register_forward_post_hook>register_forward_hook: hook
    """
}
