/** Sentences and labels of the history: who did what, and taking it back. */
export const history = {
  'history.not-a-step':
    'Step {sequence, number} of the history cannot be taken back or done again: it says what happened, or was turned already.',
  'history.part-unreadable':
    'A part of the history that is needed for this cannot be read, so nothing was changed. {reason}',
} as const;
