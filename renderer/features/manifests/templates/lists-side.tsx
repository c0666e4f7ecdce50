import { Button } from '@mantine/core';
import { IconArrowLeft, IconPlus } from '@tabler/icons-react';
import { useSentence, useText } from '../../../ui/text';
import { keyOf, nameOf } from './list-names';
import classes from './templates.module.css';
import type { ListDraft } from './use-list-drafts';

interface ListsSideProps {
  readonly templates: readonly ListDraft[];
  readonly profiles: readonly ListDraft[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
  readonly onAddRecipient: () => void;
  readonly onBack: () => void;
}

/** All lists and all recipients, those of the program first. */
export function ListsSide({ templates, profiles, chosen, onChoose, onAddRecipient, onBack }: ListsSideProps) {
  const text = useText();
  const sentence = useSentence();
  const rows = (drafts: readonly ListDraft[]) =>
    drafts.map(({ shown, isUnsaved, isShipped, isAltered }) => {
      const key = keyOf(shown);
      const state = isUnsaved
        ? text('templatesScreen.unsaved')
        : isAltered
          ? text('templatesScreen.altered')
          : isShipped
            ? ''
            : text('templatesScreen.own');
      return (
        <li key={key}>
          <button
            type="button"
            className={classes.row}
            aria-current={key === chosen ? 'true' : undefined}
            onClick={() => onChoose(key)}
          >
            <span className={classes.name}>{nameOf(shown, sentence)}</span>
            {state === '' ? null : (
              <span className={classes.chip} data-unsaved={isUnsaved ? 'yes' : undefined}>
                {state}
              </span>
            )}
          </button>
        </li>
      );
    });
  return (
    <nav className={classes.side} aria-label={text('templatesScreen.title')}>
      <div className={classes.sideHead}>
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconArrowLeft size={14} aria-hidden />}
          onClick={onBack}
        >
          {text('templatesScreen.back')}
        </Button>
        <h1 className={classes.title}>{text('templatesScreen.title')}</h1>
      </div>
      <div className={classes.sideBody}>
        <h2 className={classes.part} id="lists-of-templates">
          {text('templatesScreen.templates')}
        </h2>
        <ul className={classes.list} aria-labelledby="lists-of-templates">
          {rows(templates)}
        </ul>
        <h2 className={classes.part} id="lists-of-recipients">
          {text('templatesScreen.recipients')}
        </h2>
        <ul className={classes.list} aria-labelledby="lists-of-recipients">
          {rows(profiles)}
        </ul>
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={onAddRecipient}
        >
          {text('templatesScreen.recipient-new')}
        </Button>
      </div>
    </nav>
  );
}
