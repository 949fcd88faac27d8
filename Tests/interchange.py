#!/usr/bin/env python3
"""Check that real Paddle and Dandelion load each other's files, or write the files of the tests again.

    python3 Tests/interchange.py --dandelion PATH --python PATH     check both ways
    python3 Tests/interchange.py --write --python PATH              write `Tests/Programs/data/*.pd*`

`--python` names a Python with the packages of `Tests/requirements.txt`. To check, the same program
saves its tensors under Paddle and under Dandelion; then each loads what the other wrote, and both
must see the same keys, types, shapes and numbers as in their own files.
"""
import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

import record

FIXTURES = Path(__file__).resolve().parent / "Programs" / "data"

WRITE = """
import collections
import paddle
import paddle.nn as nn


class Net(nn.Layer):
    def __init__(self):
        super().__init__()
        self.words = nn.Embedding(5, 3)
        self.body = nn.Sequential(nn.Linear(3, 4, bias_attr=False), nn.BatchNorm1D(4), nn.Tanh(), nn.Linear(4, 2))
        self.register_buffer('seen', paddle.arange(3))

    def forward(self, x):
        return self.body(self.words(x))


paddle.seed(11)
net = Net()
rate = paddle.optimizer.lr.StepDecay(0.1, step_size=2)
adam = paddle.optimizer.Adam(rate, parameters=net.parameters(), weight_decay=0.01)
for step in range(3):
    loss = nn.functional.cross_entropy(net(paddle.to_tensor([0, 4, 2, 1])), paddle.to_tensor([0, 1, 1, 0]))
    loss.backward()
    adam.step()
    adam.clear_grad()
    rate.step()
paddle.save(net.state_dict(), 'network.pdparams')
paddle.save(adam.state_dict(), 'network.pdopt')
paddle.save({
    'epoch': 3, 'best': 0.25, 'done': False, 'nothing': None, 'name': 'dandelion 蒲公英', 'pair': (1, 'a'),
    'losses': [1.5, 0.5], 'state': net.body.state_dict(), 'ordered': collections.OrderedDict(b=1, a=2),
    'tensors': [paddle.arange(4), paddle.ones([2, 2], 'float64'), paddle.to_tensor([True, False])],
    'whole': paddle.to_tensor([[1, -2]], dtype='int32'), 'none': paddle.zeros([0, 3]),
    'number': paddle.to_tensor(2.5)}, 'nested.pd')
paddle.save(paddle.linspace(0, 1, 5), 'tensor.pd')
"""

READ = """
import paddle


def show(value, path):
    if isinstance(value, dict):
        print(path, type(value).__name__, *(list(value) if path.endswith('ordered') else ()))
        for key in sorted(value):
            show(value[key], path + '/' + str(key))
    elif isinstance(value, (list, tuple)):
        print(path, type(value).__name__, len(value))
        for place, item in enumerate(value):
            show(item, path + '/' + str(place))
    elif isinstance(value, paddle.Tensor):
        numbers = [round(float(v), 5) + 0.0 for v in value.flatten().tolist()]
        print(path, str(value.dtype), list(value.shape), numbers)
    else:
        print(path, type(value).__name__, value)


for name in ('network.pdparams', 'network.pdopt', 'nested.pd', 'tensor.pd'):
    show(paddle.load(name), name)
"""


def run(command, program, folder):
    """What a program prints in a folder; ends with its message when it fails."""
    ended = subprocess.run([*command, "-c", program], cwd=folder, capture_output=True, text=True)
    if ended.returncode:
        sys.exit(f"{command[0]}\n{ended.stdout}{ended.stderr}")
    return ended.stdout


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--python", required=True, help="a Python with Paddle")
    parser.add_argument("--dandelion", help="the binary to check")
    parser.add_argument("--write", action="store_true", help="write the files of the tests again")
    options = parser.parse_args()
    real = [options.python]
    if options.write:
        run(real, WRITE, FIXTURES)
        return
    ours = [str(Path(options.dandelion).resolve()), "--dialect", "paddle3"]
    with tempfile.TemporaryDirectory() as theirs, tempfile.TemporaryDirectory() as own:
        run(real, WRITE, theirs)
        run(ours, WRITE, own)
        seen = {
            "Paddle's own": run(real, READ, theirs), "Dandelion's by Paddle": run(real, READ, own),
            "Paddle's by Dandelion": run(ours, READ, theirs), "Dandelion's own": run(ours, READ, own),
        }
    expected = seen["Paddle's own"]
    differences = {name: record.difference(expected, text, 1e-3) for name, text in seen.items()}
    for name, text in differences.items():
        print(f"{name}: {len(expected.splitlines())} values", text or "agree")
    sys.exit(any(differences.values()))


if __name__ == "__main__":
    main()
