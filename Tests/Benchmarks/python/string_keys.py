# A dictionary with text keys, as in self.params['W'].
import time

start = time.perf_counter()
params = {"weight": 0, "bias": 0, "rate": 1}
for i in range(50000):
    params["weight"] = params["weight"] + params["rate"]
    params["bias"] = params["bias"] + i
print("seconds string_keys", time.perf_counter() - start)
print(params)
