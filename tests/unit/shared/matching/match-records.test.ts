import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../../../shared/messages/format';
import { matchRecords } from '../../../../shared/matching/match-records';
import type { MatchResult } from '../../../../shared/matching/match-records';
import type { MatchTable } from '../../../../shared/matching/match-table';
import { addressPeople } from '../../../bench/matching/address-people';
import { asTable } from '../../../bench/matching/as-table';
import { drawFrom } from '../../../bench/matching/draw';
import { historicalPeople } from '../../../bench/matching/historical-people';
import { missionPeople } from '../../../bench/matching/mission-people';
import { registerPeople } from '../../../bench/matching/register-people';
import { scoreGroups } from '../../../bench/matching/pair-score';
import { defined } from '../../../support/defined';

const options = { currentYear: 2026 };
const patience = 120_000;

async function match(table: MatchTable): Promise<MatchResult> {
  return defined(await matchRecords(table, options));
}

const voters = { rows: 2000, seed: 75, repeats: 0.4, mostRepeatsOfOne: 1 };
const addresses = (rows: number, seed: number, hasDocument = true, repeats = 0.5) =>
  addressPeople({ rows, seed, repeats, mostRepeatsOfOne: 3, spread: 'zipf', mostFaults: 8, hasDocument });

describe('matching records of people', () => {
  it.each([
    ['addresses and documents', () => addresses(1500, 71), 0.995],
    ['addresses without documents', () => addresses(1500, 72, false), 0.99],
    ['historical names', () => historicalPeople({ rows: 1500, seed: 73, perPerson: 5 }), 0.85],
    ['voters of whom some have moved', () => registerPeople('voters', voters), 0.99],
    ['the birth in three columns', () => registerPeople('birthParts', { ...voters, seed: 76 }), 0.99],
    ['e-mails and many gaps', () => registerPeople('emails', { ...voters, seed: 77 }), 0.97],
    ['families on several lists', () => missionPeople({ people: 700, lists: 3, seed: 74, care: 0.5 }), 0.98],
  ])(
    'finds who is who in a list with %s',
    async (_, make, leastF1) => {
      const { table, truth } = await asTable(make());

      const { groups } = await match(table);

      expect(scoreGroups(groups, truth).f1).toBeGreaterThanOrEqual(leastF1);
    },
    patience,
  );

  it.each([
    ['with documents', () => addresses(900, 81, true, 0)],
    ['without documents', () => addresses(900, 82, false, 0)],
    ['of ten people', () => addresses(10, 83, false, 0)],
  ])(
    'finds nobody twice in a list without repeats, %s',
    async (_, make) => {
      const { table } = await asTable(make());
      expect((await match(table)).groups).toEqual([]);
    },
    patience,
  );

  it(
    'finds the repeats in a list of twenty rows',
    async () => {
      const { table, truth } = await asTable(addresses(20, 84));
      expect(scoreGroups((await match(table)).groups, truth)).toMatchObject({ precision: 1 });
    },
    patience,
  );

  it(
    'does not join families, whose names, phone and address are the same and whose passports follow each other',
    async () => {
      const { table, truth } = await asTable(missionPeople({ people: 400, lists: 2, seed: 85, care: 0.8 }));
      const { pairs } = await match(table);
      const sure = pairs.filter(({ verdict, alone }) => verdict === 'same' && alone > 0.99);
      expect(sure.filter(({ one, other }) => truth[one] !== truth[other])).toEqual([]);
    },
    patience,
  );

  it(
    'gives the same groups and scores whatever the order of the rows',
    async () => {
      const { table } = await asTable(addresses(300, 86, false));
      const named = (result: MatchResult, rows: MatchTable['rows']) => ({
        groups: result.groups.map((group) => group.map((row) => rows[row]?.values.join('|')).sort()).sort(),
        scores: result.pairs
          .map(({ one, other, score, verdict }) => {
            const ends = [rows[one]?.values.join('|'), rows[other]?.values.join('|')].sort();
            return `${ends.join(' = ')} ${verdict} ${score.toFixed(9)}`;
          })
          .sort(),
      });
      const first = named(await match(table), table.rows);
      await fc.assert(
        fc.asyncProperty(fc.integer(), async (seed) => {
          const rows = drawFrom(seed).shuffled(table.rows);
          expect(named(await match({ ...table, rows }), rows)).toEqual(first);
        }),
        { numRuns: 4 },
      );
    },
    patience,
  );

  it(
    'changes hardly any decision when unrelated people are added',
    async () => {
      const known = addresses(400, 87);
      const { table, truth } = await asTable(known);
      const { table: others } = await asTable(missionPeople({ people: 40, lists: 1, seed: 88, care: 1 }));
      const strangers = others.rows.slice(0, 12).map(({ values }, at) => ({
        list: 0,
        values: table.columns.map(({ kind }) =>
          kind === 'family_name'
            ? (values[0] ?? '')
            : kind === 'given_names'
              ? `${values[1] ?? ''} ${at}x`
              : '',
        ),
      }));
      const before = scoreGroups((await match(table)).groups, truth);
      const after = await match({ ...table, rows: [...table.rows, ...strangers] });

      const withStrangers = scoreGroups(after.groups, [...truth, ...strangers.map((_, at) => 1e6 + at)]);
      expect(Math.abs(before.f1 - withStrangers.f1)).toBeLessThan(0.01);
    },
    patience,
  );

  it(
    'explains a pair the same way from either side, the weightiest reason first',
    async () => {
      const columns = (['given_names', 'family_name', 'date_of_birth', 'document', 'place'] as const).map(
        (kind) => ({ kind, name: kind === 'place' ? 'Town' : kind }),
      );
      const { table: others } = await asTable(addresses(200, 89));
      const strangers = others.rows.map(({ values }) => ({
        list: 0,
        values: [0, 1, 8, 9, 5].map((at) => values[at] ?? ''),
      }));
      const two = [
        { list: 0, values: ['Awa', 'Sample', '1980-03-12', 'A1234567', 'Bamako'] },
        { list: 1, values: ['Sample', 'Hawa', '1980-12-03', 'A1234567', 'Mopti'] },
      ];
      const { explain, pairs } = await match({ columns, rows: [...two, ...strangers] });
      const format = createFormatter();
      const said = (one: number, other: number) => explain(one, other).map(({ message }) => format(message));

      expect(said(0, 1)).toEqual([
        'given and family name swapped',
        'same document number',
        'day and month of birth swapped',
        expect.any(String),
        expect.any(String),
        expect.any(String),
      ]);
      expect(said(0, 1)).toContain('given names are forms of one name');
      expect(said(0, 1)).toContain('different Town');
      expect(said(1, 0)).toEqual(said(0, 1));
      expect(pairs.find(({ one, other }) => one === 0 && other === 1)).toMatchObject({ verdict: 'same' });
    },
    patience,
  );

  it(
    'keeps two people of one list apart whose documents and birth dates differ, however alike their names',
    async () => {
      const { table: others } = await asTable(addresses(60, 90));
      const twin = ['Awa', 'Sample', '1', 'Wattle Street', '', 'Sampleton', '2600', 'nsw'];
      const rows = [
        { list: 0, values: [...twin, '1980-03-12', '1234567'] },
        { list: 0, values: [...twin, '1988-11-25', '9080605'] },
        ...others.rows,
      ];
      const { groups } = await match({ ...others, rows });
      expect(groups.some((group) => group.includes(0) && group.includes(1))).toBe(false);
    },
    patience,
  );

  it(
    'tells how far it is and can be stopped',
    async () => {
      const { table } = await asTable(addresses(800, 91));
      const told: number[] = [];
      await matchRecords(table, { ...options, onProgress: ({ fraction }) => told.push(fraction ?? -1) });
      const rising = told.every((fraction, at) => fraction >= (told[at - 1] ?? 0) - 1e-9 && fraction <= 1);
      expect([told.length > 10, rising]).toEqual([true, true]);

      let pieces = 0;
      const stopped = await matchRecords(table, { ...options, shouldStop: () => (pieces += 1) > 5 });
      expect(stopped).toBeNull();
    },
    patience,
  );

  it('has nothing to say about an empty list or a single person', async () => {
    const columns = [{ kind: 'full_name', name: 'Name' }] as const;
    expect((await match({ columns, rows: [] })).pairs).toEqual([]);
    expect((await match({ columns, rows: [{ list: 0, values: ['Awa Sample'] }] })).groups).toEqual([]);
  });
});
