# abc: abstract classes that refuse instances; dataclasses: printed, compared, with defaults.
from abc import ABC, ABCMeta, abstractmethod
from dataclasses import dataclass, field
from typing import List, Optional


class Op(metaclass=ABCMeta):
    @abstractmethod
    def forward(self, x):
        """Compute."""

    def __call__(self, x):
        return self.forward(x)


class Relu(Op):
    def forward(self, x):
        return max(x, 0)


class Half(Op):
    pass


class Shape(ABC):
    @property
    @abstractmethod
    def area(self):
        ...


class Square(Shape):
    @property
    def area(self):
        return 4


print(Relu()(-2), Relu()(3), Square().area, isinstance(Relu(), Op))
for kind in (Op, Half, Shape):
    try:
        kind()
    except TypeError as error:
        print(type(error).__name__, 'abstract' in str(error))


@dataclass
class Config:
    lr: float
    epochs: int = 10
    layers: List[int] = field(default_factory=list)
    name: Optional[str] = None

    def steps(self, n):
        return self.epochs * n


@dataclass(frozen=True, order=True)
class Version:
    major: int
    minor: int = 0


a, b = Config(0.1), Config(0.1, layers=[2])
a.layers.append(5)
print(a, b, a == Config(0.1, 10, [5]), a != b, a.steps(3))
print(Version(1, 2) < Version(1, 10), sorted([Version(2), Version(1, 5)]), {Version(1): 'one'}[Version(1, 0)])
try:
    Version(1).major = 2
except AttributeError as error:
    print(type(error).__name__, error)
try:
    Config()
except TypeError as error:
    print(error)
