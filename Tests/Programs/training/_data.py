"""Data sets of the training programs, made from Paddle's own random numbers."""
import math

import paddle


def moons(n, noise=0.1):
    """Two half circles that reach into each other: points [n, 2], labels [n, 1]."""
    half = n // 2
    angles = paddle.linspace(0, math.pi, half)
    upper = paddle.stack([paddle.cos(angles), paddle.sin(angles)], axis=1)
    lower = paddle.stack([1 - paddle.cos(angles), 0.5 - paddle.sin(angles)], axis=1)
    points = paddle.concat([upper, lower], axis=0)
    labels = paddle.concat([paddle.zeros([half, 1]), paddle.ones([half, 1])], axis=0)
    points = points + paddle.normal(0., noise, points.shape)
    order = paddle.randperm(n)
    return points[order], labels[order]


def clusters(n, classes=3, features=2, spread=0.5):
    """Groups of points round centres on a circle: points [n, features], labels [n] (int64)."""
    labels = paddle.arange(n) % classes
    turn = labels.astype('float32') * (2 * math.pi / classes)
    columns = [paddle.cos(turn + k) * 2 for k in range(features)]
    points = paddle.stack(columns, axis=1) + paddle.normal(0., spread, [n, features])
    order = paddle.randperm(n)
    return points[order], labels[order]


def line(n, slope=1.2, intercept=0.5, noise=0.3):
    """A straight line with noise: inputs [n, 1], outputs [n, 1]."""
    x = paddle.rand([n, 1]) * 10 - 5
    return x, slope * x + intercept + paddle.normal(0., noise, [n, 1])


def wave(n, noise=0.1):
    """One turn of a sine with noise: inputs [n, 1] in order, outputs [n, 1]."""
    x = paddle.linspace(0, 1, n).reshape([n, 1])
    return x, paddle.sin(2 * math.pi * x) + paddle.normal(0., noise, [n, 1])
