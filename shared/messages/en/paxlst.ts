/** Sentences on passenger lists as UN/EDIFACT messages. */
export const paxlst = {
  'paxlst.text-before': 'There is text before the interchange begins: “{text}”.',
  'paxlst.advice-unusable':
    '“{text}” does not name service characters that can be told apart; the usual ones are taken.',
  'paxlst.own-separators': 'The interchange has service characters of its own: {characters}',
  'paxlst.broken-over-lines': 'A line break stands inside of the segment.',
  'paxlst.empty-segment': 'An empty segment follows.',
  'paxlst.not-ended': 'Text follows that no segment terminator ends: “{text}”.',
  'paxlst.no-interchange-header': 'The interchange does not begin with UNB.',
  'paxlst.no-trailer': '{header} has no {trailer} that ends it.',
  'paxlst.no-header': '{trailer} ends nothing: there is no {header} for it.',
  'paxlst.header-misplaced': '{tag} stands where it cannot begin anything.',
  'paxlst.outside-message': '{tag} stands outside of a message.',
  'paxlst.count-UNT': 'UNT counts {stated} segments; there {count, plural, =1 {is 1} other {are #}}.',
  'paxlst.count-UNE': 'UNE counts {stated} messages; there {count, plural, =1 {is 1} other {are #}}.',
  'paxlst.count-UNZ':
    'UNZ counts {stated} groups or messages; there {count, plural, =1 {is 1} other {are #}}.',
  'paxlst.reference-differs':
    'The reference of {trailer} ({closing}) is not that of its {header} ({opening}).',
  'paxlst.unknown-tag': 'A passenger list has no segment {tag}.',
  'paxlst.empty': 'Element {element}, component {component} is empty.',
  'paxlst.empty-end': 'The segment ends with an empty element.',
  'paxlst.not-level-a': '“{text}” has characters that level A (UNOA) does not have.',
  'paxlst.date-format': 'The date format {format} is not one that passenger lists use.',
  'paxlst.date-wrong': '“{value}” is not a date of the stated format.',
  'paxlst.two-digit-year': 'The year in “{value}” has two digits, so that the century is a guess.',
  'paxlst.sex-unknown': 'The sex “{value}” is none of F, M, U and X.',
  'paxlst.country-wrong': '“{value}” is not a country code of three letters.',
  'paxlst.place-wrong': '“{value}” is not a place code of three or five characters.',
  'paxlst.list-kind': 'The list kind “{value}” is not one of passengers or crew.',
  'paxlst.not-paxlst': 'The message is “{value}”, not PAXLST.',
  'paxlst.other-release': 'The release {release} is neither D.05B nor D.02B; it is read as D.05B.',
  'paxlst.surname-only': 'There is a family name only.',
  'paxlst.no-name': 'The traveller has no name.',
  'paxlst.no-party': 'The party has no name.',
  'paxlst.measure-wrong': 'The measurement is not a number.',
  'paxlst.total-wrong': 'The total “{value}” is not a number.',
  'paxlst.total-kind': 'The total is of kind {value}; passengers are counted with 42, crew with 41.',
  'paxlst.total-differs':
    'The total says {stated}; there {count, plural, =1 {is 1 traveller} other {are # travellers}}.',
  'paxlst.no-total': 'There is no total of travellers (CNT+42).',
  'paxlst.no-message': 'The interchange holds no message.',
  'paxlst.no-list-kind': 'The message does not begin with BGM.',
  'paxlst.no-voyage': 'The message names no voyage (TDT).',
  'paxlst.no-origin': 'The message names no place of departure (LOC+125).',
  'paxlst.no-end': 'The message names no place of arrival (LOC+87).',
  'paxlst.misplaced': '{tag} does not belong where it stands in the message.',
  'paxlst.no-sex': 'The sex of the traveller is missing (ATT+2).',
  'paxlst.no-birth': 'The birth date of the traveller is missing (DTM+329).',
  'paxlst.no-nationality': 'The nationality of the traveller is missing (NAT+2).',
  'paxlst.no-document': 'The traveller has no document (DOC).',

  'paxlst.gap-flight': 'The number “{value}” is not one of a flight, such as AF520.',
  'paxlst.gap-origin':
    'The place of departure “{value}” has no code of three or five characters. Write it such as BKO, or “Bamako (BKO)”.',
  'paxlst.gap-destination':
    'The place of arrival “{value}” has no code of three or five characters. Write it such as DSS, or “Dakar (DSS)”.',
  'paxlst.gap-departs': 'The time of departure is not known.',
  'paxlst.gap-arrives': 'The time of arrival is not known.',
  'paxlst.gap-name':
    '{count, plural, one {Number {numbers} has} other {Numbers {numbers} have}} no name that can be written in Latin letters.',
  'paxlst.gap-given':
    '{count, plural, one {Number {numbers} has} other {Numbers {numbers} have}} one name only.',
  'paxlst.gap-script':
    '{count, plural, one {The name of number {numbers} was} other {The names of numbers {numbers} were}} put into Latin letters: compare with the document.',
  'paxlst.gap-respelled':
    '{count, plural, one {The name of number {numbers} is} other {The names of numbers {numbers} are}} written without accents, as in the lines for machines of a passport.',
  'paxlst.gap-cut':
    '{count, plural, one {The name of number {numbers} was} other {The names of numbers {numbers} were}} cut to what a message can carry.',
  'paxlst.gap-birth':
    '{count, plural, one {Number {numbers} has} other {Numbers {numbers} have}} no birth date.',
  'paxlst.gap-sex':
    'The sex of {count, plural, one {number {numbers}} other {numbers {numbers}}} is not known.',
  'paxlst.gap-nationality':
    'The nationality of {count, plural, one {number {numbers}} other {numbers {numbers}}} is not known.',
  'paxlst.gap-document':
    '{count, plural, one {Number {numbers} has} other {Numbers {numbers} have}} no document number.',
} as const;
