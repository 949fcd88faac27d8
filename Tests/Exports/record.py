#!/usr/bin/env python3
"""Record what exported sessions look like and print, or check that they still do.

    python3 Tests/Exports/record.py --dandelion PATH --python PATH [NAME ...]
    python3 Tests/Exports/record.py --check --python PATH [--torch PATH] [NAME ...]

A session is `<name>.session`, as it is typed at the prompt. `--dandelion` saves it as `<name>.py`,
and those called `torch_…` also as `<name>.torch.py`. `--python`, which needs the packages of
`Tests/requirements.txt`, runs the former and writes what it prints to `<name>.out`. With `--check`
nothing is written, and what is printed is compared. `--torch`, a Python with PyTorch, runs the
latter: it must print the same as Paddle.
"""
import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER.parent))
import record  # noqa: E402


def save(binary, session):
    """Run a session in an empty folder and have it saved."""
    text = session.read_text(encoding="utf-8") + f"\n:save {session.with_suffix('.py')}\n"
    if session.stem.startswith("torch_"):
        text += f":save {session.with_suffix('.torch.py')} --torch\n"
    with tempfile.TemporaryDirectory() as folder:
        ended = subprocess.run(
            [str(Path(binary).resolve()), "--dialect", "paddle3", "-"],
            input=text.encode(), cwd=folder, capture_output=True, timeout=record.TIME_LIMIT,
        )
    return "" if ended.returncode == 0 else ended.stderr.decode(errors="replace")


def run_torch(python, session):
    """What differs between a session under PyTorch and under Paddle; empty when nothing does."""
    ended = subprocess.run(
        [python, str(session.with_suffix(".torch.py"))], capture_output=True,
        timeout=record.TIME_LIMIT,
    )
    if ended.returncode:
        return ended.stderr.decode(errors="replace")
    recorded = session.with_suffix(".out").read_text(encoding="utf-8")
    return record.difference(recorded, ended.stdout.decode(), 1e-4)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("names", nargs="*", help="parts of names; default all")
    parser.add_argument("--dandelion", help="the binary that saves the sessions")
    parser.add_argument("--python", help="the Python to run the programs with")
    parser.add_argument("--torch", help="a Python with PyTorch, to compare with")
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    options = parser.parse_args()

    sessions = [
        s for s in sorted(FOLDER.glob("*.session"))
        if not options.names or any(n in s.stem for n in options.names)
    ]
    failed = 0
    if options.dandelion and not options.check:
        for session in sessions:
            trouble = save(options.dandelion, session)
            if trouble:
                failed += 1
                print(f"{session.stem}: not saved\n{trouble.rstrip()}", flush=True)
    if options.python:
        names = [s.stem for s in sessions]
        command = [options.python, __file__, *(["--check"] if options.check else []), *names]
        failed += subprocess.run(command).returncode
    for session in sessions if options.torch else []:
        trouble = session.stem.startswith("torch_") and run_torch(options.torch, session)
        if trouble:
            failed += 1
            print(f"{session.stem} under PyTorch\n{trouble.rstrip()}", flush=True)
    if options.dandelion or options.python or options.torch:
        sys.exit(bool(failed))

    record.complain_if_unpinned([s.with_suffix(".py") for s in sessions])
    for session in sessions:
        program, recorded = session.with_suffix(".py"), session.with_suffix(".out")
        got, trouble = record.run_here(program)
        if options.check and not trouble:
            trouble = record.difference(recorded.read_text(encoding="utf-8"), got, 1e-5)
        if trouble:
            failed += 1
            print(f"{session.stem}\n{trouble.rstrip()}", flush=True)
        elif not options.check:
            recorded.write_text(got, encoding="utf-8")
    print(f"{len(sessions) - failed} of {len(sessions)} sessions agree or were recorded")
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
