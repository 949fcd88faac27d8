import Glibc

/// Binds the names of `_os`.
func fillOS(_ module: Module) throws(Raised) {
  module.set("environ", .dict(try environment()))
  module.define([
    Native("getcwd()", "The current folder.") { _ throws(Raised) in
      .string(FileAccess.currentFolder())
    },
    Native("getpid()", "The number of this process.") { _ throws(Raised) in .int(Int(getpid())) },
    Native("status(path, /)", "Kind, size and time of change of a file, or None.") {
      a throws(Raised) in try status(try path(a[0]))
    },
    Native("listdir(path=\".\", /)", "The names in a folder.") { a throws(Raised) in
      .list(of: try names(in: try path(a[0])))
    },
    Native("real_path(path, /)", "The path without symbolic links.") { a throws(Raised) in
      let shown = try path(a[0])
      guard let real = realpath(shown, nil) else { return .string(FileAccess.absolute(shown)) }
      defer { free(real) }
      return .string(String(cString: real))
    },
    change("mkdir(path, mode=511, /)", "Makes a folder.") { Glibc.mkdir($0, 0o777) },
    change("rmdir(path, /)", "Removes an empty folder.") { Glibc.rmdir($0) },
    change("remove(path, /)", "Removes a file.") { Glibc.unlink($0) },
    change("chdir(path, /)", "Changes the current folder.") { Glibc.chdir($0) },
    Native("copy_file(src, dst, /)", "Copies the contents of a file.") { a throws(Raised) in
      let (source, target) = (try path(a[0]), try path(a[1]))
      try FileAccess.replace(target, with: FileAccess.bytes(of: source))
      return .none
    },
    Native("cpu_count()", "How many processors there are.") { _ throws(Raised) in
      .int(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    },
    Native("rename(src, dst, /)", "Renames a file.") { a throws(Raised) in
      let (old, new) = (try path(a[0]), try path(a[1]))
      guard Glibc.rename(try FileAccess.allowed(old), try FileAccess.allowed(new)) == 0 else {
        throw Raised(osError: errno, old)
      }
      return .none
    },
  ])
}

private func path(_ value: Value) throws(Raised) -> String {
  if let text = try pathText(value) { return text }
  throw Raised(.typeError, "expected str, bytes or os.PathLike object, not {}", value.type.name)
}

/// A native that changes one path below the folder of the program.
private func change(
  _ signature: String, _ summary: String, _ body: @escaping (String) -> Int32
) -> Native {
  Native(signature, summary) { a throws(Raised) in
    let shown = try path(a[0])
    guard body(try FileAccess.allowed(shown)) == 0 else { throw Raised(osError: errno, shown) }
    return .none
  }
}

/// (kind, size, time of change); kind is `file`, `dir` or `other`.
private func status(_ path: String) throws(Raised) -> Value {
  var found = stat()
  guard !path.utf8.contains(0), fstatat(AT_FDCWD, path, &found, 0) == 0 else { return .none }
  let kind =
    switch found.st_mode & S_IFMT {
    case S_IFREG: "file"
    case S_IFDIR: "dir"
    default: "other"
    }
  let changed = Double(found.st_mtim.tv_sec) + Double(found.st_mtim.tv_nsec) / 1e9
  return .tuple(of: [.string(kind), .int(Int(found.st_size)), .double(changed)])
}

private func names(in shown: String) throws(Raised) -> [Value] {
  guard let folder = opendir(try FileAccess.readable(shown)) else {
    throw Raised(osError: errno, shown)
  }
  defer { closedir(folder) }
  var names: [Value] = []
  while let entry = readdir(folder) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != ".", name != ".." { names.append(.string(name)) }
    try Runtime.poll()
  }
  return names
}

/// The variables of the environment, as they were when the process started.
private func environment() throws(Raised) -> Dict {
  let result = Dict()
  let bytes = try readBytes("/proc/self/environ", shown: "environ")
  for entry in bytes.split(separator: 0) {
    let text = String(decoding: entry, as: UTF8.self)
    guard let equals = text.firstIndex(of: "=") else { continue }
    result.set(Str(String(text[..<equals])), .string(String(text[text.index(after: equals)...])))
  }
  return result
}
