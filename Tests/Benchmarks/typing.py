"""Measures how long the prompt takes for a key: 2,000 characters typed into a block of 40 lines.

    python3 Tests/Benchmarks/typing.py .build/release/dandelion

A key counts from when it is sent until the prompt has drawn all that it changes: colours, brackets
and the shape behind the line. All but one in a hundred must stay within the limit: the rest is
what a busy machine does to any program.
"""

import fcntl
import os
import pty
import re
import select
import statistics
import struct
import sys
import tempfile
import termios
import time

LIMIT = 0.010
LINES = 40
CHARACTERS = 2000
PROMPT = b"\x1b[?2004h"
SHOWN = b"\x1b[?25h"


class Prompt:
    """The program at a terminal of its own."""

    def __init__(self, program, rows=24, columns=80):
        self.child, self.terminal = pty.fork()
        if self.child == 0:
            home = tempfile.mkdtemp()
            environment = {"TERM": "xterm", "HOME": home, "LANG": "C.UTF-8"}
            os.chdir(home)
            os.execve(program, [program], environment)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.read_until(SHOWN, after=PROMPT)

    def read_until(self, mark, after=b""):
        """Reads until `mark` was sent, behind another one, and nothing more waits."""
        text = b""
        while True:
            ready, _, _ = select.select([self.terminal], [], [], 20)
            if not ready:
                raise SystemExit(f"nothing came: {text[-200:]!r}")
            text += os.read(self.terminal, 1 << 16)
            if mark in text[text.rfind(after) if after else 0 :] and after in text and not select.select([self.terminal], [], [], 0)[0]:
                return text

    def type(self, text):
        """Sends a key, and tells how long it took until it was drawn."""
        start = time.perf_counter()
        os.write(self.terminal, text.encode())
        self.read_until(SHOWN)
        return time.perf_counter() - start

    def run(self, line):
        """Runs a line and waits for the next prompt."""
        os.write(self.terminal, line.encode() + b"\r")
        self.read_until(SHOWN, after=PROMPT)


def block():
    """The lines of a block with calls, strings, comments, Chinese and products of matrices."""
    parts = [
        "h = relu(x @ w + b)  # 隐藏层",
        "y = (h * h).sum(axis=1, keepdim=True) @ w[0:1]",
        "name = f'step {n}: {y.shape}'",
        "z = concat([x @ w, h], axis=1)[:, 1:5] @ v",
    ]
    lines = ["for n in range(10):"]
    while len(lines) < LINES - 1:
        lines.append("    " + parts[len(lines) % len(parts)])
    lines.append("    r = x @ w" + " + (h @ w.T) @ w" * CHARACTERS)
    # Rows indent by themselves: the spaces are not typed.
    return re.sub(r"\n +", "\n", "\n".join(lines))[:CHARACTERS]


def main():
    prompt = Prompt(os.path.abspath(sys.argv[1]))
    for line in ["x, w, b = ones([8, 6]), ones([6, 6]), ones([6])", "v = ones([4, 2])"]:
        prompt.run(line)
    keys = block()
    times = [prompt.type("\r" if key == "\n" else key) for key in keys]
    print(f"{len(times)} keys, {keys.count(chr(10)) + 1} lines")
    for name, part in [("all keys", times), ("the last 500", times[-500:])]:
        ordered = sorted(part)
        print(
            f"  {name:12}  median {statistics.median(part) * 1000:.2f} ms,"
            f" 99 % under {ordered[int(len(part) * 0.99)] * 1000:.2f} ms,"
            f" worst {ordered[-1] * 1000:.2f} ms"
        )
    sys.exit(sorted(times)[int(len(times) * 0.99)] > LIMIT)


if __name__ == "__main__":
    main()
