import { IconCircleCheck } from '@tabler/icons-react';
import { checkTitle } from '../../../shared/manifests/overrides-note';
import type { IssueFinding } from '../../../shared/manifests/issue-checks';
import type { ManifestVersion } from '../../../shared/model/manifest-version';
import { useSentence, useText } from '../../ui/text';
import { FindingList } from './finding-list';
import classes from './manifests.module.css';

interface ChecksPanelProps {
  /** Null until they are there. */
  readonly findings: readonly IssueFinding[] | null;
  /** Whose needs the papers were checked against. */
  readonly recipient: string;
  /** The version that is shown; null for the list as it is now. */
  readonly version: ManifestVersion | null;
}

/** What stands against an issue now, or what was overridden when the shown version was issued. */
export function ChecksPanel({ findings, recipient, version }: ChecksPanelProps) {
  const text = useText();
  const sentence = useSentence();
  return (
    <>
      {version !== null && version.overrides.length > 0 ? (
        <section className={classes.block}>
          <h3 className={classes.blockTitle}>
            {text('issue.overrides-title', { name: version.issuedBy || text('issue.nobody-named') })}
          </h3>
          <ul className={classes.items}>
            {version.overrides.map(({ check, found, reason }) => (
              <li key={check}>
                {text('issue.override-line', { title: checkTitle(check, sentence), found, reason })}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p className={classes.hint}>{text('manifestsScreen.checked-for', { recipient })}</p>
      {findings === null ? <p className={classes.hint}>{text('manifestsScreen.checking')}</p> : null}
      {findings?.length === 0 ? (
        <p className={classes.sound}>
          <IconCircleCheck size={18} aria-hidden />
          {text('manifestsScreen.checks-none')}
        </p>
      ) : null}
      {findings === null ? null : <FindingList findings={findings} />}
    </>
  );
}
