import { manifestForm } from '../../../shared/manifests/forms/form-list';
import { profileName, profilesOf } from '../../../shared/manifests/recipients';
import { sheetOutputs } from '../../../shared/manifests/sheet-choice';
import { templateName, templatesOf } from '../../../shared/manifests/templates';
import type { Message } from '../../../shared/messages/message';
import type { Disclosure } from '../../../shared/model/disclosure';
import { useTable } from '../../desk/use-desk';
import { givableKinds } from '../../give-out/givable';
import { useSentence, useText } from '../../ui/text';

/** What a disclosure says of its recipient and of what was given, in words. */
export function useDisclosureWords(): (one: Disclosure) => { readonly to: string; readonly what: string } {
  const text = useText();
  const sentence = useSentence();
  const profiles = useTable('recipientProfile');
  const templates = useTable('manifestTemplate');
  const words = (name: Message | string): string => (typeof name === 'string' ? name : sentence(name));
  return ({ profile, recipient, form }) => {
    const known = profilesOf({ recipientProfile: new Map(profiles) }).find(({ id }) => id === profile);
    const kind = known === undefined ? profile : words(profileName(known));
    const [id = '', way = ''] = form.split('/');
    const template = templatesOf({ manifestTemplate: new Map(templates) }).find((one) => one.id === id);
    const fixed = manifestForm(id);
    const other = givableKinds.find((kind) => kind === id);
    const name =
      template !== undefined
        ? words(templateName(template))
        : fixed !== undefined
          ? text(fixed.label)
          : other === undefined
            ? id
            : text(`giveOut.${other}`);
    const output = sheetOutputs.find((one) => one === way);
    return {
      to: recipient === '' ? kind : text('manifestsScreen.to-of-kind', { recipient, kind }),
      what:
        output === undefined
          ? name
          : text('manifestsScreen.what-as', { name, way: text(`manifestsScreen.output-${output}`) }),
    };
  };
}
