/// The part of `numpy` about sets and order: unique, membership, partition.
let numpySetsSource = #"""
  import numpy as np
  from numpy import (
      arange, argmax, argsort, array, asarray, concatenate, isnan, minimum, moveaxis, ravel,
      sort, unique_parts)


  def unique(ar, return_index=False, return_inverse=False, return_counts=False, axis=None,
             *, equal_nan=True, sorted=True):
      ar = asarray(ar)
      if axis is not None and ar.ndim > 1:
          return _unique_rows(ar, axis, return_index, return_inverse, return_counts)
      values, first, inverse, counts = unique_parts(ar)
      if equal_nan and values.dtype.kind == 'f' and isnan(values).any():
          kept = int(argmax(isnan(values)))
          counts = concatenate([counts[:kept], counts[kept:].sum(keepdims=True)])
          inverse = minimum(inverse, kept)
          values, first = values[:kept + 1], first[:kept + 1]
      return _chosen(values, first, inverse.reshape(ar.shape), counts, return_index,
                     return_inverse, return_counts)


  def _chosen(values, first, inverse, counts, return_index, return_inverse, return_counts):
      result = [values]
      if return_index:
          result.append(first)
      if return_inverse:
          result.append(inverse)
      if return_counts:
          result.append(counts)
      return result[0] if len(result) == 1 else tuple(result)


  def _unique_rows(ar, axis, return_index, return_inverse, return_counts):
      rows = moveaxis(ar, axis, 0)
      keys = [tuple(ravel(row).tolist()) for row in rows]
      first = {}
      for index, key in enumerate(keys):
          first.setdefault(key, index)
      ordered = list(first)
      ordered.sort()
      places = {key: place for place, key in enumerate(ordered)}
      inverse = array([places[key] for key in keys])
      positions = array([first[key] for key in ordered])
      counts = array([keys.count(key) for key in ordered])
      return _chosen(moveaxis(rows[positions], 0, axis), positions, inverse, counts,
                     return_index, return_inverse, return_counts)


  def isin(element, test_elements, assume_unique=False, invert=False):
      element = asarray(element)
      known = set(ravel(asarray(list(test_elements) if isinstance(test_elements, set)
                                else test_elements)).tolist())
      found = [(item in known) != invert for item in ravel(element).tolist()]
      return array(found, dtype=bool).reshape(element.shape)


  def in1d(ar1, ar2, assume_unique=False, invert=False):
      return ravel(isin(ar1, ar2, invert=invert))


  def union1d(ar1, ar2):
      return unique(concatenate([ravel(asarray(ar1)), ravel(asarray(ar2))]))


  def intersect1d(ar1, ar2, assume_unique=False, return_indices=False):
      first = unique(ar1)
      return first[isin(first, ar2)]


  def setdiff1d(ar1, ar2, assume_unique=False):
      first = unique(ar1)
      return first[isin(first, ar2, invert=True)]


  def setxor1d(ar1, ar2, assume_unique=False):
      return union1d(setdiff1d(ar1, ar2), setdiff1d(ar2, ar1))


  def lexsort(keys, axis=-1):
      order = arange(asarray(keys[0]).shape[-1])
      for key in keys:
          order = order[argsort(asarray(key)[order], stable=True)]
      return order


  def partition(a, kth, axis=-1):
      return sort(a, axis=axis)


  def argpartition(a, kth, axis=-1):
      return argsort(a, axis=axis)


  def sort_complex(a):
      return sort(a)


  def msort(a):
      return sort(a, axis=0)


  def unique_values(x):
      return unique(x)


  def unique_counts(x):
      return unique(x, return_counts=True)
  """#
