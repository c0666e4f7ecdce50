import type { PersonId } from '../../model/ids';
import type { Person } from '../../model/person';
import type { Source } from '../../model/source';

/**
 * The facts of a person between which a merge chooses, each with the fields that go along with it: the expiry belongs to
 * the document, not to the person.
 */
export const mergeFacts = [
  ['familyName'],
  ['givenNames'],
  ['otherNames'],
  ['dateOfBirth'],
  ['ageYears', 'ageOn'],
  ['placeOfBirth'],
  ['sex'],
  ['nationality'],
  ['documentNumber', 'documentType', 'documentCountry', 'documentExpiry'],
  ['phone'],
  ['email'],
  ['address'],
  ['location', 'locationPoint'],
  ['emergencyContact'],
  ['relation'],
  ['majorCategory'],
  ['minorCategory'],
  ['pregnancyWeek', 'pregnancyOn'],
  ['bodyWeightKg'],
  ['baggageKg'],
  ['baggagePieces'],
  ['pets'],
  ['bookingReference'],
  ['medicalNote'],
  ['notes'],
  ['status', 'departedOn'],
  ['ownTicket', 'ownTicketOn'],
  ['readyOn'],
  ['wayToTravel'],
  ['travelHours'],
  ['vaccinationCard'],
  ['cashReady'],
  ['recontactOn'],
  ['promissoryNote'],
] as const;
type Field = (typeof mergeFacts)[number][number];
/** A fact, by the field that leads it. */
export type MergeFact = (typeof mergeFacts)[number][0];

/** Whose value is kept, by fact; facts that are left out are chosen by rule. */
export type MergeChoices = Readonly<Partial<Record<MergeFact, PersonId>>>;

/** The value of a fact as text; empty where nothing is known. */
export function factText(person: Person, field: Field): string {
  const value = person[field];
  if (value === null || (field === 'status' && value === 'registered')) {
    return '';
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function sourceOf(person: Person, field: string): Source | null {
  return person.fieldSources[field] ?? person.source;
}

/**
 * Whose value of a fact a merge keeps by rule: filled beats empty, what came in later beats what came earlier, and the
 * first of the people, who is kept, beats the others.
 */
export function chosenByRule(people: readonly Person[], fact: MergeFact): Person | undefined {
  const filled = people.filter((person) => factText(person, fact) !== '');
  const at = (person: Person): string => sourceOf(person, fact)?.at ?? '';
  return filled.reduce<Person | undefined>(
    (best, person) => (best === undefined || at(person) > at(best) ? person : best),
    undefined,
  );
}

/** Values that are the same but for case and outer spaces lose nothing by a merge. */
const plain = (text: string): string => text.trim().toLowerCase();

/**
 * One person out of several records, the first of which is kept. No value is dropped: one that differs and was not chosen
 * stays in `mergedSources` with its source; needs and further documents of all are kept.
 */
export function mergedPerson(people: readonly [Person, ...Person[]], choices: MergeChoices): Person {
  const [kept, ...others] = people;
  const values: Record<string, unknown> = {};
  const fieldSources = { ...kept.fieldSources };
  const lost = new Map<Person, Record<string, string>>(people.map((person) => [person, {}]));
  const lose = (person: Person, name: string, text: string): void => {
    const own = lost.get(person);
    if (own !== undefined) {
      own[name] = text;
    }
  };
  for (const [fact, ...rest] of mergeFacts) {
    const stated = people.find(({ id }) => id === choices[fact]);
    const chosen = stated ?? chosenByRule(people, fact) ?? kept;
    const alike = people.filter((person) => plain(factText(person, fact)) === plain(factText(chosen, fact)));
    for (const field of [fact, ...rest]) {
      const from =
        field === fact || factText(chosen, field) !== ''
          ? chosen
          : (alike.find((person) => factText(person, field) !== '') ?? chosen);
      values[field] = from[field];
      const source = sourceOf(from, field);
      if (from !== kept && source !== null) {
        fieldSources[field] = source;
      }
      for (const person of people) {
        const text = factText(person, field);
        if (text !== '' && plain(text) !== plain(factText(from, field))) {
          lose(person, field, text);
        }
      }
    }
  }
  const extra: Record<string, string> = {};
  for (const person of people) {
    for (const [name, text] of Object.entries(person.extra)) {
      if (text !== '' && extra[name] !== undefined && extra[name] !== '' && extra[name] !== text) {
        lose(person, name, text);
      } else if (text !== '' || extra[name] === undefined) {
        extra[name] = text;
      }
    }
  }
  const ownLoss = lost.get(kept) ?? {};
  return {
    ...kept,
    ...(values as Partial<Person>), // each field came from a person
    extra,
    fieldSources,
    needs: [...new Set(people.flatMap(({ needs }) => needs))],
    visas: allVisas(people),
    otherDocuments: furtherDocuments(people, String(values['documentNumber'])),
    mergedSources: [
      ...people.flatMap(({ mergedSources }) => mergedSources),
      ...(Object.keys(ownLoss).length > 0 ? [{ source: kept.source, values: ownLoss }] : []),
      ...others.map((person) => ({ source: person.source, values: lost.get(person) ?? {} })),
    ],
  };
}

/** Every visa of the people; of one country and day once. */
function allVisas(people: readonly Person[]): Person['visas'] {
  const visas = people.flatMap((person) => person.visas);
  return visas.filter(
    ({ country, expiry }, at) =>
      visas.findIndex((other) => other.country === country && other.expiry === expiry) === at,
  );
}

/** Every document of the people but the one that is travelled on; a person may have two passports. */
function furtherDocuments(people: readonly Person[], first: string): Person['otherDocuments'] {
  const all = people.flatMap((person) => [
    ...person.otherDocuments,
    {
      type: person.documentType,
      number: person.documentNumber,
      country: person.documentCountry,
      expiry: person.documentExpiry,
    },
  ]);
  const known = new Set([plain(first), '']);
  return all.filter(({ number }) => {
    const isNew = !known.has(plain(number));
    known.add(plain(number));
    return isNew;
  });
}
