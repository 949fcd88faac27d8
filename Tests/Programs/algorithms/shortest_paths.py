# Dijkstra, breadth-first search and a topological order over dictionaries of dictionaries.
graph = {
    'A': {'B': 7, 'C': 9, 'F': 14}, 'B': {'A': 7, 'C': 10, 'D': 15}, 'C': {'A': 9, 'B': 10, 'D': 11, 'F': 2},
    'D': {'B': 15, 'C': 11, 'E': 6}, 'E': {'D': 6, 'F': 9}, 'F': {'A': 14, 'C': 2, 'E': 9}, 'G': {},
}


def dijkstra(start):
    distance = {node: float('inf') for node in graph}
    distance[start], before, open_ = 0, {}, set(graph)
    while open_:
        here = min(sorted(open_), key=distance.get)
        open_.remove(here)
        for node, length in graph[here].items():
            if distance[here] + length < distance[node]:
                distance[node], before[node] = distance[here] + length, here
    return distance, before


def path(before, end):
    return path(before, before[end]) + [end] if end in before else [end]


distance, before = dijkstra('A')
for node in graph:
    print(node, distance[node], ' > '.join(path(before, node)))


def breadth_first(start):
    seen, queue = {start: 0}, [start]
    for here in queue:
        for node in graph[here]:
            if node not in seen:
                seen[node] = seen[here] + 1
                queue.append(node)
    return seen


print(breadth_first('A'), breadth_first('E'))
needs = {'shoes': ['trousers'], 'trousers': ['pants'], 'jacket': ['shirt', 'belt'], 'belt': ['trousers'], 'pants': [], 'shirt': []}


def order(needs):
    done, doing = [], set()

    def visit(item):
        if item in done:
            return
        if item in doing:
            raise ValueError('a circle through ' + item)
        doing.add(item)
        for need in needs.get(item, []):
            visit(need)
        done.append(item)

    for item in sorted(needs):
        visit(item)
    return done


print(order(needs))
try:
    order({'a': ['b'], 'b': ['c'], 'c': ['a']})
except ValueError as error:
    print(error)
