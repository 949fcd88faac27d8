/// `__future__`, in the language itself: names of features that are all there.
let futureSource = #"""
  annotations = division = print_function = unicode_literals = generator_stop = True
  absolute_import = with_statement = nested_scopes = generators = True
  """#
