/// Losses over many classes in `paddle.nn.functional`, in the language itself: margins of several
/// labels, trees of binary choices, clusters.
let functionalClassesSource = #"""
  import paddle
  import paddle.nn.functional as F
  from paddle.nn.functional.loss import _reduced


  def multi_label_margin_loss(input, label, reduction='mean', name=None):
      """How far the other classes come within 1 of each right one.

      label: the right classes of each row first, then -1.
      """
      if list(input.shape) != list(label.shape) or input.ndim != 2:
          raise ValueError('multi_label_margin_loss takes two matrices of one shape, not '
                           f'{list(input.shape)} and {list(label.shape)}')
      label = label.astype('int64')
      valid = paddle.cumprod((label >= 0).astype(input.dtype), dim=1)
      places = paddle.clip(label, min=0)
      hot = F.one_hot(places, input.shape[1]).astype(input.dtype) * valid.unsqueeze(2)
      others = 1.0 - paddle.max(hot, axis=1)
      right = paddle.take_along_axis(input, places, axis=1)
      excess = F.relu(1.0 - right.unsqueeze(2) + input.unsqueeze(1))
      loss = paddle.sum(excess * valid.unsqueeze(2) * others.unsqueeze(1), axis=[1, 2])
      return _reduced(loss / input.shape[1], reduction)


  def _paths(labels, num_classes):
      """The inner nodes on the way to each class in a complete binary tree, and the turns there."""
      nodes, turns = [], []
      for label in labels:
          if not 0 <= label < num_classes:
              raise ValueError(f'{label} is none of the classes 0 to {num_classes - 1}')
          code = label + num_classes
          depths = range(code.bit_length() - 1)
          nodes.append([(code >> (depth + 1)) - 1 for depth in depths])
          turns.append([(code >> depth) & 1 for depth in depths])
      width = (num_classes - 1).bit_length()
      return _filled(nodes, width), _filled(turns, width)


  def _filled(rows, width):
      return paddle.to_tensor([row + [-1] * (width - len(row)) for row in rows], dtype='int64')


  def hsigmoid_loss(input, label, num_classes, weight, bias=None, path_table=None, path_code=None,
                    is_sparse=False, name=None):
      """-log of the probability of the turns that lead to each label in a binary tree of classes.

      input: (batch, features), weight: (inner nodes, features), bias: (inner nodes, 1).
      """
      if num_classes < 2:
          raise ValueError(f'Expected num_classes >= 2 (got {num_classes})')
      if (path_table is None) != (path_code is None):
          raise ValueError('path_table and path_code come together')
      if path_table is None:
          path_table, path_code = _paths(label.flatten().tolist(), num_classes)
      width = path_table.shape[1]
      valid = paddle.cumprod((path_table >= 0).astype(input.dtype), dim=1)
      node = paddle.clip(path_table, min=0).flatten()
      rows = paddle.index_select(weight, node).reshape([-1, width, weight.shape[1]])
      scores = paddle.sum(rows * input.unsqueeze(1), axis=2)
      if bias is not None:
          scores = scores + paddle.index_select(bias.flatten(), node).reshape([-1, width])
      # As in Paddle each turn that a shorter path lacks adds log 2, a constant.
      scores = paddle.clip(scores, -40.0, 40.0) * valid
      loss = F.softplus(scores) - path_code.astype(input.dtype) * scores
      return paddle.sum(loss, axis=1, keepdim=True)


  def adaptive_log_softmax_with_loss(input, label, head_weight, tail_weights, cutoffs, head_bias=None,
                                     name=None):
      """The log probability of each label when rare classes share clusters, and the mean loss.

      input: (batch, features); head_weight: (features, frequent classes + clusters).
      """
      if input.ndim - 1 != label.ndim or label.ndim > 1:
          raise ValueError('adaptive_log_softmax_with_loss takes a matrix and a label for each row, or '
                           f'a vector and one label, not {list(input.shape)} and {list(label.shape)}')
      if label.ndim == 0:
          input, label = input.unsqueeze(0), label.unsqueeze(0)
      bounds = [0] + list(cutoffs)
      if int(label.min()) < 0 or int(label.max()) >= bounds[-1]:
          raise ValueError(f'a label is from 0 to {bounds[-1] - 1}')
      head = F.log_softmax(F.linear(input, head_weight, head_bias), axis=1)
      frequent = bounds[1]
      output = paddle.take_along_axis(
          head, paddle.clip(label, max=frequent - 1).unsqueeze(1), axis=1).squeeze(1)
      for cluster in range(1, len(bounds) - 1):
          low, high = bounds[cluster], bounds[cluster + 1]
          first, second = tail_weights[cluster - 1]
          inner = F.log_softmax(paddle.matmul(paddle.matmul(input, first), second), axis=1)
          place = paddle.clip(label - low, 0, high - low - 1).unsqueeze(1)
          chance = head[:, frequent + cluster - 1] + paddle.take_along_axis(inner, place, 1).squeeze(1)
          output = paddle.where((label >= low) & (label < high), chance, output)
      return output, paddle.mean(-output)
  """#
