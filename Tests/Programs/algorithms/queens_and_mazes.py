# Backtracking: eight queens, a maze, change for a sum, a small sudoku-like square.
def queens(n, row=0, columns=()):
    if row == n:
        yield columns
        return
    for c in range(n):
        if all(c != other and abs(c - other) != row - r for r, other in enumerate(columns)):
            yield from queens(n, row + 1, columns + (c,))


solutions = list(queens(6))
print(len(solutions), solutions[0], len(list(queens(8))))
for column in solutions[0]:
    print('.' * column + 'Q' + '.' * (5 - column))
maze = ['S.#....', '#.#.##.', '....#..', '.##.#.#', '.#....E']


def solve(maze):
    start = next((r, line.index('S')) for r, line in enumerate(maze) if 'S' in line)
    frontier, came = [start], {start: None}
    while frontier:
        r, c = here = frontier.pop(0)
        if maze[r][c] == 'E':
            path = []
            while here:
                path.append(here)
                here = came[here]
            return path[::-1]
        for step in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= step[0] < len(maze) and 0 <= step[1] < len(maze[0]) and maze[step[0]][step[1]] != '#' and step not in came:
                came[step] = (r, c)
                frontier.append(step)


path = solve(maze)
print(len(path), path[:4])
for r, line in enumerate(maze):
    print(''.join('*' if (r, c) in path and ch == '.' else ch for c, ch in enumerate(line)))


def change(amount, coins):
    if amount == 0:
        return [[]]
    if not coins:
        return []
    coin, *rest = coins
    taken = [[coin] + way for way in change(amount - coin, coins)] if amount >= coin else []
    return taken + change(amount, rest)


ways = change(20, [10, 5, 2])
print(len(ways), ways)


def latin(square, n=4):
    for i in range(n * n):
        if square[i] == 0:
            r, c = divmod(i, n)
            for v in range(1, n + 1):
                if v not in square[r * n:r * n + n] and v not in square[c::n]:
                    square[i] = v
                    if latin(square, n):
                        return True
            square[i] = 0
            return False
    return True


square = [1, 0, 0, 0, 0, 0, 2, 0, 0, 3, 0, 0, 0, 0, 0, 4]
print(latin(square), [square[i:i + 4] for i in range(0, 16, 4)])
