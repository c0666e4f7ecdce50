import { Stack } from '@mantine/core';
import { useState } from 'react';
import { BackupListCard } from './backup-list-card';
import { BackupSettingsCard } from './backup-settings-card';
import { BackupStateCard } from './backup-state-card';
import { useBackupState } from './use-backup-state';

/** The backups of the open plan: where they go, how they stand, and which there are. */
export function BackupsPanel() {
  const { state, refresh } = useBackupState();
  const [isMaking, setMaking] = useState(false);
  if (state === null) {
    return null;
  }
  const { folder } = state.settings;
  return (
    <Stack>
      <BackupStateCard state={state} isMaking={isMaking} onMaking={setMaking} onMade={() => void refresh()} />
      <BackupSettingsCard
        key={JSON.stringify(state.settings)}
        settings={state.settings}
        onSaved={() => void refresh()}
      />
      {folder !== '' && <BackupListCard folder={folder} lastPath={state.last?.path ?? ''} />}
    </Stack>
  );
}
