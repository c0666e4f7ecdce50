/** Sentences and labels of the priorities, in ICU MessageFormat. */
export const priorities = {
  'priorities.section': 'Priorities',
  'priorities.title': 'Priorities',
  'priorities.about':
    'Who goes first where there is not room for everybody. The automatic assignment follows this.',
  'priorities.save': 'Save priorities',
  'priorities.reset': 'Reset to defaults',
  'priorities.step': 'Change the priorities',
  'priorities.how': 'How the major categories count',
  'priorities.strict': 'Strict ranks',
  'priorities.weighted': 'Weights only',
  'priorities.major-title': 'Major categories',
  'priorities.strict-about':
    'Nobody of a lower rank takes a place that somebody of a higher rank could have. Rank 1 is first; categories of one rank share, by their weights.',
  'priorities.weighted-about':
    'Each person counts as much as the weights say: many people of a light category can outweigh one of a heavy category.',
  'priorities.major': 'Major category',
  'priorities.minor-title': 'Minor categories',
  'priorities.minor-about':
    'Inside a major category. The weight of a person is the two multiplied: with 1.5 somebody counts half as much again.',
  'priorities.minor': 'Minor category',
  'priorities.rank': 'Rank',
  'priorities.weight': 'Weight',
  'priorities.input-of': '{input} of {category}',
  'priorities.rest-title': 'Time and assumed weights',
  'priorities.rest-about':
    'The last departure is worth so much less than the first, and one in doubt so much less than a sure one. Assumed kilograms hold where a person’s own are not known.',
  'priorities.earlier': 'Earlier is better (%)',
  'priorities.surer': 'Surer is better (%)',
  'priorities.offerHours': 'Offer kept (hours)',
  'priorities.assumedAdultKg': 'Adult (kg)',
  'priorities.assumedChildKg': 'Child (kg)',
  'priorities.assumedBaggageKg': 'Baggage (kg)',
  'priorities.not-a-weight': 'Type a number above 0, such as 1.5.',
  'priorities.not-a-rank': 'Type a whole number from 1 to 99.',
  'priorities.not-a-percentage': 'Type a number from 0 to 100.',
  'priorities.not-hours': 'Type hours above 0, up to 1000.',
  'priorities.not-kilograms': 'Type kilograms from 0 to 1000.',
} as const;
