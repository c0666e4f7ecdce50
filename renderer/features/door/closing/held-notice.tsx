import { Alert, Button, Group } from '@mantine/core';
import { IconFileAlert } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { DoorBoard } from '../../../../shared/departure-day/door-board';
import { endChanges, heldOf } from '../../../../shared/departure-day/held-documents';
import { message } from '../../../../shared/messages/message';
import { departureName } from '../../../../shared/model/departure';
import type { Departure } from '../../../../shared/model/departure';
import { useDesk, useRevision } from '../../../desk/use-desk';
import { useText } from '../../../ui/text';
import { useNotices } from '../../../ui/use-notices';
import { machineNow } from '../../../ui/machine-instant';

interface HeldNoticeProps {
  readonly departure: Departure;
  readonly board: DoorBoard;
}

/** Documents of people aboard that are still in the custody of the desk. */
export function HeldNotice({ departure, board }: HeldNoticeProps) {
  const text = useText();
  const desk = useDesk();
  const notices = useNotices();
  const revision = useRevision('heldDocument');
  const { held } = useMemo(() => {
    const aboard = board.lines.filter(({ state }) => state === 'boarded').map(({ person }) => person.id);
    return { revision, held: heldOf(desk.plan, new Set(aboard)) };
  }, [desk, board, revision]);
  if (held.length === 0) {
    return null;
  }
  const carry = (): void => {
    const values = { count: held.length, departure: departureName(departure) };
    const hand = { now: machineNow(), by: desk.opened.operator };
    const changes = endChanges(held, 'carried', hand, { departureId: departure.id });
    notices.accepted(desk.commit(message('closing.did-carry', values), changes));
  };
  return (
    <Alert
      color="orange"
      variant="light"
      icon={<IconFileAlert aria-hidden />}
      title={text('closing.held', { count: held.length })}
    >
      <Group justify="space-between">
        {text(board.isClosed ? 'closing.held-left' : 'closing.held-about')}
        <Button size="compact-sm" variant="default" onClick={carry}>
          {text('closing.held-carry', { count: held.length })}
        </Button>
      </Group>
    </Alert>
  );
}
