# Properties: getter, setter, deleter, read-only, inherited, computed from others.
class Temperature:
    def __init__(self, celsius=0.0):
        self.celsius = celsius

    @property
    def celsius(self):
        """Degrees above freezing."""
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError('below absolute zero: {}'.format(value))
        self._celsius = value

    @celsius.deleter
    def celsius(self):
        print('reset')
        self._celsius = 0.0

    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.celsius = (value - 32) * 5 / 9


class Kelvin(Temperature):
    @property
    def kelvin(self):
        return self.celsius + 273.15


t = Temperature(25)
print(t.celsius, t.fahrenheit)
t.fahrenheit = 212
print(t.celsius)
t.celsius += 0.5
print(t.celsius)
del t.celsius
print(t.celsius)
try:
    t.celsius = -300
except ValueError as error:
    print('ValueError:', error)
k = Kelvin(10)
print(k.kelvin, k.fahrenheit)
try:
    k.kelvin = 5
except AttributeError as error:
    print('AttributeError')
print(Temperature.celsius.__doc__)
print(hasattr(k, 'kelvin'), hasattr(t, 'kelvin'), sorted(vars(k)))
