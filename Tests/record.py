#!/usr/bin/env python3
"""Record what the programs of Tests/Programs print, or check that they still print it.

    python3 Tests/record.py [--python PATH] [NAME ...]     record again
    python3 Tests/record.py --check [NAME ...]             run again and compare
    python3 Tests/record.py --dandelion PATH [NAME ...]    run under dandelion and compare

A program is `Tests/Programs/<area>/<name>.py`, its output `<name>.out` beside it; what it
imports lies in folders below its own or in files that begin with `_`. A NAME is an area or a
part of a program's path. The areas `dandelion`, where Dandelion differs from Paddle 3 on
purpose, and `book`, in the dialect of Paddle 2.2, have outputs that were written by hand and
are never recorded.

Programs are run by CPython 3.11; those that import more than its standard library need the
pinned packages of `Tests/requirements.txt` in the Python that `--python` names. Each runs in
an empty folder, in a process forked from one that has imported Paddle already.

Two outputs agree when they differ in nothing but numbers with a fraction or an exponent, and
those by no more than the tolerance: none for programs of plain Python, 1e-5 relative for the
others, or what the first line `# tolerance: 1e-3` says.
"""
import argparse
import os
import re
import runpy
import signal
import subprocess
import sys
import tempfile
import traceback
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent / "Programs"
REQUIREMENTS = Path(__file__).resolve().parent / "requirements.txt"
BY_HAND = ("dandelion", "book")
TIME_LIMIT = 120
LIBRARIES = re.compile(r"^\s*(?:import|from)\s+(paddle|numpy|pandas|sklearn|matplotlib)\b", re.M)
NUMBER = re.compile(r"[-+]?(?:\d+\.\d*|\.\d+|\d+(?=[eE]))(?:[eE][-+]?\d+)?")


def programs(names):
    """All programs that the names select, sorted; every program when there are no names."""
    found = [p for p in sorted(ROOT.glob("*/*.py")) if not p.name.startswith("_")]
    return [p for p in found if not names or any(n in f"{p.relative_to(ROOT)}" for n in names)]


def libraries(program):
    """The packages outside the standard library that a program imports."""
    return set(LIBRARIES.findall(program.read_text(encoding="utf-8")))


def tolerance(program):
    """How far the fractions of a program's output may lie from the recorded ones."""
    first = program.read_text(encoding="utf-8").split("\n", 1)[0]
    said = re.match(r"# tolerance: (\S+)", first)
    return float(said[1]) if said else 1e-5 if libraries(program) else 0.0


def near(a, b, limit):
    """Whether two numbers agree; below 0.01 the difference counts as if they were 0.01."""
    x, y = float(a), float(b)
    return abs(x - y) <= limit * max(abs(x), abs(y), 0.01)


def agree(expected, got, limit):
    """Whether two lines are equal but for fractions within the limit."""
    if expected == got:
        return True
    numbers = NUMBER.findall(expected), NUMBER.findall(got)
    return (
        limit > 0
        and NUMBER.split(expected) == NUMBER.split(got)
        and all(near(a, b, limit) for a, b in zip(*numbers))
    )


def difference(expected, got, limit):
    """The lines that do not agree, as text; empty when all do."""
    old, new = expected.split("\n"), got.split("\n")
    shown = []
    for i in range(max(len(old), len(new))):
        a, b = (lines[i] if i < len(lines) else None for lines in (old, new))
        if a is None or b is None or not agree(a, b, limit):
            shown.append(f"  line {i + 1}\n    - {a!r}\n    + {b!r}")
    if len(shown) > 4:
        shown[3:] = [f"  and {len(shown) - 3} more lines"]
    return "\n".join(shown)


def child(program, folder):
    """Be the program: run it with its own standard streams, never return."""
    status = 1
    try:
        for descriptor, name in ((1, "out"), (2, "err")):
            os.dup2(os.open(f"{folder}/{name}", os.O_WRONLY | os.O_CREAT), descriptor)
        os.mkdir(f"{folder}/work")
        os.chdir(f"{folder}/work")
        sys.argv, sys.path[0] = [str(program)], str(program.parent)
        sys.dont_write_bytecode = True
        runpy.run_path(str(program), run_name="__main__")
        status = 0
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def wait(process, seconds):
    """The exit status of a forked process; it is ended when it takes too long."""
    signal.signal(signal.SIGALRM, lambda *_: os.kill(process, signal.SIGKILL))
    signal.alarm(seconds)
    status = os.waitpid(process, 0)[1]
    signal.alarm(0)
    return status


def run_here(program):
    """What the program prints under this very Python, and what went wrong, if anything."""
    with tempfile.TemporaryDirectory() as folder:
        process = os.fork()
        if process == 0:
            child(program, folder)
        status = wait(process, TIME_LIMIT)
        read = {name: Path(folder, name).read_text(encoding="utf-8") for name in ("out", "err")}
    return read["out"], (read["err"] or f"ended with status {status}") if status else ""


def run_dandelion(binary):
    """A function like `run_here` that runs programs under the binary."""

    def run(program):
        with tempfile.TemporaryDirectory() as folder:
            dialect = "book" if program.parent.name == "book" else "paddle3"
            command = [binary, "--dialect", dialect, str(program)]
            try:
                ended = subprocess.run(
                    command, cwd=folder, capture_output=True, timeout=TIME_LIMIT
                )
            except subprocess.TimeoutExpired:
                return "", f"no end after {TIME_LIMIT} s"
        out, err = (b.decode(errors="replace") for b in (ended.stdout, ended.stderr))
        return out, (err or f"ended with status {ended.returncode}") if ended.returncode else ""

    return run


def complain_if_unpinned(selected):
    """Leave with advice unless this Python and its packages are those that were recorded."""
    if sys.version_info[:2] != (3, 11):
        sys.exit(f"CPython 3.11 is needed, this is {sys.version.split()[0]}: use --python PATH")
    if not any(libraries(p) for p in selected):
        return
    for line in REQUIREMENTS.read_text().split():
        package, version = line.split("==")
        try:
            found = metadata.version(package)
        except metadata.PackageNotFoundError:
            found = "missing"
        if found != version:
            sys.exit(
                f"{package} {version} is needed ({found} here). In a virtual environment:\n"
                f"  pip install -r Tests/requirements.txt\nthen name it: --python PATH"
            )
    import paddle.vision  # the slow part of every program's start, done once  # noqa: F401


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("names", nargs="*", help="areas or parts of paths; default all")
    parser.add_argument("--python", help="the Python to run the programs with")
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    parser.add_argument("--dandelion", help="run under this binary and compare")
    options = parser.parse_args()
    if options.python and os.path.abspath(options.python) != os.path.abspath(sys.executable):
        os.execv(options.python, [options.python, *sys.argv])

    selected = programs(options.names)
    run = run_here
    if options.dandelion:
        run = run_dandelion(os.path.abspath(options.dandelion))
    else:
        selected = [p for p in selected if p.parent.name not in BY_HAND]
        complain_if_unpinned(selected)

    failed = []
    for program in selected:
        name, recorded = program.relative_to(ROOT), program.with_suffix(".out")
        got, trouble = run(program)
        if not trouble and (options.check or options.dandelion):
            expected = recorded.read_text(encoding="utf-8") if recorded.exists() else ""
            trouble = difference(expected, got, tolerance(program))
        if trouble:
            failed.append(name)
            print(f"{name}\n{trouble.rstrip()}", flush=True)
        elif not (options.check or options.dandelion):
            recorded.write_text(got, encoding="utf-8")
    print(f"{len(selected) - len(failed)} of {len(selected)} programs agree or were recorded")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
