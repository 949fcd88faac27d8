/// `Layer`, in the language itself: parameters, sublayers, state, modes and hooks.
let layerSource = #"""
  import warnings

  from _layers import LayerMethods, Parameter, adopt, unique_name
  from paddle import Tensor


  def _snake_case(name):
      text = ''
      for index, letter in enumerate(name):
          if letter.isupper() and index > 0:
              before = name[index - 1]
              after = name[index + 1:index + 2]
              if before.islower() or before != '_' and after.islower():
                  text += '_'
          text += letter.lower()
      return text


  class HookRemoveHelper:
      _next_id = 0

      def __init__(self, hooks, hook, prepend=False):
          self._hooks = hooks
          self._hook_id = HookRemoveHelper._next_id
          HookRemoveHelper._next_id += 1
          others = dict(hooks) if prepend else {}
          if prepend:
              hooks.clear()
          hooks[self._hook_id] = hook
          hooks.update(others)

      def remove(self):
          self._hooks.pop(self._hook_id, None)


  class Layer:
      """The base of all layers: it keeps parameters and sublayers; a subclass defines forward().

      >>> len(nn.Linear(2, 3).parameters())
      2
      """

      __getattr__ = LayerMethods.__getattr__
      __setattr__ = LayerMethods.__setattr__
      __delattr__ = LayerMethods.__delattr__
      __call__ = LayerMethods.__call__

      def __init__(self, name_scope=None, dtype='float32'):
          self.training = True
          self._full_name = unique_name(name_scope or _snake_case(type(self).__name__))
          self._dtype = dtype
          self._parameters = {}
          self._buffers = {}
          self._non_persistable_buffer_names_set = set()
          self._sub_layers = {}
          self._forward_pre_hooks = {}
          self._forward_post_hooks = {}

      def forward(self, *inputs, **kwargs):
          raise NotImplementedError

      def full_name(self):
          return self._full_name

      def extra_repr(self):
          return ''

      def _get_name(self):
          return type(self).__name__

      def __repr__(self):
          text = self.extra_repr()
          if '\n' in text:
              text = '\n  ' + text.replace('\n', '\n  ') + '\n'
          for name, layer in self._sub_layers.items():
              text += f'\n  ({name}): ' + repr(layer).replace('\n', '\n  ')
          return f"{self._get_name()}({text}{chr(10) if self._sub_layers else ''})"

      def __dir__(self):
          tables = [*self._parameters, *self._sub_layers, *self._buffers]
          return sorted({*object.__dir__(self), *tables})

      # Parameters, buffers and sublayers.

      def create_parameter(self, shape, attr=None, dtype=None, is_bias=False,
                           default_initializer=None, device=None):
          from paddle.framework import _make_parameter
          return _make_parameter(self._full_name, shape, attr, dtype or self._dtype, is_bias,
                                 default_initializer)

      def create_tensor(self, name=None, persistable=None, dtype=None):
          import paddle
          tensor = paddle.zeros([0], dtype or self._dtype)
          tensor.name = name or unique_name(self._full_name + '._generated_var')
          return tensor

      create_variable = create_tensor

      def _check_name(self, name, kind, members):
          if not isinstance(name, str):
              raise TypeError(
                  f'The name of {kind} should be a string, but received {type(name).__name__}.')
          if '.' in name:
              raise KeyError(f'The name of {kind} can not contain `.`, because when you access the '
                             f'newly added {kind} in the form of `self.**.**`, it will cause '
                             'AttributeError.')
          if name == '':
              raise KeyError(f'The name of {kind} can not be empty.')
          if name not in members and hasattr(self, name):
              what = 'The parameter' if kind == 'parameter' else 'attribute'
              raise KeyError(f"{what} '{name}' already exists.")

      def add_parameter(self, name, parameter):
          self._check_name(name, 'parameter', self._parameters)
          if parameter is not None and not isinstance(parameter, Parameter):
              raise TypeError('The parameter to be added should be a Parameter, but received '
                              f'{type(parameter).__name__}.')
          self._parameters[name] = parameter
          return parameter

      register_parameter = add_parameter

      def add_sublayer(self, name, sublayer):
          if not isinstance(sublayer, Layer) and sublayer is not None:
              raise AssertionError(
                  f'add_sublayer takes a Layer, not {type(sublayer).__name__}')
          self._sub_layers[str(name)] = sublayer
          return sublayer

      add_module = add_sublayer
      register_module = add_sublayer

      def register_buffer(self, name, tensor, persistable=True):
          self._check_name(name, 'buffer', self._buffers)
          if tensor is not None and not isinstance(tensor, Tensor):
              raise TypeError('The registered buffer should be a Paddle.Tensor, but received '
                              f'{type(tensor).__name__}.')
          self._buffers[name] = tensor
          if persistable:
              self._non_persistable_buffer_names_set.discard(name)
          else:
              self._non_persistable_buffer_names_set.add(name)

      def named_sublayers(self, prefix='', include_self=False, layers_set=None,
                          remove_duplicate=True):
          seen = set() if layers_set is None else layers_set
          if include_self:
              if self in seen:
                  return
              if remove_duplicate:
                  seen.add(self)
              yield prefix, self
          for name, layer in self._sub_layers.items():
              if layer is not None:
                  path = prefix + ('.' if prefix else '') + name
                  yield from layer.named_sublayers(path, True, seen, remove_duplicate)

      def sublayers(self, include_self=False):
          return [layer for _, layer in self.named_sublayers(include_self=include_self)]

      def named_modules(self, memo=None, prefix='', remove_duplicate=True):
          return self.named_sublayers(prefix, True, memo, remove_duplicate)

      def modules(self):
          for _, layer in self.named_modules():
              yield layer

      def named_children(self):
          seen = set()
          for name, layer in self._sub_layers.items():
              if layer is not None and layer not in seen:
                  seen.add(layer)
                  yield name, layer

      def children(self):
          for _, layer in self.named_children():
              yield layer

      def _named_members(self, table, prefix, include_sublayers, remove_duplicate):
          seen = set()
          owners = [(prefix, self)]
          if include_sublayers:
              owners = self.named_sublayers(prefix, True, None, remove_duplicate)
          for path, layer in owners:
              for name, member in getattr(layer, table).items():
                  if member is None or remove_duplicate and id(member) in seen:
                      continue
                  seen.add(id(member))
                  yield path + ('.' if path else '') + name, member

      def named_parameters(self, prefix='', include_sublayers=True, remove_duplicate=True):
          return self._named_members('_parameters', prefix, include_sublayers, remove_duplicate)

      def named_buffers(self, prefix='', include_sublayers=True, remove_duplicate=True):
          return self._named_members('_buffers', prefix, include_sublayers, remove_duplicate)

      def parameters(self, include_sublayers=True):
          return [p for _, p in self.named_parameters(include_sublayers=include_sublayers)]

      def buffers(self, include_sublayers=True):
          return [b for _, b in self.named_buffers(include_sublayers=include_sublayers)]

      def get_sublayer(self, target):
          layer = self
          for name in target.split('.') if target else []:
              layer = layer._sub_layers[name]
          return layer

      get_submodule = get_sublayer

      def set_sublayer(self, target, layer, strict=False):
          owner, _, name = target.rpartition('.')
          setattr(self.get_sublayer(owner), name, layer)

      set_submodule = set_sublayer

      def get_parameter(self, target):
          owner, _, name = target.rpartition('.')
          return self.get_sublayer(owner)._parameters[name]

      def get_buffer(self, target):
          owner, _, name = target.rpartition('.')
          return self.get_sublayer(owner)._buffers[name]

      # Modes.

      def train(self, mode=True):
          for layer in self.sublayers(include_self=True):
              layer.training = mode
          return self

      def eval(self):
          return self.train(False)

      def apply(self, fn):
          for layer in self.children():
              layer.apply(fn)
          fn(self)
          return self

      def clear_gradients(self, set_to_zero=True):
          for parameter in self.parameters():
              if parameter.trainable:
                  parameter.clear_gradient(set_to_zero)

      def zero_grad(self, set_to_none=True):
          self.clear_gradients(not set_to_none)

      def requires_grad_(self, requires_grad=True):
          for parameter in self.parameters():
              parameter.stop_gradient = not requires_grad
          return self

      def astype(self, dtype=None):
          return self.to(dtype=dtype)

      type = astype

      def float(self, excluded_layers=None):
          return self.to(dtype='float32')

      def double(self):
          return self.to(dtype='float64')

      def to(self, device=None, dtype=None, blocking=None, non_blocking=None):
          if dtype is not None:
              for layer in self.sublayers(include_self=True):
                  layer._dtype = dtype
                  for table in (layer._parameters, layer._buffers):
                      for member in table.values():
                          if member is not None and member.is_floating_point():
                              member._cast_(dtype)
          return self

      # State.

      def _own_state(self):
          for name, parameter in self._parameters.items():
              if parameter is not None:
                  yield name, parameter
          for name, buffer in self._buffers.items():
              if buffer is not None and name not in self._non_persistable_buffer_names_set:
                  yield name, buffer

      def state_dict(self, destination=None, include_sublayers=True, structured_name_prefix='',
                     use_hook=True, keep_vars=True):
          from collections import OrderedDict
          state = OrderedDict() if destination is None else destination
          for name, member in self._own_state():
              state[structured_name_prefix + name] = member if keep_vars else member.detach()
          if include_sublayers:
              for name, layer in self._sub_layers.items():
                  if layer is not None:
                      layer.state_dict(state, True, structured_name_prefix + name + '.', use_hook,
                                       keep_vars)
          return state

      to_static_state_dict = state_dict

      def set_state_dict(self, state_dict, use_structured_name=True):
          missing = []
          matched = set()
          for key, member in self.state_dict().items():
              name = key if use_structured_name else member.name
              if name not in state_dict:
                  missing.append(name)
                  warnings.warn(f'Skip loading for {key}. {name} is not found in the provided dict.')
                  continue
              value = state_dict[name]
              if list(value.shape) != list(member.shape):
                  missing.append(name)
                  warnings.warn(f'Skip loading for {key}. {key} receives a shape '
                                f'{list(value.shape)}, but the expected shape is '
                                f'{list(member.shape)}.')
                  continue
              matched.add(name)
              member.set_value(value)
          return missing, [key for key in state_dict if key not in matched]

      load_dict = set_state_dict
      set_dict = set_state_dict

      # Hooks.

      def register_forward_pre_hook(self, hook, *, prepend=False, with_kwargs=False):
          return HookRemoveHelper(self._forward_pre_hooks, hook, prepend)

      def register_forward_post_hook(self, hook, *, prepend=False, with_kwargs=False,
                                     always_call=False):
          return HookRemoveHelper(self._forward_post_hooks, hook, prepend)

      register_forward_hook = register_forward_post_hook


  adopt(Layer)
  Module = Layer
  """#
