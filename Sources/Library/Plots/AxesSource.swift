/// `matplotlib.axes`, in the language itself: what is drawn in one panel, collected as data.
let axesSource = #"""
  import numpy as np


  class Artist:
      """Something drawn; settings of how it looks are accepted."""

      def __init__(self, mark=None):
          self._mark = {} if mark is None else mark

      def set_label(self, label):
          self._mark['label'] = str(label)

      def get_label(self):
          return self._mark.get('label') or ''

      def set_data(self, x, y=None):
          if y is None:
              x, y = x
          self._mark['x'], self._mark['y'] = _numbers(x), _numbers(y)

      def set_xdata(self, x):
          self._mark['x'] = _numbers(x)

      def set_ydata(self, y):
          self._mark['y'] = _numbers(y)

      def get_xdata(self):
          return np.array(self._mark.get('x', []))

      def get_ydata(self):
          return np.array(self._mark.get('y', []))

      def get_data(self):
          return self.get_xdata(), self.get_ydata()

      def remove(self):
          self._mark['kind'] = 'text'

      def __getattr__(self, name):
          if name.startswith('__'):
              raise AttributeError(name)
          return _accept

      def __iter__(self):
          return iter([])

      def __getitem__(self, key):
          return self


  def _accept(*args, **options):
      return Artist()


  class _Spines:
      def __getitem__(self, key):
          return Artist()

      def __getattr__(self, name):
          return Artist()

      def values(self):
          return [Artist() for _ in range(4)]

      def items(self):
          return [(side, Artist()) for side in ('left', 'right', 'bottom', 'top')]


  def _array(values):
      if hasattr(values, 'numpy'):
          values = values.numpy()
      elif hasattr(values, 'to_numpy'):
          values = values.to_numpy()
      elif isinstance(values, (list, tuple)):
          values = [item.item() if hasattr(item, 'numpy') and item.size == 1 else
                    item.numpy() if hasattr(item, 'numpy') else item for item in values]
      elif not hasattr(values, '__array__') and hasattr(values, '__iter__') and not isinstance(values, str):
          values = list(values)
      return np.asarray(values)


  def _numbers(values):
      """The values as floats in a row; names become 0, 1, 2 …"""
      array = np.ravel(_array(values))
      if array.dtype.kind in 'UO':
          items = array.tolist()
          if any(isinstance(item, str) for item in items):
              places = {name: place for place, name in enumerate(dict.fromkeys(items))}
              return [float(places[item]) for item in items]
      return array.astype(float).tolist()


  def _names(values):
      items = np.ravel(_array(values)).tolist()
      return [str(item) for item in items] if any(isinstance(item, str) for item in items) else []


  class Axes:
      def __init__(self, figure, place=(1, 1, 0)):
          self.figure = figure
          self._place = place
          self.cla()

      def cla(self):
          self.marks = []
          self._title = self._xlabel = self._ylabel = ''
          self._xlim = self._ylim = None
          self._xscale = self._yscale = 'linear'
          self._legend = self._grid = False
          self.spines = _Spines()
          self.xaxis, self.yaxis, self.zaxis = Artist(), Artist(), Artist()
          self.transAxes = self.transData = None

      clear = cla

      def record(self):
          """The panel as plain data."""
          return {'title': self._title, 'xlabel': self._xlabel, 'ylabel': self._ylabel,
                  'xlim': self._xlim, 'ylim': self._ylim, 'xscale': self._xscale,
                  'yscale': self._yscale, 'legend': self._legend, 'grid': self._grid,
                  'grid_place': list(self._place), 'marks': self.marks}

      def _add(self, kind, x=(), y=(), label=None, names=(), rows=(), **style):
          mark = {'kind': kind, 'x': list(x), 'y': list(y), 'names': list(names), 'rows': list(rows),
                  'label': None if label is None else str(label),
                  'style': {name: str(value) for name, value in style.items()
                            if isinstance(value, (str, int, float))}}
          self.marks.append(mark)
          return Artist(mark)

      # Lines, points, bars.

      def plot(self, *args, **options):
          label = options.pop('label', None)
          result = []
          args = list(args)
          while args:
              first = args.pop(0)
              second = args.pop(0) if args and not isinstance(args[0], str) else None
              style = args.pop(0) if args and isinstance(args[0], str) else None
              result += self._lines(first, second, style, label, options)
          return result

      def _lines(self, first, second, style, label, options):
          ys = _array(first if second is None else second)
          ys = ys.reshape(1) if ys.ndim == 0 else ys
          xs = np.arange(len(ys)) if second is None else _array(first)
          xs = xs.reshape(1) if xs.ndim == 0 else xs
          if len(xs) != len(ys):
              raise ValueError('x and y must have same first dimension, but have shapes '
                               f'{xs.shape} and {ys.shape}')
          columns = [ys] if ys.ndim == 1 else [ys[:, place] for place in range(ys.shape[1])]
          labels = label if isinstance(label, (list, tuple)) else [label] * len(columns)
          extra = {} if style is None else {'format': style}
          return [self._add('line', _numbers(xs if xs.ndim == 1 else xs[:, place]), _numbers(column),
                            labels[place], _names(xs), **extra, **options)
                  for place, column in enumerate(columns)]

      def scatter(self, x, y, s=None, c=None, marker=None, label=None, **options):
          xs, ys = _numbers(x), _numbers(y)
          if len(xs) != len(ys):
              raise ValueError('x and y must be the same size')
          return self._add('points', xs, ys, label, s=s, c=c, marker=marker, **options)

      def step(self, x, y, *args, label=None, **options):
          return [self._add('line', _numbers(x), _numbers(y), label, **options)]

      def stem(self, *args, label=None, **options):
          y = args[-1] if not isinstance(args[-1], str) else args[-2]
          x = args[0] if len(args) > 1 and not isinstance(args[1], str) else np.arange(len(y))
          return self._add('points', _numbers(x), _numbers(y), label)

      def errorbar(self, x, y, yerr=None, xerr=None, fmt='', label=None, **options):
          return self._add('line', _numbers(x), _numbers(y), label, **options)

      def semilogx(self, *args, **options):
          self._xscale = 'log'
          return self.plot(*args, **options)

      def semilogy(self, *args, **options):
          self._yscale = 'log'
          return self.plot(*args, **options)

      def loglog(self, *args, **options):
          self._xscale = self._yscale = 'log'
          return self.plot(*args, **options)

      def bar(self, x, height, width=0.8, bottom=None, label=None, **options):
          heights = _numbers(height)
          xs = _numbers(x)
          if len(heights) == 1 and len(xs) > 1:
              heights = heights * len(xs)
          if len(heights) != len(xs):
              raise ValueError('shape mismatch: objects cannot be broadcast to a single shape')
          return self._add('bars', xs, heights, label, _names(x), **options)

      def barh(self, y, width, height=0.8, label=None, **options):
          return self._add('bars', _numbers(width), _numbers(y), label, _names(y), **options)

      def hist(self, x, bins=10, range=None, density=False, label=None, **options):
          values = np.array(_numbers(x))
          counts, edges = np.histogram(values, bins=10 if bins is None else bins, range=range,
                                       density=density)
          self._add('histogram', edges.tolist(), counts.tolist(), label, **options)
          return counts.astype(float), edges, Artist()

      def hist2d(self, x, y, bins=10, **options):
          counts, xs, ys = np.histogram2d(_numbers(x), _numbers(y), bins)
          self._add('image', xs.tolist(), ys.tolist(), rows=counts.tolist())
          return counts, xs, ys, Artist()

      def boxplot(self, x, labels=None, tick_labels=None, **options):
          self._add('boxes', rows=[_numbers(part) for part in x] if len(_array(x)) and not isinstance(
              _array(x).tolist()[0], (int, float)) else [_numbers(x)], names=labels or tick_labels or ())
          parts = ('whiskers', 'caps', 'boxes', 'medians', 'fliers', 'means')
          return {part: [Artist()] for part in parts}

      violinplot = boxplot

      def pie(self, x, labels=None, **options):
          self._add('pie', y=_numbers(x), names=labels or ())
          return [Artist()], [Artist()]

      def fill_between(self, x, y1, y2=0, label=None, **options):
          return self._add('area', _numbers(x), _numbers(y1), label, **options)

      def fill(self, x, y, *args, label=None, **options):
          return [self._add('area', _numbers(x), _numbers(y), label, **options)]

      def stackplot(self, x, *ys, labels=(), **options):
          return [self._add('area', _numbers(x), _numbers(y)) for y in ys]

      # Grids.

      def _grid_mark(self, kind, args, options):
          grids = [part for part in args if not isinstance(part, (int, str))]
          values = _array(grids[2] if len(grids) > 2 else grids[0])
          values = values.reshape(values.shape[0], -1) if values.ndim != 1 else values.reshape(1, -1)
          xs, ys = ([], []) if len(grids) < 3 else (_numbers(grids[0]), _numbers(grids[1]))
          return self._add(kind, xs, ys, rows=values.astype(float).tolist(),
                           **{name: value for name, value in options.items() if name in ('cmap', 'alpha')})

      def imshow(self, X, cmap=None, **options):
          return self._grid_mark('image', [X], {'cmap': cmap})

      def matshow(self, Z, **options):
          return self.imshow(Z, **options)

      def pcolormesh(self, *args, **options):
          return self._grid_mark('image', args, options)

      pcolor = pcolormesh

      def contour(self, *args, **options):
          return self._grid_mark('contour', args[:3] if len(args) > 2 else args[:1], options)

      contourf = contour

      def plot_surface(self, X, Y, Z, **options):
          return self._grid_mark('contour', [X, Y, Z], options)

      plot_wireframe = plot_surface

      def quiver(self, *args, **options):
          return self._add('arrows', *[_numbers(part) for part in args[:2]])

      streamplot = quiver

      def arrow(self, x, y, dx, dy, **options):
          return self._add('arrows', [x, x + dx], [y, y + dy])

      # Rules and texts.

      def axhline(self, y=0, label=None, **options):
          return self._add('rule', y=[float(y)], label=label, **options)

      def axvline(self, x=0, label=None, **options):
          return self._add('rule', x=[float(x)], label=label, **options)

      def axhspan(self, ymin, ymax, **options):
          return self._add('rule', y=[float(ymin), float(ymax)])

      def axvspan(self, xmin, xmax, **options):
          return self._add('rule', x=[float(xmin), float(xmax)])

      def axline(self, xy1, xy2=None, slope=None, **options):
          return self._add('rule', x=[float(xy1[0])], y=[float(xy1[1])])

      def hlines(self, y, xmin, xmax, label=None, **options):
          return self._add('rule', y=_numbers(y), label=label)

      def vlines(self, x, ymin, ymax, label=None, **options):
          return self._add('rule', x=_numbers(x), label=label)

      def text(self, x, y, s, *args, **options):
          return self._add('text', [float(x)], [float(y)], names=[s])

      def annotate(self, text, xy=(0, 0), *args, **options):
          return self._add('text', [float(xy[0])], [float(xy[1])], names=[text])

      # The frame.

      def set_title(self, label, *args, **options):
          self._title = str(label)
          return Artist()

      def set_xlabel(self, xlabel, *args, **options):
          self._xlabel = str(xlabel)
          return Artist()

      def set_ylabel(self, ylabel, *args, **options):
          self._ylabel = str(ylabel)
          return Artist()

      def get_title(self):
          return self._title

      def get_xlabel(self):
          return self._xlabel

      def get_ylabel(self):
          return self._ylabel

      def set_xlim(self, left=None, right=None, **options):
          self._xlim = self._limits(left, right, options.get('xmin'), options.get('xmax'), 'x')
          return self.get_xlim()

      def set_ylim(self, bottom=None, top=None, **options):
          self._ylim = self._limits(bottom, top, options.get('ymin'), options.get('ymax'), 'y')
          return self.get_ylim()

      def _limits(self, low, high, lowest, highest, name):
          if isinstance(low, (tuple, list, np.ndarray)):
              low, high = low
          low, high = lowest if low is None else low, highest if high is None else high
          old = self._extent(name)
          return [float(old[0] if low is None else low), float(old[1] if high is None else high)]

      def _extent(self, name):
          values = [value for mark in self.marks for value in mark[name] if value == value]
          if not values:
              return 0.0, 1.0
          low, high = min(values), max(values)
          room = (high - low) * 0.05 or 0.05
          return low - room, high + room

      def get_xlim(self):
          return tuple(self._xlim or self._extent('x'))

      def get_ylim(self):
          return tuple(self._ylim or self._extent('y'))

      def axis(self, arg=None, **options):
          if isinstance(arg, (list, tuple)):
              self.set_xlim(arg[0], arg[1])
              self.set_ylim(arg[2], arg[3])
          return self.get_xlim() + self.get_ylim()

      def set_xscale(self, value, **options):
          self._xscale = value

      def set_yscale(self, value, **options):
          self._yscale = value

      def grid(self, visible=True, *args, **options):
          self._grid = bool(visible)

      def legend(self, *args, **options):
          self._legend = True
          labels = args[-1] if args and not isinstance(args[-1], str) else options.get('labels')
          if labels is not None and not any(isinstance(item, Artist) for item in labels):
              for mark, label in zip(self.marks, labels):
                  mark['label'] = str(label)
          return Artist()

      def get_legend_handles_labels(self):
          named = [mark for mark in self.marks if mark['label']]
          return [Artist(mark) for mark in named], [mark['label'] for mark in named]

      def get_lines(self):
          return [Artist(mark) for mark in self.marks if mark['kind'] == 'line']

      @property
      def lines(self):
          return self.get_lines()

      def set(self, **options):
          for name, value in options.items():
              getattr(self, 'set_' + name)(value)
          return self

      def twinx(self):
          return self.figure.add_axes_at(self._place)

      twiny = twinx

      def get_figure(self):
          return self.figure

      def get_xticks(self):
          return np.linspace(*self.get_xlim(), 6)

      def get_yticks(self):
          return np.linspace(*self.get_ylim(), 6)

      def __getattr__(self, name):
          if name.startswith('set_') or name in _accepted:
              return _accept
          raise AttributeError(f"'Axes' object has no attribute {name!r}")


  _accepted = {
      'add_patch', 'add_artist', 'add_line', 'add_collection', 'autoscale', 'autoscale_view', 'bar_label',
      'clabel', 'format_coord', 'get_children', 'get_legend', 'get_position', 'get_xaxis', 'get_yaxis',
      'get_xticklabels', 'get_yticklabels', 'get_zlim', 'indicate_inset', 'inset_axes', 'invert_xaxis',
      'invert_yaxis', 'label_outer', 'locator_params', 'margins', 'minorticks_off', 'minorticks_on',
      'redraw_in_frame', 'relim', 'remove', 'spy', 'table', 'tick_params', 'ticklabel_format', 'view_init',
      'get_aspect', 'get_facecolor', 'get_shared_x_axes', 'get_shared_y_axes', 'dist', 'contour3D',
  }
  """#
