import { message } from '../messages/message';
import type { Message } from '../messages/message';
import { departureDay } from '../eligibility/age';
import type { ManifestRow } from '../model/manifest-content';
import type { ManifestFieldId } from './fields';
import { rowName } from './issue-check';
import type { IssueCheck } from './issue-check';

/** The facts that a list is of no use without, where its recipient is to have them. A single name may stand in either field. */
const papers = [
  'dateOfBirth',
  'sex',
  'nationality',
  'documentType',
  'documentNumber',
  'documentCountry',
  'documentExpiry',
] as const satisfies readonly ManifestFieldId[];

/** What the mission itself cannot do without; it keeps every fact, so that its profile asks for nothing. */
const insidePapers: readonly string[] = ['dateOfBirth', 'nationality', 'documentNumber'];

const listed = (parts: readonly Message[]): Message =>
  parts.reduce((before, part) => message('issue.and', { before, part }));

function missingOf(row: ManifestRow, wanted: ReadonlySet<string>): Message[] {
  const missing = papers.filter((id) => wanted.has(id) && row[id] === '');
  const hasName = row.familyName !== '' || row.givenNames !== '';
  return [
    ...(hasName ? [] : [message('issue.paper-name')]),
    ...missing.map((id) => message(`issue.paper-${id}`)),
  ];
}

/** Whether papers are complete for the recipient, and valid on the day of departure. */
export const paperChecks: readonly IssueCheck[] = [
  {
    id: 'papers-missing',
    title: 'issue.papers-missing',
    isGrave: true,
    find: ({ manifest, profile }) => {
      const wanted = new Set(profile.isInternal ? insidePapers : profile.fields);
      return manifest.rows.flatMap((row) => {
        const missing = missingOf(row, wanted);
        return missing.length === 0
          ? []
          : [
              {
                personId: row.personId,
                message: message('issue.person-lacks', { name: rowName(row), facts: listed(missing) }),
              },
            ];
      });
    },
  },
  {
    id: 'papers-expired',
    title: 'issue.papers-expired',
    isGrave: true,
    find: ({ manifest, now }) => {
      const day = departureDay(manifest.departure, now);
      return manifest.rows
        .filter(({ documentExpiry }) => documentExpiry !== '' && documentExpiry < day)
        .map((row) => ({
          personId: row.personId,
          message: message('issue.person-expired', { name: rowName(row), day: row.documentExpiry }),
        }));
    },
  },
];
