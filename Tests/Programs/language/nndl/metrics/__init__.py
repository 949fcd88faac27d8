from .score import accuracy
