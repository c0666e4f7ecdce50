import { creation, deletion, edits } from '../../../../shared/model/apply-changes';
import type { Change } from '../../../../shared/model/change';
import type { ManifestTemplate } from '../../../../shared/model/manifest-template';
import type { Plan } from '../../../../shared/model/plan';
import type { RecipientProfile } from '../../../../shared/model/recipient-profile';

/** The changes that save a list: its record is made where the plan has none yet. */
export function templateChanges(plan: Plan, template: ManifestTemplate): Change[] {
  const saved = plan.manifestTemplate.get(template.id);
  return saved === undefined
    ? [creation('manifestTemplate', template)]
    : edits('manifestTemplate', saved, template);
}

/** The changes that save a recipient. */
export function profileChanges(plan: Plan, profile: RecipientProfile): Change[] {
  const saved = plan.recipientProfile.get(profile.id);
  return saved === undefined
    ? [creation('recipientProfile', profile)]
    : edits('recipientProfile', saved, profile);
}

/** The changes that delete the plan's record of a list: one of the program's is then as it came. */
export function templateDeletion(plan: Plan, id: string): Change[] {
  const saved = plan.manifestTemplate.get(id);
  return saved === undefined ? [] : [deletion('manifestTemplate', saved)];
}

/** The changes that delete the plan's record of a recipient. */
export function profileDeletion(plan: Plan, id: string): Change[] {
  const saved = plan.recipientProfile.get(id);
  return saved === undefined ? [] : [deletion('recipientProfile', saved)];
}
