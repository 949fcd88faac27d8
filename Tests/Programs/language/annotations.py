# Annotations and type hints parse and change nothing.
from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional, Tuple, Union

rate: float = 0.1
name: str
count: 'int' = 3
values: List[Dict[str, Tuple[int, ...]]] = [{'a': (1, 2)}]


def step(x: float, lr: float = rate, *rest: int, clip: Optional[float] = None, **more: Any) -> float:
    y: float = x * lr
    return y


class Model:
    width: int = 4
    bias: Union[bool, None]

    def forward(self, x: Undefined) -> Model:
        self.out: list[int] = [x]
        return self


def apply(f: Callable[[int], int], xs: list[int] | None = None) -> 'list[int]':
    return [f(x) for x in xs or []]


print(step(2.0), count, values, Model().forward(3).out, Model.width)
print(apply(lambda v: v + 1, [1, 2]), apply(abs))
try:
    name
except NameError as error:
    print(error)
try:
    Model.bias
except AttributeError as error:
    print(error)
pair: Tuple[int, int] = (1, 2)
print(pair)
