/// `csv`, in the language itself: tables as text.
let csvSource = #"""
  QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = range(4)


  class Error(Exception):
      pass


  class Dialect:
      delimiter = ','
      quotechar = '"'
      doublequote = True
      skipinitialspace = False
      lineterminator = '\r\n'
      quoting = QUOTE_MINIMAL


  class excel(Dialect):
      pass


  class excel_tab(excel):
      delimiter = '\t'


  _dialects = {'excel': excel, 'excel-tab': excel_tab, 'unix': excel}


  def _settings(dialect, options):
      dialect = _dialects[dialect] if isinstance(dialect, str) else dialect
      names = ('delimiter', 'quotechar', 'skipinitialspace', 'lineterminator', 'quoting')
      return [options.get(name, getattr(dialect, name)) for name in names]


  class reader:
      def __init__(self, csvfile, dialect='excel', **options):
          self._lines = iter(csvfile)
          self._delimiter, self._quote, self._skips, _, self._quoting = _settings(dialect, options)
          self.line_num = 0

      def __iter__(self):
          return self

      def __next__(self):
          line = next(self._lines)
          self.line_num += 1
          if self._quote is None or self._quote not in line:
              return self._plain(line)
          cells, cell, is_quoted, was_quoted = [], [], False, False
          place = 0
          while True:
              if place == len(line):
                  if not is_quoted:
                      break
                  line = next(self._lines, None)
                  if line is None:
                      raise Error('unexpected end of data')
                  self.line_num += 1
                  place = 0
                  continue
              letter = line[place]
              place += 1
              if is_quoted:
                  if letter != self._quote:
                      cell.append(letter)
                  elif line[place:place + 1] == self._quote:
                      cell.append(letter)
                      place += 1
                  else:
                      is_quoted = False
              elif letter == self._quote and not cell:
                  is_quoted = was_quoted = True
              elif letter == self._delimiter:
                  cells.append(self._value(''.join(cell), was_quoted))
                  cell, was_quoted = [], False
              elif letter not in '\r\n' and not (letter == ' ' and self._skips and not cell):
                  cell.append(letter)
          return cells + [self._value(''.join(cell), was_quoted)]

      def _value(self, text, was_quoted):
          return float(text) if self._quoting == QUOTE_NONNUMERIC and not was_quoted else text

      def _plain(self, line):
          line = line.rstrip('\r\n')
          if not line:
              return []
          cells = line.split(self._delimiter)
          cells = [cell.lstrip() for cell in cells] if self._skips else cells
          return [self._value(cell, False) for cell in cells]


  class writer:
      def __init__(self, csvfile, dialect='excel', **options):
          self._file = csvfile
          self._delimiter, self._quote, _, self._end, self._quoting = _settings(dialect, options)

      def _cell(self, value, is_lone):
          text = '' if value is None else repr(value) if isinstance(value, float) else str(value)
          is_needed = any([mark in text for mark in (self._delimiter, self._quote, '\n', '\r')])
          if self._quoting == QUOTE_NONE:
              return text
          if (is_needed or self._quoting == QUOTE_ALL or is_lone and not text
                  or self._quoting == QUOTE_NONNUMERIC and not isinstance(value, (int, float))):
              return self._quote + text.replace(self._quote, self._quote * 2) + self._quote
          return text

      def writerow(self, row):
          row = list(row)
          cells = [self._cell(value, len(row) == 1) for value in row]
          return self._file.write(self._delimiter.join(cells) + self._end)

      def writerows(self, rows):
          for row in rows:
              self.writerow(row)


  class DictReader:
      def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect='excel', **options):
          self.reader = reader(f, dialect, **options)
          self._names = fieldnames
          self.restkey, self.restval = restkey, restval

      @property
      def fieldnames(self):
          if self._names is None:
              self._names = next(self.reader, None)
          return self._names

      @property
      def line_num(self):
          return self.reader.line_num

      def __iter__(self):
          return self

      def __next__(self):
          names = self.fieldnames
          row = next(self.reader)
          while not row:
              row = next(self.reader)
          result = dict(zip(names, row))
          if len(row) > len(names):
              result[self.restkey] = row[len(names):]
          for name in names[len(row):]:
              result[name] = self.restval
          return result


  class DictWriter:
      def __init__(self, f, fieldnames, restval='', extrasaction='raise', dialect='excel', **options):
          self.fieldnames = list(fieldnames)
          self.restval, self._extras = restval, extrasaction
          self.writer = writer(f, dialect, **options)

      def writeheader(self):
          return self.writer.writerow(self.fieldnames)

      def writerow(self, rowdict):
          lost = [name for name in rowdict if name not in self.fieldnames]
          if lost and self._extras == 'raise':
              raise ValueError('dict contains fields not in fieldnames: '
                               + ', '.join([repr(name) for name in lost]))
          return self.writer.writerow([rowdict.get(name, self.restval) for name in self.fieldnames])

      def writerows(self, rowdicts):
          for row in rowdicts:
              self.writerow(row)
  """#
