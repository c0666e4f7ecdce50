import { Button, Popover } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { instantText } from '../../../shared/eligibility/instant';
import type { ManifestVersion } from '../../../shared/model/manifest-version';
import { useText } from '../../ui/text';
import classes from './manifests.module.css';

interface VersionListProps {
  readonly versions: readonly ManifestVersion[];
  /** Of what the manifest says now. */
  readonly fingerprint: string;
}

/** Every version that left the desk, with its time and how many people were on it. */
export function VersionList({ versions, fingerprint }: VersionListProps) {
  const text = useText();
  return (
    <Popover position="bottom-end" withArrow shadow="md" trapFocus>
      <Popover.Target>
        <Button size="xs" variant="subtle" leftSection={<IconHistory size={16} aria-hidden />}>
          {text('manifestsScreen.versions', { count: versions.length })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="xs">
        <ul className={classes.versions} aria-label={text('manifestsScreen.versions-title')} tabIndex={0}>
          {versions.map((version) => (
            <li key={version.id}>
              <span className={classes.name}>
                {text('manifestsScreen.version', { version: version.version })}
              </span>
              <span>{instantText(version.issuedAt)}</span>
              <span className={classes.facts}>
                {text('manifestsScreen.people', { count: version.people })}
              </span>
              <span className={classes.facts}>
                {version.fingerprint === fingerprint ? text('manifestsScreen.version-same') : ''}
              </span>
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}
