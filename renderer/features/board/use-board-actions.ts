import { notifications } from '@mantine/notifications';
import { useMemo, useRef } from 'react';
import type { Dispatch } from 'react';
import type { Message } from '../../../shared/messages/message';
import { message } from '../../../shared/messages/message';
import type { Change } from '../../../shared/model/change';
import { departureName } from '../../../shared/model/departure';
import type { DepartureId, HouseholdId } from '../../../shared/model/ids';
import { useDesk } from '../../desk/use-desk';
import { useSentence } from '../../ui/text';
import type { BoardAction } from './board-state';
import { lockChanges, placementChanges, removalChanges } from './placement-changes';
import { checkPlacement } from './placement-check';
import type { BoardModel } from './use-board-model';

/** What a planner can do with households on the board. */
export interface BoardActions {
  /** Puts households on a departure; asks first where something stands against it. */
  readonly place: (ids: readonly HouseholdId[], departureId: DepartureId) => void;
  /** Puts them there against the rules, saying why that was said to be wrong. */
  readonly placeAnyway: (ids: readonly HouseholdId[], departureId: DepartureId, why: Message | null) => void;
  readonly remove: (ids: readonly HouseholdId[]) => void;
  readonly toggleLock: (ids: readonly HouseholdId[]) => void;
}

/** The actions on the open desk. They keep their identity, whatever changes on the board. */
export function useBoardActions(
  model: BoardModel,
  dispatch: Dispatch<BoardAction>,
  neighbourOf: (ids: readonly HouseholdId[]) => HouseholdId | null,
  /** Tells those who listen what was done. */
  say: (words: string) => void,
): BoardActions {
  const desk = useDesk();
  const sentence = useSentence();
  const latest = useRef({ model, neighbourOf });
  latest.current = { model, neighbourOf };

  return useMemo(() => {
    const rowsOf = (ids: readonly HouseholdId[]) =>
      ids.flatMap((id) => latest.current.model.rows.get(id) ?? []);
    const who = (ids: readonly HouseholdId[]): Message => {
      const [first] = rowsOf(ids);
      return ids.length === 1 && first !== undefined
        ? message('board.one-household', { label: first.label })
        : message('board.some-households', { count: ids.length });
    };
    const commit = (label: Message, changes: readonly Change[]): boolean => {
      const done = desk.commit(label, changes);
      if (done.ok) {
        say(sentence(label));
      } else {
        notifications.show({ color: 'red', message: sentence(done.problem), autoClose: false });
      }
      return done.ok;
    };
    const placeAnyway: BoardActions['placeAnyway'] = (ids, departureId, why) => {
      const departure = desk.plan.departure.get(departureId);
      if (departure === undefined) {
        return;
      }
      const next = latest.current.neighbourOf(ids);
      const reason = why === null ? null : message('board.placed-despite', { why });
      const label = message('board.did-assign', { who: who(ids), departure: departureName(departure) });
      if (commit(label, placementChanges(desk.plan, ids, departureId, reason))) {
        dispatch({ kind: 'placed', next });
        if (ids.length > 1) {
          notifications.show({ message: sentence(label) });
        }
      }
    };
    return {
      placeAnyway,
      place: (ids, departureId) => {
        const card = latest.current.model.cards.find(({ departure }) => departure.id === departureId);
        const movers = ids.filter((id) => desk.plan.assignment.get(id)?.departureId !== departureId);
        if (card === undefined || movers.length === 0) {
          dispatch({ kind: 'drag', ids: [] });
          return;
        }
        const check = checkPlacement(rowsOf(movers), card.departure, card.load, latest.current.model.scene);
        if (check.verdict === 'fits') {
          placeAnyway(movers, departureId, null);
        } else {
          dispatch({ kind: 'ask-override', override: { householdIds: movers, departureId, check } });
        }
      },
      remove: (ids) => {
        const changes = removalChanges(desk.plan, ids);
        if (changes.length > 0) {
          commit(message('board.did-remove', { who: who(ids) }), changes);
        }
        dispatch({ kind: 'drag', ids: [] });
      },
      toggleLock: (ids) => {
        const changes = lockChanges(desk.plan, ids);
        const isLock = changes.some((change) => change.to === true);
        commit(message(isLock ? 'board.did-lock' : 'board.did-unlock', { who: who(ids) }), changes);
      },
    };
  }, [desk, dispatch, say, sentence]);
}
