import { profileName } from '../../../../shared/manifests/recipients';
import { templateName } from '../../../../shared/manifests/templates';
import type { Message } from '../../../../shared/messages/message';
import type { ManifestTemplate } from '../../../../shared/model/manifest-template';
import type { RecipientProfile } from '../../../../shared/model/recipient-profile';

/** A list or a recipient that is being looked at. */
export type Edited =
  | { readonly kind: 'template'; readonly record: ManifestTemplate }
  | { readonly kind: 'profile'; readonly record: RecipientProfile };

/** One word for a list or recipient among all of them. */
export function keyOf({ kind, record }: Edited): string {
  return `${kind}/${record.id}`;
}

/** What a list or recipient is called. */
export function nameOf(edited: Edited, sentence: (message: Message) => string): string {
  const name = edited.kind === 'template' ? templateName(edited.record) : profileName(edited.record);
  return typeof name === 'string' ? name : sentence(name);
}
