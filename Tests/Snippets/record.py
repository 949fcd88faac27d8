"""Records what CPython 3.11 says to each snippet of syntax.tsv.

Run it after adding rows: python3 Tests/Snippets/record.py
A row holds the snippet with escapes, CPython's verdict, and Dandelion's own where it means to differ.
"""

import pathlib
import warnings

TABLE = pathlib.Path(__file__).with_name("syntax.tsv")


def verdict(snippet):
    try:
        compile(snippet, "<snippet>", "exec", dont_inherit=True)
    except SyntaxError as error:
        return f"{type(error).__name__}: {error.msg}"
    return "ok"


def main():
    warnings.simplefilter("ignore")
    rows = []
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        snippet, *verdicts = line.split("\t")
        source = snippet.replace("\\\\", "\0").replace("\\n", "\n").replace("\\t", "\t")
        source = source.replace("\0", "\\")
        rows.append("\t".join([snippet, verdict(source), *verdicts[1:2]]))
    TABLE.write_text("\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
