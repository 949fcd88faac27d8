# copy and deepcopy: sharing, cycles, instances, own methods.
import copy

a = [1, [2, 3], {'k': [4]}]
shallow, deep = copy.copy(a), copy.deepcopy(a)
a[0] = 'changed'
a[1].append('shared')
a[2]['k'].append('shared')
print(shallow, deep)


class Net:
    def __init__(self):
        self.layers = [[1, 2]]
        self.name = 'net'


net = Net()
best = copy.deepcopy(net)
alias = copy.copy(net)
net.layers[0].append(3)
net.name = 'trained'
print(best.layers, alias.layers, best.name, alias.name, type(best).__name__)
loop = [1]
loop.append(loop)
again = copy.deepcopy(loop)
print(again[1] is again, again is loop)
twice = [net, net]
both = copy.deepcopy(twice)
print(both[0] is both[1], both[0] is net)


class Own:
    def __deepcopy__(self, memo):
        return 'own deep copy'

    def __copy__(self):
        return 'own copy'


print(copy.deepcopy([Own()]), copy.copy(Own()))
t = (1, [2])
print(copy.copy(t) is t, copy.deepcopy(t) == t, copy.deepcopy(t)[1] is t[1], copy.deepcopy(len) is len, copy.copy('s'))
s = {1, 2}
c = copy.copy(s)
c.add(3)
print(s, c, copy.deepcopy({'a': {1: [2]}}), list(a), a.copy() is a)
