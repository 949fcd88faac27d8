import Testing

@testable import Console

@Test(
  "A paste loses what is not input",
  arguments: [
    ("a = 1\n", true, "a = 1"),
    ("a\r\nb\rc", true, "a\nb\nc"),
    ("\n\nif x:\n\ty\n \n", true, "if x:\n    y"),
    ("a\u{07}\u{00}b\u{1B}[31mc\u{1B}[0md\u{9B}", true, "abcd"),
    ("\u{A0}\u{A0}x = '\u{A0}'", true, "x = '\u{A0}'"),
    ("    a\n\n      b\n    c", true, "a\n\n  b\nc"),
    ("    a\n  b", false, "    a\n  b"),
    ("x\u{2024}y\u{2028}z", true, "x.y\nz"),
    (">>> a = 1\n>>> a\n1\n>>> b", true, "a = 1\na\nb"),
    (">>> for i in x:\n...     i\n... \n0\n1\n>>> b", true, "for i in x:\n    i\n\nb"),
    (">>> x\n[1,\n... 2]\n...", true, "x"),
    (">>>\n>>>  y\n...z", true, "\n y\nz"),
    ("  >>> a\n  1\n  >>> b", true, "a\nb"),
    ("s = '''\n>>> a\n'''", true, "s = '''\n>>> a\n'''"),
    (">>> s = '''\n... >>> a\n... '''", true, "s = '''\n>>> a\n'''"),
    (">>> a", false, ">>> a"),
    ("打印(“中文”)", true, "打印(“中文”)"),
    ("", true, ""),
    ("\n \n", true, ""),
  ])
func pasteIsCleaned(text: String, atStart: Bool, expected: String) {
  #expect(PastedText(text, atStart: atStart).text == expected)
}
