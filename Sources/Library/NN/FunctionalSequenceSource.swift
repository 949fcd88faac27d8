/// Sequences in `paddle.nn.functional`, in the language itself: the loss of an unknown alignment, and
/// the paths of a beam search.
let functionalSequenceSource = #"""
  import paddle
  import paddle.nn.functional as F

  # Stands for log(0): sums of it stay finite, and so do gradients.
  _never = -1e30


  def _log_sum(*terms):
      return paddle.logsumexp(paddle.stack(terms), axis=0)


  def _later(scores, steps):
      """Scores moved to later places; nothing comes in."""
      rows, places = scores.shape
      if steps >= places:
          return paddle.full_like(scores, _never)
      return paddle.concat([paddle.full([rows, steps], _never, scores.dtype), scores[:, :-steps]], 1)


  def _with_blanks(labels, lengths, blank):
      """Each row of labels with a blank before, between and behind them."""
      rows, places = labels.shape
      inside = paddle.arange(places).unsqueeze(0) < lengths.unsqueeze(1)
      labels = paddle.where(inside, labels, paddle.full_like(labels, blank))
      pairs = paddle.stack([paddle.full_like(labels, blank), labels], axis=2)
      return paddle.concat([pairs.reshape([rows, 2 * places]),
                            paddle.full([rows, 1], blank, labels.dtype)], axis=1)


  def _repeats(labels, lengths):
      """How many labels of each row equal the one before: a blank has to part them."""
      inside = paddle.arange(1, labels.shape[1]).unsqueeze(0) < lengths.unsqueeze(1)
      return paddle.sum(((labels[:, 1:] == labels[:, :-1]) & inside).astype('int64'), axis=1)


  def ctc_loss(log_probs, labels, input_lengths, label_lengths, blank=0, reduction='mean',
               norm_by_times=False, zero_infinity=False):
      """-log of the probability of all alignments of labels with steps, after a softmax.

      log_probs: (steps, batch, classes); labels: (batch, longest), blank is in none of them.
      """
      if log_probs.ndim != 3 or labels.ndim != 2 or labels.shape[0] != log_probs.shape[1]:
          raise ValueError('ctc_loss takes logits of shape (steps, batch, classes) and labels of shape '
                           f'(batch, longest), not {list(log_probs.shape)} and {list(labels.shape)}')
      labels, steps = labels.astype('int64'), log_probs.shape[0]
      times, lengths = input_lengths.astype('int64'), label_lengths.astype('int64')
      text = _with_blanks(labels, lengths, blank)
      chances = F.log_softmax(log_probs, axis=-1)
      seen = [paddle.take_along_axis(chances[t], text, axis=1) for t in range(steps)]
      # A blank may be left out between two labels that differ.
      before = paddle.concat([paddle.full([text.shape[0], 2], blank, text.dtype), text], 1)[:, :-2]
      may_skip = (text != blank) & (text != before)
      nowhere = paddle.full_like(seen[0], _never)
      scores = paddle.where(paddle.arange(text.shape[1]).unsqueeze(0) < 2, seen[0], nowhere)
      for t in range(1, steps):
          jumped = paddle.where(may_skip, _later(scores, 2), nowhere)
          moved = _log_sum(scores, _later(scores, 1), jumped) + seen[t]
          scores = paddle.where((times > t).unsqueeze(1), moved, scores)
      last = (2 * lengths).unsqueeze(1)
      on_blank = paddle.take_along_axis(scores, last, axis=1)
      on_label = paddle.take_along_axis(scores, paddle.clip(last - 1, min=0), axis=1)
      on_label = paddle.where(last > 0, on_label, paddle.full_like(on_label, _never))
      loss = -_log_sum(on_blank, on_label).squeeze(1)
      # Too few steps for the labels: Paddle counts such a row as 0.
      loss = paddle.where(lengths + _repeats(labels, lengths) > times, paddle.zeros_like(loss), loss)
      if norm_by_times:
          shared = loss / times.astype(loss.dtype)
          loss = shared + (loss - shared).detach()
      if reduction == 'mean':
          return paddle.mean(loss / lengths.astype(loss.dtype))
      if reduction not in ('sum', 'none'):
          raise ValueError(f"reduction is 'mean', 'sum' or 'none', not {reduction!r}")
      return paddle.sum(loss) if reduction == 'sum' else loss


  def gather_tree(ids, parents):
      """The whole paths of a beam search, from the choice and the parent at each step.

      ids, parents: (steps, batch, beams).
      """
      steps, batch, beams = ids.shape
      beam = paddle.arange(beams).unsqueeze(0).expand([batch, beams])
      found = []
      for t in range(steps - 1, -1, -1):
          found.append(paddle.take_along_axis(ids[t], beam, axis=1))
          beam = paddle.take_along_axis(parents[t].astype('int64'), beam, axis=1)
      return paddle.stack(found[::-1])
  """#
