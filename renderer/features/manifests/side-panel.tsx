import { Tabs } from '@mantine/core';
import { useState } from 'react';
import type { Departure } from '../../../shared/model/departure';
import type { ManifestVersion } from '../../../shared/model/manifest-version';
import { useText } from '../../ui/text';
import type { ManifestDraft } from '../../workers/manifest-protocol';
import { ChangesPanel } from './changes-panel';
import { ChecksPanel } from './checks-panel';
import { GivenPanel } from './given-panel';
import classes from './manifests.module.css';
import { isUpToDate } from './shown-manifest';
import type { ShownManifest } from './shown-manifest';
import { VersionsPanel } from './versions-panel';

interface SidePanelProps {
  readonly departure: Departure;
  readonly versions: readonly ManifestVersion[];
  readonly draft: ManifestDraft | null;
  readonly shown: ShownManifest | null;
  /** The version that was opened; null for the list as it is now. */
  readonly opened: number | null;
  readonly recipient: string;
  readonly onShow: (version: number | null) => void;
}

const tabs = ['checks', 'versions', 'changes', 'given'] as const;

/** Beside the sheet: checks, versions, differences, and who was given what. */
export function SidePanel(props: SidePanelProps) {
  const { departure, versions, draft, shown, opened, recipient, onShow } = props;
  const text = useText();
  const [tab, setTab] = useState<string>('checks');
  const [last] = versions;
  const isChanged = draft !== null && !isUpToDate(last, draft.fingerprint, departure);
  const counts = { checks: draft?.findings.length ?? 0, versions: versions.length, changes: 0, given: 0 };
  return (
    <Tabs
      value={tab}
      onChange={(value) => setTab(value ?? tab)}
      keepMounted={false}
      className={classes.panel}
      component="aside"
      aria-label={text('manifestsScreen.beside')}
    >
      <Tabs.List grow aria-label={text('manifestsScreen.beside')}>
        {tabs.map((name) => (
          <Tabs.Tab key={name} value={name} px={6} fz="xs">
            {text(`manifestsScreen.tab-${name}`, { count: counts[name] })}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="checks" className={classes.panelBody}>
        <ChecksPanel
          findings={draft?.findings ?? null}
          recipient={recipient}
          version={shown?.version ?? null}
        />
      </Tabs.Panel>
      <Tabs.Panel value="versions" className={classes.panelBody}>
        <VersionsPanel versions={versions} shown={opened} isChanged={isChanged} onShow={onShow} />
      </Tabs.Panel>
      <Tabs.Panel value="changes" className={classes.panelBody}>
        <ChangesPanel
          key={String(opened)}
          versions={versions}
          draft={draft?.content ?? null}
          shown={opened}
        />
      </Tabs.Panel>
      <Tabs.Panel value="given" className={classes.panelBody}>
        <GivenPanel departure={departure} versions={versions} />
      </Tabs.Panel>
    </Tabs>
  );
}
