/** Closing a departure: the count of the crew, who flew, who did not and why, and opening it again. */
export const closing = {
  'closing.differs':
    'The crew counts {crew, number}, the door {boarded, number}. Find the difference, or write down why they differ.',
  'closing.departed-already':
    '{name} is noted as boarded here, but departed on another departure already. Take that back first.',
  'closing.not-closed': 'This departure is not closed.',
  'closing.reopen-why': 'Write down why it is opened again.',
  'closing.reopened-place': 'Was aboard {departure}, which was opened again.',
  'closing.arrival-differs':
    '{arrived, number} arrived, but {left, number} left. Count again, or write down why in the note.',
} as const;
