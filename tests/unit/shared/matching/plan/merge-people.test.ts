import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePeople } from '../../../../../shared/matching/plan/merge-people';
import { applyChanges, inverse, invalidChanges } from '../../../../../shared/model/apply-changes';
import { householdIdSchema, personIdSchema } from '../../../../../shared/model/ids';
import type { Person } from '../../../../../shared/model/person';
import { entityNames } from '../../../../../shared/model/plan';
import type { Plan } from '../../../../../shared/model/plan';
import { sourceIn } from '../../../../../shared/model/source';
import { aHousehold, aPerson, aPlan, aDeparture } from '../../../../support/builders';
import { defined } from '../../../../support/defined';

const id = (text: string) => personIdSchema.parse(text);
const from = (file: string, at: string) => ({ ...sourceIn(file, 'Sheet', 2), at });
const blank = { documentNumber: '', documentType: '', documentExpiry: '', nationality: '' } as const;

function merged(people: readonly Person[], ids: readonly string[], choices = {}, plan = aPlan({ people })) {
  applyChanges(plan, mergePeople(plan, [{ ids: ids.map(id), choices }]));
  return { plan, person: defined(plan.person.get(ids[0] ?? '')) };
}

describe('merging records of one person', () => {
  it('keeps what is filled, the newer value of two, and the other value with its source', () => {
    const one = aPerson({
      phone: '+22320000001',
      email: '',
      source: from('old.csv', '2031-01-01T00:00:00Z'),
    });
    const other = aPerson({
      id: 'p2',
      householdId: 'h2',
      phone: '+22320000002',
      email: 'awa@example.org',
      source: from('new.csv', '2031-02-01T00:00:00Z'),
    });

    const { person, plan } = merged([one, other], ['p1', 'p2']);

    expect(person).toMatchObject({
      phone: '+22320000002',
      email: 'awa@example.org',
      fieldSources: { phone: { file: 'new.csv' }, email: { file: 'new.csv' } },
      mergedSources: [
        { source: { file: 'old.csv' }, values: { phone: '+22320000001' } },
        { source: { file: 'new.csv' }, values: {} },
      ],
    });
    expect([[...plan.person.keys()], [...plan.household.keys()]]).toEqual([['p1'], ['h1']]);
  });

  it('keeps the value that was chosen, whatever the rule says', () => {
    const other = aPerson({
      id: 'p2',
      familyName: 'Missali',
      source: from('new.csv', '2031-02-01T00:00:00Z'),
    });

    const { person } = merged([aPerson(), other], ['p1', 'p2'], { familyName: id('p1') });

    expect([person.familyName, person.mergedSources]).toEqual([
      'Misali',
      [{ source: other.source, values: { familyName: 'Missali' } }],
    ]);
  });

  it('takes a document as a whole and keeps the other one as a further document', () => {
    const other = aPerson({ id: 'p2', documentNumber: 'X9', documentExpiry: '', nationality: 'MLI' });

    const { person } = merged([aPerson(), other], ['p1', 'p2'], { documentNumber: id('p2') });

    expect([person.documentNumber, person.documentExpiry, person.otherDocuments]).toEqual([
      'X9',
      '',
      [{ type: 'passport', number: '00123456', country: '', expiry: '2035-01-01' }],
    ]);
  });

  it('never parts anybody from their family: those who travelled with either travel together', () => {
    const people = [
      aPerson({ id: 'mother', householdId: 'h1' }),
      aPerson({ id: 'father', householdId: 'h1', givenNames: 'Zan' }),
      aPerson({ id: 'mother-again', householdId: 'h2' }),
      aPerson({ id: 'child', householdId: 'h2', givenNames: 'Awa' }),
    ];

    const { plan } = merged(people, ['mother', 'mother-again']);

    expect([...plan.person.values()].map((person) => [person.id, person.householdId])).toEqual([
      ['mother', 'h1'],
      ['father', 'h1'],
      ['child', 'h1'],
    ]);
    expect([...plan.household.keys()]).toEqual(['h1']);
  });

  it('hands on places, links, attempts and points to fix, and drops decisions between the two', () => {
    const people = [
      aPerson({ id: 'p1' }),
      aPerson({ id: 'p2', householdId: 'h2' }),
      aPerson({ id: 'p3', householdId: 'h3' }),
    ];
    const plan = aPlan({ people, departures: [aDeparture()] });
    plan.assignment.set('h2', {
      id: householdIdSchema.parse('h2'),
      departureId: aDeparture().id,
      locked: true,
      chosenBy: 'planner',
      reason: null,
    });
    const link = { kind: 'escort', until: '', reason: '' } as const;
    plan.personLink.set('l1', { id: 'l1', ...link, personId: id('p3'), otherId: id('p2') });
    plan.personLink.set('l2', { id: 'l2', ...link, personId: id('p1'), otherId: id('p2') });
    const said = { verdict: 'different', at: '2031-01-01T00:00:00Z', by: 'A' } as const;
    plan.matchDecision.set('d1', { id: 'd1', ...said, oneId: id('p2'), otherId: id('p3') });
    plan.matchDecision.set('d2', { id: 'd2', ...said, oneId: id('p1'), otherId: id('p2') });

    merged(people, ['p1', 'p2'], {}, plan);

    expect({
      places: [...plan.assignment.keys()],
      links: [...plan.personLink.values()].map(({ personId, otherId }) => [personId, otherId]),
      decisions: [...plan.matchDecision.values()].map(({ oneId, otherId }) => [oneId, otherId]),
    }).toEqual({ places: ['h1'], links: [['p3', 'p1']], decisions: [['p1', 'p3']] });
  });

  it('of three and more is one step, and taking the step back restores everything', () => {
    const plain = (plan: Plan) =>
      Object.fromEntries(
        entityNames.map((entity) => [
          entity,
          [...plan[entity].values()].sort((one, other) => (one.id < other.id ? -1 : 1)),
        ]),
      );
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            givenNames: fc.constantFrom('', 'Awa', 'Hawa', 'awa '),
            phone: fc.constantFrom('', '1', '2', '3'),
            documentNumber: fc.constantFrom('', 'A1', 'B2'),
            householdId: fc.constantFrom('h1', 'h2', 'h3'),
            notes: fc.constantFrom('', 'x', 'y'),
            extra: fc.constantFrom<Record<string, string>>({}, { Room: '1' }, { Room: '2', Bus: '' }),
          }),
          { minLength: 2, maxLength: 7 },
        ),
        fc.integer({ min: 2, max: 5 }),
        (facts, size) => {
          const people = facts.map((fact, at) => aPerson({ ...blank, ...fact, id: `p${at}` }));
          const plan = aPlan({ people, households: [aHousehold()] });
          const before = plain(plan);
          const ids = people.slice(0, size).map((person) => person.id);

          const changes = mergePeople(plan, [{ ids }]);
          const invalid = invalidChanges(plan, changes);
          applyChanges(plan, changes);

          const kept = defined(plan.person.get('p0'));
          const values = [
            ...Object.values(kept).filter((value) => typeof value === 'string'),
            ...Object.values(kept.extra),
            ...kept.otherDocuments.map(({ number }) => number),
            ...kept.mergedSources.flatMap((source) => Object.values(source.values)),
          ].map((text) => text.trim().toLowerCase());
          const stated = people
            .slice(0, size)
            .flatMap((person) => [
              person.givenNames,
              person.phone,
              person.documentNumber,
              person.notes,
              ...Object.values(person.extra),
            ]);
          expect(invalid).toEqual([]);
          expect(stated.filter((text) => !values.includes(text.trim().toLowerCase()))).toEqual([]);
          expect(plan.person.size).toBe(people.length - Math.min(size, people.length) + 1);
          const used = new Set([...plan.person.values()].map(({ householdId }) => householdId));
          expect([...used].filter((household) => !plan.household.has(household))).toEqual([]);
          applyChanges(plan, inverse(changes));
          expect(plain(plan)).toEqual(before);
        },
      ),
    );
  });
});
