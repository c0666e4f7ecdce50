import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle } from '@tabler/icons-react';
import { message } from '../../../shared/messages/message';
import { useDesk, useRevision } from '../../desk/use-desk';
import { useSentence, useText } from '../../ui/text';
import type { Proposal } from '../../workers/solve-protocol';
import type { LastRun } from './last-run';
import { SolveOptions } from './solve-options';
import { SolveProgressView } from './solve-progress-view';
import { SolveProposal } from './solve-proposal';
import { useSolveRun } from './use-solve-run';

interface SolveDialogProps {
  /** How many assignments planners made. */
  readonly placedByPlanners: number;
  readonly onAccepted: (run: LastRun) => void;
  readonly onClose: () => void;
}

/** Assigns automatically: options, the run with its progress, and a proposal to accept or discard. */
export function SolveDialog({ placedByPlanners, onAccepted, onClose }: SolveDialogProps) {
  const desk = useDesk();
  const text = useText();
  const sentence = useSentence();
  const revision = useRevision('person', 'household', 'departure', 'assignment', 'settings');
  const { run, start, stop, cancel } = useSolveRun(revision);
  const isOutdated = run.phase === 'proposal' && run.revision !== revision;

  const accept = (proposal: Proposal): void => {
    const { gains, moves, loses } = proposal.difference.people;
    const label =
      moves + loses > 0
        ? message('replan.did-solve', { gains, moves, loses })
        : message('board.did-solve', { count: proposal.people.assigned });
    const done = desk.commit(label, proposal.changes);
    if (!done.ok) {
      notifications.show({ color: 'red', message: sentence(done.problem), autoClose: false });
      return;
    }
    notifications.show({
      color: 'teal',
      message: text('board.solve-accepted', {
        assigned: proposal.people.assigned,
        waiting: proposal.people.waiting,
      }),
    });
    onAccepted({ gap: proposal.gap, bound: proposal.bound });
    onClose();
  };

  const body = (): React.JSX.Element => {
    switch (run.phase) {
      case 'options':
        return (
          <SolveOptions
            placedByPlanners={placedByPlanners}
            hasPlaces={desk.plan.assignment.size > 0}
            onStart={start}
            onCancel={onClose}
          />
        );
      case 'running':
        return (
          <SolveProgressView
            progress={run.progress}
            isStopping={run.isStopping}
            onStop={stop}
            onCancel={cancel}
          />
        );
      case 'proposal':
        return (
          <Stack gap="sm">
            <SolveProposal proposal={run.proposal} departures={desk.plan.departure} />
            {isOutdated ? (
              <Alert color="yellow" icon={<IconAlertTriangle />}>
                {text('board.solve-outdated')}
              </Alert>
            ) : null}
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                {text('board.discard')}
              </Button>
              <Button data-autofocus disabled={isOutdated} onClick={() => accept(run.proposal)}>
                {text('replan.accept')}
              </Button>
            </Group>
          </Stack>
        );
      case 'failed':
        return (
          <Stack gap="sm">
            <Alert color="red" icon={<IconAlertTriangle />}>
              {sentence(run.problem)}
            </Alert>
            <Group justify="flex-end">
              <Button onClick={cancel}>{text('board.solve-again')}</Button>
            </Group>
          </Stack>
        );
    }
  };

  return (
    <Modal
      opened
      size={run.phase === 'proposal' ? 'min(1080px, 96vw)' : 'md'}
      title={<Text fw={600}>{text('board.solve-title')}</Text>}
      closeOnClickOutside={run.phase === 'options'}
      closeButtonProps={{ 'aria-label': text('board.close') }}
      onClose={onClose}
    >
      {body()}
    </Modal>
  );
}
