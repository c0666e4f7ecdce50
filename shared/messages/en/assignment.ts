/** Sentences and labels of the assignment area, in ICU MessageFormat. */
export const assignment = {
  'assignment.not-a-problem':
    'This is not an assignment problem: it must be an object with the lists “departures” and “households”.',
  'assignment.missing': '{path} is missing; it must be {kind}.',
  'assignment.wrong-kind': '{path} must be {kind}, but it is {found}.',
  'assignment.kind-list': 'a list',
  'assignment.kind-text': 'a text that is not empty',
  'assignment.kind-instant': 'an instant such as “2028-08-01T06:00:00Z”',
  'assignment.kind-whole': 'a whole number, 0 or more',
  'assignment.kind-number': 'a number, 0 or more',
  'assignment.kind-counts': 'an object of whole numbers by name, such as “wheelchair”: 2',
  'assignment.kind-share': 'a number from 0 to 1',
  'assignment.kind-object': 'an object',
  'assignment.kind-lists': 'a list of lists',
  'assignment.kind-moves': 'an object of departure ids by household id',
  'assignment.kind-tier-entry': 'the id of a household or a value, 0 or more',
  'assignment.forbidden-name': '{path} has a place called “__proto__”. Give it another name.',
  'assignment.too-large': '{path} is {found}; the most that can be reckoned with is {most}.',
  'assignment.twice': '{path} has the id “{id}”, which another one before it has too. Ids must differ.',
  'assignment.unknown-departure':
    '{path}: household “{household}” names the departure “{departure}”, which is not among the departures.',
  'assignment.locks-do-not-fit':
    'The households that are locked to departure “{departure}” need {sum, number} of its {limit}, but it has {most, number}. Unlock one of them or raise the limit.',
  'assignment.unknown-household':
    '{path} names the household “{household}”, which is not among the households.',
  'assignment.together-two-locks':
    'Households “{first}” and “{second}” go together, but they are locked to different departures, “{firstDeparture}” and “{secondDeparture}”. Unlock one of them.',
  'assignment.together-not-eligible':
    'Household “{household}” goes together with “{other}”, which is locked to departure “{departure}”, but may not take it. Unlock “{other}” or let them go apart.',
  'assignment.mixed-tier':
    '{path} holds ids and values. A tier lists either households by id or values, not both.',
  'assignment.value-in-two-tiers':
    '{path}: the value {value} is in an earlier tier already. Leave it in one of them.',
  'assignment.household-in-two-tiers':
    '{path}: household “{household}” is in an earlier tier already, by its id or its value. Leave it in one of them.',
  'assignment.check-unknown':
    'The plan places “{household}” on “{departure}”; one of the two is not in the problem.',
  'assignment.check-not-eligible':
    'The plan places household “{household}” on departure “{departure}”, which it may not take.',
  'assignment.check-lock': 'Household “{household}” is locked to departure “{departure}” but is not on it.',
  'assignment.check-limit':
    'Departure “{departure}” carries {sum, number} of its {limit}, but it has {most, number}.',
  'assignment.check-together':
    'Households “{first}” and “{second}” go together, but the plan does not keep them together.',
  'assignment.check-moves':
    'The plan moves {found, number} of the households that had a place; the result says {stated, number}.',
  'assignment.check-tier':
    'The figures of tier {tier, number} do not add up: the plan places a value of {found, number}, the result says {stated, number} with the bound {bound, number}.',
  'assignment.check-figures':
    'The figures do not add up: the plan is worth {found, number}, the result says {stated, number} with the bound {bound, number}.',
} as const;
