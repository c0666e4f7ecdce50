import { useState } from 'react';
import { profilesOf, shippedProfile } from '../../../../shared/manifests/recipients';
import { shippedTemplate, templatesOf } from '../../../../shared/manifests/templates';
import { message } from '../../../../shared/messages/message';
import type { Message } from '../../../../shared/messages/message';
import type { Change } from '../../../../shared/model/change';
import { useDesk, useTable } from '../../../desk/use-desk';
import { useSentence, useText } from '../../../ui/text';
import { useNotices } from '../../../ui/use-notices';
import { profileChanges, profileDeletion, templateChanges, templateDeletion } from './list-changes';
import { keyOf, nameOf } from './list-names';
import type { Edited } from './list-names';

/** A list or recipient as it is saved, as it stands in the form, and what can be done with it. */
export interface ListDraft {
  readonly shown: Edited;
  readonly isUnsaved: boolean;
  /** Comes with the program. */
  readonly isShipped: boolean;
  /** One of the program's that the plan has altered. */
  readonly isAltered: boolean;
  readonly canSave: boolean;
}

export interface ListDrafts {
  readonly templates: readonly ListDraft[];
  readonly profiles: readonly ListDraft[];
  readonly edit: (edited: Edited) => void;
  readonly discard: (edited: Edited) => void;
  readonly save: (edited: Edited) => void;
  /** Saves all that can be saved in one step; false where something could not be. */
  readonly saveAll: () => boolean;
  /** Takes the plan's record away: the program's own comes back, the planner's own is gone. */
  readonly remove: (edited: Edited) => void;
  /** The key of the copy; empty where it was refused. */
  readonly duplicate: (edited: Edited) => string;
  /** The key of a new recipient, who may have nothing yet; empty where it was refused. */
  readonly addRecipient: () => string;
}

function isSound({ kind, record }: Edited, isShipped: boolean): boolean {
  return (isShipped || record.name.trim() !== '') && (kind === 'profile' || record.columns.length > 0);
}

/** Changes to lists and recipients wait here until they are saved, each as one step that can be undone. */
export function useListDrafts(): ListDrafts {
  const desk = useDesk();
  useTable('manifestTemplate');
  useTable('recipientProfile');
  const notices = useNotices();
  const sentence = useSentence();
  const text = useText();
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Edited>>(new Map());

  const draftOf = (saved: Edited): ListDraft => {
    const draft = drafts.get(keyOf(saved));
    const shown = draft ?? saved;
    const { id } = saved.record;
    const isTemplate = saved.kind === 'template';
    const isShipped = (isTemplate ? shippedTemplate(id) : shippedProfile(id)) !== undefined;
    const isKept = isTemplate ? desk.plan.manifestTemplate.has(id) : desk.plan.recipientProfile.has(id);
    const isUnsaved = JSON.stringify(shown.record) !== JSON.stringify(saved.record);
    return {
      shown,
      isUnsaved,
      isShipped,
      isAltered: isShipped && isKept,
      canSave: isUnsaved && isSound(shown, isShipped),
    };
  };
  const templates = templatesOf(desk.plan).map((record) => draftOf({ kind: 'template', record }));
  const profiles = profilesOf(desk.plan).map((record) => draftOf({ kind: 'profile', record }));

  const forget = (keys: readonly string[]): void =>
    setDrafts(new Map([...drafts].filter(([key]) => !keys.includes(key))));
  const changesOf = (edited: Edited): Change[] =>
    edited.kind === 'template'
      ? templateChanges(desk.plan, edited.record)
      : profileChanges(desk.plan, edited.record);
  const commit = (step: Message, changes: readonly Change[]): boolean =>
    changes.length === 0 || notices.accepted(desk.commit(step, [...changes]));
  const step = (what: 'save' | 'reset' | 'delete', edited: Edited): Message =>
    message(`templatesScreen.step-${what}${edited.kind === 'template' ? '' : '-recipient'}`, {
      name: nameOf(edited, sentence),
    });

  return {
    templates,
    profiles,
    edit: (edited) => setDrafts(new Map([...drafts, [keyOf(edited), edited]])),
    discard: (edited) => forget([keyOf(edited)]),
    save: (edited) => {
      if (commit(step('save', edited), changesOf(edited))) {
        forget([keyOf(edited)]);
      }
    },
    saveAll: () => {
      const ready = [...templates, ...profiles].filter(({ canSave }) => canSave).map(({ shown }) => shown);
      const isDone = commit(
        message('templatesScreen.step-save-all', { count: ready.length }),
        ready.flatMap(changesOf),
      );
      if (isDone) {
        forget(ready.map(keyOf));
      }
      return isDone && ready.length === [...templates, ...profiles].filter((draft) => draft.isUnsaved).length;
    },
    remove: (edited) => {
      const { id } = edited.record;
      const isTemplate = edited.kind === 'template';
      const isShipped = (isTemplate ? shippedTemplate(id) : shippedProfile(id)) !== undefined;
      const changes = isTemplate ? templateDeletion(desk.plan, id) : profileDeletion(desk.plan, id);
      if (commit(step(isShipped ? 'reset' : 'delete', edited), changes)) {
        forget([keyOf(edited)]);
      }
    },
    duplicate: (edited) => {
      const id = crypto.randomUUID();
      const name = nameOf(edited, sentence);
      const record = { id, name: text('templatesScreen.copy-name', { name }).slice(0, 60) };
      const copy: Edited =
        edited.kind === 'template'
          ? { kind: 'template', record: { ...edited.record, ...record } }
          : { kind: 'profile', record: { ...edited.record, ...record } };
      const said =
        edited.kind === 'template'
          ? message('templatesScreen.step-duplicate', { name })
          : message('templatesScreen.step-new-recipient', { name: record.name });
      return commit(said, changesOf(copy)) ? keyOf(copy) : '';
    },
    addRecipient: () => {
      const name = text('templatesScreen.recipient-new-name');
      const record = { id: crypto.randomUUID(), name, fields: [], isInternal: false };
      const added: Edited = { kind: 'profile', record };
      const said = message('templatesScreen.step-new-recipient', { name });
      return commit(said, changesOf(added)) ? keyOf(added) : '';
    },
  };
}
