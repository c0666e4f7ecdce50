import type { MessageId } from '../messages/en';
import { careChecks, departureChecks } from './check-departure';
import { householdChecks } from './check-households';
import { paperChecks } from './check-papers';
import { twiceChecks } from './check-twice';
import type { IssueCheck, IssueContext, IssueItem } from './issue-check';

/** Every check before a manifest is issued, in the order in which findings are told: this list is the specification. */
export const issueChecks: readonly IssueCheck[] = [
  ...departureChecks,
  ...careChecks,
  ...householdChecks.filter(({ id }) => id === 'household-split'),
  ...twiceChecks,
  ...paperChecks,
  ...householdChecks.filter(({ id }) => id === 'stale'),
];

/** A check that found something. */
export interface IssueFinding {
  readonly check: string;
  readonly title: MessageId;
  readonly isGrave: boolean;
  readonly items: readonly IssueItem[];
}

/** What stands against an issue; empty where nothing does. */
export function checkBeforeIssue(context: IssueContext): IssueFinding[] {
  return issueChecks
    .map(({ id, title, isGrave, find }) => ({ check: id, title, isGrave, items: find(context) }))
    .filter(({ items }) => items.length > 0);
}
