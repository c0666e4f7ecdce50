/** Sentences of the planning area: why somebody has a place or none, and what is wrong on the board. */
export const planning = {
  'planning.applied': 'Assign {households, plural, one {# household} other {# households}}',
  'planning.assigned-earliest':
    '{departure} is the earliest departure with a place for {people, plural, one {this person} other {all # of the household}}.',
  'planning.assigned-only':
    '{departure} is the only departure that {people, plural, one {this person} other {this household of #}} may take.',
  'planning.assigned-later':
    '{departure} is the next departure with a place for {people, plural, one {this person} other {all # of the household}}; before it, {limit}',
  'planning.assigned-later-more':
    '{departure} is the next departure with a place for {people, plural, one {this person} other {all # of the household}}; {earlier, plural, other {# earlier departures}} are full; of these, {limit}',
  'planning.assigned-room-earlier':
    '{departure} was chosen in the balance of the whole plan; {earlier} leaves earlier and has room at the moment.',
  'planning.assigned-surer':
    '{departure} is surer to go; {earlier} leaves earlier and has room, but it is in doubt.',
  'planning.assigned-locked': 'A planner locked this place on {departure}.',
  'planning.assigned-by-planner': 'A planner chose {departure}.',
  'planning.assigned-kept': 'On the list of {departure}, which takes no more changes.',
  'planning.limit-seats':
    '{departure} has {left, plural, =0 {no seat} one {# seat} other {# seats}} left for {asked, plural, one {# person} other {# people}}.',
  'planning.limit-payload': '{departure} has {left} kg left of its payload where {asked} kg are needed.',
  'planning.limit-bags':
    '{departure} takes {left, plural, =0 {no more baggage} one {# more piece of baggage} other {# more pieces of baggage}} where {asked, plural, one {# piece is} other {# pieces are}} brought.',
  'planning.limit-wheelchair':
    '{departure} has {left, plural, =0 {no wheelchair place} one {# wheelchair place} other {# wheelchair places}} left where {asked, plural, one {# is} other {# are}} needed.',
  'planning.limit-stretcher':
    '{departure} has {left, plural, =0 {no stretcher place} one {# stretcher place} other {# stretcher places}} left where {asked, plural, one {# is} other {# are}} needed.',
  'planning.limit-oxygen':
    '{departure} has {left, plural, =0 {no place with oxygen} one {# place with oxygen} other {# places with oxygen}} left where {asked, plural, one {# is} other {# are}} needed.',
  'planning.limit-pet':
    '{departure} has {left, plural, =0 {no place for a pet} one {# place for a pet} other {# places for pets}} left where {asked, plural, one {# is} other {# are}} needed.',
  'planning.waiting-no-departures': 'There is no departure in the plan yet.',
  'planning.waiting-cancelled': '{departure}, on which this household had its place, is cancelled.',
  'planning.waiting-room':
    'Not assigned yet: {departure} has room for {people, plural, one {this person} other {all # of the household}}.',
  'planning.waiting-one':
    'The only departure that {people, plural, one {this person} other {this household of #}} may take is full: {limit} {would}',
  'planning.waiting-seats':
    '{departures, plural, =2 {Both} other {All #}} departures that {people, plural, one {this person} other {this household of #}} may take are full; {limit} {would}',
  'planning.waiting-other':
    'None of the {departures} departures that {people, plural, one {this person} other {this household of #}} may take has what is needed; {limit} {would}',
  'planning.waiting-never':
    'No departure that {people, plural, one {this person} other {this household of #}} may take is large enough, even when empty; {limit} {would}',
  'planning.would-place':
    '{missing} on {departure} would do for {people, plural, one {this person, who is} other {them, who are}} {position, plural, =1 {first} other {number #}} in line there.',
  'planning.more-seats': '{amount, plural, one {# more seat} other {# more seats}}',
  'planning.more-payload': '{amount} kg more payload',
  'planning.more-bags': '{amount, plural, one {# more piece of baggage} other {# more pieces of baggage}}',
  'planning.more-wheelchair':
    '{amount, plural, one {# more wheelchair place} other {# more wheelchair places}}',
  'planning.more-stretcher': '{amount, plural, one {# more stretcher place} other {# more stretcher places}}',
  'planning.more-oxygen':
    '{amount, plural, one {# more place with oxygen} other {# more places with oxygen}}',
  'planning.more-pet': '{amount, plural, one {# more place for a pet} other {# more places for pets}}',
  'planning.why-here': 'The household has its place on {departure}.',
  'planning.why-too-small': '{departure} is too small even when empty: {limit}',
  'planning.why-full':
    '{limit} Of the people aboard, {higher} have a higher rank, {same} the same and {lower} a lower one.',
  'planning.why-room': '{departure} has room for this household.',
  'planning.why-later': '{departure} has room, but leaves later than {placed}.',
  'planning.why-balance': '{departure} has room; {placed} was chosen in the balance of the whole plan.',
  'planning.why-fix-room': '{missing} on {departure} would make room.',
  'planning.why-fix-assign': 'Assign the household to {departure} if that is better.',
  'planning.waiting-escort-stays':
    '{minor} travels only with the escort {escort}, who takes no place in this plan. Name another escort.',
  'planning.waiting-escort-barred':
    '{minor} travels only with the escort {escort}, who can go on no departure. Name another escort, or see what keeps {escort} here.',
  'planning.waiting-escort-elsewhere':
    '{minor} travels only with the escort {escort}, whose place on {departure} is kept, and {minor} cannot take that departure. Free the place, or name another escort.',
  'planning.waiting-escort-nowhere':
    'No departure can take both {minor} and the escort {escort}. Name another escort.',
  'planning.not-eligible': 'No departure can take this household: {fact}',
  'planning.not-eligible-alone': 'No departure can take this person: {fact}',
  'planning.all-closed': 'Waiting for a departure: every one is closed, gone or past its cut-off. {fact}',
  'planning.over-seats':
    '{departure} carries {used, plural, one {# person} other {# people}} on {limit, plural, =0 {no seat} one {# seat} other {# seats}} that can be assigned.',
  'planning.over-payload': '{departure} is loaded with {used} kg of {limit} kg.',
  'planning.over-bags':
    '{departure} is loaded with {used, plural, one {# piece} other {# pieces}} of baggage of {limit}.',
  'planning.over-wheelchair':
    '{departure} has {limit, plural, =0 {no wheelchair place} one {# wheelchair place} other {# wheelchair places}} and {used, plural, one {# is} other {# are}} needed.',
  'planning.over-stretcher':
    '{departure} has {limit, plural, =0 {no stretcher place} one {# stretcher place} other {# stretcher places}} and {used, plural, one {# is} other {# are}} needed.',
  'planning.over-oxygen':
    '{departure} has {limit, plural, =0 {no place with oxygen} one {# place with oxygen} other {# places with oxygen}} and {used, plural, one {# is} other {# are}} needed.',
  'planning.over-pet':
    '{departure} has {limit, plural, =0 {no place for a pet} one {# place for a pet} other {# places for pets}} and {used, plural, one {# is} other {# are}} needed.',
  'planning.departure-cancelled':
    '{household} is assigned to {departure}, which is cancelled. Assign the household anew.',
  'planning.departure-missing': '{household} is assigned to a departure that is no longer in the plan.',
  'planning.cut-off-passed':
    'The cut-off of {departure} passed at {at}. Close it; nobody can be added, and its list is kept as it is.',
  'planning.family-ticket-elsewhere':
    '{name} has a ticket of their own on {ticket}; the rest of {household} is on {departure}.',
  'planning.family-parted':
    '{name} is on {departure} and {other}, of the same family, on {elsewhere}; no reason is on record.',
  'planning.escort-apart':
    '{minor} has a place, but the escort {escort} is not on the same departure. Put them in one household, or give both the same departure.',
  'planning.escort-self': 'Nobody can be their own escort. Choose another person.',
  'planning.escort-minor': '{name} is a minor and cannot be an escort. Choose an adult.',
  'planning.escort-age-unknown':
    'It is not known that {name} is an adult. Enter the birth date first, or choose somebody else.',
} as const;
