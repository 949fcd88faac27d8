/// `datetime`, in the language itself: days, times and the spans between them.
let datetimeSource = #"""
  from _time import time as _now, broken_down as _broken_down, mktime as _mktime

  MINYEAR = 1
  MAXYEAR = 9999
  _days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  _months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September',
             'October', 'November', 'December']
  _weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']


  def _is_leap(year):
      return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


  def _length(year, month):
      return 29 if month == 2 and _is_leap(year) else _days[month - 1]


  def _ordinal(year, month, day):
      before = year - 1
      return (before * 365 + before // 4 - before // 100 + before // 400
              + sum([_length(year, past) for past in range(1, month)]) + day)


  def _of_ordinal(number):
      if not 1 <= number <= 3652059:
          raise OverflowError('date value out of range')
      year = max(number // 366, 1)
      while _ordinal(year + 1, 1, 1) <= number:
          year += 1
      month = 1
      day = number - _ordinal(year, 1, 1) + 1
      while day > _length(year, month):
          day -= _length(year, month)
          month += 1
      return year, month, day


  class timedelta:
      def __init__(self, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
          parts = (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds
          total = parts * 1000000 + milliseconds * 1000 + microseconds
          self._total = total if isinstance(total, int) else round(total)

      @classmethod
      def _of(cls, total):
          result = cls()
          result._total = total
          return result

      @property
      def days(self):
          return self._total // 86400000000

      @property
      def seconds(self):
          return self._total // 1000000 % 86400

      @property
      def microseconds(self):
          return self._total % 1000000

      def total_seconds(self):
          return self._total / 1000000

      def __add__(self, other):
          return timedelta._of(self._total + other._total) if isinstance(other, timedelta) \
              else NotImplemented

      def __sub__(self, other):
          return timedelta._of(self._total - other._total) if isinstance(other, timedelta) \
              else NotImplemented

      def __neg__(self):
          return timedelta._of(-self._total)

      def __abs__(self):
          return timedelta._of(abs(self._total))

      def __mul__(self, other):
          return timedelta._of(round(self._total * other))

      __rmul__ = __mul__

      def __truediv__(self, other):
          if isinstance(other, timedelta):
              return self._total / other._total
          return timedelta._of(round(self._total / other))

      def __floordiv__(self, other):
          if isinstance(other, timedelta):
              return self._total // other._total
          return timedelta._of(self._total // other)

      def __mod__(self, other):
          return timedelta._of(self._total % other._total)

      def __eq__(self, other):
          return isinstance(other, timedelta) and self._total == other._total

      def __lt__(self, other):
          return self._total < other._total

      def __le__(self, other):
          return self._total <= other._total

      def __gt__(self, other):
          return self._total > other._total

      def __ge__(self, other):
          return self._total >= other._total

      def __bool__(self):
          return self._total != 0

      def __hash__(self):
          return hash(self._total)

      def __str__(self):
          minutes, seconds = divmod(self.seconds, 60)
          hours, minutes = divmod(minutes, 60)
          text = f'{hours}:{minutes:02d}:{seconds:02d}'
          if self.microseconds:
              text += f'.{self.microseconds:06d}'
          if self.days:
              text = f"{self.days} day{'' if abs(self.days) == 1 else 's'}, {text}"
          return text

      def __repr__(self):
          parts = [f'{name}={getattr(self, name)}' for name in ('days', 'seconds', 'microseconds')
                   if getattr(self, name)]
          return f"datetime.timedelta({', '.join(parts) or '0'})"


  timedelta.resolution = timedelta(microseconds=1)


  def _formatted(value, format):
      day = value if isinstance(value, date) else date(1900, 1, 1)
      hour = getattr(value, 'hour', 0)
      number = _ordinal(day.year, day.month, day.day) - _ordinal(day.year, 1, 1) + 1
      fields = {
          'Y': f'{day.year:04d}', 'm': f'{day.month:02d}', 'd': f'{day.day:02d}', 'y': f'{day.year % 100:02d}',
          'H': f'{hour:02d}', 'I': f'{(hour - 1) % 12 + 1:02d}', 'p': 'AM' if hour < 12 else 'PM',
          'M': f"{getattr(value, 'minute', 0):02d}", 'S': f"{getattr(value, 'second', 0):02d}",
          'f': f"{getattr(value, 'microsecond', 0):06d}", 'j': f'{number:03d}',
          'A': _weekdays[day.weekday()], 'a': _weekdays[day.weekday()][:3], 'B': _months[day.month - 1],
          'b': _months[day.month - 1][:3], 'w': str((day.weekday() + 1) % 7), 'u': str(day.weekday() + 1),
          'U': f'{(number + 6 - (day.weekday() + 1) % 7) // 7:02d}',
          'W': f'{(number + 6 - day.weekday()) // 7:02d}', 'z': '', 'Z': '', '%': '%', 'e': f'{day.day:2d}',
      }
      fields['F'] = f"{fields['Y']}-{fields['m']}-{fields['d']}"
      fields['T'] = fields['X'] = f"{fields['H']}:{fields['M']}:{fields['S']}"
      fields['D'] = fields['x'] = f"{fields['m']}/{fields['d']}/{fields['y']}"
      fields['c'] = f"{fields['a']} {fields['b']} {fields['e']} {fields['T']} {fields['Y']}"
      result = []
      place = 0
      while place < len(format):
          letter = format[place]
          place += 1
          if letter == '%' and place < len(format):
              letter = fields.get(format[place], '%' + format[place])
              place += 1
          result.append(letter)
      return ''.join(result)


  class date:
      def __init__(self, year, month, day):
          if not MINYEAR <= year <= MAXYEAR:
              raise ValueError(f'year {year} is out of range')
          if not 1 <= month <= 12:
              raise ValueError('month must be in 1..12')
          if not 1 <= day <= _length(year, month):
              raise ValueError('day is out of range for month')
          self.year, self.month, self.day = year, month, day

      @classmethod
      def today(cls):
          return cls.fromtimestamp(_now())

      @classmethod
      def fromtimestamp(cls, timestamp):
          return cls(*_broken_down(timestamp, True)[:3])

      @classmethod
      def fromordinal(cls, n):
          return cls(*_of_ordinal(n))

      @classmethod
      def fromisoformat(cls, date_string):
          parts = date_string.split('-')
          if len(parts) != 3 or not all(part.isdigit() for part in parts):
              raise ValueError(f'Invalid isoformat string: {date_string!r}')
          return cls(int(parts[0]), int(parts[1]), int(parts[2]))

      def toordinal(self):
          return _ordinal(self.year, self.month, self.day)

      def weekday(self):
          return (self.toordinal() + 6) % 7

      def isoweekday(self):
          return self.weekday() + 1

      def isocalendar(self):
          thursday = date.fromordinal(self.toordinal() - self.weekday() + 3)
          first = _ordinal(thursday.year, 1, 1)
          return thursday.year, (thursday.toordinal() - first) // 7 + 1, self.isoweekday()

      def timetuple(self):
          from time import struct_time
          number = self.toordinal() - _ordinal(self.year, 1, 1) + 1
          return struct_time((self.year, self.month, self.day, getattr(self, 'hour', 0),
                              getattr(self, 'minute', 0), getattr(self, 'second', 0), self.weekday(),
                              number, -1))

      def replace(self, year=None, month=None, day=None):
          return type(self)(self.year if year is None else year, self.month if month is None else month,
                            self.day if day is None else day)

      def isoformat(self):
          return f'{self.year:04d}-{self.month:02d}-{self.day:02d}'

      def strftime(self, format):
          return _formatted(self, format)

      def ctime(self):
          return _formatted(self, '%c')

      def __format__(self, spec):
          return self.strftime(spec) if spec else str(self)

      def __str__(self):
          return self.isoformat()

      def __repr__(self):
          return f'datetime.date({self.year}, {self.month}, {self.day})'

      def _key(self):
          return self.year, self.month, self.day

      def __eq__(self, other):
          return isinstance(other, date) and self._key() == other._key()

      def __lt__(self, other):
          return self._key() < other._key()

      def __le__(self, other):
          return self._key() <= other._key()

      def __gt__(self, other):
          return self._key() > other._key()

      def __ge__(self, other):
          return self._key() >= other._key()

      def __hash__(self):
          return hash(self._key())

      def __add__(self, other):
          if not isinstance(other, timedelta):
              return NotImplemented
          return type(self).fromordinal(self.toordinal() + other.days)

      __radd__ = __add__

      def __sub__(self, other):
          if isinstance(other, timedelta):
              return self + timedelta(-other.days)
          return timedelta(self.toordinal() - other.toordinal())


  class time:
      def __init__(self, hour=0, minute=0, second=0, microsecond=0, tzinfo=None):
          _check_time(hour, minute, second, microsecond)
          self.hour, self.minute, self.second, self.microsecond = hour, minute, second, microsecond
          self.tzinfo = tzinfo

      def isoformat(self, timespec='auto'):
          return _clock(self, timespec)

      def strftime(self, format):
          return _formatted(self, format)

      def replace(self, **fields):
          names = ('hour', 'minute', 'second', 'microsecond')
          return time(*[fields.get(name, getattr(self, name)) for name in names])

      def _key(self):
          return self.hour, self.minute, self.second, self.microsecond

      def __eq__(self, other):
          return isinstance(other, time) and self._key() == other._key()

      def __lt__(self, other):
          return self._key() < other._key()

      def __gt__(self, other):
          return self._key() > other._key()

      def __hash__(self):
          return hash(self._key())

      def __str__(self):
          return self.isoformat()

      def __repr__(self):
          return f'datetime.time({_arguments(self._key(), 2)})'


  def _check_time(hour, minute, second, microsecond):
      for name, value, limit in (('hour', hour, 24), ('minute', minute, 60), ('second', second, 60),
                                 ('microsecond', microsecond, 1000000)):
          if not 0 <= value < limit:
              raise ValueError(f'{name} must be in 0..{limit - 1}')


  def _clock(value, timespec):
      text = f'{value.hour:02d}:{value.minute:02d}'
      if timespec == 'minutes':
          return text
      text += f':{value.second:02d}'
      if timespec == 'milliseconds':
          return text + f'.{value.microsecond // 1000:03d}'
      if timespec == 'microseconds' or timespec == 'auto' and value.microsecond:
          return text + f'.{value.microsecond:06d}'
      return text


  def _arguments(values, least):
      values = list(values)
      while len(values) > least and values[-1] == 0:
          values.pop()
      return ', '.join([str(value) for value in values])


  class datetime(date):
      def __init__(self, year, month, day, hour=0, minute=0, second=0, microsecond=0, tzinfo=None):
          date.__init__(self, year, month, day)
          _check_time(hour, minute, second, microsecond)
          self.hour, self.minute, self.second, self.microsecond = hour, minute, second, microsecond
          self.tzinfo = tzinfo

      @classmethod
      def now(cls, tz=None):
          return cls.fromtimestamp(_now(), tz)

      today = now

      @classmethod
      def utcnow(cls):
          return cls.fromtimestamp(_now(), timezone.utc).replace(tzinfo=None)

      @classmethod
      def fromtimestamp(cls, timestamp, tz=None):
          whole = int(timestamp // 1)
          part = round((timestamp - whole) * 1000000)
          if part == 1000000:
              whole, part = whole + 1, 0
          return cls(*_broken_down(whole, tz is None)[:6], part, tz)

      @classmethod
      def combine(cls, date, time):
          return cls(date.year, date.month, date.day, time.hour, time.minute, time.second,
                     time.microsecond)

      @classmethod
      def fromordinal(cls, n):
          return cls(*_of_ordinal(n))

      @classmethod
      def fromisoformat(cls, date_string):
          day, _, clock = date_string.replace('T', ' ').partition(' ')
          base = date.fromisoformat(day)
          parts = clock.split(':') if clock else []
          seconds = parts[2] if len(parts) > 2 else '0'
          whole, _, fraction = seconds.partition('.')
          return cls(base.year, base.month, base.day, int(parts[0]) if parts else 0,
                     int(parts[1]) if len(parts) > 1 else 0, int(whole), int((fraction + '000000')[:6]))

      @classmethod
      def strptime(cls, date_string, format):
          return cls(*_parsed(date_string, format))

      def date(self):
          return date(self.year, self.month, self.day)

      def time(self):
          return time(self.hour, self.minute, self.second, self.microsecond)

      def timestamp(self):
          fields = self.timetuple()
          return _mktime(tuple(fields)) + self.microsecond / 1000000

      def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None,
                  microsecond=None, tzinfo=False):
          given = year, month, day, hour, minute, second, microsecond
          values = [own if value is None else value for value, own in zip(given, self._key())]
          return type(self)(*values, self.tzinfo if tzinfo is False else tzinfo)

      def isoformat(self, sep='T', timespec='auto'):
          zone = '+00:00' if self.tzinfo is timezone.utc else ''
          return date.isoformat(self) + sep + _clock(self, timespec) + zone

      def _key(self):
          return (self.year, self.month, self.day, self.hour, self.minute, self.second,
                  self.microsecond)

      def _total(self):
          seconds = (self.toordinal() * 24 + self.hour) * 3600 + self.minute * 60 + self.second
          return seconds * 1000000 + self.microsecond

      def __add__(self, other):
          if not isinstance(other, timedelta):
              return NotImplemented
          total = self._total() + other._total
          days, rest = divmod(total, 86400000000)
          seconds, part = divmod(rest, 1000000)
          return type(self)(*_of_ordinal(days), seconds // 3600, seconds // 60 % 60, seconds % 60, part,
                            self.tzinfo)

      __radd__ = __add__

      def __sub__(self, other):
          if isinstance(other, timedelta):
              return self + -other
          return timedelta._of(self._total() - other._total())

      def __str__(self):
          return self.isoformat(' ')

      def __repr__(self):
          values = list(self._key())
          if not values[6]:
              values = values[:6] if values[5] else values[:5]
          return f"datetime.datetime({', '.join([str(value) for value in values])})"


  class timezone:
      def __init__(self, offset, name=None):
          self._offset = offset

      def __repr__(self):
          return 'datetime.timezone.utc' if not self._offset else f'datetime.timezone({self._offset!r})'


  timezone.utc = timezone(timedelta(0))
  UTC = timezone.utc


  def _parsed(text, format):
      """The fields of a text in a format, as `strptime` reads it."""
      fields = {'Y': 1900, 'm': 1, 'd': 1, 'H': 0, 'M': 0, 'S': 0, 'f': 0}
      sizes = {'Y': 4, 'm': 2, 'd': 2, 'H': 2, 'I': 2, 'M': 2, 'S': 2, 'f': 6, 'y': 2, 'j': 3}
      wrong = ValueError(f'time data {text!r} does not match format {format!r}')
      format = format.replace('%F', '%Y-%m-%d').replace('%T', '%H:%M:%S')
      place = index = 0
      is_afternoon = None
      while index < len(format):
          letter = format[index]
          index += 1
          if letter != '%':
              if text[place:place + 1] != letter:
                  raise wrong
              place += 1
              continue
          code = format[index:index + 1]
          index += 1
          if code in sizes:
              end = place
              while end < len(text) and end - place < sizes[code] and text[end].isdigit():
                  end += 1
              if end == place:
                  raise wrong
              digits = text[place:end]
              fields[code] = int((digits + '000000')[:6]) if code == 'f' else int(digits)
              place = end
          elif code in 'bB' or code in 'aA':
              names = _months if code in 'bB' else _weekdays
              names = [name[:3] for name in names] if code in 'ba' else names
              found = [number for number, name in enumerate(names)
                       if text[place:].lower().startswith(name.lower())]
              if not found:
                  raise wrong
              place += len(names[found[0]])
              if code in 'bB':
                  fields['m'] = found[0] + 1
          elif code == 'p':
              is_afternoon = text[place:place + 2].upper() == 'PM'
              place += 2
          elif code == '%' and text[place:place + 1] == '%':
              place += 1
          else:
              raise ValueError(f"'{code}' is a bad directive in format '{format}'")
      if place < len(text):
          raise ValueError(f'unconverted data remains: {text[place:]}')
      if 'y' in fields:
          fields['Y'] = fields['y'] + (2000 if fields['y'] < 69 else 1900)
      if 'I' in fields:
          fields['H'] = fields['I'] % 12 + (12 if is_afternoon else 0)
      return [fields[name] for name in 'YmdHMSf']
  """#
