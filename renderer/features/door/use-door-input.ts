import { useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { isHere } from '../../../shared/departure-day/door-board';
import { warningsAtDoor } from '../../../shared/departure-day/door-warnings';
import type { DoorWarning } from '../../../shared/departure-day/door-warnings';
import { findAtDoor, zoneLinesOf } from '../../../shared/departure-day/find-at-door';
import type { FoundAtDoor } from '../../../shared/departure-day/find-at-door';
import { readBags } from '../../../shared/departure-day/read-bags';
import { message } from '../../../shared/messages/message';
import { noShowReasons } from '../../../shared/model/boarding';
import type { BoardingState, NoShowReason } from '../../../shared/model/boarding';
import type { PersonId } from '../../../shared/model/ids';
import { personName } from '../../../shared/model/person';
import type { Person } from '../../../shared/model/person';
import { needsPlace } from '../../../shared/planning/travellers';
import { useDesk } from '../../desk/use-desk';
import { localDay } from '../../ui/local-day';
import { stateOfMode } from './door-choice';
import type { DoorMode } from './door-choice';
import type { DoorActions } from './use-door-actions';
import type { DoorView } from './use-door-view';

/** Why somebody does not go: asked for before it is noted. */
export type AwayState = Extract<BoardingState, 'refused' | 'no-show'>;

/** The one field of the door: what is typed or scanned, who it may be, and who stands before the desk. */
export interface DoorInput {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly found: FoundAtDoor;
  readonly cursor: number;
  readonly current: Person | null;
  readonly warnings: readonly DoorWarning[];
  readonly asking: AwayState | null;
  /** What was entered and means nobody; empty otherwise. */
  readonly stranger: string;
  /** Lines of a document that were scanned while others are still to come. */
  readonly zoneLines: number;
  readonly choose: (person: Person) => void;
  readonly act: (state: BoardingState, isWhole?: boolean) => void;
  readonly answer: (reason: NoShowReason) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const order: readonly string[] = ['expected', 'arrived', 'checked-in', 'boarded'];

/** The keys of each state. F5, F8, F9 and F10 mean something else elsewhere. */
export const stateKeys = {
  F2: 'arrived',
  F3: 'checked-in',
  F4: 'boarded',
  F6: 'refused',
  F7: 'no-show',
} as const satisfies Readonly<Record<string, BoardingState>>;

const none: FoundAtDoor = { people: [], more: 0, isExact: false, problem: null };

export function useDoorInput(view: DoorView, mode: DoorMode, actions: DoorActions): DoorInput {
  const desk = useDesk();
  const [text, setText] = useState('');
  const [lines, setLines] = useState<readonly string[]>([]);
  const [cursor, setCursor] = useState(0);
  const [currentId, setCurrentId] = useState<PersonId | null>(null);
  const [asked, setAsked] = useState<{ readonly state: AwayState; readonly isWhole: boolean } | null>(null);
  const [stranger, setStranger] = useState('');
  const { board, load, index } = view;
  const asking = asked?.state ?? null;
  const current = currentId === null ? null : (desk.plan.person.get(currentId) ?? null);
  const bags = current === null ? null : readBags(text);
  const today = localDay(new Date());
  const found = useMemo(
    () => (bags === null ? findAtDoor(index, text, board, today) : none),
    [bags, index, text, board, today],
  );
  const warned = (person: Person): DoorWarning[] =>
    warningsAtDoor(desk.plan, board, person, load, new Date().toISOString());

  const type = (next: string): void => {
    setText(next);
    setCursor(0);
    setAsked(null);
    setStranger('');
  };
  const choose = (person: Person): void => {
    type('');
    setLines([]);
    setCurrentId(person.id);
    const name = personName(person);
    const [warning] = warned(person).filter(({ stops }) => stops);
    if (warning === undefined) {
      const family = board.households.find(({ householdId }) => householdId === person.householdId);
      const state = message(`door.state-${board.byPerson.get(person.id)?.state ?? 'expected'}`);
      const here = { here: family?.here ?? 0, all: family?.lines.length ?? 0 };
      actions.say('plain', message('door.chosen', { name, state, ...here }));
    } else {
      actions.say('warn', message('door.chosen-warned', { name, warning: warning.message }));
    }
  };

  /** The household as far as it is on this departure or could be; who was turned away is left out. */
  const household = (person: Person): Person[] => {
    const lined = board.households.find(({ householdId }) => householdId === person.householdId);
    const isListed = board.byPerson.has(person.id);
    const members = isListed
      ? (lined?.lines ?? [])
          .filter(({ state }) => state === 'expected' || isHere(state))
          .map((one) => one.person)
      : [...desk.plan.person.values()].filter(
          (one) => one.householdId === person.householdId && needsPlace(one),
        );
    return members.some(({ id }) => id === person.id) ? members : [person, ...members];
  };

  const actOn = (person: Person, state: BoardingState, isWhole: boolean): void => {
    if (state === 'refused' || state === 'no-show') {
      setAsked({ state, isWhole });
      actions.say('warn', message(`door.ask-${state}`));
      return;
    }
    const people = isWhole ? household(person) : [person];
    const behind = people.filter(
      ({ id }) => order.indexOf(board.byPerson.get(id)?.state ?? 'expected') < order.indexOf(state),
    );
    actions.note(behind.length === 0 ? people : behind, state);
  };

  /** Enter does the usual thing; who is further already stays there. */
  const proceed = (person: Person, isWhole: boolean): void => {
    const state = stateOfMode[mode];
    const now = board.byPerson.get(person.id)?.state ?? 'expected';
    if (!isWhole && order.indexOf(now) >= order.indexOf(state)) {
      actions.say(
        'plain',
        message('door.already', {
          who: personName(person),
          state: message(`door.state-${now}`),
        }),
      );
    } else {
      actOn(person, state, isWhole);
    }
  };

  const takeFound = (answer: FoundAtDoor, at: number, isWhole: boolean, entered: string): void => {
    const person = answer.people[at];
    if (person === undefined) {
      actions.say('bad', answer.problem ?? message('door.nobody', { text: entered.slice(0, 60) }));
      setLines([]);
      if (answer.problem !== null) {
        type('');
      }
      setCurrentId(null);
      setStranger(entered);
      return;
    }
    choose(person);
    const stops = person.status === 'departed' || warned(person).some((warning) => warning.stops);
    if (answer.isExact && !stops) {
      proceed(person, isWhole);
    }
  };

  const enter = (isWhole: boolean): void => {
    if (current !== null && bags !== null) {
      actions.weigh(current, bags);
      type('');
    } else if (text.trim() === '') {
      if (asking !== null) {
        answer('unknown');
      } else if (current !== null) {
        proceed(current, isWhole);
      }
    } else {
      const gathered = [...lines, text.trim()];
      const wanted = zoneLinesOf(gathered[0] ?? '');
      if (wanted > gathered.length) {
        setLines(gathered);
        type('');
      } else if (wanted > 0) {
        const zone = gathered.join('\n');
        takeFound(findAtDoor(index, zone, board, today), 0, isWhole, zone);
      } else {
        takeFound(found, cursor, isWhole, text.trim());
      }
    }
  };

  const answer = (reason: NoShowReason): void => {
    if (current !== null && asked !== null) {
      actions.note(asked.isWhole ? household(current) : [current], asked.state, reason);
    }
    setAsked(null);
  };

  const escape = (): void => {
    if (text === '' && asking === null && lines.length === 0) {
      setCurrentId(null);
    }
    setLines([]);
    type('');
  };

  const act = (state: BoardingState, isWhole = false): void => {
    if (current === null) {
      actions.say('plain', message('door.nobody-chosen'));
    } else {
      actOn(current, state, isWhole);
    }
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey;
    const state = Object.entries(stateKeys).find(([name]) => name === key)?.[1];
    const reason = noShowReasons[Number(key) - 1];
    const steps: Readonly<Record<string, () => void>> = {
      Enter: () => enter(event.shiftKey),
      Escape: escape,
      ArrowDown: () => setCursor(Math.max(0, Math.min(found.people.length - 1, cursor + 1))),
      ArrowUp: () => setCursor(Math.max(0, cursor - 1)),
    };
    const step = isPlain ? steps[key] : undefined;
    if (step !== undefined) {
      event.preventDefault();
      step();
    } else if (isPlain && state !== undefined) {
      event.preventDefault();
      act(state, event.shiftKey);
    } else if (isPlain && asking !== null && text === '' && reason !== undefined) {
      event.preventDefault();
      answer(reason);
    } else if (
      (event.ctrlKey || event.metaKey) &&
      !event.shiftKey &&
      key.toLowerCase() === 'z' &&
      text === ''
    ) {
      event.preventDefault();
      actions.undo();
    }
  };

  return {
    text,
    setText: type,
    found,
    cursor,
    current,
    warnings: current === null ? [] : warned(current),
    asking,
    stranger,
    zoneLines: lines.length,
    choose,
    act,
    answer,
    onKeyDown,
  };
}
