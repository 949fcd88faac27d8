/// `tqdm`, in the language itself: progress on the standard error.
let tqdmSource = #"""
  import sys
  from time import perf_counter


  def _clock(seconds):
      minutes, seconds = divmod(int(seconds), 60)
      hours, minutes = divmod(minutes, 60)
      return f'{hours}:{minutes:02d}:{seconds:02d}' if hours else f'{minutes:02d}:{seconds:02d}'


  class tqdm:
      def __init__(self, iterable=None, desc=None, total=None, leave=True, file=None, ncols=None,
                   mininterval=0.1, disable=False, unit='it', initial=0, position=None, postfix=None,
                   **options):
          if total is None and hasattr(iterable, '__len__'):
              total = len(iterable)
          self.iterable = iterable
          self.desc = desc or ''
          self.total = total
          self.n = initial
          self.disable = disable
          self._unit = unit
          self._postfix = ''
          self._start = perf_counter()
          self._is_closed = False

      def __iter__(self):
          try:
              for item in self.iterable:
                  yield item
                  self.n += 1
          finally:
              self.close()

      def __len__(self):
          return self.total

      def __enter__(self):
          return self

      def __exit__(self, *details):
          self.close()

      def update(self, n=1):
          self.n += n

      def set_description(self, desc=None, refresh=True):
          self.desc = desc or ''

      def set_postfix(self, ordered_dict=None, refresh=True, **values):
          entries = dict(ordered_dict or {})
          entries.update(values)
          self._postfix = ', '.join([
              f'{key}={value:.3g}' if isinstance(value, float) else f'{key}={value}'
              for key, value in entries.items()])

      def set_postfix_str(self, s='', refresh=True):
          self._postfix = str(s)

      def refresh(self):
          pass

      def reset(self, total=None):
          self.n = 0

      def close(self):
          """One line at the end: a terminal's moving bar would be noise in a recorded output."""
          if self._is_closed or self.disable:
              return
          self._is_closed = True
          seconds = perf_counter() - self._start
          head = f'{self.desc}: ' if self.desc else ''
          if self.total:
              share = f'{100 * self.n // self.total:3d}%|{"█" * 10}| {self.n}/{self.total}'
          else:
              share = f'{self.n}{self._unit}'
          rate = self.n / seconds if seconds else 0.0
          tail = f', {self._postfix}' if self._postfix else ''
          print(f'{head}{share} [{_clock(seconds)}<00:00, {rate:.2f}{self._unit}/s{tail}]',
                file=sys.stderr)

      @staticmethod
      def write(s, file=None, end='\n', nolock=False):
          print(s, end=end)


  def trange(*args, **options):
      return tqdm(range(*args), **options)


  tqdm_notebook = tqdm
  """#
