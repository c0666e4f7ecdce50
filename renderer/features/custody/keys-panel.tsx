import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconKey, IconLifebuoy, IconPassword, IconTestPipe } from '@tabler/icons-react';
import { useState } from 'react';
import type { SlotSummary } from '../../../shared/contract/key-methods';
import { useText } from '../../ui/text';
import { AddKeyFileDialog } from './add-key-file-dialog';
import { AddPassphraseDialog } from './add-passphrase-dialog';
import { AddRecoveryDialog } from './add-recovery-dialog';
import { ChangePassphraseDialog } from './change-passphrase-dialog';
import { ProveDialog } from './prove-dialog';
import { RemoveSlotDialog } from './remove-slot-dialog';
import { SectionCard } from '../../ui/section-card';
import { SlotTable } from './slot-table';
import { useSlots } from './use-slots';

type Dialog = 'change' | 'add-passphrase' | 'add-key-file' | 'add-recovery' | 'prove';

/** The ways into the plan, and everything that can be done with them. */
export function KeysPanel() {
  const text = useText();
  const [slots, setSlots] = useSlots();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [removed, setRemoved] = useState<SlotSummary | null>(null);
  const close = (): void => setDialog(null);

  if (slots === null) {
    return <Text c="dimmed">{text('custodyScreen.keys-loading')}</Text>;
  }
  const adding = [
    { id: 'add-passphrase', label: 'custodyScreen.add-passphrase', Icon: IconPassword },
    { id: 'add-key-file', label: 'custodyScreen.add-key-file', Icon: IconKey },
    { id: 'add-recovery', label: 'custodyScreen.add-recovery', Icon: IconLifebuoy },
  ] as const;
  const warning =
    slots.length === 1
      ? 'custodyScreen.only-one'
      : slots.some(({ kind }) => kind === 'recovery')
        ? null
        : 'custodyScreen.no-recovery';
  return (
    <Stack>
      <SectionCard
        title={text('custodyScreen.keys-title')}
        about={text('custodyScreen.keys-text')}
        aside={
          <Button
            size="xs"
            variant="default"
            leftSection={<IconTestPipe size={16} aria-hidden />}
            onClick={() => setDialog('prove')}
          >
            {text('custodyScreen.prove')}
          </Button>
        }
      >
        {warning === null ? null : (
          <Alert color="yellow" variant="light" p="sm" icon={<IconAlertTriangle aria-hidden />}>
            {text(warning)}
          </Alert>
        )}
        <SlotTable slots={slots} onRemove={setRemoved} />
        <Group gap="xs">
          {adding.map(({ id, label, Icon }) => (
            <Button
              key={id}
              size="xs"
              variant="light"
              leftSection={<Icon size={16} aria-hidden />}
              onClick={() => setDialog(id)}
            >
              {text(label)}
            </Button>
          ))}
          <Button size="xs" variant="default" onClick={() => setDialog('change')}>
            {text('custodyScreen.change-passphrase')}
          </Button>
        </Group>
      </SectionCard>
      {dialog === 'change' && <ChangePassphraseDialog onSlots={setSlots} onClose={close} />}
      {dialog === 'add-passphrase' && <AddPassphraseDialog onSlots={setSlots} onClose={close} />}
      {dialog === 'add-key-file' && <AddKeyFileDialog onSlots={setSlots} onClose={close} />}
      {dialog === 'add-recovery' && <AddRecoveryDialog known={slots} onSlots={setSlots} onClose={close} />}
      {dialog === 'prove' && <ProveDialog onClose={close} />}
      {removed !== null && (
        <RemoveSlotDialog slot={removed} onSlots={setSlots} onClose={() => setRemoved(null)} />
      )}
    </Stack>
  );
}
