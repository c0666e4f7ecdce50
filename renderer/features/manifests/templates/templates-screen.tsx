import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { shippedTemplates } from '../../../../shared/manifests/templates';
import { useSentence, useText } from '../../../ui/text';
import { LeaveDialog } from './leave-dialog';
import { keyOf, nameOf } from './list-names';
import { ListPreview } from './list-preview';
import { ListsSide } from './lists-side';
import { ProfileForm } from './profile-form';
import { TemplateForm } from './template-form';
import classes from './templates.module.css';
import { useListDrafts } from './use-list-drafts';

interface TemplatesScreenProps {
  readonly onBack: () => void;
}

/** The lists that can be made of a manifest and the recipients they go to, edited beside a live preview. */
export function TemplatesScreen({ onBack }: TemplatesScreenProps) {
  const text = useText();
  const sentence = useSentence();
  const drafts = useListDrafts();
  const [chosen, setChosen] = useState('');
  const [shownWith, setShownWith] = useState('');
  const [isLeaving, setLeaving] = useState(false);
  const { templates, profiles } = drafts;
  const all = [...templates, ...profiles];
  const draft = all.find(({ shown }) => keyOf(shown) === chosen) ?? templates[0];
  const unsaved = all.filter(({ isUnsaved }) => isUnsaved).length;
  if (draft === undefined) {
    return null;
  }
  const { shown, isUnsaved, isShipped, isAltered, canSave } = draft;
  const name = nameOf(shown, sentence);
  const lists = templates.flatMap(({ shown: one }) => (one.kind === 'template' ? [one.record] : []));
  const recipients = profiles.flatMap(({ shown: one }) => (one.kind === 'profile' ? [one.record] : []));
  const listShown =
    shown.kind === 'template'
      ? shown.record
      : (lists.find(({ id }) => id === shownWith) ?? lists[0] ?? shippedTemplates[0]);
  const isTemplate = shown.kind === 'template';
  return (
    <div className={classes.screen}>
      <ListsSide
        templates={templates}
        profiles={profiles}
        chosen={keyOf(shown)}
        onChoose={setChosen}
        onAddRecipient={() => setChosen(drafts.addRecipient() || chosen)}
        onBack={() => (unsaved === 0 ? onBack() : setLeaving(true))}
      />
      <section
        className={classes.form}
        aria-label={text(isTemplate ? 'templatesScreen.edit-template' : 'templatesScreen.edit-recipient', {
          name,
        })}
      >
        <header className={classes.formHead}>
          <h2 className={classes.heading}>{name}</h2>
          <Group gap={6}>
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => setChosen(drafts.duplicate(shown) || chosen)}
            >
              {text('templatesScreen.duplicate')}
            </Button>
            {isShipped ? (
              <Button
                size="compact-xs"
                variant="default"
                disabled={!isAltered}
                title={text('templatesScreen.reset-hint')}
                onClick={() => drafts.remove(shown)}
              >
                {text('templatesScreen.reset')}
              </Button>
            ) : (
              <Button size="compact-xs" variant="default" onClick={() => drafts.remove(shown)}>
                {text('templatesScreen.delete')}
              </Button>
            )}
            <Button
              size="compact-xs"
              variant="default"
              disabled={!isUnsaved}
              onClick={() => drafts.discard(shown)}
            >
              {text('templatesScreen.discard')}
            </Button>
            <Button size="compact-xs" disabled={!canSave} onClick={() => drafts.save(shown)}>
              {text('templatesScreen.save')}
            </Button>
          </Group>
        </header>
        <div className={classes.formBody} key={keyOf(shown)}>
          {shown.kind === 'template' ? (
            <TemplateForm
              template={shown.record}
              onTemplate={(record) => drafts.edit({ kind: 'template', record })}
            />
          ) : (
            <ProfileForm
              profile={shown.record}
              onProfile={(record) => drafts.edit({ kind: 'profile', record })}
            />
          )}
        </div>
      </section>
      {listShown === undefined ? null : (
        <ListPreview
          template={listShown}
          templates={lists}
          profiles={recipients}
          recipient={shown.kind === 'profile' ? shown.record : null}
          onTemplate={setShownWith}
        />
      )}
      {isLeaving ? (
        <LeaveDialog
          count={unsaved}
          onStay={() => setLeaving(false)}
          onDiscard={onBack}
          onSave={() => (drafts.saveAll() ? onBack() : setLeaving(false))}
        />
      ) : null}
    </div>
  );
}
