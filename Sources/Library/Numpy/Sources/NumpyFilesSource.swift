/// The part of `numpy` about files: text tables.
let numpyFilesSource = #"""
  import numpy as np
  from _numpy_files import read_array, write_array


  def _lines(fname):
      if hasattr(fname, 'read'):
          return fname.read().split('\n')
      if isinstance(fname, (list, tuple)):
          return list(fname)
      with open(fname) as file:
          return file.read().split('\n')


  def loadtxt(fname, dtype=float, comments='#', delimiter=None, converters=None, skiprows=0,
              usecols=None, unpack=False, ndmin=0, encoding=None, max_rows=None):
      rows = []
      for line in _lines(fname)[skiprows:]:
          if comments:
              line = line.split(comments)[0]
          if not line.strip():
              continue
          if max_rows is not None and len(rows) == max_rows:
              break
          cells = [cell.strip() for cell in line.strip('\n').split(delimiter)]
          if usecols is not None:
              chosen = [usecols] if isinstance(usecols, int) else usecols
              cells = [cells[column] for column in chosen]
          if converters:
              cells = [converters[column](cell) if column in converters else cell
                       for column, cell in enumerate(cells)]
          if rows and len(cells) != len(rows[0]):
              raise ValueError('the number of columns changed from '
                               f'{len(rows[0])} to {len(cells)} at row {len(rows) + 1}; use '
                               '`usecols` to select a subset and avoid this error')
          rows.append(cells)
      result = np.array(rows)
      result = result.astype(float).astype(dtype) if dtype is not str else result
      if result.ndim == 2 and 1 in result.shape and ndmin < 2:
          result = np.squeeze(result)
      while result.ndim < ndmin:
          result = result[None]
      return result.T if unpack else result


  def genfromtxt(fname, dtype=float, comments='#', delimiter=None, skip_header=0, skip_footer=0,
                 missing_values=None, filling_values=None, usecols=None, names=None, encoding=None,
                 unpack=False, **options):
      lines = [line for line in _lines(fname)[skip_header:] if line.split(comments)[0].strip()]
      lines = lines[1 if names is True else 0:len(lines) - skip_footer]
      filler = float('nan') if filling_values is None else filling_values
      rows = []
      for line in lines:
          cells = [cell.strip() for cell in line.split(comments)[0].split(delimiter)]
          if usecols is not None:
              cells = [cells[column] for column in usecols]
          rows.append([_number(cell, filler) if dtype is float else cell for cell in cells])
      result = np.array(rows, dtype=None if dtype is None else dtype)
      if 1 in result.shape:
          result = np.squeeze(result)
      return result.T if unpack else result


  def _number(cell, filler):
      try:
          return float(cell)
      except ValueError:
          return filler


  def savetxt(fname, X, fmt='%.18e', delimiter=' ', newline='\n', header='', footer='',
              comments='# ', encoding=None):
      X = np.asarray(X)
      rows = X.reshape(-1, 1) if X.ndim < 2 else X
      lines = [comments + header] if header else []
      for row in rows.tolist():
          formats = fmt if isinstance(fmt, (list, tuple)) else [fmt] * len(row)
          if isinstance(fmt, str) and fmt.count('%') > 1:
              lines.append(fmt % tuple(row))
          else:
              lines.append(delimiter.join([form % cell for form, cell in zip(formats, row)]))
      if footer:
          lines.append(comments + footer)
      text = newline.join(lines) + newline
      if hasattr(fname, 'write'):
          fname.write(text)
      else:
          with open(fname, 'w') as file:
              file.write(text)


  def save(file, arr, allow_pickle=True):
      file = str(file)
      write_array(file if file.endswith('.npy') else file + '.npy', np.asarray(arr))


  def load(file, mmap_mode=None, allow_pickle=False, **options):
      return read_array(str(file))
  """#
