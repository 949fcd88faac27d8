/// `matplotlib`, in the language itself: settings that are accepted.
let matplotlibSource = #"""
  class _Settings(dict):
      def __missing__(self, key):
          return None


  rcParams = _Settings({'figure.figsize': [6.4, 4.8], 'font.family': ['sans-serif'],
                        'axes.unicode_minus': True, 'figure.dpi': 100.0, 'lines.linewidth': 1.5})
  __version__ = '3.11.2'


  def use(backend, force=True):
      pass


  def rc(group, **options):
      pass


  def get_backend():
      return 'agg'
  """#

/// `matplotlib.cm`, in the language itself: colour maps by name.
let colorMapSource = #"""
  class Colormap:
      def __init__(self, name, N=256):
          self.name = name
          self.N = N

      def __call__(self, X, alpha=None):
          share = X / max(self.N - 1, 1) if isinstance(X, int) else X
          return (share, share, share, 1.0)


  def get_cmap(name=None, lut=None):
      if isinstance(name, Colormap):
          return name
      return Colormap('viridis' if name is None else name, 256 if lut is None else lut)


  _names = '''viridis plasma inferno magma cividis gray Greys Reds Blues Greens Spectral RdBu RdYlBu
  coolwarm bwr seismic rainbow jet hot cool spring summer autumn winter binary bone copper hsv tab10
  tab20 Set1 Set2 Set3 Paired Pastel1 Accent Dark2 terrain ocean turbo YlGnBu YlOrRd'''.split()
  for _name in _names:
      globals()[_name] = Colormap(_name)
  """#

/// `matplotlib.colors`, in the language itself.
let colorsSource = #"""
  from matplotlib.cm import Colormap


  class ListedColormap(Colormap):
      def __init__(self, colors, name='from_list', N=None):
          super().__init__(name, len(colors) if N is None else N)
          self.colors = list(colors)

      def __call__(self, X, alpha=None):
          return self.colors[int(X) % len(self.colors)]


  class LinearSegmentedColormap(Colormap):
      @classmethod
      def from_list(cls, name, colors, N=256, gamma=1.0):
          return cls(name, N)


  class Normalize:
      def __init__(self, vmin=None, vmax=None, clip=False):
          self.vmin, self.vmax = vmin, vmax

      def __call__(self, value):
          return (value - self.vmin) / (self.vmax - self.vmin)


  LogNorm = Normalize
  BoundaryNorm = Normalize
  """#

/// The parts of `matplotlib` whose objects are accepted as they come.
let drawingPartsSource = #"""
  from matplotlib.axes import Artist


  class _Part(Artist):
      def __init__(self, *args, **options):
          super().__init__()


  Axes3D = Circle = Ellipse = Polygon = Rectangle = FancyArrowPatch = Patch = Line2D = _Part
  FuncAnimation = ArtistAnimation = FontProperties = fontManager = _Part
  AutoMinorLocator = FormatStrFormatter = FuncFormatter = MaxNLocator = MultipleLocator = _Part
  NullFormatter = NullLocator = PercentFormatter = ScalarFormatter = _Part
  """#
