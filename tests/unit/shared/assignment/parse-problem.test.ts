import { describe, expect, test } from 'vitest';
import { parseAssignmentProblem } from '../../../../shared/assignment/parse-problem';
import { createFormatter } from '../../../../shared/messages/format';

const format = createFormatter();

const departure = { id: 'D1', seats: 3, departsAt: '2028-08-01T06:00:00+00:00' };
const household = { id: 'H1', size: 2, value: 10, eligible: ['D1'] };
const problem = { departures: [departure], households: [household] };

function sentenceFor(json: unknown): string {
  const parsed = parseAssignmentProblem(json);
  return parsed.ok ? 'accepted' : format(parsed.problem);
}

test('a problem that is right comes back as it is', () => {
  const full = {
    departures: [{ ...departure, payloadKg: 0.5, places: { wheelchair: 1, 'oxygen bottle': 2 } }],
    households: [{ ...household, weightKg: 80.25, needs: { pet: 0 }, locked: 'D1' }],
    earlierIsBetter: 0,
    together: [['H1'], []],
    previous: { H1: 'cancelled' },
    moveCost: 2.5,
    lexicographic: [['H1'], [11, 0.5], []],
  };
  full.households[0] = { ...household, weightKg: 0.25, needs: { pet: 0 }, locked: 'D1' };
  expect(parseAssignmentProblem(full)).toEqual({ ok: true, value: full });
});

test('null stands for an optional field that is left out', () => {
  const json = {
    departures: [{ ...departure, payloadKg: null, places: null }],
    households: [{ ...household, weightKg: null, needs: null, locked: null }],
    earlierIsBetter: null,
    together: null,
    previous: null,
    moveCost: null,
    lexicographic: null,
  };
  expect(parseAssignmentProblem(json)).toEqual(parseAssignmentProblem(problem));
});

describe('a problem that is wrong is refused with the place and the reason', () => {
  const departures = (parts: object) => ({ ...problem, departures: [{ ...departure, ...parts }] });
  const households = (parts: object) => ({ ...problem, households: [{ ...household, ...parts }] });
  test.each<[unknown, string]>([
    [
      null,
      'This is not an assignment problem: it must be an object with the lists “departures” and “households”.',
    ],
    [
      [],
      'This is not an assignment problem: it must be an object with the lists “departures” and “households”.',
    ],
    [{ departures: [] }, 'households is missing; it must be a list.'],
    [{ departures: {}, households: [] }, 'departures must be a list, but it is {}.'],
    [{ departures: [7], households: [] }, 'departures[0] must be an object, but it is 7.'],
    [households({ size: -1 }), 'households[0].size must be a whole number, 0 or more, but it is -1.'],
    [households({ size: 1.5 }), 'households[0].size must be a whole number, 0 or more, but it is 1.5.'],
    [households({ size: undefined }), 'households[0].size is missing; it must be a whole number, 0 or more.'],
    [households({ value: Infinity }), 'households[0].value must be a number, 0 or more, but it is Infinity.'],
    [households({ value: '9' }), 'households[0].value must be a number, 0 or more, but it is "9".'],
    [households({ weightKg: NaN }), 'households[0].weightKg must be a number, 0 or more, but it is NaN.'],
    [
      households({ needs: { pet: 0.5 } }),
      'households[0].needs.pet must be a whole number, 0 or more, but it is 0.5.',
    ],
    [
      households({ eligible: [1] }),
      'households[0].eligible[0] must be a text that is not empty, but it is 1.',
    ],
    [departures({ id: '' }), 'departures[0].id must be a text that is not empty, but it is "".'],
    [
      departures({ places: 3 }),
      'departures[0].places must be an object of whole numbers by name, such as “wheelchair”: 2, but it is 3.',
    ],
    [
      departures({ departsAt: 'soon 5' }),
      'departures[0].departsAt must be an instant such as “2028-08-01T06:00:00Z”, but it is "soon 5".',
    ],
    [
      departures({ departsAt: '2028-13-01T06:00:00Z' }),
      'departures[0].departsAt must be an instant such as “2028-08-01T06:00:00Z”, but it is "2028-13-01T06:00:00Z".',
    ],
    [{ ...problem, earlierIsBetter: 2 }, 'earlierIsBetter must be a number from 0 to 1, but it is 2.'],
    [
      departures({ seats: 1e13 }),
      'departures[0].seats is 10000000000000; the most that can be reckoned with is 1000000000000.',
    ],
    [
      households({ weightKg: 1e13 }),
      'households[0].weightKg is 10000000000000; the most that can be reckoned with is 1000000000000.',
    ],
    [
      { ...problem, departures: [departure, departure] },
      'departures[1] has the id “D1”, which another one before it has too. Ids must differ.',
    ],
    [
      { ...problem, households: [household, household] },
      'households[1] has the id “H1”, which another one before it has too. Ids must differ.',
    ],
    [
      households({ eligible: ['D1', 'D9'] }),
      'households[0].eligible[1]: household “H1” names the departure “D9”, which is not among the departures.',
    ],
    [
      households({ locked: 'D9' }),
      'households[0].locked: household “H1” names the departure “D9”, which is not among the departures.',
    ],
    [
      households({ locked: 'D1', size: 4 }),
      'The households that are locked to departure “D1” need 4 of its seats, but it has 3. Unlock one of them or raise the limit.',
    ],
    [
      JSON.parse(
        '{"departures":[{"id":"D1","seats":3,"departsAt":"2028-08-01","places":{"__proto__":1}}],"households":[]}',
      ),
      'departures[0].places has a place called “__proto__”. Give it another name.',
    ],
    [{ ...problem, together: ['H1'] }, 'together[0] must be a list, but it is "H1".'],
    [{ ...problem, together: 'H1' }, 'together must be a list of lists, but it is "H1".'],
    [{ ...problem, together: [[1]] }, 'together[0][0] must be a text that is not empty, but it is 1.'],
    [
      { ...problem, together: [['H1', 'H9']] },
      'together[0][1] names the household “H9”, which is not among the households.',
    ],
    [
      {
        departures: [departure, { ...departure, id: 'D2' }],
        households: [
          { ...household, locked: 'D1' },
          { ...household, id: 'H2' },
          { ...household, id: 'H3', locked: 'D2' },
        ],
        together: [
          ['H1', 'H2'],
          ['H2', 'H3'],
        ],
      },
      'Households “H1” and “H3” go together, but they are locked to different departures, “D1” and “D2”. Unlock one of them.',
    ],
    [
      {
        departures: [departure],
        households: [
          { ...household, locked: 'D1' },
          { ...household, id: 'H2', eligible: [] },
        ],
        together: [['H2', 'H1']],
      },
      'Household “H2” goes together with “H1”, which is locked to departure “D1”, but may not take it. Unlock “H1” or let them go apart.',
    ],
    [
      {
        departures: [departure],
        households: [
          { ...household, locked: 'D1' },
          { ...household, id: 'H2' },
        ],
        together: [['H2', 'H1']],
      },
      'The households that are locked to departure “D1” need 4 of its seats, but it has 3. Unlock one of them or raise the limit.',
    ],
    [{ ...problem, previous: { H1: 7 } }, 'previous.H1 must be a text that is not empty, but it is 7.'],
    [
      { ...problem, previous: ['H1'] },
      'previous must be an object of departure ids by household id, but it is ["H1"].',
    ],
    [
      { ...problem, previous: { H9: 'D1' } },
      'previous names the household “H9”, which is not among the households.',
    ],
    [{ ...problem, moveCost: -1 }, 'moveCost must be a number, 0 or more, but it is -1.'],
    [{ ...problem, lexicographic: [7] }, 'lexicographic[0] must be a list, but it is 7.'],
    [
      { ...problem, lexicographic: [[true]] },
      'lexicographic[0][0] must be the id of a household or a value, 0 or more, but it is true.',
    ],
    [
      { ...problem, lexicographic: [[10], ['H1', 5]] },
      'lexicographic[1] holds ids and values. A tier lists either households by id or values, not both.',
    ],
    [
      { ...problem, lexicographic: [['H9']] },
      'lexicographic[0] names the household “H9”, which is not among the households.',
    ],
    [
      { ...problem, lexicographic: [[10], [5, 10]] },
      'lexicographic[1]: the value 10 is in an earlier tier already. Leave it in one of them.',
    ],
    [
      { ...problem, lexicographic: [['H1'], ['H1']] },
      'lexicographic[1]: household “H1” is in an earlier tier already, by its id or its value. Leave it in one of them.',
    ],
    [
      { ...problem, lexicographic: [['H1'], [10]] },
      'lexicographic[1]: household “H1” is in an earlier tier already, by its id or its value. Leave it in one of them.',
    ],
  ])('%j', (json, sentence) => {
    expect(sentenceFor(json)).toBe(sentence);
  });
});

test('times are read with and without an offset, the latter as UTC', () => {
  const times = ['2028-08-01', '2028-08-01T06:00', '2028-08-01T06:00:00.5Z', '2028-08-01 06:00+0530'];
  expect(
    times.map((departsAt) => sentenceFor({ ...problem, departures: [{ ...departure, departsAt }] })),
  ).toEqual(times.map(() => 'accepted'));
});
