import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  confirmHouseholds,
  deletePeople,
  moveToHousehold,
  travelSeparately,
  travelTogether,
} from '../../../../shared/planning/household-changes';
import { applyChanges, inverse, invalidChanges } from '../../../../shared/model/apply-changes';
import type { Change } from '../../../../shared/model/change';
import { departureIdSchema, householdIdSchema, personIdSchema } from '../../../../shared/model/ids';
import type { Plan } from '../../../../shared/model/plan';
import { aDeparture, aHousehold, aPerson, aPlan } from '../../../support/builders';

const ids = (): (() => string) => {
  let next = 0;
  return () => `new${(next += 1)}`;
};

function assign(plan: Plan, householdId: string, departureId: string): void {
  const id = householdIdSchema.parse(householdId);
  plan.assignment.set(id, {
    id,
    departureId: departureIdSchema.parse(departureId),
    locked: false,
    chosenBy: 'planner',
    reason: null,
  });
}

/** Two households: a family of three on d1, and one traveller on d2. */
function familyAndSingle(): Plan {
  const plan = aPlan({
    people: [
      aPerson({ id: 'p1', householdId: 'h1' }),
      aPerson({ id: 'p2', householdId: 'h1' }),
      aPerson({ id: 'p3', householdId: 'h1' }),
      aPerson({ id: 'p4', householdId: 'h2', familyName: 'Mfano' }),
    ],
    households: [
      aHousehold({ id: 'h1', label: 'Misali' }),
      aHousehold({ id: 'h2', label: 'Mfano', basis: 'single' }),
    ],
    departures: [aDeparture({ id: 'd1' }), aDeparture({ id: 'd2' })],
  });
  assign(plan, 'h1', 'd1');
  assign(plan, 'h2', 'd2');
  return plan;
}

/** Who is with whom and on which departure: `h1@d1` → people. */
function groups(plan: Plan): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const person of plan.person.values()) {
    const place = plan.assignment.get(person.householdId)?.departureId ?? '-';
    (found[`${person.householdId}@${place}`] ??= []).push(person.id);
  }
  return found;
}

function after(plan: Plan, changes: readonly Change[]): Plan {
  expect(invalidChanges(plan, changes)).toEqual([]);
  applyChanges(plan, changes);
  return plan;
}

describe('deletePeople', () => {
  it('keeps a household and its place as long as somebody is left', () => {
    const plan = familyAndSingle();
    expect(groups(after(plan, deletePeople(plan, ['p1', 'p2'])))).toEqual({
      'h1@d1': ['p3'],
      'h2@d2': ['p4'],
    });
  });

  it('deletes the household and the place of the last member', () => {
    const plan = familyAndSingle();
    after(plan, deletePeople(plan, ['p4', 'p4', 'nobody']));
    expect([[...plan.person.keys()], [...plan.household.keys()], [...plan.assignment.keys()]]).toEqual([
      ['p1', 'p2', 'p3'],
      ['h1'],
      ['h1'],
    ]);
  });
});

describe('what deletePeople leaves', () => {
  it('is every document that is held, as one of nobody known', () => {
    const plan = aPlan({ people: [aPerson({ id: 'p1' })] });
    const held = {
      id: 'doc',
      personId: personIdSchema.parse('p1'),
      documentType: 'passport',
      documentNumber: '0012345',
      note: '',
      state: 'received',
      receivedAt: '',
      receivedBy: '',
      endedAt: '',
      endedBy: '',
      givenTo: '',
      departureId: null,
    } as const;
    plan.heldDocument.set(held.id, held);

    applyChanges(plan, deletePeople(plan, ['p1']));

    expect([plan.person.size, plan.heldDocument.get('doc')]).toEqual([0, { ...held, personId: null }]);
  });
});

describe('travelTogether', () => {
  it('lets the largest whole household take in the others and keep its place', () => {
    const plan = familyAndSingle();
    after(plan, travelTogether(plan, ['p4', 'p1', 'p2', 'p3'], ids()));
    expect([groups(plan), [...plan.household.values()], [...plan.assignment.keys()]]).toEqual([
      { 'h1@d1': ['p1', 'p2', 'p3', 'p4'] },
      [aHousehold({ id: 'h1', label: 'Misali', basis: 'planner' })],
      ['h1'],
    ]);
  });

  it('makes a new household when every one of them leaves somebody behind', () => {
    const plan = familyAndSingle();
    after(plan, travelTogether(plan, ['p1', 'p2'], ids()));
    expect(groups(plan)).toEqual({ 'new1@d1': ['p1', 'p2'], 'h1@d1': ['p3'], 'h2@d2': ['p4'] });
  });

  it('gives a new household no place when its people had different ones', () => {
    const plan = familyAndSingle();
    plan.person.set('p5', aPerson({ id: 'p5', householdId: 'h2' }));
    after(plan, travelTogether(plan, ['p1', 'p4'], ids()));
    expect(groups(plan)).toEqual({ 'new1@-': ['p1', 'p4'], 'h1@d1': ['p2', 'p3'], 'h2@d2': ['p5'] });
  });

  it('changes nothing for nobody', () => {
    expect(travelTogether(familyAndSingle(), [], ids())).toEqual([]);
  });
});

describe('travelSeparately', () => {
  it('gives everybody a household of their own on the same departure', () => {
    const plan = familyAndSingle();
    after(plan, travelSeparately(plan, ['p1', 'p2', 'p3'], ids()));
    expect([groups(plan), [...plan.household.values()].map(({ basis }) => basis)]).toEqual([
      { 'h1@d1': ['p1'], 'new1@d1': ['p2'], 'new2@d1': ['p3'], 'h2@d2': ['p4'] },
      ['single', 'single', 'single', 'single'],
    ]);
  });

  it('leaves those who already travel alone as they are', () => {
    expect(travelSeparately(familyAndSingle(), ['p4'], ids())).toEqual([]);
  });
});

describe('moveToHousehold', () => {
  it('moves a person and dissolves the household that is left empty', () => {
    const plan = familyAndSingle();
    const person = aPerson({ id: 'p4', householdId: 'h2', familyName: 'Mfano' });
    after(plan, moveToHousehold(plan, person, householdIdSchema.parse('h1')));
    expect([groups(plan), plan.household.size, plan.assignment.size]).toEqual([
      { 'h1@d1': ['p1', 'p2', 'p3', 'p4'] },
      1,
      1,
    ]);
  });
});

describe('confirmHouseholds', () => {
  it('turns proposals, and only them, into the planner’s own', () => {
    const plan = familyAndSingle();
    plan.household.set('h1', aHousehold({ id: 'h1', basis: 'proposed' }));
    after(plan, confirmHouseholds(plan, ['h1', 'h1', 'h2', 'gone']));
    expect([...plan.household.values()].map(({ basis }) => basis)).toEqual(['planner', 'single']);
  });
});

describe('every change of households', () => {
  const anyPlan = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 12 }).map((homes) => {
    const plan = aPlan({
      people: homes.map((home, at) => aPerson({ id: `p${at}`, householdId: `h${home}` })),
      departures: [aDeparture({ id: 'd1' }), aDeparture({ id: 'd2' })],
    });
    for (const id of plan.household.keys()) {
      if (id !== 'h3') {
        assign(plan, id, id === 'h1' ? 'd1' : 'd2');
      }
    }
    return plan;
  });
  const anyStep = fc.constantFrom<(plan: Plan, chosen: string[]) => Change[]>(
    (plan, chosen) => deletePeople(plan, chosen),
    (plan, chosen) => travelTogether(plan, chosen, ids()),
    (plan, chosen) => travelSeparately(plan, chosen, ids()),
  );
  const anyChoice = fc.array(fc.integer({ min: 0, max: 11 }).map((at) => `p${at}`));

  it('leaves everybody in a household that exists, no household empty, and no place without a household', () => {
    fc.assert(
      fc.property(anyPlan, anyStep, anyChoice, (plan, step, chosen) => {
        applyChanges(plan, step(plan, chosen));
        const used = new Set([...plan.person.values()].map(({ householdId }) => householdId as string));
        expect([...plan.household.keys()].sort()).toEqual([...used].sort());
        expect([...plan.assignment.keys()].filter((id) => !used.has(id))).toEqual([]);
      }),
    );
  });

  it('can be taken back as one step', () => {
    fc.assert(
      fc.property(anyPlan, anyStep, anyChoice, (plan, step, chosen) => {
        const content = (): unknown => [
          Object.fromEntries(plan.person),
          Object.fromEntries(plan.household),
          Object.fromEntries(plan.assignment),
        ];
        const before = content();
        const changes = step(plan, chosen);
        applyChanges(plan, changes);
        applyChanges(plan, inverse(changes));
        expect(content()).toEqual(before);
      }),
    );
  });
});
