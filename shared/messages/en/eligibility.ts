/** Sentences and labels of the eligibility area, in ICU MessageFormat. */
export const eligibility = {
  'eligibility.rule-departure-open': 'The departure is open',
  'eligibility.rule-cut-off': 'The cut-off has not passed',
  'eligibility.rule-not-gone': 'The departure has not left yet',
  'eligibility.rule-travelling': 'The person wants a place',
  'eligibility.rule-reachable': 'The person can be reached',
  'eligibility.rule-nationality':
    'The nationality is allowed, or the person is a relative who may come along',
  'eligibility.rule-document-held': 'An accepted document is held',
  'eligibility.rule-document-valid': 'The document is valid for long enough',
  'eligibility.rule-ready': 'The person is there by the day of the cut-off',
  'eligibility.rule-visa': 'A visa is held where one is asked for',
  'eligibility.rule-vaccination-card': 'A vaccination card is held where one is asked for',
  'eligibility.rule-special-place': 'There is such a place as the person needs',
  'eligibility.rule-lone-minor': 'A minor travels with an adult',
  'eligibility.rule-vaccination-known': 'It is known whether a vaccination card is held',
  'eligibility.rule-cash': 'The cash that is asked for can be brought',
  'eligibility.rule-no-pets': 'No animal comes along where none may',
  'eligibility.rule-baggage': 'Baggage is within what each person may bring',
  'eligibility.rule-certain': 'The departure is not in doubt',
  'eligibility.boarding': '{departure} is boarding: its list is closed.',
  'eligibility.closed': '{departure} is closed.',
  'eligibility.departed': '{departure} has departed.',
  'eligibility.cancelled': '{departure} is cancelled.',
  'eligibility.cut-off-passed': 'The cut-off of {departure} passed at {at}.',
  'eligibility.gone': '{departure} left at {at}.',
  'eligibility.already-left': '{name} has already left.',
  'eligibility.staying': '{name} has decided to stay.',
  'eligibility.own-ticket': '{name} leaves on a ticket of their own.',
  'eligibility.unreachable': '{name} cannot be reached.',
  'eligibility.nationality-unknown':
    '{name}’s nationality is not known, and {departure} takes only {allowed}.',
  'eligibility.nationality-refused': '{name} is {nationality}, and {departure} takes only {allowed}.',
  'eligibility.nationality-refused-relatives':
    '{name} is {nationality}, and {departure} takes only {allowed} and of their household: {relatives}.',
  'eligibility.relative-spouse': 'spouse',
  'eligibility.relative-child': 'children',
  'eligibility.relative-child-below': 'children below {years}',
  'eligibility.relative-parent': 'parents',
  'eligibility.not-ready':
    '{name} can be there on {ready} at the earliest, and {departure} must be reached by {due}.',
  'eligibility.no-document': '{name} holds no travel document, and {departure} asks for one of: {accepted}.',
  'eligibility.document-refused': '{name} holds only: {held}; {departure} asks for one of: {accepted}.',
  'eligibility.document-expired': '{name}’s document ({held}) expired on {expiry}.',
  'eligibility.document-expires':
    '{name}’s document ({held}) expires on {expiry}, {days, plural, one {# day} other {# days}} before {departure} arrives.',
  'eligibility.document-too-short':
    '{name}’s document ({held}) expires on {expiry}, {days, plural, =0 {on the day {departure} arrives} one {# day after {departure} arrives} other {# days after {departure} arrives}}; {months, plural, one {# month is} other {# months are}} asked for.',
  'eligibility.visa-missing': 'No visa of {name} for {country} is known, and {departure} asks for one.',
  'eligibility.visa-expires': '{name}’s visa for {country} ends on {expiry}, before {departure} arrives.',
  'eligibility.vaccination-none': '{name} has no vaccination card, and {departure} asks for one.',
  'eligibility.vaccination-unknown':
    'It is not known whether {name} has a vaccination card, and {departure} asks for one.',
  'eligibility.cash-missing':
    '{name} cannot bring the {amount} {currency} in cash that {departure} asks for.',
  'eligibility.no-place-wheelchair': '{name} needs a wheelchair place, and {departure} has none.',
  'eligibility.no-place-stretcher': '{name} needs a stretcher place, and {departure} has none.',
  'eligibility.no-place-oxygen': '{name} needs oxygen, and {departure} has none.',
  'eligibility.no-place-pet': '{name} brings an animal, and {departure} has no place for one.',
  'eligibility.pet-refused': '{name} would bring an animal, and {departure} takes none.',
  'eligibility.baggage-pieces':
    '{name} has {pieces, plural, one {# piece} other {# pieces}} of baggage, and {departure} allows {allowed, plural, =0 {none} other {# a person}}.',
  'eligibility.baggage-kg':
    '{name} has {kilograms} kg of baggage, and {departure} allows {allowed} kg a person.',
  'eligibility.doubtful': 'It is doubtful whether {departure} goes.',
  'eligibility.lone-minor':
    '{name} is {age, plural, =0 {under one year} one {# year} other {# years}} old, and nobody in the household is known to be 18 or older.',
  'eligibility.document-passport': 'passport',
  'eligibility.document-identity-card': 'identity card',
  'eligibility.document-laissez-passer': 'laissez-passer',
  'eligibility.document-emergency-travel-document': 'emergency travel document',
  'eligibility.document-residence-permit': 'residence permit',
  'eligibility.document-birth-certificate': 'birth certificate',
  'eligibility.document-other': 'other document',
  'eligibility.fix-reopen': 'Ask {departure} to open its list once more, or choose another departure.',
  'eligibility.fix-other-departure': 'Choose another departure.',
  'eligibility.fix-gone': 'Choose a later departure; if it has not left, correct its time.',
  'eligibility.fix-cut-off': 'Ask {departure} for a later cut-off, or choose a later departure.',
  'eligibility.fix-travelling': 'If that has changed, set the status to registered or confirmed.',
  'eligibility.fix-reachable':
    'Try another number, address or warden, and set the status of {name} to confirmed once reached.',
  'eligibility.fix-ready':
    'Bring {name} there by {due}, or choose a departure with its cut-off on {ready} or later.',
  'eligibility.fix-nationality-unknown': 'Enter the nationality of {name}.',
  'eligibility.fix-nationality-relatives':
    'If {name} is one of these relatives, enter the relation to the head of the household and the birth date; else ask {departure} to take {name}.',
  'eligibility.fix-nationality': 'Ask {departure} to take {nationality} too, or choose another departure.',
  'eligibility.fix-document-held':
    'Enter another document that {name} holds, or ask {departure} to accept this one.',
  'eligibility.fix-document-issue': 'Enter another document that {name} holds, or issue one: {document}.',
  'eligibility.fix-document-valid-emergency':
    'Renew the document so that it is valid until {until}, or issue an emergency travel document to {name}.',
  'eligibility.fix-document-valid':
    'Renew the document so that it is valid until {until}, or enter another one that {name} holds.',
  'eligibility.fix-visa':
    'Enter the visa if {name} has one; else apply for it, or ask {country} to waive it.',
  'eligibility.fix-vaccination': 'Have {name} vaccinated and a card issued, then enter it.',
  'eligibility.fix-vaccination-known': 'Ask {name}, and enter the answer.',
  'eligibility.fix-cash': 'Ask who in the household can bring it, or whether the post lends it.',
  'eligibility.fix-special-place': 'Ask {departure} for such a place, or choose another departure.',
  'eligibility.fix-pet': 'Find somebody who keeps the animal, or choose a departure that takes it.',
  'eligibility.fix-baggage': 'Tell {name} before reporting that the rest stays behind.',
  'eligibility.fix-doubtful': 'Know beforehand which other departure these people would take.',
  'eligibility.fix-lone-minor': 'Name an escort for {name}, or move {name} to the household of an adult.',
  'eligibility.list': '{first}, {rest}',
} as const;
