from _unfinished import f
