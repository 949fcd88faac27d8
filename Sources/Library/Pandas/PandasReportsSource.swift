/// `pandas.reports`, in the language itself: what `info` says of a table.
let pandasReportsSource = #"""
  from pandas.indexes import RangeIndex
  from pandas.values import dtype_of, is_text, missing


  def _memory(frame):
      total = 132 if isinstance(frame.index, RangeIndex) else 8 * len(frame)
      for label in frame:
          values = frame.column(label)
          total += values.size * (8 if values.dtype == object else values.itemsize)
      return total


  def information(frame):
      """Rows, columns, how many elements are present, and their types."""
      index = frame.index
      lines = ["<class 'pandas.DataFrame'>"]
      kind = type(index).__name__
      ends = f', {index[0]} to {index[len(index) - 1]}' if len(index) else ''
      lines.append(f'{kind}: {len(index)} entries{ends}')
      if not list(frame):
          return '\n'.join(lines + ['Empty DataFrame'])
      lines.append(f'Data columns (total {len(list(frame))} columns):')
      rows = []
      counts = {}
      for place, label in enumerate(frame):
          values = frame.column(label)
          name = str(dtype_of(values))
          counts[name] = counts.get(name, 0) + 1
          rows.append([str(place), str(label), f'{int((~missing(values)).sum())} non-null', name])
      heads = ['#', 'Column', 'Non-Null Count', 'Dtype']
      sizes = [max([len(head)] + [len(row[place]) for row in rows]) for place, head in enumerate(heads)]
      sizes[0] = max(sizes[0], len(str(len(rows))) + 1, 2)
      heads[0] = ' #'
      lines.append('  '.join([head.ljust(size) for head, size in zip(heads, [sizes[0] + 1] + sizes[1:])]))
      lines.append('  '.join(['---'.ljust(sizes[0] + 1)] + ['-' * len(head) + ' ' * (size - len(head))
                                                           for head, size in zip(heads[1:], sizes[1:])]))
      for row in rows:
          cells = [' ' + row[0].ljust(sizes[0])] + [cell.ljust(size)
                                                    for cell, size in zip(row[1:], sizes[1:])]
          lines.append('  '.join(cells))
      lines.append('dtypes: ' + ', '.join([f'{name}({counts[name]})' for name in sorted(counts)]))
      size = _memory(frame)
      unit = 'bytes'
      value = float(size)
      for larger in ('KB', 'MB', 'GB'):
          if value < 1024:
              break
          value, unit = value / 1024, larger
      mark = '+' if any(dtype_of(frame.column(label)) == 'object' for label in frame) else ''
      lines.append(f'memory usage: {value:.1f}{mark} {unit}')
      return '\n'.join(lines)
  """#
