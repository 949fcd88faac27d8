/// `paddle.nn.functional.input` and neighbours, in the language itself: numbers as vectors, distances, masks, attention.
let functionalInputSource = #"""
  import math

  import _operators as _op
  import paddle


  def one_hot(x, num_classes=-1, name=None):
      """A one at the position that each number gives, among zeros.

      >>> F.one_hot(paddle.to_tensor([2, 0]), 3).tolist()
      [[0.0, 0.0, 1.0], [1.0, 0.0, 0.0]]
      """
      if num_classes == -1:
          num_classes = int(paddle.max(x)) + 1
      return _op.OneHot(x, num_classes)


  def embedding(x, weight, padding_idx=None, max_norm=None, norm_type=2.0, sparse=False,
                scale_grad_by_freq=False, name=None):
      """The rows of weight that the numbers name; padding_idx names a row of zeros.

      >>> F.embedding(paddle.to_tensor([[1, 0]]), paddle.ones([4, 3])).shape
      [1, 2, 3]
      """
      if padding_idx is not None:
          if not -weight.shape[0] <= padding_idx < weight.shape[0]:
              raise ValueError(f'padding_idx {padding_idx} is outside the {weight.shape[0]} rows')
          padding_idx = padding_idx % weight.shape[0]
      if max_norm is not None:
          embedding_renorm_(x, weight, max_norm, norm_type)
      return _op.Embedding(x, weight, padding_idx)


  def embedding_renorm_(x, weight, max_norm, norm_type=2.0):
      """Shortens in place the rows of weight that the numbers name to a norm of at most max_norm."""
      with paddle.no_grad():
          norms = paddle.norm(weight, p=norm_type, axis=1, keepdim=True)
          named = paddle.sum(_op.OneHot(x.reshape([-1]), weight.shape[0]), 0).reshape([-1, 1])
          short = paddle.where(norms > max_norm, max_norm / (norms + 1e-7), paddle.ones_like(norms))
          weight.set_value(weight * paddle.where(named > 0, short, paddle.ones_like(short)))
      return weight


  def pairwise_distance(x, y, p=2.0, epsilon=1e-6, keepdim=False, name=None):
      """The norm of the differences of vectors, epsilon added to each.

      >>> F.pairwise_distance(paddle.ones([2, 3]), paddle.zeros([2, 3])).shape
      [2]
      """
      return paddle.norm(x - y + epsilon, p=p, axis=-1, keepdim=keepdim)


  def pdist(x, p=2.0, name=None):
      """The distances between all pairs of rows.

      >>> F.pdist(paddle.ones([4, 2])).shape
      [6]
      """
      if x.ndim != 2:
          raise ValueError(f'pdist takes a matrix, not shape {list(x.shape)}')
      count = x.shape[0]
      first = [row for row in range(count) for _ in range(row + 1, count)]
      second = [other for row in range(count) for other in range(row + 1, count)]
      differences = (paddle.index_select(x, paddle.to_tensor(first, 'int64'))
                     - paddle.index_select(x, paddle.to_tensor(second, 'int64')))
      return paddle.norm(differences, p=p, axis=-1)


  def sequence_mask(x, maxlen=None, dtype='int64', name=None):
      """For each length a row of so many ones, then zeros.

      >>> F.sequence_mask(paddle.to_tensor([1, 3]), 3).tolist()
      [[1, 0, 0], [1, 1, 1]]
      """
      if maxlen is None:
          maxlen = int(paddle.max(x))
      places = paddle.arange(0, int(maxlen), dtype=x.dtype)
      return (places < paddle.unsqueeze(x, -1)).astype(dtype)


  def diag_embed(input, offset=0, dim1=-2, dim2=-1):
      """Vectors as the diagonals of matrices."""
      return paddle.diag_embed(input, offset, dim1, dim2)


  def temporal_shift(x, seg_num, shift_ratio=0.25, name=None, data_format='NCHW'):
      """Some channels moved a frame back, some a frame ahead."""
      frames, channels, height, width = x.shape
      parts = x.reshape([-1, seg_num, channels, height, width])
      back = int(channels * shift_ratio)
      ahead = int(channels * 2 * shift_ratio)
      empty = paddle.zeros_like(parts[:, :1])
      earlier = paddle.concat([empty, parts[:, :-1]], 1)
      later = paddle.concat([parts[:, 1:], empty], 1)
      out = paddle.concat([earlier[:, :, :back], later[:, :, back:ahead], parts[:, :, ahead:]], 2)
      return out.reshape(x.shape)


  def scaled_dot_product_attention(query, key, value, attn_mask=None, dropout_p=0.0,
                                   is_causal=False, training=True, backend=None, scale=None,
                                   enable_gqa=True, name=None):
      """softmax(query @ key.T / sqrt(size)) @ value for (batch, length, heads, size).

      >>> F.scaled_dot_product_attention(*[paddle.ones([1, 3, 2, 4])] * 3).shape
      [1, 3, 2, 4]
      """
      from paddle.nn.functional import dropout
      if query.ndim != 4 or key.ndim != 4 or value.ndim != 4:
          raise ValueError('attention takes tensors of shape (batch, length, heads, size), not '
                           f'{list(query.shape)}, {list(key.shape)} and {list(value.shape)}')
      query, key, value = [paddle.transpose(x, [0, 2, 1, 3]) for x in (query, key, value)]
      if key.shape[1] != query.shape[1]:
          repeats = query.shape[1] // key.shape[1]
          key, value = [paddle.repeat_interleave(x, repeats, 1) for x in (key, value)]
      scale = 1 / math.sqrt(query.shape[-1]) if scale is None else scale
      scores = paddle.matmul(query * scale, key, transpose_y=True)
      if is_causal:
          rows, columns = scores.shape[-2:]
          hidden = paddle.triu(paddle.ones([rows, columns]), 1) > 0
          scores = paddle.where(hidden, paddle.full([1], -math.inf, scores.dtype), scores)
      if attn_mask is not None:
          if attn_mask.dtype == paddle.bool:
              least = paddle.full([1], -math.inf, scores.dtype)
              scores = paddle.where(attn_mask, scores, least)
          else:
              scores = scores + attn_mask
      weights = _op.Softmax(scores, -1)
      if dropout_p > 0:
          weights = dropout(weights, dropout_p, training=training)
      return paddle.transpose(paddle.matmul(weights, value), [0, 2, 1, 3])
  """#
