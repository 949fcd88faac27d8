/// `pandas.plots`, in the language itself: tables drawn by `matplotlib`.
let pandasPlotsSource = #"""
  import matplotlib.pyplot as plt
  from pandas.values import is_numeric


  class Plots:
      def __init__(self, frame):
          self._frame = frame

      def __call__(self, x=None, y=None, kind='line', ax=None, title=None, **options):
          axes = plt.gca() if ax is None else ax
          if title is not None:
              axes.set_title(title)
          if kind == 'scatter':
              axes.scatter(self._frame[x].tolist(), self._frame[y].tolist())
              return axes
          across = list(self._frame.index) if x is None else self._frame[x].tolist()
          names = [y] if isinstance(y, str) else y
          if names is None:
              names = [label for label in self._frame
                       if label != x and is_numeric(self._frame.column(label))]
          for name in names:
              values = self._frame[name].tolist()
              if kind in ('bar', 'barh'):
                  axes.bar(across, values, label=str(name))
              elif kind == 'hist':
                  axes.hist(values, label=str(name))
              else:
                  axes.plot(across, values, label=str(name))
          return axes

      def line(self, x=None, y=None, **options):
          return self(x, y, 'line', **options)

      def scatter(self, x, y, **options):
          return self(x, y, 'scatter', **options)

      def bar(self, x=None, y=None, **options):
          return self(x, y, 'bar', **options)

      def hist(self, **options):
          return self(kind='hist', **options)
  """#
