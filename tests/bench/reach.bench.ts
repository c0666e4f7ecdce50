import type { Person } from '../../shared/model/person';
import type { Plan } from '../../shared/model/plan';
import { waysOf } from '../../shared/reach/ways';
import { aDeparture, anAdvisory, aPerson, aPlan, aRoute } from '../support/builders';
import { maliGazetteer } from '../support/small-gazetteer';
import type { BenchLine } from './bench-line';

const now = '2031-03-01T06:00:00Z';
const towns = ['Bamako', 'Ségou', 'Mopti', 'Gao', 'Kayes', 'Kati', 'Sikasso', 'Koutiala'];
const roads = [
  ['Bamako', 'Ségou'],
  ['Ségou', 'Mopti'],
  ['Mopti', 'Gao'],
  ['Bamako', 'Kayes'],
  ['Bamako', 'Sikasso'],
  ['Sikasso', 'Koutiala'],
  ['Koutiala', 'Ségou'],
];
const [people, departures] = [50_000, 300];
const townAt = (index: number): string => towns[index % towns.length] ?? '';

/** Evenly spread over Mali, no two the same (the sequence of R2, after the plastic number). */
const pointAt = (index: number) => ({
  latitude: 11 + 6 * ((index * 0.754_877_666_2) % 1),
  longitude: -11 + 12 * ((index * 0.569_840_291) % 1),
});

function planFor(person: (index: number) => Partial<Person>, rest: Parameters<typeof aPlan>[0]): Plan {
  return aPlan({
    gazetteer: maliGazetteer,
    people: Array.from({ length: people }, (_, index) =>
      aPerson({ id: `p${index}`, householdId: `h${index >> 2}`, ...person(index) }),
    ),
    departures: Array.from({ length: departures }, (_, index) =>
      aDeparture({
        id: `d${index}`,
        reportingPlace: townAt(index % 4),
        cutOffAt: `2031-03-0${2 + (index % 7)}T20:00:00+00:00`,
      }),
    ),
    ...rest,
  });
}

function measured(bench: string, plan: Plan): BenchLine {
  const before = process.cpuUsage();
  const ways = waysOf(plan, now);
  let kept = 0;
  for (const person of plan.person.values()) {
    for (const departure of plan.departure.values()) {
      kept += ways.barredBy(person, departure) === null ? 0 : 1;
    }
  }
  const { user, system } = process.cpuUsage(before);
  const cpuSeconds = Math.round((user + system) / 1e4) / 100;
  return { bench: `reach: ${bench}`, people, departures, pairs: people * departures, kept, cpuSeconds };
}

/** Who can be at which departure in time: all pairs of 50,000 people and 300 departures. The peer is the same without advisories. */
export function benchReach(): Promise<BenchLine[]> {
  const inTown = (index: number) => ({ location: townAt(index) });
  const atPoint = (index: number) => ({ location: townAt(index), locationPoint: pointAt(index) });
  const advisories = [anAdvisory()];
  const routes = roads.map(([from = '', to = ''], index) => aRoute({ id: `r${index}`, from, to }));
  return Promise.resolve([
    measured('everybody in one of 8 towns, nothing closed (peer)', planFor(inTown, {})),
    measured('everybody in one of 8 towns, a road closed', planFor(inTown, { advisories })),
    measured('everybody at a point of their own, a road closed', planFor(atPoint, { advisories })),
    measured('the same over 7 roads', planFor(atPoint, { advisories, routes })),
  ]);
}
