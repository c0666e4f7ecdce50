/** Sentences of the overview: who can leave by when, what is about to close, what needs a decision. */
export const overview = {
  'overview.decide': 'Needs a decision',
  'overview.decide-none': 'Nothing waits for a decision.',
  'overview.close': 'About to close',
  'overview.close-none': 'Nothing closes in the next days.',
  'overview.pressure-now': 'Now',
  'overview.pressure-soon': 'Soon',
  'overview.pressure-watch': 'Watch',
  'overview.minutes': '{count, number} min',
  'overview.hours': '{count, number} h',
  'overview.days': '{count, plural, one {# day} other {# days}}',
  'overview.cut-off':
    '{departure} closes in {left}: {free, plural, one {# seat} other {# seats}} free, {waiting, plural, one {# person who waits} other {# of those who wait}} may take {free, plural, one {it} other {them}}.',
  'overview.may-take': 'waits and may take {departure}',
  'overview.expires-before':
    '{count, plural, one {# person holds a document that expires} other {# people hold documents that expire}} before their departure.',
  'overview.label-expires-before': 'document expires before the departure',
  'overview.expires-soon':
    '{count, plural, one {# document expires} other {# documents expire}} within {days, number} days.',
  'overview.label-expires-soon': 'document expires within {days, number} days',
  'overview.offers':
    '{count, plural, one {# offer waits for an answer and runs out} other {# offers wait for an answer; the first runs out}} in {left}.',
  'overview.label-offers': 'has an offer',
  'overview.offers-out':
    '{count, plural, one {# offer ran out without an answer: its seats are free.} other {# offers ran out without an answer: their seats are free.}}',
  'overview.label-offers-out': 'did not answer an offer',
  'overview.recontact':
    '{count, plural, one {# person is} other {# people are}} to be contacted again{late, plural, =0 { by the day after tomorrow} other {, # of them overdue}}.',
  'overview.label-recontact': 'to be contacted again',
  'overview.stale':
    '{count, plural, one {# person was} other {# people were}} last heard of more than {days, number} days ago.',
  'overview.label-stale': 'not heard of for {days, number} days',
  'overview.conflict-overload':
    '{count, plural, one {# limit of a departure is} other {# limits of departures are}} exceeded.',
  'overview.conflict-cut-off-passed':
    '{count, plural, one {# departure is} other {# departures are}} past the cut-off and not closed.',
  'overview.conflict-lone-minor': '{count, plural, one {# minor travels} other {# minors travel}} alone.',
  'overview.conflict-escort-apart':
    '{count, plural, one {# minor travels without the} other {# minors travel without their}} escort.',
  'overview.conflict-not-eligible':
    '{count, plural, one {# household has a place that it} other {# households have a place that they}} may not take.',
  'overview.conflict-cancelled':
    '{count, plural, one {# household sits} other {# households sit}} on a cancelled departure.',
  'overview.conflict-missing-departure':
    '{count, plural, one {# household sits} other {# households sit}} on a departure that is gone from the plan.',
  'overview.conflict-family-split':
    '{count, plural, one {# family leaves} other {# families leave}} on different departures without a reason.',
  'overview.label-conflict-overload': 'on a departure that is too full',
  'overview.label-conflict-cut-off-passed': 'on a departure past its cut-off',
  'overview.label-conflict-not-eligible': 'place that may not be taken',
  'overview.label-conflict-cancelled': 'on a cancelled departure',
  'overview.label-conflict-missing-departure': 'on a departure that is gone',
  'overview.label-conflict-lone-minor': 'minor travelling alone',
  'overview.label-conflict-escort-apart': 'escort travels otherwise',
  'overview.label-conflict-family-split': 'family on different departures',
  'overview.no-manifest':
    '{departure} leaves in {left} and has no issued manifest for its {people, plural, one {# person} other {# people}}.',
  'overview.manifest-changed':
    '{departure} changed since version {version, number} of its manifest was issued.',
  'overview.unassigned':
    '{waiting, plural, one {# person waits} other {# people wait}} while {free, plural, one {# seat is} other {# seats are}} free on open departures.',
  'overview.unsigned':
    '{count, plural, one {# adult with a place was} other {# adults with a place were}} not asked yet for the promissory note (DS-5528).',
  'overview.label-unsigned': 'not asked for the promissory note',
  'overview.lone-minors':
    '{count, plural, one {# minor has no adult in the household and no escort.} other {# minors have no adult in their household and no escort.}}',
  'overview.label-lone-minors': 'minor without an adult or escort',
  'overview.no-place': 'Of {count, plural, one {# person} other {# people}} nobody knows where they are.',
  'overview.unsupported':
    '{count, plural, one {# person is} other {# people are}} outside of every supported area{late, plural, =0 {} other {; # of them were to be contacted by now}}.',
  'overview.advisory-stale':
    '{count, plural, one {# advisory in force is} other {# advisories in force are}} older than {hours, number} hours: confirm or withdraw.',
  'overview.advisory-ends':
    '{count, plural, one {# advisory ends} other {# advisories end}} within a day, the first in {left}.',
  'overview.label-no-place': 'place not known',
  'overview.fixes': '{count, plural, one {# row or value waits} other {# rows or values wait}} to be mended.',
  'overview.same-person': '{count, plural, one {# pair} other {# pairs}} of records may be the same person.',
  'overview.leaving': 'Who can leave by when',
  'overview.leaving-sum':
    'By {day}: {seats, number} seats, {assigned, number} of them taken. {toMove, plural, =0 {Nobody waits to leave.} one {# person is to leave.} other {# people are to leave.}}',
  'overview.leaving-short':
    '{short, plural, =0 {The seats of these days are enough for everybody.} one {# person finds no seat in these days.} other {# people find no seat in these days.}}',
  'overview.leaving-none': 'No departure with a time is planned.',
  'overview.chart-seats': 'Seats by then',
  'overview.chart-assigned': 'With a place by then',
  'overview.chart-to-move': 'To leave in all',
  'overview.chart-day': 'Day',
  'overview.chart-bar':
    '{day}: {seats, number} seats leave, {assigned, number} taken; by then {seatsBy, number} seats, {assignedBy, number} taken',
  'overview.places': 'Where people are',
  'overview.places-other': '{count, plural, one {# other place} other {# other places}}',
  'overview.places-unknown': 'Place not known',
  'overview.places-none': 'Nobody who is still here has a place yet.',
  'overview.place-line': '{place}: {count, plural, one {# person} other {# people}}',
  'overview.working': 'Reckoning …',
} as const;
