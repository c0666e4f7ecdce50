import { describe, expect, it } from 'vitest';
import { closeDeparture } from '../../../../shared/departure-day/close-departure';
import { doorBoard } from '../../../../shared/departure-day/door-board';
import { bagChanges } from '../../../../shared/departure-day/door-changes';
import { doorLoad } from '../../../../shared/departure-day/door-plan';
import { findAtDoor, indexForDoor } from '../../../../shared/departure-day/find-at-door';
import { answerFromStandby, standbyAtDoor } from '../../../../shared/departure-day/standby-at-door';
import { readTickList } from '../../../../shared/departure-day/tick-list';
import { failure } from '../../../../shared/kit/result';
import { message } from '../../../../shared/messages/message';
import { applyChanges } from '../../../../shared/model/apply-changes';
import {
  aDoorPlan,
  aFullDoorPlan,
  atDoor,
  close,
  hand,
  note,
  whereCounts,
  words,
} from '../../../support/door-plan';
import { defined } from '../../../support/defined';
import { must } from '../../../support/must';

describe('a departure of 300 people', () => {
  it('goes through the door by barcode, frees places for the standby that fits whole, and closes only when the counts agree', () => {
    const plan = aFullDoorPlan();
    const index = indexForDoor(plan.person.values());
    const board = () => doorBoard(plan, atDoor);
    const missing = new Set(['h98', 'h99']);
    const boarded: string[] = [];
    for (const { person } of board().lines) {
      const found = findAtDoor(index, person.id, board(), '2031-03-03');
      expect([found.isExact, found.people.length]).toEqual([true, 1]);
      if (!missing.has(person.householdId) && person.id !== 'h100-1') {
        boarded.push(person.id);
      }
    }
    note(plan, boarded, 'checked-in');
    note(plan, boarded, 'boarded');
    expect(board().counts).toMatchObject({ boarded: 293, expected: 7 });
    expect(standbyAtDoor(plan, board(), hand.now)?.next).toEqual([]);

    note(plan, ['h99-1', 'h99-2', 'h99-3'], 'no-show');
    expect(doorLoad(plan, board())?.seats).toEqual({ used: 297, limit: 300 });
    // The family of five is first in line and does not fit in three seats; the two are taken whole.
    expect(standbyAtDoor(plan, board(), hand.now)?.next).toEqual(['s2']);
    applyChanges(
      plan,
      answerFromStandby(plan, board(), defined(plan.household.get('s2')).id, 'accepts', hand.now),
    );
    expect(board().byPerson.get(defined(plan.person.get('s2-1')).id)).toMatchObject({
      state: 'expected',
      isPlaced: true,
    });
    note(plan, ['s2-1', 's2-2'], 'boarded');

    // A late family comes after all.
    note(plan, ['h98-1', 'h98-2', 'h98-3'], 'arrived');
    note(plan, ['h98-1', 'h98-2', 'h98-3'], 'boarded');
    note(plan, ['h100-1'], 'refused');
    expect(board().counts).toEqual({
      expected: 0,
      arrived: 0,
      'checked-in': 0,
      boarded: 298,
      refused: 1,
      'no-show': 3,
    });

    expect(closeDeparture(plan, atDoor, words(297))).toEqual(
      failure(message('closing.differs', { crew: 297, boarded: 298 })),
    );
    close(plan, 298);
    expect(whereCounts(plan)).toEqual({ departed: 298, waiting: 9 });
    expect([...plan.manifestVersion.values()][0]?.content?.counts.people).toBe(298);
  });

  it('who declines a place at the door is not asked again there, and the next in turn is', () => {
    const plan = aFullDoorPlan();
    const board = () => doorBoard(plan, atDoor);
    note(plan, ['h98-1', 'h98-2', 'h98-3', 'h99-1', 'h99-2', 'h99-3'], 'no-show');
    const [first] = standbyAtDoor(plan, board(), hand.now)?.next ?? [];
    applyChanges(plan, answerFromStandby(plan, board(), defined(first), 'declines', hand.now));

    expect(first).toBe('s1');
    expect(standbyAtDoor(plan, board(), hand.now)?.next).toEqual(['s2']);
    expect(whereCounts(plan)).toEqual({ assigned: 300, waiting: 7 });
  });

  it('weighed bags stand in place of assumed ones', () => {
    const plan = aDoorPlan([2], { payloadKg: 250 });
    const person = defined(plan.person.get('h1-1'));
    const before = doorLoad(plan, doorBoard(plan, atDoor))?.payloadKg.used;
    applyChanges(plan, must(bagChanges(plan, atDoor, person.id, { bags: 2, bagsKg: 34 }, hand)));

    expect([before, doorLoad(plan, doorBoard(plan, atDoor))?.payloadKg.used]).toEqual([200, 214]);
    note(plan, ['h1-1', 'h1-2'], 'boarded');
    close(plan, 2);
    const rows = [...plan.manifestVersion.values()][0]?.content?.rows ?? [];
    expect(rows.map(({ baggageKg, baggagePieces }) => [baggageKg, baggagePieces])).toEqual([
      [34, 2],
      [null, null],
    ]);
  });

  it('numbers that were ticked on paper board the same people', () => {
    const plan = aFullDoorPlan();
    const lines = doorBoard(plan, atDoor).lines;
    const ticked = must(readTickList('1-300 except 7, 12', 300));
    note(
      plan,
      ticked.flatMap((number) => lines[number - 1]?.person.id ?? []),
      'boarded',
    );

    expect(doorBoard(plan, atDoor).counts).toMatchObject({ boarded: 298, expected: 2 });
  });
});
