/** What a list that comes in again says that the roster does not, and how its people were recognised. */
export const difference = {
  'difference.comparing': 'Comparing with the roster',
  'difference.why-row': 'the same row came in before',
  'difference.why-id': 'same person ID',
  'difference.why-document': 'same document number',
  'difference.why-birth': 'same names and birth date',
  'difference.why-contact': 'same names, same phone or e-mail',
  'difference.why-list': 'the only one of this name on both lists',
  'difference.maybe-document': 'same document number, another name',
  'difference.maybe-twice': 'same names and birth date; another document, or a second row for one person',
  'difference.maybe-document-slip': 'document number differs by a slip, alike names',
  'difference.maybe-spelling': 'same birth date, names are spellings of each other',
  'difference.maybe-birth-slip': 'same names, birth date differs by a slip',
  'difference.maybe-phone': 'alike names, same phone or e-mail',
  'difference.maybe-name': 'same names; too little else is known',

  'difference.tab': 'Difference to the roster',
  'difference.parts': 'Kind of difference',
  'difference.part-changed': 'Changed ({count, number})',
  'difference.part-maybe': 'Maybe the same ({count, number})',
  'difference.part-missing': 'Missing from this list ({count, number})',
  'difference.part-gone': 'Taken off the roster ({count, number})',
  'difference.none-title': 'Nothing differs',
  'difference.none-text':
    '{unchanged, plural, =0 {Nobody of this list is on the roster} one {# person of this list is on the roster and says the same there} other {# people of this list are on the roster and it says the same of them}}{fresh, plural, =0 {.} one {; # person is new.} other {; # people are new.}}',
  'difference.nothing-new':
    'Nothing new in this list: {known, plural, =0 {nobody of it} one {its one person} other {all # people}} on the roster already{changed, plural, =0 {} one {; # was changed there since and stays so} other {; # were changed there since and stay so}}.',
  'difference.summary':
    '{known, plural, =0 {Nobody} one {# person} other {# people}} of this list already on the roster, {changed, number} with changes{maybe, plural, =0 {} other {; # maybe}}{missing, plural, =0 {} other {; # of the earlier list missing here}}{gone, plural, =0 {} other {; # taken off the roster since}}; {fresh, number} new.',
  'difference.replaces': 'This list is a newer version of',
  'difference.replaces-none': 'A list of its own',
  'difference.replaces-list':
    'Newer version of {file}, {at} ({shared, plural, one {# person} other {# people}} in common)',

  'difference.person': 'Person',
  'difference.fact': 'Fact',
  'difference.facts': 'Birth date, document',
  'difference.on-roster': 'On the roster',
  'difference.in-list': 'In this list',
  'difference.nothing': '(nothing)',
  'difference.standing': 'How it came about',
  'difference.from': 'Roster’s value from',
  'difference.recognised': 'Recognised by',
  'difference.why': 'Why',
  'difference.decision': 'What happens',
  'difference.status': 'Status',
  'difference.place': 'Place',
  'difference.has-place': 'on a departure',
  'difference.earlier-row': 'Earlier row',
  'difference.changed-table': 'Facts that differ; ticked ones are taken over',
  'difference.maybe-table': 'Rows that may be of people on the roster',
  'difference.missing-table': 'People missing from this list',
  'difference.gone-table': 'Rows whose people were taken off the roster',

  'difference.standing-list': 'Newer in this list',
  'difference.standing-list-about': 'The value on the roster came from an earlier version of this list.',
  'difference.standing-empty': 'Fills a gap',
  'difference.standing-empty-about': 'The roster says nothing yet.',
  'difference.standing-other': 'Another list says otherwise',
  'difference.standing-other-about':
    'The value on the roster came from another list. It stays unless you tick it.',
  'difference.standing-hand': 'You changed it by hand',
  'difference.standing-hand-about':
    'Somebody entered the value of the roster by hand. It stays unless you tick it.',
  'difference.standing-since': 'Changed since; list still says',
  'difference.standing-since-about':
    'The list says what it said before; the roster was changed since. It stays unless you tick it.',
  'difference.standing-household': 'Other household',
  'difference.standing-household-about':
    'The list puts this person into another household than the roster does. They stay where they are unless you tick it.',
  'difference.standing-cleared': 'Left empty by this list',
  'difference.standing-cleared-about':
    'The list says nothing here any more. The value stays unless you tick it.',

  'difference.source-unknown': 'not known',
  'difference.source-hand': 'by hand, {by} {at}',
  'difference.source-document': 'from the document, {by} {at}',
  'difference.source-file': '{file}, row {row, number} {at}',

  'difference.filter': 'Show one fact only',
  'difference.all-facts': 'All facts',
  'difference.field-count': '{field} ({count, number})',
  'difference.accept-shown': 'Take over all {count, number} shown',
  'difference.decline-shown': 'None shown',
  'difference.accept-person': 'All of {name}',
  'difference.decline-person': 'None of them',
  'difference.accepted-count':
    '{count, number} of {total, plural, one {# change} other {# changes}} taken over',
  'difference.for-all': 'All {count, number}:',
  'difference.for-picked': '{count, number} ticked:',

  'difference.maybe-about':
    'These rows are alike to people on the roster, but not surely theirs. They come in as new people, for Same person? to settle, unless you decide here.',
  'difference.maybe-new': 'New person',
  'difference.maybe-same': 'Same person',
  'difference.maybe-out': 'Leave out',
  'difference.missing-about':
    'These people came from an earlier version of this list and are not in it any more. They stay as they are unless you decide otherwise.',
  'difference.missing-keep': 'Keep',
  'difference.missing-delete': 'Delete',
  'difference.missing-mark': 'Mark: {status}',
  'difference.gone-about':
    'The same rows came in before, and their people were deleted or merged since. They stay out unless you bring them back.',
  'difference.gone-back': 'Bring back',
  'difference.gone-out': 'Leave out',
} as const;
