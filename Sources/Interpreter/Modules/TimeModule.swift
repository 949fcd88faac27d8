import Glibc

/// Binds the names of `_time`.
func fillTime(_ module: Module) throws(Raised) {
  module.define(
    clocks.map { name, summary, clock in
      Native(name + "()", summary) { _ throws(Raised) in .double(seconds(clock)) }
    } + [
      Native("sleep(secs, /)", "Waits.") { a throws(Raised) in
        try sleep(try a.double(0))
        return .none
      },
      Native("broken_down(secs, local, /)", "The fields of a time.") { a throws(Raised) in
        try fields(try a.double(0), isLocal: try a.bool(1))
      },
      Native("mktime(t, /)", "The seconds of fields of local time.") { a throws(Raised) in
        var time = try brokenDown(a[0])
        return .double(Double(Glibc.mktime(&time)))
      },
      Native("format(format, t, /)", "Fields of a time as text.") { a throws(Raised) in
        var time = try brokenDown(a[1])
        var buffer = [CChar](repeating: 0, count: 1024)
        let length = Glibc.strftime(&buffer, buffer.count, try a.string(0), &time)
        return .string(
          String(decoding: buffer[..<length].map(UInt8.init(bitPattern:)), as: UTF8.self))
      },
    ])
}

private let clocks: [(String, String, clockid_t)] = [
  ("time", "The seconds since 1970.", CLOCK_REALTIME),
  ("perf_counter", "The seconds of a clock for measuring.", CLOCK_MONOTONIC),
  ("monotonic", "The seconds of a clock that never goes back.", CLOCK_MONOTONIC),
  ("process_time", "The seconds of work of this process.", CLOCK_PROCESS_CPUTIME_ID),
]

private func seconds(_ clock: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Waits in short naps, so that it can be interrupted.
private func sleep(_ duration: Double) throws(Raised) {
  guard duration >= 0 else {
    throw duration.isNaN
      ? Raised(.valueError, "Invalid value NaN (not a number)")
      : Raised(.valueError, "sleep length must be non-negative")
  }
  let end = seconds(CLOCK_MONOTONIC) + duration
  while true {
    try Runtime.poll()
    let left = end - seconds(CLOCK_MONOTONIC)
    guard left > 0 else { return }
    var nap = timespec(tv_sec: 0, tv_nsec: Int(min(left, 0.02) * 1e9))
    nanosleep(&nap, nil)
  }
}

private func fields(_ seconds: Double, isLocal: Bool) throws(Raised) -> Value {
  guard let whole = Int(exactly: seconds.rounded(.down)), abs(whole) < 1 << 52 else {
    throw Raised(.overflowError, "timestamp out of range for platform time_t")
  }
  var moment = time_t(whole)
  var time = tm()
  _ = isLocal ? localtime_r(&moment, &time) : gmtime_r(&moment, &time)
  let parts = [
    time.tm_year + 1900, time.tm_mon + 1, time.tm_mday, time.tm_hour, time.tm_min, time.tm_sec,
    (time.tm_wday + 6) % 7, time.tm_yday + 1, time.tm_isdst,
  ]
  return .tuple(of: parts.map { .int(Int($0)) })
}

private func brokenDown(_ value: Value) throws(Raised) -> tm {
  var parts: [Int32] = []
  for item in try value.items() { parts.append(Int32(clamping: try item.asIndex())) }
  guard parts.count == 9 else {
    throw Raised(.typeError, "Tuple or struct_time argument required")
  }
  var time = tm()
  time.tm_year = parts[0].subtractingReportingOverflow(1900).partialValue
  time.tm_mon = min(max(parts[1], 1), 12) - 1
  time.tm_mday = min(max(parts[2], 1), 31)
  time.tm_hour = min(max(parts[3], 0), 23)
  time.tm_min = min(max(parts[4], 0), 59)
  time.tm_sec = min(max(parts[5], 0), 61)
  time.tm_wday = (min(max(parts[6], 0), 6) + 1) % 7
  time.tm_yday = min(max(parts[7], 1), 366) - 1
  time.tm_isdst = parts[8]
  return time
}
