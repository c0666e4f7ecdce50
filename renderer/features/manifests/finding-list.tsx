import { Anchor } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { IssueFinding } from '../../../shared/manifests/issue-checks';
import { useSentence, useText } from '../../ui/text';
import classes from './manifests.module.css';

interface FindingListProps {
  readonly findings: readonly IssueFinding[];
  /** Below what a finding says, such as room for a reason. */
  readonly below?: (finding: IssueFinding) => ReactNode;
}

const shownFirst = 4;

function FindingItem({
  finding,
  below,
}: { readonly finding: IssueFinding } & Pick<FindingListProps, 'below'>) {
  const text = useText();
  const sentence = useSentence();
  const [isAll, setAll] = useState(false);
  const { items, isGrave } = finding;
  const shown = isAll ? items : items.slice(0, shownFirst);
  const Icon = isGrave ? IconAlertTriangle : IconInfoCircle;
  return (
    <li className={classes.finding} data-grave={isGrave ? 'yes' : undefined}>
      <div className={classes.findingHead}>
        <Icon size={16} aria-hidden />
        <strong>{text(finding.title)}</strong>
        <span className={classes.count}>{items.length}</span>
      </div>
      <ul className={classes.items}>
        {shown.map((item, index) => (
          <li key={`${item.personId ?? ''}-${index}`}>
            <bdi dir="auto">{sentence(item.message)}</bdi>
          </li>
        ))}
      </ul>
      {items.length > shownFirst ? (
        <Anchor component="button" type="button" size="xs" onClick={() => setAll(!isAll)}>
          {isAll
            ? text('manifestsScreen.fewer')
            : text('manifestsScreen.more', { count: items.length - shownFirst })}
        </Anchor>
      ) : null}
      {below?.(finding)}
    </li>
  );
}

/** What the checks found, the grave first as they come, each with whom it is about. */
export function FindingList({ findings, below }: FindingListProps) {
  return (
    <ul className={classes.findings}>
      {findings.map((finding) => (
        <FindingItem key={finding.check} finding={finding} {...(below === undefined ? {} : { below })} />
      ))}
    </ul>
  );
}
