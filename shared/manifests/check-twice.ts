import { message } from '../messages/message';
import { departureName } from '../model/departure';
import type { Person } from '../model/person';
import type { ManifestRow } from '../model/manifest-content';
import { rowName } from './issue-check';
import type { IssueCheck, IssueContext, IssueItem } from './issue-check';

type Identity = Pick<
  Person,
  'familyName' | 'givenNames' | 'dateOfBirth' | 'documentNumber' | 'documentCountry' | 'nationality'
>;

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What two records of one person have in common: the document, or all names and the birth date. Names in either order. */
function keysOf({ familyName, givenNames, dateOfBirth, documentNumber, ...rest }: Identity): string[] {
  const number = plain(documentNumber).replaceAll(' ', '');
  const names = plain(`${familyName} ${givenNames}`).split(' ').sort().join(' ');
  return [
    // Short numbers are running numbers of a list rather than documents.
    ...(number.length > 4 ? [`document ${rest.documentCountry || rest.nationality} ${number}`] : []),
    ...(names !== '' && dateOfBirth !== '' ? [`born ${dateOfBirth} ${names}`] : []),
  ];
}

function onList({ manifest }: IssueContext): IssueItem[] {
  const known = new Map<string, ManifestRow>();
  return manifest.rows.flatMap((row) => {
    const keys = keysOf(row);
    const other = keys.map((key) => known.get(key)).find((found) => found !== undefined);
    keys.forEach((key) => known.set(key, row));
    return other === undefined
      ? []
      : [
          {
            personId: row.personId,
            message: message('issue.twice-here', {
              name: rowName(row),
              number: row.number,
              other: rowName(other),
              otherNumber: other.number,
            }),
          },
        ];
  });
}

/** Where else a record stands: another departure of the plan, or a ticket of the person's own. */
function placeElsewhere({ plan, manifest: { departure } }: IssueContext, person: Person) {
  if (person.status === 'own-ticket') {
    return person.ownTicketOn === departure.id
      ? null
      : message('issue.own-ticket', { ticket: person.ownTicket || message('issue.ticket-unnamed') });
  }
  if (person.status === 'departed') {
    return person.departedOn === departure.id ? null : message('issue.has-departed');
  }
  const place = plan.assignment.get(person.householdId)?.departureId;
  const other = place === undefined ? undefined : plan.departure.get(place);
  return other === undefined || other.id === departure.id || person.status === 'staying'
    ? null
    : message('issue.on-departure', { departure: departureName(other) });
}

function elsewhere(context: IssueContext): IssueItem[] {
  const { plan, manifest } = context;
  const here = new Map<string, ManifestRow>();
  const aboard = new Set<string>();
  for (const row of manifest.rows) {
    aboard.add(row.personId);
    keysOf(row).forEach((key) => here.set(key, row));
  }
  return [...plan.person.values()].flatMap((person) => {
    if (aboard.has(person.id)) {
      return [];
    }
    const row = keysOf(person)
      .map((key) => here.get(key))
      .find((found) => found !== undefined);
    const place = row === undefined ? null : placeElsewhere(context, person);
    return row === undefined || place === null
      ? []
      : [
          {
            personId: row.personId,
            message: message('issue.twice-elsewhere', { name: rowName(row), number: row.number, place }),
          },
        ];
  });
}

/** Whether everybody is on one list once. */
export const twiceChecks: readonly IssueCheck[] = [
  { id: 'twice-on-list', title: 'issue.twice-on-list', isGrave: true, find: onList },
  { id: 'on-two-departures', title: 'issue.on-two-departures', isGrave: true, find: elsewhere },
];
