/// `pandas.files`, in the language itself: tables from and to text files.
let pandasFilesSource = #"""
  import numpy as np
  from pandas.frame import DataFrame
  from pandas.indexes import Index, RangeIndex
  from pandas.values import as_values, is_missing

  _gaps = {'', '#N/A', '#N/A N/A', '#NA', '-1.#IND', '-1.#QNAN', '-NaN', '-nan', '1.#IND',
           '1.#QNAN', '<NA>', 'N/A', 'NA', 'NULL', 'NaN', 'None', 'n/a', 'nan', 'null'}


  def _rows(text, sep, quote, skip_space, comment):
      """The cells of a text, row by row; quoted cells may hold separators and line ends."""
      rows, row, cell = [], [], []
      is_quoted = was_quoted = False
      place, length = 0, len(text)
      if quote not in text and len(sep) == 1 and comment is None:
          for line in text.split('\n'):
              if line.strip():
                  cells = line.split(sep)
                  rows.append([part.lstrip() for part in cells] if skip_space else cells)
          return rows
      while place <= length:
          letter = text[place] if place < length else '\n'
          place += 1
          if is_quoted and place <= length:
              if letter != quote:
                  cell.append(letter)
              elif text[place:place + 1] == quote:
                  cell.append(quote)
                  place += 1
              else:
                  is_quoted = False
          elif letter == quote and not cell:
              is_quoted = was_quoted = True
          elif letter == sep:
              row.append(''.join(cell))
              cell = []
          elif letter == '\n':
              line = ''.join(cell)
              if comment is not None and comment in line:
                  line = line.split(comment)[0]
              if row or line.strip() or was_quoted:
                  rows.append(row + [line])
              row, cell, was_quoted = [], [], False
          elif not (skip_space and letter == ' ' and not cell):
              cell.append(letter)
      return rows


  def _number(text):
      try:
          return float(text)
      except ValueError:
          return None


  def _is_whole(text):
      body = text[1:] if text[:1] in ('-', '+') else text
      return body.isdigit() and body.isascii()


  def _column(cells, gaps):
      """The cells of a column as numbers, bools or text, whatever all of them are."""
      cells = [cell.strip() if _number(cell) is not None else cell for cell in cells]
      known = [cell for cell in cells if cell not in gaps]
      if known and all(_is_whole(cell) for cell in known):
          numbers = [float('nan') if cell in gaps else int(cell) for cell in cells]
          if len(known) == len(cells):
              return np.array(numbers)
          return np.array(numbers, dtype=float)
      if all(_number(cell) is not None for cell in known):
          return np.array([float('nan') if cell in gaps else float(cell) for cell in cells], dtype=float)
      if all(cell in ('True', 'False', 'TRUE', 'FALSE', 'true', 'false') for cell in known) \
              and len(known) == len(cells):
          return np.array([cell.lower() == 'true' for cell in cells], dtype=bool)
      return as_values([float('nan') if cell in gaps else cell for cell in cells])


  def read_csv(filepath_or_buffer, sep=',', delimiter=None, header='infer', names=None, index_col=None,
               usecols=None, dtype=None, skiprows=None, nrows=None, na_values=None, comment=None,
               encoding=None, quotechar='"', skipinitialspace=False, skipfooter=0, thousands=None,
               converters=None, engine=None, keep_default_na=True, **options):
      if hasattr(filepath_or_buffer, 'read'):
          text = filepath_or_buffer.read()
      else:
          with open(filepath_or_buffer) as file:
              text = file.read()
      text = text.lstrip('\ufeff')
      sep = sep if delimiter is None else delimiter
      if sep in ('\\s+', r'\s+') or options.get('delim_whitespace'):
          rows = [line.split() for line in text.split('\n') if line.strip()]
      else:
          rows = _rows(text, sep, quotechar, skipinitialspace, comment)
      if isinstance(skiprows, int):
          rows = rows[skiprows:]
      elif skiprows is not None:
          rows = [row for place, row in enumerate(rows) if place not in set(skiprows)]
      if skipfooter:
          rows = rows[:-skipfooter]
      if not rows:
          raise EmptyDataError('No columns to parse from file')
      if header == 'infer':
          header = 0 if names is None else None
      if header is None:
          labels = list(range(len(rows[0]))) if names is None else list(names)
      else:
          labels = _distinct(rows[header]) if names is None else list(names)
          rows = rows[header + 1:]
      rows = rows if nrows is None else rows[:nrows]
      extra = max([len(row) for row in rows], default=0) - len(labels)
      if extra > 0 and not all(len(row) > len(labels) for row in rows):
          bad = [place for place, row in enumerate(rows) if len(row) > len(labels)][0]
          raise ParserError(f'Error tokenizing data. C error: Expected {len(labels)} fields in line '
                            f'{bad + 2}, saw {len(rows[bad])}')
      gaps = set(_gaps) if keep_default_na else set()
      if na_values is not None:
          gaps |= {str(value) for value in ([na_values] if isinstance(na_values, (str, int, float))
                                            else na_values)}
      width = len(labels) + max(extra, 0)
      cells = [[row[place] if place < len(row) else '' for row in rows] for place in range(width)]
      if thousands is not None:
          cells = [[cell.replace(thousands, '') for cell in column] for column in cells]
      index = RangeIndex(len(rows))
      if extra > 0:
          index = Index(_column(cells[0], gaps).tolist())
          cells = cells[extra:]
      columns = {}
      for label, column in zip(labels, cells):
          if converters and label in converters:
              columns[label] = as_values([converters[label](cell) for cell in column])
          else:
              columns[label] = _column(column, gaps)
      result = DataFrame._of(columns, index)
      if usecols is not None:
          chosen = [labels[item] if isinstance(item, int) else item for item in usecols] \
              if not callable(usecols) else [label for label in labels if usecols(label)]
          result = result[[label for label in labels if label in chosen]]
      if dtype is not None:
          result = result.astype(dtype)
      if index_col is not None and index_col is not False:
          result = result.set_index(labels[index_col] if isinstance(index_col, int) else index_col)
      return result


  def _distinct(labels):
      seen = {}
      result = []
      for place, label in enumerate(labels):
          label = label if label else f'Unnamed: {place}'
          count = seen.get(label, 0)
          seen[label] = count + 1
          result.append(f'{label}.{count}' if count else label)
      return result


  def read_table(filepath_or_buffer, sep='\t', **options):
      return read_csv(filepath_or_buffer, sep=sep, **options)


  def read_excel(*args, **options):
      raise NotImplementedError('read_excel is not available here: save the table as CSV, and read it '
                                'with read_csv')


  def read_json(path_or_buf, **options):
      import json
      with open(path_or_buf) as file:
          return DataFrame(json.load(file))


  def _cell(value, sep, na_rep, float_format):
      if is_missing(value):
          return na_rep
      if isinstance(value, float) and float_format is not None:
          return float_format % value if isinstance(float_format, str) else float_format(value)
      text = str(value)
      if sep in text or '"' in text or '\n' in text:
          return '"' + text.replace('"', '""') + '"'
      return text


  def _csv_text(frame, sep, index, header, na_rep, float_format):
      lines = []
      if header:
          labels = [_cell(label, sep, na_rep, None) for label in frame]
          if index:
              labels.insert(0, '' if frame.index.name is None else str(frame.index.name))
          lines.append(sep.join(labels))
      columns = [frame.column(label).tolist() for label in frame]
      for place, label in enumerate(frame.index):
          cells = [_cell(column[place], sep, na_rep, float_format) for column in columns]
          lines.append(sep.join(([_cell(label, sep, na_rep, None)] if index else []) + cells))
      return '\n'.join(lines) + '\n'


  class EmptyDataError(ValueError):
      pass


  class ParserError(ValueError):
      pass
  """#
