import { describe, expect, it } from 'vitest';
import { doorBoard } from '../../../../shared/departure-day/door-board';
import { doorLoad } from '../../../../shared/departure-day/door-plan';
import { warningsAtDoor } from '../../../../shared/departure-day/door-warnings';
import type { Plan } from '../../../../shared/model/plan';
import { personIdSchema } from '../../../../shared/model/ids';
import type { aPerson } from '../../../support/builders';
import { defined } from '../../../support/defined';
import { aDoorPlan, atDoor, hand, note } from '../../../support/door-plan';

function warned(plan: Plan, id: string): [string, boolean][] {
  const board = doorBoard(plan, atDoor);
  const person = defined(plan.person.get(id));
  return warningsAtDoor(plan, board, person, doorLoad(plan, board), hand.now).map(({ message, stops }) => [
    message.id,
    stops,
  ]);
}

function change(plan: Plan, id: string, values: Parameters<typeof aPerson>[0]): void {
  plan.person.set(id, { ...defined(plan.person.get(id)), ...(values as object) }); // ids are not among the values
}

describe('warnings at the door', () => {
  it('somebody who is expected and has everything is let through without a word', () => {
    expect(warned(aDoorPlan([2]), 'h1-1')).toEqual([]);
  });

  it('who has a place elsewhere, or none, or stays, is told with the departure that is full', () => {
    const plan = aDoorPlan([1, 1, 1, 1]);
    const place = defined(plan.assignment.get('h2'));
    plan.assignment.set('h2', { ...place, departureId: defined(plan.departure.get('later')).id });
    plan.assignment.delete('h3');
    change(plan, 'h4-1', { status: 'staying' });

    expect(warned(plan, 'h2-1')).toEqual([['door.warn-elsewhere', true]]);
    expect(warned(plan, 'h3-1')).toEqual([['door.warn-waits', true]]);
    expect(warned(plan, 'h4-1')).toEqual([['door.warn-staying', true]]);
    note(plan, ['h2-1', 'h3-1'], 'boarded');
    plan.departure.set(atDoor, { ...defined(plan.departure.get(atDoor)), seats: 3 });
    expect(warned(plan, 'h4-1')).toEqual([
      ['door.warn-staying', true],
      ['door.warn-full', true],
    ]);
  });

  it('a minor is not let through before the escort, nor when every adult of the household was turned away', () => {
    const plan = aDoorPlan([3, 1, 1]);
    change(plan, 'h2-1', { dateOfBirth: '2020-01-01' });
    expect(warned(plan, 'h2-1')).toEqual([['door.warn-alone', true]]);
    plan.personLink.set('tie', {
      id: 'tie',
      kind: 'escort',
      personId: personIdSchema.parse('h2-1'),
      otherId: personIdSchema.parse('h3-1'),
      until: '',
      reason: '',
    });
    expect(warned(plan, 'h2-1')).toEqual([['door.warn-escort', true]]);
    note(plan, ['h3-1'], 'arrived');
    expect(warned(plan, 'h2-1')).toEqual([]);
    expect(warned(plan, 'h1-3')).toEqual([]);
    note(plan, ['h1-1', 'h1-2'], 'refused');
    expect(warned(plan, 'h1-3')).toEqual([['door.warn-adults-away', true]]);
  });

  it('a document that expired stops, and baggage beyond the rule is told without stopping', () => {
    const plan = aDoorPlan([1], { bagsPerPerson: 1, bagKgPerPerson: 20 });
    change(plan, 'h1-1', { documentExpiry: '2031-03-02' });
    note(plan, ['h1-1'], 'checked-in');
    const boarding = defined(plan.boarding.get('d1/h1-1'));
    plan.boarding.set(boarding.id, { ...boarding, bags: 2, bagsKg: 34 });

    expect(warned(plan, 'h1-1')).toEqual([
      ['door.warn-expired', true],
      ['door.warn-bags', false],
      ['door.warn-kg', false],
    ]);
  });

  it('who was turned away is told with the reason, who is aboard elsewhere with the departure', () => {
    const plan = aDoorPlan([1, 1]);
    note(plan, ['h1-1'], 'refused');
    expect(warned(plan, 'h1-1')).toEqual([['door.warn-refused', true]]);
    const elsewhere = { ...defined(plan.boarding.get('d1/h1-1')), state: 'boarded' as const };
    plan.boarding.set('later/h2-1', {
      ...elsewhere,
      id: 'later/h2-1',
      departureId: defined(plan.departure.get('later')).id,
      personId: personIdSchema.parse('h2-1'),
    });
    expect(warned(plan, 'h2-1')).toEqual([['door.warn-boarded-elsewhere', true]]);
  });
});
