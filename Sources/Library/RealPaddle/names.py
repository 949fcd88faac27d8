#!/usr/bin/env python3
"""Write the names of real Paddle, by module, to PaddleNames.swift beside this file.

Needs the paddlepaddle that `Tests/requirements.txt` pins:  python names.py
"""
import importlib
import re
import textwrap
import types
from pathlib import Path

import paddle

MODULES = """
paddle paddle.nn paddle.nn.functional paddle.nn.initializer paddle.nn.utils paddle.optimizer
paddle.optimizer.lr paddle.io paddle.metric paddle.autograd paddle.linalg paddle.regularizer
paddle.incubate paddle.incubate.autograd paddle.distribution paddle.fft paddle.signal
paddle.vision paddle.vision.transforms paddle.vision.datasets paddle.vision.models
paddle.vision.ops paddle.text paddle.audio paddle.sparse paddle.geometric paddle.amp paddle.jit
paddle.static paddle.distributed paddle.device paddle.callbacks paddle.hub paddle.utils
paddle.onnx paddle.profiler paddle.quantization paddle.inference paddle.sysconfig paddle.version
paddle.framework
""".split()
CLASSES = {
    "paddle.Tensor": paddle.Tensor,
    "paddle.nn.Layer": paddle.nn.Layer,
    "paddle.optimizer.Optimizer": paddle.optimizer.Optimizer,
    "paddle.optimizer.lr.LRScheduler": paddle.optimizer.lr.LRScheduler,
    "paddle.metric.Metric": paddle.metric.Metric,
}
# What modules import for their own use.
STRAY = re.compile(r"in_\w+|check_\w+|convert_\w+|param_two_alias|\w*Helper|Variable|core|paddle")


def listed(value):
    """The names that a module lists as public; a class lists all it has."""
    names = getattr(value, "__all__", None)
    return set(names or ()) if isinstance(value, types.ModuleType) else found(value)


def found(value):
    """All names without an underscore before them that come from Paddle."""
    names = set()
    for name in dir(value):
        if name.startswith("_") or STRAY.fullmatch(name):
            continue
        part = getattr(value, name, None)
        origin = getattr(part, "__module__", None) or getattr(part, "__name__", None) or ""
        if not isinstance(value, types.ModuleType) or origin.startswith("paddle"):
            names.add(name)
    return names


def section(path, value):
    """`path: public names | further names`, in lines that fit."""
    public = listed(value)
    words = [f"{path}:", *sorted(public)]
    further = sorted(found(value) - public)
    if further:
        words += ["|", *further]
    return textwrap.fill(
        " ".join(words), 96, initial_indent="  ", subsequent_indent="    ",
        break_long_words=False, break_on_hyphens=False,
    )


def main():
    parts = {name: importlib.import_module(name) for name in MODULES} | CLASSES
    text = "\n".join(section(path, value) for path, value in parts.items())
    Path(__file__).with_name("PaddleNames.swift").write_text(
        f"/// The names of Paddle {paddle.__version__}, written by names.py: for each module or "
        "class the public ones,\n/// behind a bar the others.\n"
        f'let paddleNames = """\n{text}\n  """\n',
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
