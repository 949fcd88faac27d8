#!/usr/bin/env python3
"""Measure dandelion beside CPython, Paddle and PyTorch, and hold the ratios against the goals.

    python3 Tests/Benchmarks/run.py [--dandelion PATH] [--python PATH] [--torch PATH] [--rounds N] [ROW ...]

Each row is a program: those in `python/` are run by dandelion and CPython, those in `paddle/`
by dandelion and by CPython with Paddle, and what `torch/` holds under the same name is the
program as PyTorch spells it. A program times itself, so that starting up and importing do not
count, and prints `seconds NAME VALUE` for each thing it timed; whatever else it prints must be
the same everywhere. In every round all of them take turns, one process at a time; shown are
the median times and the median of the ratios within the rounds. Peers that `--python` (for
PyTorch `--torch`, where that is another) cannot import are named and left out, and so is a peer
that fails in a row.
"""
import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

HERE = Path(__file__).resolve().parent
RELEASE = HERE.parent.parent / ".build" / "release" / "dandelion"
NUMBER = re.compile(r"[-+]?(?:\d+\.\d*|\.\d+|\d+)(?:[eE][-+]?\d+)?")

# Row: goals. A goal is the ratio of dandelion's time to a peer's that must not be exceeded;
# `best` stands for the faster of Paddle and PyTorch.
GOALS = {
    "python/loop": {"cpython": 0.75},
    "python/fib": {"cpython": 0.75},
    "python/method": {"cpython": 0.75},
    "python/dict": {"cpython": 0.75},
    "python/generator": {"cpython": 0.75},
    "python/walk": {"cpython": 0.75},
    "python/float": {"cpython": 0.75},
    "python/sieve": {"cpython": 0.75},
    "python/exception": {"cpython": 0.75},
    "python/string_keys": {"cpython": 0.75},
    "python/append": {"cpython": 0.75},
    "python/objects": {"cpython": 0.75},
    "python/text": {"cpython": 0.75},
    "python/closure": {"cpython": 0.75},
    "paddle/chain": {"paddle": 1 / 40, "torch": 1 / 25},
    "paddle/network": {"best": 1 / 6},
    "paddle/network_layers": {"best": 1 / 6},
    "paddle/million": {"torch": 1.0},
    "paddle/large": {"best": 1 / 4},
    "paddle/sum": {"best": 1.0},
    "paddle/matmul": {"best": 1.0},
    "paddle/samples": {"paddle": 1 / 2},
}
START_GOALS = {"cpython": 1 / 2, "paddle": 1 / 100}
BYTES_PER_NODE = 300


class Failure(Exception):
    """A program did not end well, or printed something else than the others."""


def run(command, folder):
    """Run a command to its end: its output, seconds of wall clock, CPU seconds, peak memory in bytes."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=out, stderr=err, cwd=folder)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        for stream in (out, err):
            stream.seek(0)
        if status:
            raise Failure(f"{command}: {err.read().decode(errors='replace').strip()[-400:]}")
        cpu = usage.ru_utime + usage.ru_stime
        return out.read().decode(), seconds, cpu, usage.ru_maxrss * 1024


def commands(row, peers, options, program):
    """Who runs a row's program, and how: name to command."""
    found = {"dandelion": [options.dandelion, "--dialect", "paddle3", str(program)]}
    if row.startswith("python/"):
        found["cpython"] = [options.python, str(program)]
    if row.startswith("paddle/") and "paddle" in peers:
        found["paddle"] = [options.python, str(program)]
    torch = HERE / "torch" / f"{Path(row).name}.py"
    if "torch" in peers and row.startswith("paddle/") and torch.exists():
        found["torch"] = [options.torch or options.python, str(torch)]
    return found


def timings(output):
    """What a program timed (name to seconds), and the rest of what it printed."""
    lines = output.splitlines()
    timed = [line.split() for line in lines if line.startswith("seconds ")]
    rest = [line for line in lines if not line.startswith("seconds ")]
    return {name: float(value) for _, name, value in timed}, rest


def same(a, b):
    """Whether two outputs agree, numbers to one part in a thousand."""
    a, b = "\n".join(a), "\n".join(b)
    pairs = zip(NUMBER.findall(a), NUMBER.findall(b))
    near = (abs(float(x) - float(y)) <= 1e-3 * max(abs(float(x)), abs(float(y)), 1e-3) for x, y in pairs)
    return NUMBER.split(a) == NUMBER.split(b) and all(near)


def measure(row, peers, options, folder):
    """Name of what was timed, to runner, to the seconds of each round."""
    found = {}
    program = HERE / f"{row}.py"
    runners = commands(row, peers, options, program)
    for _ in range(options.rounds):
        first = None
        for runner, command in list(runners.items()):
            try:
                times, printed = timings(run(command, folder)[0])
            except Failure as failure:
                if runner == "dandelion":
                    raise
                print(f"{row:22} {runner} left out: {str(failure)[-200:]}", flush=True)
                del runners[runner]
                for times in found.values():
                    times.pop(runner, None)
                continue
            first = first or (runner, printed)
            if not same(first[1], printed):
                raise Failure(f"{runner} printed {printed}, {first[0]} {first[1]}")
            for name, seconds in times.items():
                found.setdefault(name, {}).setdefault(runner, []).append(seconds)
    return found


def measure_start(peers, options, folder):
    """Like `measure`, for the time from nothing to the first result."""
    python = [options.python, "-c"]
    runners = {"dandelion": [options.dandelion, "-c", "1+1"], "cpython": python + ["1+1"]}
    for peer in peers:
        interpreter = options.torch if peer == "torch" and options.torch else options.python
        runners[peer] = [interpreter, "-c", f"import {peer}; 1+1"]
    wall, extra = {}, {}
    for _ in range(options.rounds):
        for runner, command in runners.items():
            _, seconds, cpu, memory = run(command, folder)
            wall.setdefault(runner, []).append(seconds)
            extra.setdefault(runner, []).append((cpu, memory))
    for runner, pairs in extra.items():
        cpu, memory = (median(p[i] for p in pairs) for i in (0, 1))
        print(f"    start {runner}: {cpu * 1e3:.1f} ms CPU, {memory / 2**20:.1f} MB at most")
    return {"start": wall}


def bytes_per_node(options, folder):
    """Peak memory of the million-node chain above that of a short one, over its nodes."""
    text = (HERE / "paddle" / "million.py").read_text()
    peaks = {}
    for steps in (1000, 1000000):
        program = Path(folder, f"chain{steps}.py")
        program.write_text(re.sub(r"^STEPS = .*", f"STEPS = {steps}", text, flags=re.M))
        peaks[steps] = run([options.dandelion, "--dialect", "paddle3", str(program)], folder)[3]
    return (peaks[1000000] - peaks[1000]) / (1000000 - 1000)


def ratio(times, peer):
    """The median over the rounds of dandelion's time over the peer's, None without the peer."""
    if peer == "best":
        both = [times[p] for p in ("paddle", "torch") if p in times]
        rounds = [min(at_once) for at_once in zip(*both)]
    else:
        rounds = times.get(peer)
    if not rounds:
        return None
    return median(mine / other for mine, other in zip(times["dandelion"], rounds))


def show(name, times, goals):
    """Print one line of the table; whether every goal in it is reached."""
    shown = "  ".join(f"{runner} {median(values) * 1e3:.4g} ms" for runner, values in times.items())
    reached = True
    for peer, goal in goals.items():
        got = ratio(times, peer)
        if got is None:
            shown += f"  | {peer}: not measured"
        else:
            reached = reached and got <= goal
            shown += f"  | {got:.4g} of {peer}, goal {goal:.4g}: {'reached' if got <= goal else 'MISSED'}"
    print(f"{name:22} {shown}", flush=True)
    return reached


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("rows", nargs="*", help="parts of row names; default all, with `start`")
    parser.add_argument("--dandelion", default=str(RELEASE), help="the binary; default the release build")
    parser.add_argument("--python", default=sys.executable, help="CPython with the peers installed")
    parser.add_argument("--torch", help="CPython with PyTorch, where --python has none")
    parser.add_argument("--rounds", type=int, default=5)
    return parser.parse_args()


def main():
    options = arguments()
    peers = []
    for peer, python in {"paddle": options.python, "torch": options.torch or options.python}.items():
        found = subprocess.run([python, "-c", f"import importlib.util as u; exit(u.find_spec('{peer}') is None)"])
        if found.returncode == 0:
            peers.append(peer)
        else:
            print(f"{peer} is not installed for {python}: left out")
    chosen = lambda row: not options.rows or any(part in row for part in options.rows)
    missed = []
    with tempfile.TemporaryDirectory() as folder:
        for row, goals in {"start": START_GOALS, **GOALS}.items():
            if not chosen(row):
                continue
            try:
                take = measure_start if row == "start" else lambda *rest: measure(row, *rest)
                for name, times in take(peers, options, folder).items():
                    if not show(name, times, goals):
                        missed.append(name)
                if row == "paddle/million":
                    size = bytes_per_node(options, folder)
                    print(f"{'million_memory':22} {size:.0f} bytes a node, goal {BYTES_PER_NODE}")
                    missed += ["million_memory"] * (size >= BYTES_PER_NODE)
            except Failure as failure:
                print(f"{row:22} FAILED {failure}", flush=True)
                missed.append(row)
    print("all goals reached" if not missed else f"missed: {', '.join(missed)}")


if __name__ == "__main__":
    main()
