/// `pandas.text`, in the language itself: how tables and columns print.
let pandasTextSource = #"""
  import numpy as np
  from pandas.values import dtype_of, is_missing, is_numeric, is_text


  class _Settings:
      def __init__(self):
          self.precision = 6
          self.max_rows = 60
          self.min_rows = 10
          self.max_columns = 0
          self.width = 80
          self.max_colwidth = 50
          self.float_format = None


  settings = _Settings()


  def _trimmed(texts):
      """Zeros at the end removed as long as all numbers have one; one digit stays."""
      numbers = [place for place, text in enumerate(texts)
                 if '.' in text and 'e' not in text and 'n' not in text]
      if not numbers:
          return texts
      texts = list(texts)
      while all(texts[place].endswith('0') for place in numbers):
          for place in numbers:
              texts[place] = texts[place][:-1]
      for place in numbers:
          if texts[place].endswith('.'):
              texts[place] += '0'
      return texts


  def _floats(values, space):
      if settings.float_format is not None:
          return ['NaN' if x != x else settings.float_format(x) for x in values.tolist()]
      digits = settings.precision
      items = values.tolist()

      def written(letter):
          return _trimmed(['NaN' if x != x else f'{x:{space}.{digits}{letter}}' for x in items])

      texts = written('f')
      sizes = [abs(x) for x in items if x == x]
      is_long = max([len(text) for text in texts], default=0) > digits + 6
      if (any(0 < x < 10.0 ** -digits for x in sizes)
              or is_long and any(x > 1e6 for x in sizes)):
          return written('e')
      return texts


  def _single(value):
      text = f'{value: .{settings.precision}f}'.rstrip('0')
      return text + '0' if text.endswith('.') else text


  def _plain(value):
      if value is None:
          return 'None'
      if is_missing(value):
          return 'NaN'
      if isinstance(value, str):
          return value.replace('\t', '\\t').replace('\r', '\\r').replace('\n', '\\n')
      return str(value)


  def texts_of(values, space=' '):
      """The texts of a column's elements, each with room for a sign."""
      if values.dtype.kind == 'f':
          return _floats(values, space)
      if values.dtype.kind in 'iu':
          return [f'{item:{space}d}' for item in values.tolist()]
      items = values.tolist()
      if is_text(values):
          return [space + _plain(item) for item in items]
      if values.dtype.kind == 'b':
          return [space + str(item) for item in items]
      return [_single(item) if isinstance(item, float) and item == item and space
              else space + _plain(item) for item in items]


  def width(text):
      """Columns that a text takes; pandas counts characters."""
      return len(text)


  def _shortened(texts, least=0):
      longest = max([width(text) for text in texts] + [least])
      most = settings.max_colwidth
      if most is not None and longest > most:
          longest = most
          texts = [text[:most - 3] + '...' if width(text) > most else text for text in texts]
      return texts, longest


  def _adjoined(space, *columns):
      """Columns side by side, each padded at the right; the last as it is."""
      padded = []
      for column in columns[:-1]:
          size = max([width(text) for text in column], default=0) + space
          padded.append([text.ljust(size) for text in column])
      last = columns[-1]
      size = max([width(text) for text in last], default=0)
      padded.append([text.ljust(size) for text in last])
      return '\n'.join([''.join(row) for row in zip(*padded)])


  def label_text(label):
      return _plain(label)


  def index_texts(index):
      values = index.values
      if values.dtype.kind == 'f':
          texts = [text.strip() for text in _floats(values, '')]
      elif values.dtype.kind in 'iu':
          texts = [str(item) for item in index]
      else:
          texts = [_plain(item) for item in index]
      size = max([width(text) for text in texts], default=0)
      return [text.ljust(size) for text in texts]


  def series_text(series):
      length = len(series)
      footer = [] if series.name is None else [f'Name: {label_text(series.name)}']
      dtype = dtype_of(series.data)
      if not length:
          return f"Series([], {', '.join(footer + [f'dtype: {dtype}'])})"
      is_cut = length > settings.max_rows
      half = min(settings.min_rows, settings.max_rows) // 2
      shown = series.iloc[list(range(half)) + list(range(length - half, length))] if is_cut else series
      labels = index_texts(shown.index)
      texts = texts_of(shown.data)
      if is_cut:
          size = width(texts[half - 1])
          texts.insert(half, ('...' if size > 3 else '..').center(size))
          labels.insert(half, '')
          footer.append(f'Length: {length}')
      texts, size = _shortened(texts)
      result = _adjoined(3, labels, [text.rjust(size) for text in texts] if not is_cut
                         else [text.rjust(size) if place != half else text
                               for place, text in enumerate(texts)])
      if series.index.name is not None:
          result = label_text(series.index.name).ljust(
              max(width(labels[0]), width(label_text(series.index.name)))) + '\n' + result
          result = label_text(series.index.name) + '\n' + result.split('\n', 1)[1]
      return result + '\n' + ', '.join(footer + [f'dtype: {dtype}'])


  def _columns_of(frame, has_index=True):
      """For each column of the frame its header and its texts, all of one width."""
      result = []
      labels = frame.columns
      texts = index_texts(labels) if is_numeric(labels.values) else [label_text(x) for x in labels]
      for label, head in zip(labels, texts):
          values = frame.column(label)
          head = [head]
          if has_index and is_numeric(values):
              head[0] = ' ' + head[0]
          if has_index and frame.index.name is not None:
              head.append('')
          texts, size = _shortened(texts_of(values, ' ' if has_index else ''),
                                   max([width(text) for text in head]))
          result.append([text.rjust(size) for text in head + texts])
      return result


  def _labels_of(frame):
      name = frame.index.name
      texts = index_texts(frame.index)
      if name is not None:
          texts = [label_text(name)] + texts
      texts, size = _shortened(texts)
      head = '' if frame.columns.name is None else label_text(frame.columns.name)
      column = [text.ljust(size) for text in texts]
      return [head] + column


  def _dotted(columns, half, rows):
      """A row of dots in the middle of each column."""
      heads = len(columns[0]) - rows
      for place, column in enumerate(columns):
          size = width(column[half])
          dots = '...' if size > 3 else '..'
          if column[0] == ' ...':
              column.insert(half + heads, ' ...')
          else:
              column.insert(half + heads, dots.ljust(size) if place == 0 else dots.rjust(size))
      return columns


  def _binned(columns, room):
      """Columns in groups that fit a line."""
      groups = [[]]
      used = 0
      for place, column in enumerate(columns):
          size = max([width(text) for text in column]) + 1
          last = place == len(columns) - 1
          if used + size + (0 if last else 1) > room - 1 and groups[-1]:
              groups.append([])
              used = 0
          groups[-1].append(column)
          used += size
      return groups


  def frame_text(frame):
      """The text of a table, rows and columns in the middle left out when there are many."""
      if not len(frame.index) or not len(frame.columns):
          names = ', '.join([label_text(label) for label in frame.columns])
          labels = ', '.join([label_text(label) for label in frame.index])
          return f'Empty DataFrame\nColumns: [{names}]\nIndex: [{labels}]'
      length = len(frame.index)
      is_cut = settings.max_rows is not None and length > settings.max_rows
      half = min(settings.min_rows, settings.max_rows) // 2 if is_cut else 0
      shown = frame.iloc[list(range(half)) + list(range(length - half, length))] if is_cut else frame
      columns = [_labels_of(shown)] + _columns_of(shown)
      if is_cut:
          columns = _dotted(columns, half, len(shown.index))
      if settings.max_columns == 0:
          text, is_narrowed = _fitted(columns)
      else:
          text, is_narrowed = _limited(columns), False
      if is_cut or is_narrowed:
          text += f'\n\n[{length} rows x {len(frame.columns)} columns]'
      return text


  def _fitted(columns):
      """As many columns as fit the width, those in the middle replaced by dots."""
      sizes = [max([width(text) for text in column]) for column in columns]
      excess = sum(sizes) + len(sizes) - 1 - settings.width + 1
      if excess <= 0:
          return _adjoined(1, *columns), False
      excess += 5
      count = len(sizes)
      while excess > 0 and count > 1:
          excess -= sizes.pop(round(count / 2)) + 1
          count -= 1
      kept = max(count - 1, 2)
      if kept >= len(columns) - 1:
          return _adjoined(1, *columns), False
      side = kept // 2
      dots = [' ...'] * len(columns[0])
      return _adjoined(1, *(columns[:side + 1] + [dots] + columns[-side:])), True


  def _limited(columns):
      """All columns, in blocks one below the other when they do not fit the width."""
      most = settings.max_columns
      if most and len(columns) - 1 > most:
          side = most // 2
          dots = [' ...'] * len(columns[0])
          columns = columns[:side + 1] + [dots] + columns[-side:]
      index = columns[0]
      room = settings.width - max([width(text) for text in index]) - 1
      groups = _binned(columns[1:], room)
      blocks = []
      for place, group in enumerate(groups):
          row = [index] + group
          if len(groups) > 1:
              mark = ' \\' if place < len(groups) - 1 else ' '
              row.append([mark] + [' ' * len(mark)] * (len(index) - 1))
          blocks.append(_adjoined(1, *row))
      return '\n\n'.join(blocks)


  def unlimited_text(frame, has_index=True, has_header=True):
      """`to_string`: all rows and columns, however wide."""
      if not len(frame.index) or not len(frame.columns):
          return frame_text(frame)
      columns = _columns_of(frame, has_index)
      if has_index:
          columns = [_labels_of(frame)] + columns
      if not has_header:
          columns = [column[1:] for column in columns]
      return _adjoined(1, *columns)
  """#
