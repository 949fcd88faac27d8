/// `abc`, in the language itself: abstract base classes.
let abcSource = #"""
  def abstractmethod(funcobj):
      funcobj.__isabstractmethod__ = True
      return funcobj


  class abstractproperty(property):
      pass


  class ABCMeta(type):
      def register(cls, subclass):
          return subclass


  class ABC:
      pass
  """#
