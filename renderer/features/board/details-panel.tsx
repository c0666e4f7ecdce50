import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { IconLock, IconLockOpen, IconPlaneDeparture, IconX } from '@tabler/icons-react';
import type { Dispatch } from 'react';
import { departureName } from '../../../shared/model/departure';
import { useSentence, useText } from '../../ui/text';
import type { HouseholdOutcome } from '../../workers/outlook-protocol';
import classes from './board.module.css';
import type { BoardAction } from './board-state';
import type { CardModel } from './card-models';
import { CategoryChip } from './category-chip';
import { Flags } from './flags';
import type { HouseholdRow } from './household-rows';
import { MemberList } from './member-list';
import { Prospects } from './prospects';
import type { BoardActions } from './use-board-actions';
import type { BoardModel } from './use-board-model';

interface DetailsPanelProps {
  readonly row: HouseholdRow;
  /** The card of the departure it is on; absent without a place. */
  readonly card: CardModel | undefined;
  readonly outcome: HouseholdOutcome | undefined;
  readonly model: BoardModel;
  readonly actions: BoardActions;
  readonly dispatch: Dispatch<BoardAction>;
}

/** Everything about one household: who is in it, where it is, why, and where else it could go. */
export function DetailsPanel({ row, card, outcome, model, actions, dispatch }: DetailsPanelProps) {
  const text = useText();
  const sentence = useSentence();
  const assignment = card?.aboard.find((one) => one.row.id === row.id)?.assignment;
  const why = assignment?.reason ?? outcome?.reason;
  return (
    <aside aria-label={text('board.details', { label: row.label })} className={classes.details}>
      <Group gap={6} wrap="nowrap" className={classes.detailsHead ?? ''}>
        <CategoryChip row={row} />
        <h2 className={classes.detailsName}>{row.label}</h2>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={text('board.close-details')}
          onClick={() => dispatch({ kind: 'activate', id: null })}
        >
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </Group>
      <div className={classes.detailsBody}>
        <Group gap={6}>
          <span
            className={classes.standing}
            data-standing={card ? 'assigned' : (outcome?.status ?? 'waiting')}
          >
            {card
              ? text('board.on-departure', { departure: departureName(card.departure) })
              : text(outcome?.status === 'not-eligible' ? 'board.is-not-eligible' : 'board.is-waiting')}
          </span>
          <Text size="xs" c="dimmed">
            {text('board.people', { count: row.members.length })}
          </Text>
          <Flags row={row} />
        </Group>
        {why === undefined ? null : <p className={classes.why}>{sentence(why)}</p>}
        <Group gap={6} mt={8}>
          <Button
            size="compact-sm"
            variant={card ? 'default' : 'filled'}
            leftSection={<IconPlaneDeparture size={14} aria-hidden />}
            onClick={() => dispatch({ kind: 'look-for-departure', ids: [row.id] })}
          >
            {text(card ? 'board.move' : 'board.assign')}
          </Button>
          {assignment === undefined ? null : (
            <>
              <Button
                size="compact-sm"
                variant="default"
                leftSection={
                  assignment.locked ? (
                    <IconLockOpen size={14} aria-hidden />
                  ) : (
                    <IconLock size={14} aria-hidden />
                  )
                }
                onClick={() => actions.toggleLock([row.id])}
              >
                {text(assignment.locked ? 'board.unlock-short' : 'board.lock-short')}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => actions.remove([row.id])}>
                {text('board.remove-short')}
              </Button>
            </>
          )}
        </Group>
        <h3 className={classes.detailsTitle}>{text('board.members')}</h3>
        <MemberList row={row} scene={model.scene} />
        <h3 className={classes.detailsTitle}>{text('board.prospects')}</h3>
        <Prospects row={row} cards={model.cards} scene={model.scene} actions={actions} />
      </div>
    </aside>
  );
}
