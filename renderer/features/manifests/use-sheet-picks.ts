import { useMemo, useState } from 'react';
import { manifestForm, manifestForms } from '../../../shared/manifests/forms/form-list';
import { profileName, profilesOf } from '../../../shared/manifests/recipients';
import { outputsOf } from '../../../shared/manifests/sheet-choice';
import type { SheetChoice } from '../../../shared/manifests/sheet-choice';
import { templateName, templateOf, templatesOf } from '../../../shared/manifests/templates';
import type { Message } from '../../../shared/messages/message';
import { message } from '../../../shared/messages/message';
import type { PaperSize } from '../../../shared/model/manifest-template';
import type { RecipientProfile } from '../../../shared/model/recipient-profile';
import { useTable } from '../../desk/use-desk';
import { useSentence } from '../../ui/text';

interface Pick {
  readonly value: string;
  readonly label: string;
}

/** What is shown and for whom, and between which a planner can choose. */
export interface SheetPicks {
  readonly choice: SheetChoice;
  readonly profile: RecipientProfile;
  readonly sheet: string;
  readonly sheets: readonly { readonly group: string; readonly items: readonly Pick[] }[];
  readonly profiles: readonly Pick[];
  readonly setSheet: (value: string) => void;
  readonly setProfile: (id: string) => void;
  /** On which paper forms are; a list says so itself. */
  readonly setPaper: (paper: PaperSize) => void;
  /** What the sheet and the recipient are called. */
  readonly sheetLabel: string;
  readonly profileLabel: string;
}

const first = { sheet: 'list:passenger-manifest', profile: 'internal' } as const;

/** The chosen list or form and the chosen recipient, with those that the plan has of its own. */
export function useSheetPicks(): SheetPicks {
  const sentence = useSentence();
  const templates = useTable('manifestTemplate');
  const profileTable = useTable('recipientProfile');
  const [sheet, setSheet] = useState<string>(first.sheet);
  const [profileId, setProfile] = useState<string>(first.profile);
  const [paper, setPaper] = useState<PaperSize>('A4');
  const words = (name: Message | string): string => (typeof name === 'string' ? name : sentence(name));

  const known = profilesOf({ recipientProfile: new Map(profileTable) });
  const profile = known.find(({ id }) => id === profileId) ??
    known[0] ?? { id: '', name: '', fields: [], isInternal: false };
  const [kind = '', id = ''] = sheet.split(/:(.*)/s);
  const table = new Map(templates);
  const choice = useMemo<SheetChoice>(
    () =>
      kind === 'form' && manifestForm(id) !== undefined
        ? { kind: 'form', form: id, paper }
        : { kind: 'list', template: templateOf({ manifestTemplate: table }, id) },
    [kind, id, paper, templates.get(id)],
  );
  const lists = templatesOf({ manifestTemplate: table }).map((template) => ({
    value: `list:${template.id}`,
    label: words(templateName(template)),
  }));
  const forms = manifestForms.map((form) => ({
    value: `form:${form.id}`,
    label: sentence(message(form.label)),
  }));
  const sheets = [
    { group: sentence(message('manifestsScreen.lists')), items: lists },
    { group: sentence(message('manifestsScreen.forms')), items: forms },
  ];
  return {
    choice,
    profile,
    sheet,
    sheets,
    profiles: known.map((one) => ({ value: one.id, label: words(profileName(one)) })),
    setSheet,
    setProfile,
    setPaper,
    sheetLabel: [...lists, ...forms].find(({ value }) => value === sheet)?.label ?? '',
    profileLabel: words(profileName(profile)),
  };
}

/** Whether the sheet is a page that can be shown. */
export function hasPage(choice: SheetChoice): boolean {
  return outputsOf(choice).includes('print');
}
