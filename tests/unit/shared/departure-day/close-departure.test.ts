import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeDeparture } from '../../../../shared/departure-day/close-departure';
import { closeView, likeliestFirst } from '../../../../shared/departure-day/close-differences';
import { arrivalChanges } from '../../../../shared/departure-day/confirm-arrival';
import { doorBoard, doorStates } from '../../../../shared/departure-day/door-board';
import type { DoorState } from '../../../../shared/departure-day/door-board';
import { stateChanges } from '../../../../shared/departure-day/door-changes';
import { reopenDeparture } from '../../../../shared/departure-day/reopen-departure';
import { failure, success } from '../../../../shared/kit/result';
import { message } from '../../../../shared/messages/message';
import { applyChanges, invalidChanges, inverse } from '../../../../shared/model/apply-changes';
import { copyPlan } from '../../../../shared/model/plan';
import type { Plan } from '../../../../shared/model/plan';
import { aDeparture } from '../../../support/builders';
import { aDoorPlan, atDoor, close, hand, note, whereCounts, words } from '../../../support/door-plan';
import { defined } from '../../../support/defined';
import { must } from '../../../support/must';

const statuses = (plan: Plan) =>
  Object.fromEntries([...plan.person.values()].map((person) => [person.id, person.status]));

describe('closing a departure', () => {
  it('who is aboard has departed, who is not waits again with a reason, and a family of which part went is told apart', () => {
    const plan = aDoorPlan([3, 1, 1]);
    note(plan, ['h1-1', 'h1-2', 'h2-1'], 'boarded');
    note(plan, ['h3-1'], 'refused');
    close(plan, 3, { reasons: new Map([[defined(plan.person.get('h1-3')).id, 'papers']]) });

    expect(statuses(plan)).toEqual({
      'h1-1': 'departed',
      'h1-2': 'departed',
      'h1-3': 'registered',
      'h2-1': 'departed',
      'h3-1': 'registered',
    });
    expect(plan.assignment.size).toBe(0);
    expect(plan.person.get('h1-3')?.householdId).not.toBe('h1');
    expect([...plan.personLink.values()]).toMatchObject([
      { kind: 'apart', personId: 'h1-3', otherId: 'h1-1', reason: 'Others of the household departed.' },
    ]);
    expect(plan.boarding.get('d1/h1-3')).toMatchObject({ state: 'no-show', reason: 'papers' });
    expect(plan.departure.get('d1')?.status).toBe('departed');
    const [version] = [...plan.manifestVersion.values()];
    expect(version).toMatchObject({ kind: 'as-flown', version: 1, people: 3 });
    expect(version?.content?.rows.map(({ personId }) => personId)).toEqual(['h1-1', 'h1-2', 'h2-1']);
  });

  it('a count that differs is refused until somebody explains it', () => {
    const plan = aDoorPlan([2]);
    note(plan, ['h1-1'], 'boarded');

    expect(closeDeparture(plan, atDoor, words(2))).toEqual(
      failure(message('closing.differs', { crew: 2, boarded: 1 })),
    );
    close(plan, 2, { explanation: ' The crew counts a steward. ' });
    expect(plan.closing.get('d1')).toMatchObject({
      crewCount: 2,
      boarded: 1,
      explanation: 'The crew counts a steward.',
    });
  });

  it('the differences are named', () => {
    const plan = aDoorPlan([1, 1, 1, 1]);
    note(plan, ['h1-1', 'h2-1'], 'checked-in');
    note(plan, ['h1-1', 'h3-1'], 'boarded');
    const view = closeView(plan, doorBoard(plan, atDoor), hand.now);

    expect(view.kinds.map(({ kind, lines }) => [kind, lines.map(({ person }) => person.id)])).toEqual([
      ['checked-in', ['h2-1']],
      ['unchecked', ['h3-1']],
      ['expected', ['h4-1']],
    ]);
    // A crew that counts more has somebody aboard who was not noted; one that counts fewer misses somebody who was.
    const order = (side: 'crew-more' | 'crew-fewer') => likeliestFirst(view, side).map(({ kind }) => kind);
    expect(order('crew-more')).toEqual(['checked-in', 'expected', 'unchecked']);
    expect(order('crew-fewer')).toEqual(['unchecked', 'checked-in', 'expected']);
  });

  it('somebody of another departure who was let aboard has departed, and the others of the household keep their place', () => {
    const plan = aDoorPlan([1, 2]);
    plan.departure.set('d2', aDeparture({ id: 'd2' }));
    plan.assignment.set('h2', {
      ...defined(plan.assignment.get('h2')),
      departureId: defined(plan.departure.get('d2')).id,
    });
    note(plan, ['h1-1', 'h2-1'], 'boarded');
    close(plan, 2);

    expect(plan.person.get('h2-1')).toMatchObject({ status: 'departed', departedOn: 'd1' });
    expect(plan.assignment.get(defined(plan.person.get('h2-2')).householdId)?.departureId).toBe('d2');
  });

  it('nothing can be noted at a closed door, and nobody departs twice', () => {
    const plan = aDoorPlan([1]);
    const person = defined(plan.person.get('h1-1'));
    note(plan, [person.id], 'boarded');
    close(plan, 1);

    expect(stateChanges(plan, atDoor, [person.id], 'refused', hand).ok).toBe(false);
    plan.departure.set('d2', aDeparture({ id: 'd2' }));
    expect(
      stateChanges(plan, defined(plan.departure.get('d2')).id, [person.id], 'boarded', hand),
    ).toMatchObject({
      problem: { id: 'door.departed' },
    });
  });

  it('opened again for a reason, the door is as it was, and closing again issues the next version', () => {
    const plan = aDoorPlan([2, 1]);
    note(plan, ['h1-1'], 'boarded');
    close(plan, 1);
    expect(reopenDeparture(plan, atDoor, ' ', hand.now).ok).toBe(false);
    applyChanges(plan, must(reopenDeparture(plan, atDoor, 'One more was aboard.', hand.now)));

    expect(doorBoard(plan, atDoor)).toMatchObject({ isClosed: false, counts: { boarded: 1, 'no-show': 2 } });
    expect(plan.assignment.get('h1')?.departureId).toBe('d1');
    note(plan, ['h1-2'], 'boarded');
    close(plan, 2);
    expect(whereCounts(plan)).toEqual({ departed: 2, waiting: 1 });
    expect([...plan.manifestVersion.values()].map(({ version, people }) => [version, people])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  it('arrival is noted, and another number than left needs a note', () => {
    const plan = aDoorPlan([1]);
    note(plan, ['h1-1'], 'boarded');
    close(plan, 1);
    const closing = defined(plan.closing.get('d1'));
    const arrival = { arrivedAt: '2031-03-03T11:00:00Z', arrivedCount: 0, arrivalNote: '' };

    expect(arrivalChanges(closing, arrival).ok).toBe(false);
    applyChanges(plan, must(arrivalChanges(closing, { ...arrival, arrivedCount: 1 })));
    expect(plan.closing.get('d1')).toMatchObject({ arrivedCount: 1, arrivedAt: arrival.arrivedAt });
  });
});

/** Any door: households of one to five, each person in any state, some households with a place elsewhere or none. */
const doors = fc
  .array(
    fc.record({
      states: fc.array(fc.constantFrom<DoorState>(...doorStates), { minLength: 1, maxLength: 5 }),
      place: fc.constantFrom('d1', 'd1', 'd1', 'd2', ''),
      status: fc.constantFrom('registered', 'confirmed', 'staying', 'own-ticket'),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((households) => {
    const plan = aDoorPlan(households.map(({ states }) => states.length));
    plan.departure.set('d2', aDeparture({ id: 'd2' }));
    households.forEach(({ states, place, status }, household) => {
      const id = `h${household + 1}`;
      const before = defined(plan.assignment.get(id));
      if (place === '') {
        plan.assignment.delete(id);
      } else {
        plan.assignment.set(id, { ...before, departureId: defined(plan.departure.get(place)).id });
      }
      states.forEach((state, member) => {
        const person = defined(plan.person.get(`${id}-${member + 1}`));
        plan.person.set(person.id, {
          ...person,
          status: member === 4 ? status : 'registered',
        });
        if (state !== 'expected') {
          note(plan, [person.id], state);
        }
      });
    });
    return plan;
  });

const total = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

describe('laws of a closing', () => {
  it('heads are the sum of the states; after it boarded, refused and no-shows are the manifest and who was added', () => {
    fc.assert(
      fc.property(doors, (plan) => {
        const before = doorBoard(plan, atDoor);
        expect(total(before.counts)).toBe(before.lines.length);
        close(plan, before.counts.boarded);
        const after = doorBoard(plan, atDoor);
        expect(new Set(after.byPerson.keys())).toEqual(new Set(before.byPerson.keys()));
        expect(after.counts.boarded + after.counts.refused + after.counts['no-show']).toBe(
          before.lines.length,
        );
        expect(after.counts.boarded).toBe(before.counts.boarded);
        const departed = [...plan.person.values()].filter(({ departedOn }) => departedOn === atDoor);
        expect(new Set(departed.map(({ id }) => id))).toEqual(
          new Set(before.lines.filter(({ state }) => state === 'boarded').map(({ person }) => person.id)),
        );
      }),
    );
  });

  it('it loses nobody: everybody is in a household that is there, and stands in exactly one place', () => {
    fc.assert(
      fc.property(doors, (plan) => {
        const people = plan.person.size;
        close(plan, doorBoard(plan, atDoor).counts.boarded);
        expect(plan.person.size).toBe(people);
        expect([...plan.person.values()].every(({ householdId }) => plan.household.has(householdId))).toBe(
          true,
        );
        expect(total(whereCounts(plan))).toBe(people);
        expect([...plan.assignment.values()].some(({ departureId }) => departureId === atDoor)).toBe(false);
      }),
    );
  });

  it('a second one changes nothing, each is valid, and taking it back gives the plan as it was', () => {
    fc.assert(
      fc.property(doors, (plan) => {
        const before = copyPlan(plan);
        const { boarded } = doorBoard(plan, atDoor).counts;
        const changes = must(closeDeparture(plan, atDoor, words(boarded)));
        expect(invalidChanges(plan, changes)).toEqual([]);
        applyChanges(plan, changes);
        expect(closeDeparture(plan, atDoor, words(boarded))).toEqual(success([]));
        applyChanges(plan, inverse(changes));
        expect(plan).toEqual(before);
      }),
    );
  });

  it('opened again and closed again, the same people have departed', () => {
    fc.assert(
      fc.property(doors, (plan) => {
        const { boarded } = doorBoard(plan, atDoor).counts;
        close(plan, boarded);
        const once = statuses(plan);
        applyChanges(plan, must(reopenDeparture(plan, atDoor, 'Why not', hand.now)));
        close(plan, boarded, { newId: () => `again-${plan.household.size}-${plan.personLink.size}` });
        expect(statuses(plan)).toEqual(once);
      }),
    );
  });
});
