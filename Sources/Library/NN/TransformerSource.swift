/// `paddle.nn.layer.transformer`, in the language itself: attention, encoders and decoders.
let transformerSource = #"""
  import collections

  import paddle
  import paddle.nn.functional as F
  from paddle.nn.layer.common import Dropout, Linear
  from paddle.nn.layer.container import LayerList
  from paddle.nn.layer.layers import Layer
  from paddle.nn.layer.norm import LayerNorm


  def _additive(mask, dtype):
      """A mask to be added to scores; of bools, True means that a position may be looked at."""
      if mask is None or 'bool' not in str(mask.dtype) and 'int' not in str(mask.dtype):
          return mask
      return (mask.astype(dtype) - 1.0) * 1e9


  def _several(attr, count):
      """One attribute for each of `count` parts of a layer."""
      return list(attr) if isinstance(attr, (list, tuple)) else [attr] * count


  class MultiHeadAttention(Layer):
      """Queries look up values by keys, in several heads: (batch, length, embed_dim) stays so.

      >>> nn.MultiHeadAttention(4, 2)(paddle.ones([1, 3, 4])).shape
      [1, 3, 4]
      """

      Cache = collections.namedtuple('Cache', ['k', 'v'])
      StaticCache = collections.namedtuple('StaticCache', ['k', 'v'])

      def __init__(self, embed_dim, num_heads, dropout=0.0, kdim=None, vdim=None,
                   need_weights=False, weight_attr=None, bias_attr=None):
          super().__init__()
          if embed_dim <= 0 or num_heads <= 0:
              raise AssertionError('Expected embed_dim and num_heads to be greater than 0, but '
                                   f'received {embed_dim} and {num_heads}')
          self.embed_dim = embed_dim
          self.kdim = embed_dim if kdim is None else kdim
          self.vdim = embed_dim if vdim is None else vdim
          self.num_heads = num_heads
          self.dropout = dropout
          self.need_weights = need_weights
          self.head_dim = embed_dim // num_heads
          if self.head_dim * num_heads != embed_dim:
              raise AssertionError('embed_dim must be divisible by num_heads')
          self.q_proj = Linear(embed_dim, embed_dim, weight_attr, bias_attr)
          self.k_proj = Linear(self.kdim, embed_dim, weight_attr, bias_attr)
          self.v_proj = Linear(self.vdim, embed_dim, weight_attr, bias_attr)
          self.out_proj = Linear(embed_dim, embed_dim, weight_attr, bias_attr)

      def _heads(self, x):
          return x.reshape([0, 0, self.num_heads, self.head_dim]).transpose([0, 2, 1, 3])

      def compute_kv(self, key, value):
          return self._heads(self.k_proj(key)), self._heads(self.v_proj(value))

      def gen_cache(self, key, value=None, type=Cache):
          if type == MultiHeadAttention.StaticCache:
              return type(*self.compute_kv(key, value))
          if value is not None:
              return type(key, value)
          empty = paddle.zeros([key.shape[0], self.num_heads, 0, self.head_dim], key.dtype)
          return type(empty, empty)

      def forward(self, query, key=None, value=None, attn_mask=None, cache=None):
          key = query if key is None else key
          value = query if value is None else value
          q = self._heads(self.q_proj(query))
          if isinstance(cache, MultiHeadAttention.StaticCache):
              k, v = cache.k, cache.v
          else:
              k, v = self.compute_kv(key, value)
          if isinstance(cache, MultiHeadAttention.Cache):
              if cache.k.shape[2] > 0:
                  k = paddle.concat([cache.k, k], axis=2)
                  v = paddle.concat([cache.v, v], axis=2)
              cache = MultiHeadAttention.Cache(k, v)
          scores = paddle.matmul(q * self.head_dim ** -0.5, k, transpose_y=True)
          if attn_mask is not None:
              scores = scores + _additive(attn_mask, scores.dtype)
          weights = F.softmax(scores)
          if self.dropout:
              weights = F.dropout(weights, self.dropout, training=self.training)
          heads = paddle.matmul(weights, v).transpose([0, 2, 1, 3])
          results = [self.out_proj(heads.reshape([0, 0, self.embed_dim]))]
          if self.need_weights:
              results.append(weights)
          if cache is not None:
              results.append(cache)
          return results[0] if len(results) == 1 else tuple(results)


  class _Block(Layer):
      """What encoder and decoder layers share: a part with a shortcut, normalised before or after."""

      def _configure(self, d_model, dim_feedforward, dropout, activation, act_dropout,
                     normalize_before, weight_attr, bias_attr):
          self.normalize_before = normalize_before
          self.activation = getattr(F, activation)
          self.linear1 = Linear(d_model, dim_feedforward, weight_attr, bias_attr)
          self.dropout = Dropout(dropout if act_dropout is None else act_dropout)
          self.linear2 = Linear(dim_feedforward, d_model, weight_attr, bias_attr)

      def _shortcut(self, x, norm, dropout, part):
          inner = part(norm(x) if self.normalize_before else x)
          rest = []
          if isinstance(inner, tuple):
              inner, *rest = inner
          result = x + dropout(inner)
          return (result if self.normalize_before else norm(result)), rest

      def _feed_forward(self, x):
          return self.linear2(self.dropout(self.activation(self.linear1(x))))


  class TransformerEncoderLayer(_Block):
      """Self-attention and a network of two layers, with residuals and norms.

      >>> nn.TransformerEncoderLayer(4, 2, 8)(paddle.ones([1, 3, 4])).shape
      [1, 3, 4]
      """

      def __init__(self, d_model, nhead, dim_feedforward, dropout=0.1, activation='relu',
                   attn_dropout=None, act_dropout=None, normalize_before=False, weight_attr=None,
                   bias_attr=None, layer_norm_eps=1e-5):
          super().__init__()
          self._config = (d_model, nhead, dim_feedforward, dropout, activation, attn_dropout,
                          act_dropout, normalize_before, weight_attr, bias_attr, layer_norm_eps)
          weights, biases = _several(weight_attr, 2), _several(bias_attr, 2)
          self.self_attn = MultiHeadAttention(
              d_model, nhead, dropout if attn_dropout is None else attn_dropout,
              weight_attr=weights[0], bias_attr=biases[0])
          self._configure(d_model, dim_feedforward, dropout, activation, act_dropout,
                          normalize_before, weights[1], biases[1])
          self.norm1 = LayerNorm(d_model, layer_norm_eps)
          self.norm2 = LayerNorm(d_model, layer_norm_eps)
          self.dropout1 = Dropout(dropout)
          self.dropout2 = Dropout(dropout)

      def forward(self, src, src_mask=None, cache=None):
          src, caches = self._shortcut(
              src, self.norm1, self.dropout1,
              lambda x: self.self_attn(x, x, x, src_mask, cache))
          src, _ = self._shortcut(src, self.norm2, self.dropout2, self._feed_forward)
          return src if cache is None else (src, caches[0])

      def gen_cache(self, src):
          return self.self_attn.gen_cache(src, type=MultiHeadAttention.Cache)


  def _copies(layer, count):
      """The layer, and others made like it."""
      return LayerList([layer] + [type(layer)(*layer._config) for _ in range(count - 1)])


  class TransformerEncoder(Layer):
      """So many copies of an encoder layer, one after another.

      >>> nn.TransformerEncoder(nn.TransformerEncoderLayer(4, 2, 8), 2)(paddle.ones([1, 3,
      ... 4])).shape
      [1, 3, 4]
      """

      def __init__(self, encoder_layer, num_layers, norm=None):
          super().__init__()
          self.layers = _copies(encoder_layer, num_layers)
          self.num_layers = num_layers
          self.norm = norm

      def forward(self, src, src_mask=None, cache=None):
          caches = []
          for index, layer in enumerate(self.layers):
              if cache is None:
                  src = layer(src, src_mask)
              else:
                  src, new = layer(src, src_mask, cache[index])
                  caches.append(new)
          if self.norm is not None:
              src = self.norm(src)
          return src if cache is None else (src, caches)

      def gen_cache(self, src):
          return [layer.gen_cache(src) for layer in self.layers]


  class TransformerDecoderLayer(_Block):
      """Self-attention, attention to a memory, and a network of two layers.

      >>> nn.TransformerDecoderLayer(4, 2, 8)(paddle.ones([1, 3, 4]), paddle.ones([1, 5,
      ... 4])).shape
      [1, 3, 4]
      """

      def __init__(self, d_model, nhead, dim_feedforward, dropout=0.1, activation='relu',
                   attn_dropout=None, act_dropout=None, normalize_before=False, weight_attr=None,
                   bias_attr=None, layer_norm_eps=1e-5):
          super().__init__()
          self._config = (d_model, nhead, dim_feedforward, dropout, activation, attn_dropout,
                          act_dropout, normalize_before, weight_attr, bias_attr, layer_norm_eps)
          weights, biases = _several(weight_attr, 3), _several(bias_attr, 3)
          attn_dropout = dropout if attn_dropout is None else attn_dropout
          self.self_attn = MultiHeadAttention(
              d_model, nhead, attn_dropout, weight_attr=weights[0], bias_attr=biases[0])
          self.cross_attn = MultiHeadAttention(
              d_model, nhead, attn_dropout, weight_attr=weights[1], bias_attr=biases[1])
          self._configure(d_model, dim_feedforward, dropout, activation, act_dropout,
                          normalize_before, weights[2], biases[2])
          self.norm1 = LayerNorm(d_model, layer_norm_eps)
          self.norm2 = LayerNorm(d_model, layer_norm_eps)
          self.norm3 = LayerNorm(d_model, layer_norm_eps)
          self.dropout1 = Dropout(dropout)
          self.dropout2 = Dropout(dropout)
          self.dropout3 = Dropout(dropout)

      def forward(self, tgt, memory, tgt_mask=None, memory_mask=None, cache=None):
          own, fixed = (None, None) if cache is None else cache
          tgt, new = self._shortcut(
              tgt, self.norm1, self.dropout1, lambda x: self.self_attn(x, x, x, tgt_mask, own))
          tgt, still = self._shortcut(
              tgt, self.norm2, self.dropout2,
              lambda x: self.cross_attn(x, memory, memory, memory_mask, fixed))
          tgt, _ = self._shortcut(tgt, self.norm3, self.dropout3, self._feed_forward)
          return tgt if cache is None else (tgt, (new[0], still[0]))

      def gen_cache(self, memory):
          return (self.self_attn.gen_cache(memory, type=MultiHeadAttention.Cache),
                  self.cross_attn.gen_cache(memory, memory, MultiHeadAttention.StaticCache))


  class TransformerDecoder(Layer):
      """So many copies of a decoder layer, one after another.

      >>> nn.TransformerDecoder(nn.TransformerDecoderLayer(4, 2, 8), 2)(paddle.ones([1, 3, 4]),
      ... paddle.ones([1, 5, 4])).shape
      [1, 3, 4]
      """

      def __init__(self, decoder_layer, num_layers, norm=None):
          super().__init__()
          self.layers = _copies(decoder_layer, num_layers)
          self.num_layers = num_layers
          self.norm = norm

      def forward(self, tgt, memory, tgt_mask=None, memory_mask=None, cache=None):
          caches = []
          for index, layer in enumerate(self.layers):
              if cache is None:
                  tgt = layer(tgt, memory, tgt_mask, memory_mask)
              else:
                  tgt, new = layer(tgt, memory, tgt_mask, memory_mask, cache[index])
                  caches.append(new)
          if self.norm is not None:
              tgt = self.norm(tgt)
          return tgt if cache is None else (tgt, caches)

      def gen_cache(self, memory, do_zip=False):
          caches = [layer.gen_cache(memory) for layer in self.layers]
          return list(zip(*caches)) if do_zip else caches


  class Transformer(Layer):
      """An encoder of the source and a decoder of the target that attends to it.

      >>> nn.Transformer(4, 2, 1, 1, 8)(paddle.ones([1, 5, 4]), paddle.ones([1, 3, 4])).shape
      [1, 3, 4]
      """

      def __init__(self, d_model=512, nhead=8, num_encoder_layers=6, num_decoder_layers=6,
                   dim_feedforward=2048, dropout=0.1, activation='relu', attn_dropout=None,
                   act_dropout=None, normalize_before=False, weight_attr=None, bias_attr=None,
                   custom_encoder=None, custom_decoder=None):
          super().__init__()
          settings = (d_model, nhead, dim_feedforward, dropout, activation, attn_dropout,
                      act_dropout, normalize_before)
          if custom_encoder is None:
              weights, biases = _several(weight_attr, 2), _several(bias_attr, 2)
              layer = TransformerEncoderLayer(*settings, weights[:2], biases[:2])
              custom_encoder = TransformerEncoder(
                  layer, num_encoder_layers, LayerNorm(d_model))
          if custom_decoder is None:
              weights, biases = _several(weight_attr, 3), _several(bias_attr, 3)
              layer = TransformerDecoderLayer(*settings, weights, biases)
              custom_decoder = TransformerDecoder(
                  layer, num_decoder_layers, LayerNorm(d_model))
          self.encoder = custom_encoder
          self.decoder = custom_decoder
          self.d_model = d_model
          self.nhead = nhead

      def forward(self, src, tgt, src_mask=None, tgt_mask=None, memory_mask=None):
          memory = self.encoder(src, src_mask)
          return self.decoder(tgt, memory, tgt_mask, memory_mask)

      def generate_square_subsequent_mask(self, length):
          return paddle.triu(paddle.full([length, length], float('-inf')), 1)
  """#
