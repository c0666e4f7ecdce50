import type { MessageId } from '../messages/en';
import type { Message } from '../messages/message';
import type { PersonId } from '../model/ids';
import type { ManifestContent, ManifestRow } from '../model/manifest-content';
import type { Plan } from '../model/plan';
import type { RecipientProfile } from '../model/recipient-profile';
import type { PlanConflict } from '../planning/plan-conflicts';

/** What a check before issue looks at. `conflicts` are all of the plan; `now` is ISO 8601. */
export interface IssueContext {
  readonly plan: Plan;
  readonly manifest: ManifestContent;
  readonly profile: RecipientProfile;
  readonly conflicts: readonly PlanConflict[];
  readonly now: string;
}

/** One thing that a check found, and whom it is about; null where it is about the departure. */
export interface IssueItem {
  readonly personId: PersonId | null;
  readonly message: Message;
}

/**
 * One check before a manifest is issued. What a grave one finds must be overridden with a reason; the others are told.
 */
export interface IssueCheck {
  readonly id: string;
  readonly title: MessageId;
  readonly isGrave: boolean;
  readonly find: (context: IssueContext) => readonly IssueItem[];
}

/** Somebody on a list as a sentence calls them: given names, then family name; the running number where neither is known. */
export function rowName({ givenNames, familyName, number }: ManifestRow): string {
  return `${givenNames} ${familyName}`.trim() || `${number}`;
}
