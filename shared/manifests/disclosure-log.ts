import { withoutFormula } from '../kit/without-formula';
import type { Disclosure } from '../model/disclosure';
import { departureName } from '../model/departure';
import type { DepartureId, PersonId } from '../model/ids';
import type { Plan } from '../model/plan';
import { toCsv } from '../roster-import/export-tables';

/** What the log is narrowed down to; empty and null for everything. */
export interface DisclosureFilter {
  readonly personId: PersonId | null;
  /** Part of the recipient's name, or the id of a profile. */
  readonly recipient: string;
  readonly departureId: DepartureId | null;
}

/** Whether somebody was on what was given: by the frozen version, or by the list of a draft. */
function tellsOf(disclosure: Disclosure, personId: PersonId, plan: Pick<Plan, 'manifestVersion'>): boolean {
  const { departureId, version, personIds } = disclosure;
  const issued = version === null ? undefined : plan.manifestVersion.get(`${departureId ?? ''}/${version}`);
  return (
    personIds.includes(personId) || (issued?.content?.rows.some((row) => row.personId === personId) ?? false)
  );
}

/** The disclosures that a filter leaves, the newest first. */
export function filterDisclosures(
  plan: Pick<Plan, 'disclosure' | 'manifestVersion'>,
  { personId, recipient, departureId }: DisclosureFilter,
): Disclosure[] {
  const wanted = recipient.trim().toLowerCase();
  return [...plan.disclosure.values()]
    .filter((one) => departureId === null || one.departureId === departureId)
    .filter((one) => wanted === '' || `${one.recipient} ${one.profile}`.toLowerCase().includes(wanted))
    .filter((one) => personId === null || tellsOf(one, personId, plan))
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

const columns: readonly (readonly [string, (one: Disclosure, plan: Pick<Plan, 'departure'>) => string])[] = [
  ['at', ({ at }) => at],
  ['profile', ({ profile }) => profile],
  ['given', ({ form }) => form],
  [
    'departure',
    ({ departureId }, plan) => {
      const departure = departureId === null ? undefined : plan.departure.get(departureId);
      return departure === undefined ? (departureId ?? '') : departureName(departure);
    },
  ],
  ['version', ({ version }) => (version === null ? '' : String(version))],
  ['people', ({ people }) => String(people)],
  ['fields', ({ fields }) => fields.join(';')],
  ['copies', ({ copies }) => String(copies)],
  ['redacted', ({ isRedacted }) => (isRedacted ? 'yes' : 'no')],
  ['encrypted', ({ isEncrypted }) => (isEncrypted ? 'yes' : 'no')],
];

/** The log as CSV without a name: neither those on the lists nor who gave and who got them, and no reasons, which may name people. */
export function disclosureCsv(disclosures: readonly Disclosure[], plan: Pick<Plan, 'departure'>): string {
  const table = toCsv({
    headers: columns.map(([header]) => header),
    rows: disclosures.map((one) => columns.map(([, cell]) => withoutFormula(cell(one, plan)))),
  });
  return `\uFEFF${table}`;
}
