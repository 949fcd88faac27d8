/// `matplotlib.pyplot`, in the language itself: figures collected as data, and shown in a line.
let pyplotSource = #"""
  import sys
  import numpy as np
  from _plots import show as _show, summary as _summary
  from matplotlib import cm, colors, rcParams
  from matplotlib.axes import Artist, Axes


  class Figure:
      def __init__(self, number, figsize=None):
          self.number = number
          self._size = [6.4, 4.8] if figsize is None else [float(side) for side in figsize]
          self._title = ''
          self.axes = []
          self.canvas = Artist()
          self.patch = Artist()

      def record(self):
          return {'number': self.number, 'title': self._title, 'size': self._size,
                  'panels': [axes.record() for axes in self.axes]}

      def add_axes_at(self, place):
          axes = Axes(self, place)
          self.axes.append(axes)
          _state['axes'] = axes
          return axes

      def add_subplot(self, *args, **options):
          if len(args) == 1 and isinstance(args[0], int):
              args = args[0] // 100, args[0] // 10 % 10, args[0] % 10
          if len(args) == 1:
              return self.add_axes_at(args[0])
          rows, columns, place = args if args else (1, 1, 1)
          place = (rows, columns, (place[0] if isinstance(place, tuple) else place) - 1)
          for axes in self.axes:
              if axes._place == place:
                  _state['axes'] = axes
                  return axes
          return self.add_axes_at(place)

      def add_axes(self, rect, **options):
          return self.add_axes_at((1, 1, 0))

      def add_gridspec(self, nrows=1, ncols=1, **options):
          return GridSpec(nrows, ncols)

      def subplots(self, nrows=1, ncols=1, squeeze=True, **options):
          grid = np.empty((nrows, ncols), dtype=object)
          for row in range(nrows):
              for column in range(ncols):
                  grid[row, column] = self.add_axes_at((nrows, ncols, row * ncols + column))
          _state['axes'] = grid[0, 0]
          if not squeeze:
              return grid
          return grid[0, 0] if nrows * ncols == 1 else grid[:, 0] if ncols == 1 \
              else grid[0] if nrows == 1 else grid

      def gca(self):
          return self.axes[-1] if self.axes else self.add_subplot()

      def suptitle(self, t, **options):
          self._title = str(t)
          return Artist()

      def savefig(self, fname, *args, **options):
          _saved(self, fname)

      def show(self, *args, **options):
          _show(self.record())

      def clf(self, *args):
          self.axes = []
          self._title = ''

      clear = clf

      def get_axes(self):
          return self.axes

      def set_size_inches(self, w, h=None, **options):
          self._size = [float(side) for side in (w if h is None else (w, h))]

      def get_size_inches(self):
          return np.array(self._size)

      def __getattr__(self, name):
          if name in _accepted or name.startswith('set_'):
              return lambda *args, **options: Artist()
          raise AttributeError(f"'Figure' object has no attribute {name!r}")


  _accepted = {'align_labels', 'autofmt_xdate', 'colorbar', 'legend', 'subplots_adjust', 'supxlabel',
               'supylabel', 'text', 'tight_layout', 'draw', 'delaxes', 'waitforbuttonpress'}


  class GridSpec:
      def __init__(self, nrows, ncols, *args, **options):
          self._rows, self._columns = nrows, ncols

      def __getitem__(self, key):
          row, column = key if isinstance(key, tuple) else divmod(key, self._columns)
          row = (row.start or 0) if isinstance(row, slice) else row % self._rows
          column = (column.start or 0) if isinstance(column, slice) else column % self._columns
          return self._rows, self._columns, row * self._columns + column


  _state = {'figures': {}, 'figure': None, 'axes': None}


  def _saved(figure, fname):
      """Says on the standard error what would have been written; output stays the program's own."""
      print(f'{_summary(figure.record())} (not written to {fname}: figures are not drawn here)',
            file=sys.stderr)


  def figure(num=None, figsize=None, dpi=None, **options):
      figures = _state['figures']
      if num is None:
          num = max([key for key in figures if isinstance(key, int)], default=0) + 1
      if num not in figures:
          figures[num] = Figure(num if isinstance(num, int) else len(figures) + 1, figsize)
      _state['figure'] = figures[num]
      _state['axes'] = figures[num].axes[-1] if figures[num].axes else None
      return figures[num]


  def gcf():
      return figure() if _state['figure'] is None else _state['figure']


  def gca(**options):
      if _state['axes'] is None or _state['axes'].figure is not gcf():
          _state['axes'] = gcf().gca()
      return _state['axes']


  def sca(ax):
      _state['axes'] = ax
      _state['figure'] = ax.figure


  def axes(arg=None, **options):
      return gcf().add_axes(arg)


  def subplot(*args, **options):
      return gcf().add_subplot(*args, **options)


  def subplots(nrows=1, ncols=1, *, figsize=None, squeeze=True, num=None, **options):
      made = figure(num, figsize)
      return made, made.subplots(nrows, ncols, squeeze)


  def subplot2grid(shape, loc, **options):
      return gcf().add_axes_at((shape[0], shape[1], loc[0] * shape[1] + loc[1]))


  def show(*args, **options):
      for made in list(_state['figures'].values()):
          _show(made.record())
      close('all')


  def savefig(fname, *args, **options):
      _saved(gcf(), fname)


  def close(fig=None):
      figures = _state['figures']
      if fig == 'all':
          figures.clear()
      else:
          gone = _state['figure'] if fig is None else figures.get(fig, fig)
          for key in [key for key, value in figures.items() if value is gone]:
              del figures[key]
      _state['figure'] = list(figures.values())[-1] if figures else None
      _state['axes'] = None


  def clf():
      gcf().clf()
      _state['axes'] = None


  def cla():
      gca().cla()


  def title(label, *args, **options):
      return gca().set_title(label)


  def suptitle(t, **options):
      return gcf().suptitle(t)


  def xlabel(label, *args, **options):
      return gca().set_xlabel(label)


  def ylabel(label, *args, **options):
      return gca().set_ylabel(label)


  def xlim(*args, **options):
      return gca().set_xlim(*args, **options) if args or options else gca().get_xlim()


  def ylim(*args, **options):
      return gca().set_ylim(*args, **options) if args or options else gca().get_ylim()


  def xscale(value, **options):
      gca().set_xscale(value)


  def yscale(value, **options):
      gca().set_yscale(value)


  def xticks(ticks=None, labels=None, **options):
      return gca().get_xticks(), []


  def yticks(ticks=None, labels=None, **options):
      return gca().get_yticks(), []


  def axis(arg=None, **options):
      return gca().axis(arg, **options)


  def fignum_exists(num):
      return num in _state['figures']


  def get_fignums():
      return sorted(_state['figures'])


  def plot(*args, **options):
      return gca().plot(*args, **options)


  def scatter(x, y, *args, **options):
      return gca().scatter(x, y, *args, **options)


  def step(*args, **options):
      return gca().step(*args, **options)


  def stem(*args, **options):
      return gca().stem(*args, **options)


  def errorbar(*args, **options):
      return gca().errorbar(*args, **options)


  def semilogx(*args, **options):
      return gca().semilogx(*args, **options)


  def semilogy(*args, **options):
      return gca().semilogy(*args, **options)


  def loglog(*args, **options):
      return gca().loglog(*args, **options)


  def bar(*args, **options):
      return gca().bar(*args, **options)


  def barh(*args, **options):
      return gca().barh(*args, **options)


  def hist(*args, **options):
      return gca().hist(*args, **options)


  def hist2d(*args, **options):
      return gca().hist2d(*args, **options)


  def boxplot(*args, **options):
      return gca().boxplot(*args, **options)


  def violinplot(*args, **options):
      return gca().violinplot(*args, **options)


  def pie(*args, **options):
      return gca().pie(*args, **options)


  def fill_between(*args, **options):
      return gca().fill_between(*args, **options)


  def fill(*args, **options):
      return gca().fill(*args, **options)


  def stackplot(*args, **options):
      return gca().stackplot(*args, **options)


  def imshow(*args, **options):
      return gca().imshow(*args, **options)


  def matshow(*args, **options):
      return gca().matshow(*args, **options)


  def pcolormesh(*args, **options):
      return gca().pcolormesh(*args, **options)


  def pcolor(*args, **options):
      return gca().pcolor(*args, **options)


  def contour(*args, **options):
      return gca().contour(*args, **options)


  def contourf(*args, **options):
      return gca().contourf(*args, **options)


  def quiver(*args, **options):
      return gca().quiver(*args, **options)


  def streamplot(*args, **options):
      return gca().streamplot(*args, **options)


  def arrow(*args, **options):
      return gca().arrow(*args, **options)


  def axhline(*args, **options):
      return gca().axhline(*args, **options)


  def axvline(*args, **options):
      return gca().axvline(*args, **options)


  def axhspan(*args, **options):
      return gca().axhspan(*args, **options)


  def axvspan(*args, **options):
      return gca().axvspan(*args, **options)


  def axline(*args, **options):
      return gca().axline(*args, **options)


  def hlines(*args, **options):
      return gca().hlines(*args, **options)


  def vlines(*args, **options):
      return gca().vlines(*args, **options)


  def text(*args, **options):
      return gca().text(*args, **options)


  def annotate(*args, **options):
      return gca().annotate(*args, **options)


  def legend(*args, **options):
      return gca().legend(*args, **options)


  def grid(*args, **options):
      return gca().grid(*args, **options)


  def twinx(ax=None):
      return gca().twinx()


  def colorbar(*args, **options):
      return Artist()


  def _accept(*args, **options):
      return Artist()


  clim = _accept
  connect = _accept
  draw = _accept
  figlegend = _accept
  figtext = _accept
  ioff = _accept
  ion = _accept
  margins = _accept
  minorticks_on = _accept
  pause = _accept
  rc = _accept
  set_cmap = _accept
  setp = _accept
  subplots_adjust = _accept
  switch_backend = _accept
  table = _accept
  tick_params = _accept
  ticklabel_format = _accept
  tight_layout = _accept
  clabel = _accept
  locator_params = _accept
  rcdefaults = _accept
  xkcd = _accept


  def get_cmap(name=None, lut=None):
      return cm.get_cmap(name)


  def cycler(*args, **options):
      return []


  class Circle(Artist):
      def __init__(self, *args, **options):
          super().__init__()


  Rectangle = Circle
  Polygon = Circle
  Line2D = Circle


  class _Styles:
      available = ['default', 'ggplot', 'seaborn-v0_8']

      def use(self, style):
          pass

      def context(self, style):
          return self

      def __enter__(self):
          return self

      def __exit__(self, *details):
          pass


  style = _Styles()


  def imread(fname, format=None):
      raise NotImplementedError('images are not read here')
  """#
