import { Stack } from '@mantine/core';
import type { DeskSettings } from '../../../shared/contract/custody-methods';
import { message } from '../../../shared/messages/message';
import { getBridge } from '../../platform/bridge';
import { useNotices } from '../../ui/use-notices';
import { IdleCard } from './idle-card';
import { PanicCard } from './panic-card';

interface LockPanelProps {
  readonly settings: DeskSettings;
  readonly onSettings: (settings: DeskSettings) => void;
}

/** When the plan locks by itself, and what the panic key does. */
export function LockPanel({ settings, onSettings }: LockPanelProps) {
  const notices = useNotices();
  const save = async (part: Partial<DeskSettings>): Promise<void> => {
    const next = { ...settings, ...part };
    const saved = await getBridge().setDeskSettings(next);
    if (notices.accepted(saved)) {
      onSettings(next);
      notices.done(message('custodyScreen.saved'));
    }
  };
  return (
    <Stack>
      <IdleCard
        minutes={settings.autoLockMinutes}
        onSave={(autoLockMinutes) => void save({ autoLockMinutes })}
      />
      <PanicCard action={settings.panicAction} onSave={(panicAction) => void save({ panicAction })} />
    </Stack>
  );
}
