/** The difference that a proposal makes, and what calls for a new plan. */
export const replan = {
  'replan.kind-loses': 'Loses its place',
  'replan.kind-moves': 'Moves',
  'replan.kind-gains': 'Gains a place',
  'replan.show': 'Show',
  'replan.show-all': 'All {count, number}',
  'replan.show-loses': 'Lose a place {count, number}',
  'replan.show-moves': 'Move {count, number}',
  'replan.show-gains': 'Gain a place {count, number}',
  'replan.search': 'Name, departure or reason',
  'replan.list': 'Households that the proposal changes',
  'replan.nothing': 'The proposal changes nothing: everybody stays where they are.',
  'replan.nothing-found': 'No household matches. Clear the search.',
  'replan.from-to': '{from} → {to}',
  'replan.no-place': 'no place',
  'replan.off': '{departure} (called off)',
  'replan.forced':
    '{count, plural, one {# household has} other {# households have}} to leave a departure that is cancelled or gone.',
  'replan.totals':
    '{households, plural, =0 {No household changes.} one {# household changes:} other {# households change:}} {households, plural, =0 {} other {{gains, plural, one {# person gains} other {# people gain}} a place, {moves, plural, one {# moves} other {# move}}, {loses, plural, =0 {nobody loses one} one {# loses one} other {# lose one}}.}}',
  'replan.by-class': 'By priority',
  'replan.by-departure': 'By departure',
  'replan.class': 'Priority',
  'replan.class-none': 'not stated',
  'replan.departure': 'Departure',
  'replan.before': 'Now',
  'replan.after': 'Then',
  'replan.people-of': 'of',
  'replan.change': 'Change',
  'replan.signed': '{count, number, ::sign-except-zero}',
  'replan.joining-leaving': '+{joining, number} −{leaving, number}',
  'replan.people': '{count, plural, one {# person} other {# people}}',
  'replan.stay': 'Move as few people as possible',
  'replan.stay-hint':
    'Who has a place keeps it where that costs nobody of higher priority theirs. Switch off to plan anew, the earliest departures first.',
  'replan.did-solve':
    'Re-plan: {moves, plural, =0 {nobody} one {# person} other {# people}} moved, {gains, number} placed, {loses, number} lost',
  'replan.accept': 'Accept all',
  'replan.strip': 'What has changed',
  'replan.lost':
    '{count, plural, one {# household} other {# households}} lost {count, plural, one {its} other {their}} place',
  'replan.over': '{count, plural, one {# departure is} other {# departures are}} over a limit',
  'replan.could':
    '{count, plural, one {# waiting household} other {# waiting households}} could be placed now',
  'replan.start': 'Re-plan…',
  'replan.title': 'Re-plan',
  'replan.notice':
    '{lost, plural, =0 {} one {# household lost its place.} other {# households lost their places.}} {over, plural, =0 {} one {# departure is over a limit.} other {# departures are over a limit.}}',
  'replan.why-not': 'Why not?',
  'replan.why-not-on': 'Why not on {departure}?',
  'replan.worth': 'What more room would do',
  'replan.worth-line':
    '{more} on {departure} would place {people, plural, one {# more person} other {# more people}}',
  'replan.open': 'Re-plan on the board',
} as const;
