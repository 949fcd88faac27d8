# Splitting, counting, joining and formatting text.
import time

start = time.perf_counter()
text = "the quick brown fox jumps over the lazy dog " * 2000
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
lines = []
for i in range(20000):
    lines.append(f"epoch {i}, loss {i / 7:.5f}")
joined = "\n".join(lines)
print("seconds text", time.perf_counter() - start)
print(counts["the"], len(joined), joined.upper().count("LOSS"))
