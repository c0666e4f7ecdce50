import { Stack, Tabs, Text, Title } from '@mantine/core';
import { IconCloudLock, IconCopy, IconHistory, IconId, IconKey, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { DeskSettings } from '../../../shared/contract/custody-methods';
import { useText } from '../../ui/text';
import { CopiesPanel } from './copies-panel';
import classes from './custody.module.css';
import { HeldPanel } from './held/held-panel';
import { KeysPanel } from './keys-panel';
import { LockPanel } from './lock-panel';
import { RecordPanel } from './record-panel';

interface CustodyScreenProps {
  readonly settings: DeskSettings;
  readonly onSettings: (settings: DeskSettings) => void;
  /** The panel of the backups. */
  readonly backups: ReactNode;
}

const tabs = [
  { id: 'keys', label: 'custodyScreen.keys', Icon: IconKey },
  { id: 'lock', label: 'custodyScreen.panic', Icon: IconLock },
  { id: 'backups', label: 'custodyScreen.backups', Icon: IconCloudLock },
  { id: 'record', label: 'custodyScreen.record', Icon: IconHistory },
  { id: 'copies', label: 'custodyScreen.copies', Icon: IconCopy },
  { id: 'documents', label: 'heldDocuments.tab', Icon: IconId },
] as const;

/** Who can open the plan, what happens in danger, and what left the plan. */
export function CustodyScreen({ settings, onSettings, backups }: CustodyScreenProps) {
  const text = useText();
  const panels: Readonly<Record<(typeof tabs)[number]['id'], ReactNode>> = {
    keys: <KeysPanel />,
    lock: <LockPanel settings={settings} onSettings={onSettings} />,
    backups,
    record: <RecordPanel />,
    copies: <CopiesPanel />,
    documents: <HeldPanel />,
  };
  return (
    <Stack className={classes.screen} gap="md">
      <div>
        <Title order={1} size="h3">
          {text('custodyScreen.title')}
        </Title>
        <Text c="dimmed">{text('custodyScreen.about')}</Text>
      </div>
      <Tabs defaultValue="keys" keepMounted={false}>
        <Tabs.List aria-label={text('custodyScreen.tabs')} mb="md">
          {tabs.map(({ id, label, Icon }) => (
            <Tabs.Tab key={id} value={id} leftSection={<Icon size={16} stroke={1.7} aria-hidden />}>
              {text(label)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map(({ id }) => (
          <Tabs.Panel key={id} value={id}>
            {panels[id]}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Stack>
  );
}
