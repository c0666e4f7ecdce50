import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { Plan } from '../../../../shared/model/plan';
import { applyScenario } from '../../../../shared/planning/apply-scenario';
import { useDesk } from '../../../desk/use-desk';
import { useText } from '../../../ui/text';
import { DifferenceView } from '../replan/difference-view';
import type { KnownOutcome } from './use-comparison';

interface AdoptDialogProps {
  readonly known: KnownOutcome;
  readonly name: string;
  readonly onAdopt: () => void;
  readonly onClose: () => void;
}

/** What adopting a scenario would change for whom, before it is done. */
export function AdoptDialog({ known, name, onAdopt, onClose }: AdoptDialogProps) {
  const { plan } = useDesk();
  const text = useText();
  const { difference } = known.outcome;
  const departures: Plan['departure'] = applyScenario(plan, known.scenario?.edits ?? []).departure;
  return (
    <Modal
      opened
      size="min(1080px, 96vw)"
      title={
        <Text fw={600} component="span">
          {text('scenario.adopt-title', { name })}
        </Text>
      }
      closeButtonProps={{ 'aria-label': text('board.close') }}
      onClose={onClose}
    >
      <Stack gap="sm">
        <Text size="sm">{text('scenario.adopt-text')}</Text>
        {difference === null ? null : <DifferenceView difference={difference} departures={departures} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {text('board.cancel')}
          </Button>
          <Button data-autofocus onClick={onAdopt}>
            {text('scenario.adopt-now')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
