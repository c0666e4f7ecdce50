import { hasPassed, instantText } from '../eligibility/instant';
import { message } from '../messages/message';
import type { PlanConflict } from '../planning/plan-conflicts';
import type { IssueCheck, IssueContext, IssueItem } from './issue-check';

function conflictsOf({ conflicts, manifest }: IssueContext, kind: PlanConflict['kind']): IssueItem[] {
  const { departure, rows } = manifest;
  const aboard = new Set<string>(rows.map(({ personId }) => personId));
  return conflicts
    .filter((conflict) => conflict.kind === kind)
    .filter(({ departureId, personId }) =>
      departureId === undefined
        ? personId !== undefined && aboard.has(personId)
        : departureId === departure.id,
    )
    .map((conflict) => ({ personId: conflict.personId ?? null, message: conflict.message }));
}

function check(id: string, title: IssueCheck['title'], kind: PlanConflict['kind']): IssueCheck {
  return { id, title, isGrave: true, find: (context) => conflictsOf(context, kind) };
}

/** Whether the departure has room, goes at all, and takes these people. */
export const departureChecks: readonly IssueCheck[] = [
  {
    id: 'nobody',
    title: 'issue.nobody',
    isGrave: true,
    // Whoever went has no place any more; that the departure has gone is said by the next check but one.
    find: ({ manifest: { rows, departure } }) =>
      rows.length > 0 || departure.status === 'departed'
        ? []
        : [{ personId: null, message: message('manifests.nobody') }],
  },
  check('limits', 'issue.limits', 'overload'),
  {
    id: 'departure-over',
    title: 'issue.departure-over',
    isGrave: true,
    find: ({ manifest: { departure }, now }) => {
      if (
        departure.status === 'cancelled' ||
        departure.status === 'departed' ||
        departure.status === 'closed'
      ) {
        return [{ personId: null, message: message(`issue.status-${departure.status}`) }];
      }
      return hasPassed(departure.departsAt, now)
        ? [
            {
              personId: null,
              message: message('issue.time-passed', { at: instantText(departure.departsAt) }),
            },
          ]
        : [];
    },
  },
  {
    id: 'cut-off-passed',
    title: 'issue.cut-off-passed',
    isGrave: false,
    find: ({ manifest: { departure }, now }) =>
      hasPassed(departure.cutOffAt, now)
        ? [
            {
              personId: null,
              message: message('issue.cut-off-was', { at: instantText(departure.cutOffAt) }),
            },
          ]
        : [],
  },
  check('not-eligible', 'issue.not-eligible', 'not-eligible'),
];

/** Whether nobody is left without the adult who has them in care. */
export const careChecks: readonly IssueCheck[] = [
  check('lone-minor', 'issue.lone-minor', 'lone-minor'),
  check('escort-apart', 'issue.escort-apart', 'escort-apart'),
];
