import { Alert, Button, Checkbox, Group } from '@mantine/core';
import { IconAlertTriangle, IconFileTypeCsv } from '@tabler/icons-react';
import { useState } from 'react';
import { message } from '../../../shared/messages/message';
import { getBridge } from '../../platform/bridge';
import { useText } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';
import { SectionCard } from '../../ui/section-card';

/** Writes the trail to a file, with a warning where it would hold personal data. */
export function ExportTrailCard() {
  const text = useText();
  const notices = useNotices();
  const [withValues, setWithValues] = useState(false);
  const [isBusy, setBusy] = useState(false);

  const write = async (): Promise<void> => {
    setBusy(true);
    const answer = await getBridge().exportAudit({ withValues });
    setBusy(false);
    if (!answer.ok) {
      notices.problem(answer.problem);
    } else if (answer.value.saved) {
      notices.done(message('custodyScreen.exported', { path: answer.value.path }));
    }
  };
  return (
    <SectionCard title={text('custodyScreen.export-title')} about={text('custodyScreen.export-text')}>
      <Checkbox
        label={text('custodyScreen.export-values')}
        checked={withValues}
        onChange={({ currentTarget }) => setWithValues(currentTarget.checked)}
      />
      {withValues && (
        <Alert color="red" variant="light" p="sm" role="alert" icon={<IconAlertTriangle aria-hidden />}>
          {text('custodyScreen.export-warning')}
        </Alert>
      )}
      <Group>
        <Button
          size="xs"
          variant="default"
          loading={isBusy}
          leftSection={<IconFileTypeCsv size={16} aria-hidden />}
          onClick={() => void write()}
        >
          {text('custodyScreen.export')}
        </Button>
      </Group>
    </SectionCard>
  );
}
