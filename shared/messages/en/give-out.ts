/** Sentences about files and papers that name people and leave the desk, other than manifests. */
export const giveOut = {
  'giveOut.people-export': 'Roster export',
  'giveOut.fix-sheet': 'Sheet of rows to fix',
  'giveOut.set-aside': 'Rows set aside',
  'giveOut.movement-sheet': 'Movement sheet',
  'giveOut.unsupported-list': 'List of unsupported people',
  'giveOut.title-people-export': 'Who gets what: {count, plural, one {# person} other {# people}}',
  'giveOut.title-fix-sheet': 'Who gets what: {count, plural, one {# row} other {# rows}} to fix',
  'giveOut.title-set-aside': 'Who gets what: {count, plural, one {# row} other {# rows}} set aside',
  'giveOut.title-movement-sheet':
    'Who gets what: movement sheet of {count, plural, one {# person} other {# people}}',
  'giveOut.title-unsupported-list':
    'Who gets what: list of {count, plural, one {# unsupported person} other {# unsupported people}}',
  'giveOut.sum-rows': '{count, plural, one {# row} other {# rows}}, whole as they were read, to {recipient}',
  'giveOut.sum-rows-inside':
    '{count, plural, one {# row} other {# rows}}, whole as they were read, inside of the mission',
  'giveOut.rows-hint':
    'Every column of the list goes along, those too that this recipient should not have. Give it only to whoever mends the list.',
  'giveOut.nothing':
    'This recipient may have none of these facts. Choose another kind of recipient, or alter the kind under Manifests, Lists.',
  'giveOut.did': 'Give out: {what} to {recipient}',
  'giveOut.plain-rows':
    'Anybody who gets this file, or finds it later, can read it: {count, plural, one {# row} other {# rows}} with all their columns.',
  'giveOut.given': '{what}: saved in {path}.',
  'giveOut.extra': 'all other columns of their lists',
  'giveOut.log-whole-rows': 'whole rows',
} as const;
