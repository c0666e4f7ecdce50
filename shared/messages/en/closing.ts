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
  'closing.title': 'Close {departure}',
  'closing.closed-title': '{departure} is closed',
  'closing.to-door': 'To the door',
  'closing.count-title': 'Count and close',
  'closing.count-about':
    'The heads that the crew counts aboard must be those that the door recorded as boarded.',
  'closing.count-missing': 'Type the number of heads that were counted.',
  'closing.crew-count': 'Counted by the crew',
  'closing.door-count': 'Boarded',
  'closing.verdict-open': 'Type the count of the crew.',
  'closing.verdict-agrees': 'The counts agree.',
  'closing.verdict-differs':
    '{side, select, crew {The crew counts {difference, number} more.} other {The crew counts {difference, number} fewer.}}',
  'closing.infants':
    '{infants, plural, one {# child below two is among those who boarded} other {# children below two are among those who boarded}}: ask whether the crew counted laps.',
  'closing.explanation': 'Why the counts differ',
  'closing.explanation-hint':
    'Kept with the manifest as flown. Better: find the difference below and correct it at the door.',
  'closing.close':
    'Close: {boarded, plural, one {# departed} other {# departed}}, {absent, plural, =0 {nobody waits} one {# waits again} other {# wait again}}',
  'closing.former': 'Closed before with {boarded, number} aboard; opened again: {reason}',
  'closing.differences': 'Where a difference may come from',
  'closing.differences-about': 'People to look for, the likeliest first.',
  'closing.kind-checked-in':
    '{count, plural, one {# checked in, not boarded} other {# checked in, not boarded}}',
  'closing.kind-arrived':
    '{count, plural, one {# arrived, not checked in} other {# arrived, not checked in}}',
  'closing.kind-unchecked':
    '{count, plural, one {# boarded without a check-in} other {# boarded without a check-in}}',
  'closing.kind-added':
    '{count, plural, one {# boarded without a place on the manifest} other {# boarded without a place on the manifest}}',
  'closing.kind-refused': '{count, plural, one {# refused} other {# refused}}',
  'closing.kind-no-show': '{count, plural, one {# no-show} other {# no-shows}}',
  'closing.kind-expected': '{count, plural, one {# never seen} other {# never seen}}',
  'closing.more': 'and {more, number} more',
  'closing.absent':
    '{count, plural, =0 {Everybody is aboard} one {# person does not go} other {# people do not go}}',
  'closing.absent-about':
    'They give their place back and wait again, with the reason. A family of which part went is told apart.',
  'closing.all-unknown': 'Reason for all {count, number} not known',
  'closing.choose-reason': 'Choose a reason',
  'closing.reason-of': 'Reason of {name}',
  'closing.held':
    '{count, plural, one {# document of somebody aboard is still held here} other {# documents of people aboard are still held here}}',
  'closing.held-about': 'Hand them over before the doors close.',
  'closing.held-left': 'The owner has left without it. Note it as carried along, or see to it under Custody.',
  'closing.held-carry': '{count, plural, one {It is carried along} other {All # are carried along}}',
  'closing.apart': 'Others of the household departed on {departure}.',
  'closing.flown': 'As flown',
  'closing.closed-by': 'Closed by {who}, {at}.',
  'closing.as-flown': 'Manifest as flown, v{version}',
  'closing.figure-boarded': 'departed',
  'closing.figure-no-show': 'no-shows',
  'closing.figure-refused': 'refused',
  'closing.counts-agreed': 'The crew counted {crew, number} as well.',
  'closing.counts-differed': 'The crew counted {crew, number}. {explanation}',
  'closing.waiting':
    '{count, plural, =0 {Nobody of this departure waits} one {# person waits again} other {# people wait again}}',
  'closing.waiting-about': 'Who did not go, by the reason.',
  'closing.reason-count': '{reason}: {count, number}',
  'closing.replan': 'Plan again',
  'closing.arrival': 'Arrival',
  'closing.arrival-about': 'When the other end confirms who arrived.',
  'closing.arrived': '{count, plural, one {# person} other {# people}} arrived, confirmed {at}.',
  'closing.arrived-count': 'Arrived',
  'closing.arrival-note': 'Note',
  'closing.arrival-yes': 'Confirm arrival',
  'closing.arrival-again': 'Correct',
  'closing.reopen': 'Open again',
  'closing.reopen-about':
    'Whoever was aboard stands at the door as boarded again. Who waits stays where they are now.',
  'closing.reopen-reason': 'Reason',
  'closing.reopen-yes': 'Open again',
  'closing.did-close': 'Close {departure}: {boarded, plural, one {# person} other {# people}} departed',
  'closing.did-reopen': 'Open {departure} again: {reason}',
  'closing.did-arrive': '{departure} arrived with {count, plural, one {# person} other {# people}}',
  'closing.did-carry':
    '{count, plural, one {# held document} other {# held documents}} carried on {departure}',
} as const;
