import { describe, expect, it } from 'vitest';
import { liveProposals } from '../../../../../shared/matching/plan/live-proposals';
import { matchRecords } from '../../../../../shared/matching/match-records';
import { planTable } from '../../../../../shared/matching/plan/plan-table';
import { proposeMerges } from '../../../../../shared/matching/plan/propose-merges';
import { message } from '../../../../../shared/messages/message';
import type { PersonId } from '../../../../../shared/model/ids';
import { sourceIn } from '../../../../../shared/model/source';
import { aPerson, aPlan } from '../../../../support/builders';
import { defined } from '../../../../support/defined';

const names = ['Awa', 'Zan', 'Fatou', 'Moussa', 'Binta', 'Kofi', 'Salif', 'Djenaba'];
const families = ['Misali', 'Mfano', 'Beispiel', 'Ejemplo', 'Primer', 'Exemplo', 'Esempio'];

/** Fifty-six strangers on one list, and on another the first of them again, and the second under another number. */
function aPlanOfTwoLists() {
  const people = names.flatMap((givenNames, at) =>
    families.map((familyName, place) =>
      aPerson({
        id: `a${at}-${place}`,
        householdId: `ha${at}-${place}`,
        givenNames,
        familyName,
        dateOfBirth: `19${50 + ((at * 7 + place * 5) % 45)}-0${1 + (at % 9)}-1${place}`,
        documentNumber: `C${at}${place}77${at * 3}1`,
        source: sourceIn('first.csv', 'Sheet', 2 + at * 7 + place),
      }),
    ),
  );
  const again = (at: number, changes: Parameters<typeof aPerson>[0]) =>
    aPerson({
      ...defined(people[at]),
      householdId: `hb${at}`,
      source: sourceIn('second.csv', 'Sheet', 2 + at),
      ...changes,
    });
  return aPlan({ people: [...people, again(0, { id: 'b0' }), again(1, { id: 'b1', documentNumber: '' })] });
}

async function propose(plan = aPlanOfTwoLists()) {
  const { table, ids } = planTable(plan);
  return proposeMerges(plan, ids, defined(await matchRecords(table, { currentYear: 2031 })));
}

const idsOf = (groups: readonly { readonly ids: readonly PersonId[] }[]) =>
  groups.map(({ ids }) => [...ids].sort());

describe('what a match of a plan proposes', () => {
  it('is certain where everything fits, with reasons, and touches nobody else', async () => {
    const { certain, doubtful } = await propose();
    expect(idsOf(certain)).toContainEqual(['a0-0', 'b0']);
    expect(defined(certain[0]).reasons.map(({ id }) => id)).toContain('matching.birth-same');
    expect([...certain.flatMap(({ ids }) => ids), ...doubtful.flatMap((pair) => pair.oneId)].length).toBe(4);
  });

  it.each([
    ['of one household', 'h1', 0],
    ['of two lists', 'h2', 1],
  ])('takes a brother and a sister %s for what they are where it can', (_, householdId, proposed) => {
    const people = [
      aPerson({ id: 'p1', givenNames: 'Rokia', sex: 'F' }),
      aPerson({ id: 'p2', givenNames: 'Oumar', sex: 'M', householdId }),
    ];
    const result = {
      groups: [],
      pairs: [{ one: 0, other: 1, score: 0.9, verdict: 'review' as const, alone: 0.9 }],
      explain: () => [
        { message: message('matching.phone-same'), about: 'phone', weight: 9 },
        { message: message('matching.given-different'), about: 'given', weight: -2 },
        { message: message('matching.sex-different'), about: 'sex', weight: -3 },
      ],
    };
    const { doubtful } = proposeMerges(
      aPlan({ people }),
      people.map(({ id }) => id),
      result,
    );
    expect(doubtful.length).toBe(proposed);
  });

  it('leaves out pairs about which somebody has decided or put it off', async () => {
    const plan = aPlanOfTwoLists();
    const [one, other] = [...plan.person.keys()].filter((id) => id === 'a0-0' || id === 'b0') as PersonId[]; // keys of people
    plan.matchDecision.set('d', {
      id: 'd',
      oneId: defined(other),
      otherId: defined(one),
      verdict: 'different',
      at: '2031-01-01T00:00:00Z',
      by: 'A. Planner',
    });

    const { certain, doubtful } = await propose(plan);

    const live = liveProposals(plan, { certain, doubtful }, new Map());
    expect(idsOf(certain)).not.toContainEqual(['a0-0', 'b0']);
    expect(doubtful.map(({ oneId, otherId }) => [oneId, otherId].sort())).toContainEqual(['a0-0', 'b0']);
    expect(live.doubtful.some(({ oneId, otherId }) => [oneId, otherId].includes(defined(other)))).toBe(false);
  });

  it('is never certain for two people of one household', async () => {
    const plan = aPlanOfTwoLists();
    const twin = defined(plan.person.get('b0'));
    plan.person.set('b0', { ...twin, householdId: defined(plan.person.get('a0-0')).householdId });

    const { certain, doubtful } = await propose(plan);

    expect(idsOf(certain)).not.toContainEqual(['a0-0', 'b0']);
    expect(doubtful.map(({ oneId, otherId }) => [oneId, otherId].sort())).toContainEqual(['a0-0', 'b0']);
  });

  it('follows records into the one that they were merged into, and back', async () => {
    const plan = aPlanOfTwoLists();
    const proposals = await propose(plan);
    const group = defined(proposals.certain.find(({ ids }) => ids.some((id) => id === 'b0')));
    const [kept, gone] = group.ids;
    const mergedInto = new Map([[defined(gone), defined(kept)]]);
    const count = () => liveProposals(plan, proposals, mergedInto).certain.length;
    const before = count();

    const person = defined(plan.person.get(defined(gone)));
    plan.person.delete(person.id);
    const after = count();
    plan.person.set(person.id, person);

    expect([after, count()]).toEqual([before - 1, before]);
  });

  it('reads an age as the year of birth that it points to', () => {
    const plan = aPlan({ people: [aPerson({ dateOfBirth: '', ageYears: 40, ageOn: '2031-02-01' })] });
    const { table } = planTable(plan);
    expect(table.rows[0]?.values[table.columns.findIndex(({ kind }) => kind === 'birth_year')]).toBe('1991');
  });
});
