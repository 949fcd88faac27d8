/// `pandas.strings`, in the language itself: methods of text for whole columns.
let pandasStringsSource = #"""
  from pandas.values import as_values, is_missing


  class StringMethods:
      def __init__(self, series):
          self._series = series

      def _each(self, function):
          items = [item if is_missing(item) else function(item) for item in self._series.data.tolist()]
          return self._series._like(as_values(items))

      def __getitem__(self, key):
          return self._each(lambda text: text[key])

      def get(self, i):
          return self._each(lambda text: text[i] if -len(text) <= i < len(text) else float('nan'))

      def contains(self, pat, case=True, flags=0, na=None, regex=True):
          def found(text):
              if regex and any(mark in pat for mark in '.^$*+?{}[]\\|()'):
                  import re
                  return re.search(pat, text, 0 if case else re.IGNORECASE) is not None
              return pat in text if case else pat.lower() in text.lower()
          items = [bool(na) if is_missing(item) else found(item)
                   for item in self._series.data.tolist()]
          return self._series._like(as_values(items))

      def replace(self, pat, repl=None, n=-1, case=None, flags=0, regex=False):
          def changed(text):
              if regex:
                  import re
                  return re.sub(pat, repl, text)
              return text.replace(pat, repl, n)
          return self._each(changed)

      def split(self, pat=None, n=-1, expand=False):
          if not expand:
              return self._each(lambda text: text.split(pat, n))
          import pandas as pd
          rows = [text.split(pat, n) for text in self._series.data.tolist()]
          size = max([len(row) for row in rows], default=0)
          return pd.DataFrame({place: [row[place] if place < len(row) else None for row in rows]
                               for place in range(size)}, index=self._series.index)

      def extract(self, pat, flags=0, expand=True):
          import re
          import pandas as pd
          found = [re.search(pat, text) for text in self._series.data.tolist()]
          count = re.compile(pat).groups
          return pd.DataFrame({place: [float('nan') if match is None else match.group(place + 1)
                                       for match in found] for place in range(count)},
                              index=self._series.index)

      def len(self):
          return self._each(len)

      def lower(self):
          return self._each(lambda text: text.lower())

      def upper(self):
          return self._each(lambda text: text.upper())

      def title(self):
          return self._each(lambda text: text.title())

      def capitalize(self):
          return self._each(lambda text: text.capitalize())

      def strip(self, to_strip=None):
          return self._each(lambda text: text.strip(to_strip))

      def lstrip(self, to_strip=None):
          return self._each(lambda text: text.lstrip(to_strip))

      def rstrip(self, to_strip=None):
          return self._each(lambda text: text.rstrip(to_strip))

      def startswith(self, pat):
          return self._each(lambda text: text.startswith(pat))

      def endswith(self, pat):
          return self._each(lambda text: text.endswith(pat))

      def find(self, sub):
          return self._each(lambda text: text.find(sub))

      def count(self, pat):
          return self._each(lambda text: text.count(pat))

      def zfill(self, width):
          return self._each(lambda text: text.zfill(width))

      def isdigit(self):
          return self._each(lambda text: text.isdigit())

      def isalpha(self):
          return self._each(lambda text: text.isalpha())

      def slice(self, start=None, stop=None, step=None):
          return self._each(lambda text: text[start:stop:step])

      def cat(self, others=None, sep=''):
          if others is None:
              return sep.join(self._series.dropna().data.tolist())
          return self._series + sep + others

      def join(self, sep):
          return self._each(sep.join)
  """#
