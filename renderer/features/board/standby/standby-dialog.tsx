import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconClockX, IconSend } from '@tabler/icons-react';
import { useMemo } from 'react';
import { departureName } from '../../../../shared/model/departure';
import type { DepartureId, HouseholdId } from '../../../../shared/model/ids';
import { standbyList } from '../../../../shared/planning/standby-list';
import { planSettings } from '../../../../shared/planning/travellers';
import { useDesk, useRevision } from '../../../desk/use-desk';
import { useText } from '../../../ui/text';
import { WindowedList } from '../../../ui/windowed-list';
import { StandbyRow } from './standby-row';
import classes from './standby.module.css';
import { useStandbyActions } from './use-standby-actions';

interface StandbyDialogProps {
  readonly departureId: DepartureId;
  readonly now: string;
  readonly onShow: (householdId: HouseholdId) => void;
  readonly onClose: () => void;
}

const rowHeight = 48;
const rowsShown = 9;

/** The standby list of one departure in the order of turn: offer places that are free, and take the answers. */
export function StandbyDialog({ departureId, now, onShow, onClose }: StandbyDialogProps) {
  const { plan } = useDesk();
  const text = useText();
  const actions = useStandbyActions();
  const revision = useRevision('person', 'household', 'departure', 'assignment', 'settings', 'standby');
  const { list } = useMemo(
    () => ({ revision, list: standbyList(plan, departureId, now) }),
    [plan, departureId, now, revision],
  );
  const nameOf = (id: DepartureId): string => {
    const departure = plan.departure.get(id);
    return departure === undefined ? id : departureName(departure);
  };
  if (list === null) {
    return null;
  }
  const { lines, next, more, freeSeats } = list;
  const offers = lines.filter((line) => line.standing === 'offered').length;
  const ranOut = lines.filter((line) => line.standing === 'ran-out').length;
  const wanted = new Set<string>(next);
  return (
    <Modal
      opened
      size="min(860px, 96vw)"
      title={
        <Text fw={600} component="span">
          {text('standby.title', { departure: nameOf(departureId) })}
        </Text>
      }
      closeButtonProps={{ 'aria-label': text('board.close') }}
      onClose={onClose}
    >
      <Stack gap="sm">
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm" role="status">
            {text('standby.facts', { free: freeSeats, offers, hours: planSettings(plan).offerHours })}
          </Text>
          <Group gap={6} wrap="nowrap">
            {ranOut > 0 ? (
              <Button
                size="compact-sm"
                color="yellow.8"
                variant="outline"
                leftSection={<IconClockX size={14} aria-hidden />}
                onClick={actions.expire}
              >
                {text('standby.expire', { count: ranOut })}
              </Button>
            ) : null}
            <Button
              size="compact-sm"
              data-autofocus
              disabled={next.length === 0}
              leftSection={<IconSend size={14} aria-hidden />}
              onClick={() =>
                actions.offer(
                  departureId,
                  lines.filter((line) => wanted.has(line.householdId)),
                )
              }
            >
              {next.length === 0
                ? text('standby.nobody-fits')
                : text('standby.offer-next', { count: next.length })}
            </Button>
          </Group>
        </Group>
        {lines.length === 0 ? (
          <Text c="dimmed" ta="center" py="xl">
            {text('standby.empty')}
          </Text>
        ) : (
          <WindowedList
            role="list"
            tabIndex={0}
            aria-label={text('standby.list')}
            className={classes.list ?? ''}
            style={{ height: Math.min(rowsShown, lines.length) * rowHeight + 2 }}
            count={lines.length}
            rowHeight={rowHeight}
            renderRow={(index) => {
              const line = lines[index];
              return line === undefined ? null : (
                <StandbyRow
                  key={line.householdId}
                  line={line}
                  turn={index + 1}
                  departureId={departureId}
                  height={rowHeight}
                  nameOf={nameOf}
                  actions={actions}
                  onShow={() => onShow(line.householdId)}
                />
              );
            }}
          />
        )}
        {more > 0 ? (
          <Text size="xs" c="dimmed">
            {text('standby.more', { count: more })}
          </Text>
        ) : null}
      </Stack>
    </Modal>
  );
}
