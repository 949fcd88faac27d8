extension ErrorGuide {
  /// All explanations, of which the first that fits an error is its own; no code changes its meaning.
  public static let table: [ErrorGuide] = [
    ErrorGuide(
      "E01", "NameError", title: "A name that nothing was given",
      """
      A name exists once something was assigned to it. Look for a letter that differs, for \
      capitals, and for a line that did not run, because an error stopped the input before it \
      came to it. `:vars` lists the names there are.
      """,
      wrong: "total = 1\nprint(totl)", right: "total = 1\nprint(total)"),
    ErrorGuide(
      "E02", "ValueError", words: ["aligned at the right"],
      title: "Shapes that do not broadcast",
      """
      Elementwise operators line two shapes up at the right. In each place the lengths must be \
      equal, or one of them must be 1, which is then stretched. A missing place counts as 1. \
      Give the axis its place with reshape or unsqueeze, or check which of the two is not what \
      you think.
      """,
      wrong: "ones([2, 3]) + ones([2])", right: "ones([2, 3]) + ones([2, 1])"),
    ErrorGuide(
      "E03", "ValueError", words: ["matmul of shapes"],
      title: "A matrix product whose inner lengths differ",
      """
      In a @ b each row of a meets each column of b: the last axis of a and the last but one \
      of b have the same length, and that length disappears. If the data are right, one of the \
      two usually wants a .T, or they stand in the wrong order: inputs @ weights.
      """,
      wrong: "ones([2, 3]) @ ones([2, 4])", right: "ones([2, 3]).T @ ones([2, 4])"),
    ErrorGuide(
      "E04", "ValueError", words: ["do not fill the shape"],
      title: "A shape for another number of elements",
      """
      reshape moves no element and drops none, so the lengths of the new shape must multiply \
      to the same number. One of them may be -1: it is worked out from the rest.
      """,
      wrong: "ones([2, 3]).reshape([4, 2])", right: "ones([2, 3]).reshape([3, -1])"),
    ErrorGuide(
      "E05", "RuntimeError", words: ["was released by an earlier backward"],
      title: "A second backward() through the same graph",
      """
      backward() releases what the operators had kept, to save memory. Compute the loss anew \
      for each step, as a training loop does; or keep the graph the first time with \
      retain_graph=True. Gradients add up in .grad until clear_grad().
      """,
      wrong: """
        x = to_tensor(2.0, stop_gradient=False)
        y = x * x
        y.backward()
        y.backward()
        """,
      right: """
        x = to_tensor(2.0, stop_gradient=False)
        y = x * x
        y.backward(retain_graph=True)
        y.backward()
        """),
    ErrorGuide(
      "E06", "RuntimeError", words: ["backward() has nothing to do"],
      title: "Nothing here wants a gradient",
      """
      A tensor is a constant unless it was made with stop_gradient=False, and what is computed \
      from constants alone is a constant. Say it of the leaves, before computing: parameters \
      of layers have it already; detach() and no_grad() take it away.
      """,
      wrong: "x = to_tensor(2.0)\n(x * x).backward()",
      right: "x = to_tensor(2.0, stop_gradient=False)\n(x * x).backward()"),
    ErrorGuide(
      "E07", "ValueError", words: ["truth of a tensor", "only a tensor of one element"],
      title: "Many elements where one number is needed",
      """
      `if` and float() want one number, and a tensor of many has no single one. Reduce it \
      first: any(), all(), sum(), mean(), or pick an element by its index.
      """,
      wrong: "x = ones([2])\nif x > 0: print('positive')",
      right: "x = ones([2])\nif (x > 0).all(): print('positive')"),
    ErrorGuide(
      "E08", "TypeError", words: ["NoneType"], title: "None where a value was expected",
      """
      A function without return gives None; so do methods that change something in place, and \
      .grad before backward(). Print the parts, one by one, to see which of them is None.
      """,
      wrong: "numbers = [3, 1, 2]\nlen(numbers.sort())",
      right: "numbers = [3, 1, 2]\nnumbers.sort()\nlen(numbers)"),
    ErrorGuide(
      "E09", "TypeError",
      words: ["unsupported operand", "can only concatenate", "not supported between"],
      title: "An operator between types that do not mix",
      """
      Numbers add to numbers and texts to texts; Python does not guess. Convert one side: \
      int(), float(), str(), or write an f-string. input() always gives text.
      """,
      wrong: "'loss: ' + 0.5", right: "'loss: ' + str(0.5)"),
    ErrorGuide(
      "E10", "TypeError", words: ["argument"],
      title: "A call with other arguments than the function takes",
      """
      Compare the call with the signature: `NAME?` shows it. In a class each method has self \
      as its first parameter, and a forgotten self looks like one argument too many.
      """,
      wrong: "def area(width, height): return width * height\narea(3)",
      right: "def area(width, height): return width * height\narea(3, 4)"),
    ErrorGuide(
      "E11", "TypeError", words: ["is not callable"],
      title: "Parentheses behind what is no function",
      """
      `x(...)` calls x. Perhaps a variable has taken the name of a function (`sum = 3`), an \
      operator is missing before the parenthesis, or an index wanted square brackets. `del x` \
      gives the function its name back.
      """,
      wrong: "n = 3\nn(2 + 1)", right: "n = 3\nn * (2 + 1)"),
    ErrorGuide(
      "E12", "IndexError", title: "An index beyond the end",
      """
      Counting begins at 0, so the last of n elements is n - 1, or -1 from the end. len() or \
      .shape tell how many there are.
      """,
      wrong: "values = [10, 20]\nvalues[2]", right: "values = [10, 20]\nvalues[-1]"),
    ErrorGuide(
      "E13", "KeyError", title: "A key that the dict does not have",
      """
      Print the keys: list(d). `d.get(key, default)` answers without an error, `key in d` asks \
      first. 1 and '1' are different keys.
      """,
      wrong: "ages = {'Ann': 20}\nages['ann']", right: "ages = {'Ann': 20}\nages.get('ann', 0)"),
    ErrorGuide(
      "E14", "AttributeError", title: "A name after the dot that is not there",
      """
      What may follow the dot depends on the type of what stands before it: `type(x)` tells \
      the type, Tab behind the dot lists the names.
      """,
      wrong: "[1, 2].add(3)", right: "[1, 2].append(3)"),
    ErrorGuide(
      "E15", "ValueError", words: ["to unpack"], title: "More or fewer values than names",
      """
      `a, b = value` needs exactly two values. `a, *rest = value` takes as many as there are; \
      a name alone takes them all as one tuple.
      """,
      wrong: "a, b = 1, 2, 3", right: "a, *b = 1, 2, 3"),
    ErrorGuide(
      "E16", "ValueError", words: ["invalid literal", "could not convert"],
      title: "A text that is no number",
      """
      int() and float() read digits alone: no units, no commas, and int() no point. Look at \
      the text with repr(), which also shows blanks.
      """,
      wrong: "int('3.5')", right: "int(float('3.5'))"),
    ErrorGuide(
      "E17", "ZeroDivisionError", title: "A division by zero",
      """
      The divisor was 0 when the line ran. Tensors do not raise this error: they give inf or \
      nan, and those spread.
      """,
      wrong: "n = 0\n1 / n", right: "n = 0\n1 / max(n, 1)"),
    ErrorGuide(
      "E18", "UnboundLocalError", title: "A local name that is read before it is assigned",
      """
      A name that a function assigns anywhere is local in all of it. Take it as a parameter \
      and return the new value; `global` is the other way.
      """,
      wrong: "count = 0\ndef step():\n    count += 1\nstep()",
      right: "def step(count): return count + 1\ncount = step(0)"),
    ErrorGuide(
      "E19", "ModuleNotFoundError", "ImportError", title: "A module that is not there",
      """
      What Dandelion knows: paddle with its modules, numpy and the like, and the common \
      modules of Python. Own modules are found beside the program. `:help paddle` shows what a \
      module has.
      """,
      wrong: "import paddel", right: "import paddle"),
    ErrorGuide(
      "E20", "FileNotFoundError", title: "A file that is not where it is looked for",
      """
      A path without a leading slash begins in the folder where the program was started. \
      `import os; os.listdir('.')` shows what lies there.
      """,
      wrong: "open('no-such-file.txt')", right: "import os\nos.path.exists('no-such-file.txt')"),
    ErrorGuide(
      "E21", "RecursionError", title: "A function that calls itself without end",
      """
      Some case must return without another call, and each call must come nearer to it.
      """,
      wrong: "def down(n): return down(n - 1)\ndown(3)",
      right: "def down(n): return 0 if n == 0 else down(n - 1)\ndown(3)"),
    ErrorGuide(
      "E22", "MemoryError", title: "More memory than there is",
      """
      Multiply the lengths of the shape: a float32 takes 4 bytes. Broadcasting [n, 1] with [1, \
      n] makes n × n elements. Work in pieces, or on a smaller part first.
      """,
      wrong: "zeros([1000000, 1000000, 1000])", right: "zeros([1000, 1000])"),
    ErrorGuide(
      "E23", "SyntaxError", words: ["was never closed", "unterminated"],
      title: "Something was opened and not closed",
      """
      A bracket or a quotation mark has no partner. The error may be far above the line where \
      Python notices it: the mark shows the one that was opened.
      """,
      wrong: "print((1 + 2) * 3", right: "print((1 + 2) * 3)"),
    ErrorGuide(
      "E24", "SyntaxError", words: ["invalid character"],
      title: "A sign from a Chinese keyboard, or another look-alike",
      """
      Full-width signs look like （ ， ： “ and are other characters than ( , : ". Switch the \
      input method to half width for code; inside of texts all are welcome.
      """,
      wrong: "print（1）", right: "print('（1）')"),
    ErrorGuide(
      "E25", "IndentationError", "TabError", title: "Rows that begin at the wrong column",
      """
      After a colon the block is indented, all its rows alike; a row further left ends it. \
      Four spaces are the custom, tabs and spaces do not mix.
      """,
      wrong: "if True:\nprint(1)", right: "if True:\n    print(1)"),
    ErrorGuide(
      "E26", "SyntaxError", title: "A text that is no Python",
      """
      The mark stands where reading stopped; the cause is there or just before. Usual ones: a \
      missing colon after if, for or def; = where == is meant; a missing comma or operator; a \
      keyword such as class or lambda as a name.
      """,
      wrong: "for i in range(3) print(i)", right: "for i in range(3): print(i)"),
    ErrorGuide(
      "E27", "AssertionError", title: "An assertion that does not hold",
      """
      `assert condition, message` stops the program where something is not as its author took \
      for granted. Print the values in the condition.
      """,
      wrong: "x = 3\nassert x > 5, 'x is too small'", right: "x = 7\nassert x > 5, 'x is too small'"
    ),
  ]
}
