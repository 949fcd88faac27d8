/// `time`, in the language itself: clocks and dates.
let timeSource = #"""
  from _time import time, perf_counter, monotonic, process_time, sleep, broken_down, mktime, format

  _names = ('tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday',
            'tm_isdst')


  class struct_time(tuple):
      tm_year = property(lambda self: self[0])
      tm_mon = property(lambda self: self[1])
      tm_mday = property(lambda self: self[2])
      tm_hour = property(lambda self: self[3])
      tm_min = property(lambda self: self[4])
      tm_sec = property(lambda self: self[5])
      tm_wday = property(lambda self: self[6])
      tm_yday = property(lambda self: self[7])
      tm_isdst = property(lambda self: self[8])

      def __repr__(self):
          parts = [f'{name}={value}' for name, value in zip(_names, self)]
          return f"time.struct_time({', '.join(parts)})"


  def localtime(secs=None):
      return struct_time(broken_down(time() if secs is None else secs, True))


  def gmtime(secs=None):
      return struct_time(broken_down(time() if secs is None else secs, False))


  def strftime(fmt, t=None):
      return format(fmt, localtime() if t is None else t)


  def asctime(t=None):
      return format('%a %b %e %H:%M:%S %Y', localtime() if t is None else t)


  def ctime(secs=None):
      return asctime(localtime(secs))


  def time_ns():
      return int(time() * 1000000000)


  def perf_counter_ns():
      return int(perf_counter() * 1000000000)


  def monotonic_ns():
      return int(monotonic() * 1000000000)
  """#
