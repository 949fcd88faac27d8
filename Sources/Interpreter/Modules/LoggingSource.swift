/// `logging`, in the language itself: messages by importance, on the standard error or in files.
let loggingSource = #"""
  import sys
  from time import localtime, strftime, time

  CRITICAL = FATAL = 50
  ERROR = 40
  WARNING = WARN = 30
  INFO = 20
  DEBUG = 10
  NOTSET = 0
  _names = {50: 'CRITICAL', 40: 'ERROR', 30: 'WARNING', 20: 'INFO', 10: 'DEBUG', 0: 'NOTSET'}
  _levels = {name: level for level, name in _names.items()}
  _levels.update(WARN=30, FATAL=50)


  def getLevelName(level):
      if isinstance(level, str):
          return _levels.get(level, f'Level {level}')
      return _names.get(level, f'Level {level}')


  def addLevelName(level, levelName):
      _names[level] = levelName
      _levels[levelName] = level


  def _level(level):
      if isinstance(level, str):
          if level not in _levels:
              raise ValueError(f'Unknown level: {level!r}')
          return _levels[level]
      return level


  class LogRecord:
      def __init__(self, name, level, msg, args, exc_info=None):
          self.name, self.levelno, self.levelname = name, level, getLevelName(level)
          self.msg, self.args, self.exc_info = msg, args, exc_info
          self.created = time()
          self.msecs = self.created % 1 * 1000
          self.filename = self.module = self.pathname = self.funcName = ''
          self.lineno = 0
          self.process = self.thread = 0
          self.threadName, self.processName = 'MainThread', 'MainProcess'

      def getMessage(self):
          text = str(self.msg)
          if not self.args:
              return text
          args = self.args[0] if len(self.args) == 1 and isinstance(self.args[0], dict) else self.args
          return text % args


  class Formatter:
      def __init__(self, fmt=None, datefmt=None, style='%', **options):
          self._fmt = fmt or ('{message}' if style == '{' else '%(message)s')
          self.datefmt, self._style = datefmt, style

      def formatTime(self, record, datefmt=None):
          if datefmt:
              return strftime(datefmt, localtime(record.created))
          return strftime('%Y-%m-%d %H:%M:%S', localtime(record.created)) + f',{int(record.msecs):03d}'

      def format(self, record):
          record.message = record.getMessage()
          record.asctime = self.formatTime(record, self.datefmt)
          fields = record.__dict__
          text = self._fmt.format(**fields) if self._style == '{' else self._fmt % fields
          if record.exc_info:
              text += f'\n{type(record.exc_info).__name__}: {record.exc_info}'
          return text


  class Handler:
      def __init__(self, level=NOTSET):
          self.level = _level(level)
          self.formatter = None
          self.filters = []

      def setLevel(self, level):
          self.level = _level(level)

      def setFormatter(self, fmt):
          self.formatter = fmt

      def addFilter(self, filter):
          self.filters.append(filter)

      def format(self, record):
          return (self.formatter or _plain).format(record)

      def handle(self, record):
          for filter in self.filters:
              if not (filter.filter(record) if hasattr(filter, 'filter') else filter(record)):
                  return
          if record.levelno >= self.level:
              self.emit(record)

      def emit(self, record):
          pass

      def flush(self):
          pass

      def close(self):
          pass


  NullHandler = Handler
  _plain = Formatter()


  class StreamHandler(Handler):
      def __init__(self, stream=None):
          Handler.__init__(self)
          self.stream = stream

      def emit(self, record):
          print(self.format(record), file=sys.stderr if self.stream is None else self.stream)


  class FileHandler(Handler):
      def __init__(self, filename, mode='a', encoding=None, delay=False):
          Handler.__init__(self)
          self.baseFilename = filename
          self._file = open(filename, mode)

      def emit(self, record):
          self._file.write(self.format(record) + '\n')
          self._file.flush()

      def close(self):
          self._file.close()


  class Logger:
      def __init__(self, name, parent=None, level=NOTSET):
          self.name, self.parent, self.level = name, parent, level
          self.handlers = []
          self.filters = []
          self.propagate = True
          self.disabled = False

      def setLevel(self, level):
          self.level = _level(level)

      def getEffectiveLevel(self):
          logger = self
          while logger.parent is not None and not logger.level:
              logger = logger.parent
          return logger.level

      def isEnabledFor(self, level):
          return not self.disabled and level >= self.getEffectiveLevel() and level > _state['disabled']

      def addHandler(self, hdlr):
          if hdlr not in self.handlers:
              self.handlers.append(hdlr)

      def removeHandler(self, hdlr):
          if hdlr in self.handlers:
              self.handlers.remove(hdlr)

      def hasHandlers(self):
          return bool(self.handlers) or self.propagate and self.parent is not None \
              and self.parent.hasHandlers()

      def addFilter(self, filter):
          self.filters.append(filter)

      def getChild(self, suffix):
          return getLogger(suffix if self is root else f'{self.name}.{suffix}')

      def log(self, level, msg, *args, exc_info=None, **options):
          if not self.isEnabledFor(level):
              return
          record = LogRecord(self.name, level, msg, args,
                             exc_info if isinstance(exc_info, BaseException) else None)
          for filter in self.filters:
              if not (filter.filter(record) if hasattr(filter, 'filter') else filter(record)):
                  return
          logger, found = self, False
          while logger is not None:
              for handler in logger.handlers:
                  found = True
                  handler.handle(record)
              logger = logger.parent if logger.propagate else None
          if not found and level >= WARNING:
              print(record.getMessage(), file=sys.stderr)

      def debug(self, msg, *args, **options):
          self.log(DEBUG, msg, *args, **options)

      def info(self, msg, *args, **options):
          self.log(INFO, msg, *args, **options)

      def warning(self, msg, *args, **options):
          self.log(WARNING, msg, *args, **options)

      warn = warning

      def error(self, msg, *args, **options):
          self.log(ERROR, msg, *args, **options)

      exception = error

      def critical(self, msg, *args, **options):
          self.log(CRITICAL, msg, *args, **options)

      fatal = critical

      def __repr__(self):
          return f'<Logger {self.name} ({getLevelName(self.getEffectiveLevel())})>'


  root = Logger('root', level=WARNING)
  _loggers = {}
  _state = {'disabled': 0}


  def getLogger(name=None):
      if not name or name == 'root':
          return root
      if name not in _loggers:
          above = name.rpartition('.')[0]
          _loggers[name] = Logger(name, getLogger(above) if above else root)
      return _loggers[name]


  def basicConfig(filename=None, filemode='a', format=None, datefmt=None, style='%', level=None,
                  stream=None, handlers=None, force=False, encoding=None, errors=None):
      if force:
          root.handlers.clear()
      if not root.handlers:
          if handlers is None:
              handlers = [FileHandler(filename, filemode) if filename else StreamHandler(stream)]
          formatter = Formatter(format or '%(levelname)s:%(name)s:%(message)s', datefmt, style)
          for handler in handlers:
              if handler.formatter is None:
                  handler.setFormatter(formatter)
              root.addHandler(handler)
      if level is not None:
          root.setLevel(level)


  def disable(level=CRITICAL):
      _state['disabled'] = level


  def log(level, msg, *args, **options):
      if not root.handlers:
          basicConfig()
      root.log(level, msg, *args, **options)


  def debug(msg, *args, **options):
      log(DEBUG, msg, *args, **options)


  def info(msg, *args, **options):
      log(INFO, msg, *args, **options)


  def warning(msg, *args, **options):
      log(WARNING, msg, *args, **options)


  warn = warning


  def error(msg, *args, **options):
      log(ERROR, msg, *args, **options)


  exception = error


  def critical(msg, *args, **options):
      log(CRITICAL, msg, *args, **options)


  fatal = critical


  def captureWarnings(capture):
      pass


  def shutdown():
      pass
  """#
