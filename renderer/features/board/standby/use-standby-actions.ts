import { useMemo } from 'react';
import { message } from '../../../../shared/messages/message';
import type { Message } from '../../../../shared/messages/message';
import type { Change } from '../../../../shared/model/change';
import { departureName } from '../../../../shared/model/departure';
import type { DepartureId, HouseholdId } from '../../../../shared/model/ids';
import {
  acceptChanges,
  declineChanges,
  expireChanges,
  offerChanges,
  standbyChanges,
  withdrawChanges,
} from '../../../../shared/planning/standby-changes';
import type { StandbyLine } from '../../../../shared/planning/standby-list';
import { useDesk } from '../../../desk/use-desk';
import { useNotices } from '../../../ui/use-notices';

/** A household as a standby action names it. */
export type StandbyTarget = Pick<StandbyLine, 'householdId' | 'label' | 'entry'>;

/** What a planner does with a standby list; each is one step that can be undone. */
export interface StandbyActions {
  readonly offer: (departureId: DepartureId, targets: readonly StandbyTarget[]) => void;
  readonly list: (departureId: DepartureId, target: { householdId: HouseholdId; label: string }) => void;
  readonly accept: (target: StandbyTarget) => void;
  readonly decline: (target: StandbyTarget) => void;
  readonly withdraw: (target: StandbyTarget) => void;
  readonly expire: () => void;
}

const instantNow = (): string => new Date().toISOString();

/** The standby actions on the open desk. */
export function useStandbyActions(): StandbyActions {
  const desk = useDesk();
  const notices = useNotices();
  return useMemo(() => {
    const nameOf = (id: DepartureId): string => {
      const departure = desk.plan.departure.get(id);
      return departure === undefined ? id : departureName(departure);
    };
    const commit = (label: Message, changes: readonly Change[]): void => {
      notices.accepted(desk.commit(label, changes));
    };
    return {
      offer: (departureId, targets) => {
        const [first] = targets;
        const who =
          targets.length === 1 && first !== undefined
            ? message('board.one-household', { label: first.label })
            : message('board.some-households', { count: targets.length });
        commit(
          message('standby.did-offer', { departure: nameOf(departureId), who }),
          offerChanges(
            desk.plan,
            departureId,
            targets.map((target) => target.householdId),
            instantNow(),
          ),
        );
      },
      list: (departureId, { householdId, label }) =>
        commit(
          message('standby.did-list', { departure: nameOf(departureId), who: label }),
          standbyChanges(desk.plan, departureId, [householdId], instantNow()),
        ),
      accept: ({ entry, label }) => {
        if (entry !== null) {
          commit(
            message('standby.did-accept', { departure: nameOf(entry.departureId), who: label }),
            acceptChanges(desk.plan, entry, instantNow()),
          );
        }
      },
      decline: ({ entry, label }) => {
        if (entry !== null) {
          commit(
            message('standby.did-decline', { departure: nameOf(entry.departureId), who: label }),
            declineChanges(entry, instantNow()),
          );
        }
      },
      withdraw: ({ entry, label }) => {
        if (entry !== null) {
          commit(
            message('standby.did-withdraw', { departure: nameOf(entry.departureId), who: label }),
            withdrawChanges(entry),
          );
        }
      },
      expire: () => {
        const changes = expireChanges(desk.plan, instantNow());
        const entries = new Set(changes.map((change) => change.entityId)).size;
        commit(message('standby.did-expire', { count: entries }), changes);
      },
    };
  }, [desk, notices]);
}
