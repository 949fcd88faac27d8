/// `paddle.summary` and `paddle.flops`, in the language itself: what a network is made of.
let summarySource = #"""
  import math

  import paddle
  from paddle import Tensor
  from paddle.nn.layer.container import LayerList, Sequential
  from paddle.nn.layer.rnn import RNNBase


  def _shapes(value):
      """The shape of a tensor, or those of the tensors in a list or tuple."""
      if isinstance(value, (tuple, list)):
          return [_shapes(item) for item in value]
      return list(value.shape) if isinstance(value, Tensor) else []


  def _count(shapes):
      """The number of elements of tensors of these shapes."""
      if shapes and isinstance(shapes[0], list):
          return sum([_count(shape) for shape in shapes])
      return math.prod(shapes)


  def _inputs(input_size, dtypes, input):
      if input is not None:
          if isinstance(input, dict):
              return list(input.values())
          return list(input) if isinstance(input, (tuple, list)) else [input]
      if input_size is None:
          raise ValueError('input_size and input cannot be None at the same time')
      sizes = [input_size] if isinstance(input_size, int) else list(input_size)
      if not isinstance(sizes[0], (tuple, list)):
          sizes = [sizes]
      if dtypes is None or isinstance(dtypes, str):
          dtypes = [dtypes or 'float32'] * len(sizes)
      return [paddle.ones([1 if size in (None, -1) else size for size in shape], dtype)
              for shape, dtype in zip(sizes, dtypes)]


  def _watch(net, inputs, see):
      """Runs the network, and calls `see` with each layer that is no mere list, when it has run."""
      handles = []
      layers = net.sublayers(include_self=True)
      # Recurrent layers run as a whole: their cells are no layers of the list.
      hidden = [part for layer in layers if isinstance(layer, RNNBase)
                for part in layer.sublayers()]
      for layer in layers:
          is_list = type(layer) in (Sequential, LayerList) or any([layer is part for part in hidden])
          if not is_list and (layer is not net or not layer._sub_layers or isinstance(layer, RNNBase)):
              handles.append(layer.register_forward_post_hook(see))
      was_training = net.training
      net.eval()
      with paddle.no_grad():
          net(*inputs)
      net.train(was_training)
      for handle in handles:
          handle.remove()


  def summary(net, input_size=None, dtypes=None, input=None):
      """Prints a network's layers, shapes and numbers of parameters; returns the numbers."""
      rows = {}

      def see(layer, inputs, output):
          own = [p for p in layer._parameters.values() if p is not None]
          number = int(layer.full_name().rpartition('_')[2]) + 1
          rows[f'{type(layer).__name__}-{number}'] = (
              _shapes(inputs), _shapes(output), sum([p.size for p in own]),
              sum([p.size for p in own if not p.stop_gradient]))

      inputs = _inputs(input_size, dtypes, input)
      _watch(net, inputs, see)
      widths = [max([15] + [len(name) for name in rows]),
                max([20] + [len(str(row[0])) for row in rows.values()]),
                max([20] + [len(str(row[1])) for row in rows.values()]),
                max([15] + [len(str(row[2])) for row in rows.values()])]
      width = max(75, sum(widths) + 5)

      def line(*cells):
          print(' '.join([f'{cell:^{size}}' for cell, size in zip(cells, widths)]))

      total = sum([row[2] for row in rows.values()])
      trained = sum([row[3] for row in rows.values()])
      megabytes = 4.0 / 1024 ** 2
      sizes = [sum([_count(list(tensor.shape)) for tensor in inputs]) * megabytes,
               2.0 * sum([_count(row[1]) for row in rows.values()]) * megabytes,
               total * megabytes]
      print('-' * width)
      line('Layer (type)', 'Input Shape', 'Output Shape', 'Param #')
      print('=' * width)
      for name, row in rows.items():
          line(name, str(row[0]), str(row[1]), f'{row[2]:,}')
      print('=' * width)
      print(f'Total params: {total:,}')
      print(f'Trainable params: {trained:,}')
      print(f'Non-trainable params: {total - trained:,}')
      print('-' * width)
      print(f'Input size (MB): {sizes[0]:.2f}')
      print(f'Forward/backward pass size (MB): {sizes[1]:.2f}')
      print(f'Params size (MB): {sizes[2]:.2f}')
      print(f'Estimated Total Size (MB): {sum(sizes):.2f}')
      print('-' * width)
      print()
      return {'total_params': total, 'trainable_params': trained}


  def flops(net, input_size, custom_ops=None, print_detail=False):
      """Counts and prints the multiplications of a network for an input size."""
      rows = []

      def operations(layer, inputs, output):
          """Multiplications with the additions that follow them count as one."""
          kind = type(layer).__name__
          size = _count(_shapes(output))
          if custom_ops and type(layer) in custom_ops:
              return custom_ops[type(layer)](layer, inputs, output)
          if kind == 'Linear':
              return layer.weight.shape[0] * size
          if kind.startswith('Conv'):
              window = math.prod(layer.weight.shape[2:])
              channels = layer._in_channels // layer._groups
              return size * (channels * window + (0 if layer.bias is None else 1))
          if kind.startswith('BatchNorm'):
              return 2 * size
          if kind.startswith('AvgPool') or kind in ('ReLU', 'ReLU6', 'LeakyReLU'):
              return size
          if kind.startswith('AdaptiveAvgPool'):
              per_window = _count(_shapes(inputs)) // max(size, 1)
              return (per_window + 1) * size
          return 0

      def see(layer, inputs, output):
          if not layer._sub_layers:
              own = sum([p.size for p in layer._parameters.values() if p is not None])
              rows.append((layer.full_name(), _shapes(inputs)[0], _shapes(output), own,
                           operations(layer, inputs, output)))

      _watch(net, _inputs(input_size, None, None), see)
      if print_detail:
          for name, taken, given, own, count in rows:
              print(f'{name}: {taken} -> {given}, {own} parameters, {count} operations')
      total = sum([row[4] for row in rows])
      print(f'Total Flops: {total}     Total Params: {sum([row[3] for row in rows])}')
      return total
  """#
