import { useMemo, useState } from 'react';
import { bagChanges, stateChanges } from '../../../shared/departure-day/door-changes';
import type { Bags, DoorHand } from '../../../shared/departure-day/door-changes';
import { doorBoard } from '../../../shared/departure-day/door-board';
import type { DoorState } from '../../../shared/departure-day/door-board';
import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import type { NoShowReason } from '../../../shared/model/boarding';
import type { Change } from '../../../shared/model/change';
import { departureName } from '../../../shared/model/departure';
import type { DepartureId } from '../../../shared/model/ids';
import { personName } from '../../../shared/model/person';
import type { Person } from '../../../shared/model/person';
import type { Result } from '../../../shared/kit/result';
import { useDesk } from '../../desk/use-desk';
import { useSentence } from '../../ui/text';
import type { Said } from './door-choice';
import { machineNow } from '../../ui/machine-instant';

/** Everything that can be noted at a door. Each is one step to undo, and says what came of it. */
export interface DoorActions {
  readonly said: Said | null;
  readonly say: (tone: Said['tone'], sentence: Message) => void;
  readonly note: (people: readonly Person[], state: DoorState, reason?: NoShowReason) => boolean;
  readonly weigh: (person: Person, bags: Bags) => boolean;
  /** Any other step that belongs to the door. */
  readonly commit: (label: Message, changes: Result<readonly Change[]>, tone?: Said['tone']) => boolean;
  readonly undo: () => void;
}

/** One name, or one name and how many others. */
function whoIs(people: readonly Person[]): Message | string {
  const [first, ...others] = people;
  const name = first === undefined ? '' : personName(first);
  return others.length === 0 ? name : message('door.who-more', { name, others: others.length });
}

const tones: Readonly<Record<DoorState, Said['tone']>> = {
  expected: 'plain',
  arrived: 'good',
  'checked-in': 'good',
  boarded: 'good',
  refused: 'bad',
  'no-show': 'warn',
};

export function useDoorActions(departureId: DepartureId): DoorActions {
  const desk = useDesk();
  const sentence = useSentence();
  const [said, setSaid] = useState<Said | null>(null);
  return useMemo((): DoorActions => {
    const departure = desk.plan.departure.get(departureId);
    const name = departure === undefined ? '' : departureName(departure);
    const hand = (): DoorHand => ({ now: machineNow(), by: desk.opened.operator });
    const say: DoorActions['say'] = (tone, told) => setSaid({ tone, sentence: sentence(told) });
    const commit: DoorActions['commit'] = (label, changes, tone = 'good') => {
      const done = changes.ok ? desk.commit(label, changes.value) : changes;
      if (done.ok) {
        say(tone, label);
      } else {
        say('bad', done.problem);
      }
      return done.ok;
    };
    return {
      said,
      say,
      commit,
      note: (people, state, reason) => {
        const ids = people.map(({ id }) => id);
        const changes = stateChanges(desk.plan, departureId, ids, state, hand(), reason);
        const values = { who: whoIs(people), departure: name };
        if (changes.ok && changes.value.length === 0) {
          say('plain', message('door.already', { ...values, state: message(`door.state-${state}`) }));
          return true;
        }
        const label = message(`door.did-${state}`, values);
        const isDone = commit(label, changes, tones[state]);
        const home = people[0]?.householdId;
        const family = doorBoard(desk.plan, departureId).households.find((one) => one.householdId === home);
        if (isDone && family !== undefined && family.lines.length > 1) {
          const here = { here: family.here, all: family.lines.length };
          say(tones[state], message('door.said-here', { done: label, ...here }));
        }
        return isDone;
      },
      weigh: (person, bags) =>
        commit(
          message(bags.bagsKg === null ? 'door.did-count-bags' : 'door.did-weigh', {
            who: personName(person),
            bags: bags.bags,
            kg: bags.bagsKg ?? 0,
          }),
          bagChanges(desk.plan, departureId, person.id, bags, hand()),
        ),
      undo: () => {
        void desk.undo().then((turned) => {
          switch (turned.kind) {
            case 'done':
              say('plain', turned.label);
              return;
            case 'nothing':
              say('plain', message('app.nothing-to-undo'));
              return;
            case 'failed':
              say('bad', turned.problem);
              return;
            case 'built-on':
              say('warn', message('door.undo-built-on'));
          }
        });
      },
    };
  }, [desk, departureId, said, sentence]);
}
