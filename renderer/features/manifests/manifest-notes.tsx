import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useSentence, useText } from '../../ui/text';
import type { BuiltManifest } from '../../workers/manifest-protocol';
import classes from './manifests.module.css';

const conflictsShown = 3;

/** What a planner must know before this manifest goes out. */
export function ManifestNotes({ built }: { readonly built: BuiltManifest | null }) {
  const text = useText();
  const sentence = useSentence();
  if (built === null) {
    return null;
  }
  const { conflicts, people } = built;
  const more = conflicts.length - conflictsShown;
  return (
    <>
      {people === 0 ? (
        <div role="note" className={classes.note}>
          <IconInfoCircle size={18} aria-hidden />
          <strong>{text('manifestsScreen.nobody-title')}</strong>
          <span>{text('manifestsScreen.nobody-text')}</span>
        </div>
      ) : null}
      {conflicts.length > 0 ? (
        <div role="alert" className={classes.note} data-warning="yes">
          <IconAlertTriangle size={18} aria-hidden />
          <strong>{text('manifestsScreen.conflicts-title', { count: conflicts.length })}</strong>
          <ul className={classes.conflicts}>
            {conflicts.slice(0, conflictsShown).map((conflict) => (
              <li key={JSON.stringify(conflict)}>{sentence(conflict.message)}</li>
            ))}
            {more > 0 ? <li>{text('manifestsScreen.conflicts-more', { count: more })}</li> : null}
          </ul>
        </div>
      ) : null}
    </>
  );
}
