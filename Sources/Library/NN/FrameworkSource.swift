/// `paddle.framework`, in the language itself: parameters, and how they are described.
let frameworkSource = #"""
  from _layers import parameter as _parameter, unique_name as _unique_name


  class ParamAttr:
      """How a parameter is made: its name, initializer, learning rate, regularizer."""

      def __init__(self, name=None, initializer=None, learning_rate=1.0, regularizer=None,
                   trainable=True, do_model_average=True, need_clip=True):
          self.name = name
          self.initializer = initializer
          self.learning_rate = learning_rate
          self.regularizer = regularizer
          self.trainable = trainable
          self.do_model_average = do_model_average
          self.need_clip = need_clip


  def _attribute(attr):
      if attr is None or attr is True:
          return ParamAttr()
      if isinstance(attr, ParamAttr):
          return attr
      if isinstance(attr, str):
          return ParamAttr(name=attr)
      if callable(attr):
          return ParamAttr(initializer=attr)
      raise TypeError(f'{attr!r} does not describe a parameter: a ParamAttr, a name, an '
                      'initializer, or False for none')


  def _make_parameter(owner, shape, attr, dtype, is_bias, default_initializer):
      import paddle
      from paddle.nn import initializer
      if attr is False:
          return None
      attr = _attribute(attr)
      name = attr.name or _unique_name(f"{owner}.{'b' if is_bias else 'w'}")
      made = _parameter(paddle.zeros(shape, dtype), name, attr.trainable)
      made.optimize_attr = {'learning_rate': attr.learning_rate}
      made.regularizer = attr.regularizer
      made.do_model_average = attr.do_model_average
      made.need_clip = attr.need_clip
      fill = attr.initializer or default_initializer or initializer._default(is_bias)
      fill(made)
      return made


  def create_parameter(shape, dtype='float32', name=None, attr=None, is_bias=False,
                       default_initializer=None):
      """A new parameter of a shape.

      >>> paddle.create_parameter([2, 3], 'float32').shape
      [2, 3]
      """
      attr = _attribute(attr) if attr is not False else ParamAttr()
      if name is not None and attr.name is None:
          attr = ParamAttr(name, attr.initializer, attr.learning_rate, attr.regularizer,
                           attr.trainable, attr.do_model_average, attr.need_clip)
      return _make_parameter(name or _unique_name('create_parameter'), shape, attr, dtype, is_bias,
                             default_initializer)
  """#
