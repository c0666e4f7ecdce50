import { Group, Select } from '@mantine/core';
import { useState } from 'react';
import { isSameVersion, versionDifference } from '../../../shared/manifests/version-difference';
import type { ManifestContent } from '../../../shared/model/manifest-content';
import type { ManifestVersion } from '../../../shared/model/manifest-version';
import { useText } from '../../ui/text';
import { DifferenceList } from './difference-list';
import classes from './manifests.module.css';

interface ChangesPanelProps {
  /** The newest first. */
  readonly versions: readonly ManifestVersion[];
  readonly draft: ManifestContent | null;
  /** The version that is shown; null for the list as it is now. */
  readonly shown: number | null;
}

const now = 'now';

/** Any two versions beside each other, or a version and the list as it is now. */
export function ChangesPanel({ versions, draft, shown }: ChangesPanelProps) {
  const text = useText();
  const newest = versions[0]?.version ?? 0;
  const to = shown === null ? now : String(shown);
  const before = versions.find(({ version }) => shown === null || version < shown)?.version ?? newest;
  const [picked, setPicked] = useState<{ readonly from: string; readonly to: string } | null>(null);
  const sides = picked ?? { from: String(before), to };
  const contentOf = (side: string): ManifestContent | null =>
    side === now ? draft : (versions.find(({ version }) => String(version) === side)?.content ?? null);
  const [old, later] = [contentOf(sides.from), contentOf(sides.to)];
  const difference = old === null || later === null ? null : versionDifference(old, later);
  const choices = [
    { value: now, label: text('manifestsScreen.as-it-is') },
    ...versions.map(({ version }) => ({
      value: String(version),
      label: text('manifestsScreen.version', { version }),
    })),
  ];
  if (versions.length === 0) {
    return <p className={classes.hint}>{text('manifestsScreen.nothing-to-compare')}</p>;
  }
  return (
    <>
      <Group gap={6} wrap="nowrap" align="flex-end" p="8px 12px 0">
        {(['from', 'to'] as const).map((side) => (
          <Select
            key={side}
            size="xs"
            flex={1}
            label={text(`manifestsScreen.compare-${side}`)}
            data={choices}
            value={sides[side]}
            onChange={(value) => setPicked({ ...sides, [side]: value ?? sides[side] })}
            allowDeselect={false}
          />
        ))}
      </Group>
      {difference === null || old === null || later === null ? (
        <p className={classes.hint}>{text('manifestsScreen.not-kept')}</p>
      ) : (
        <>
          <p className={classes.hint} role="status">
            {isSameVersion(difference)
              ? text('manifestsScreen.no-difference')
              : text('manifestsScreen.difference', {
                  added: difference.added.length,
                  dropped: difference.dropped.length,
                  changed: difference.changed.length,
                })}
          </p>
          <DifferenceList difference={difference} before={old} after={later} />
        </>
      )}
    </>
  );
}
