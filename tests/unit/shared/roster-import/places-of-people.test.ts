import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../../../shared/messages/format';
import { importRoster } from '../../../../shared/roster-import/import-roster';
import { proposeMappings } from '../../../../shared/roster-import/map-columns';
import type { RosterImport } from '../../../../shared/roster-import/types';
import { must } from '../../../support/must';
import { readable, utf8 } from '../../../support/sheet-files';

const format = createFormatter();

async function imported(csv: string): Promise<RosterImport> {
  const workbook = await readable('list.csv', utf8(csv));
  const mapping = must(proposeMappings(workbook));
  const newId = (kind: string, n: number) => `${kind}${n}`;
  return must(await importRoster({ workbook, mapping, today: '2026-03-01', defaultCountry: 'ML', newId }));
}

/** One person of a list with these columns beside a name, and what was said of the row. */
async function read(columns: Readonly<Record<string, string>>) {
  const cells = Object.entries({ 'Family name': 'Sample', 'Given names': 'Ada', Sex: 'F', ...columns });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const csv = [0, 1].map((index) => cells.map((cell) => quoted(cell[index] ?? '')).join(',')).join('\n');
  const { people, warnings } = await imported(`${csv}\n`);
  const [person] = people;
  if (person === undefined) throw new Error('nobody was read');
  return { person, said: warnings.map(({ reason }) => format(reason)) };
}

const bamako = { latitude: 12.6392, longitude: -8.0029 };

describe('coordinates in a list', () => {
  it.each([
    ['GPS', '12.6392, -8.0029'],
    ['Coordinates', '12.6392 -8.0029'],
    ['Coordonnées GPS', '12,6392 ; -8,0029'],
    ['_gps_location', '12.6392 -8.0029 338.2 4.9'],
    ['geopoint', 'geo:12.6392,-8.0029'],
    ['الاحداثيات', '١٢.٦٣٩٢, -٨.٠٠٢٩'],
    ['Lat/Long', '12.6392N 8.0029W'],
    ['Location', '12.6392, -8.0029'],
  ])('are read from a column %s: %s', async (header, value) => {
    const { person, said } = await read({ [header]: value });
    expect(said).toEqual([]);
    expect(person.locationPoint?.latitude).toBeCloseTo(bamako.latitude, 6);
    expect(person.locationPoint?.longitude).toBeCloseTo(bamako.longitude, 6);
  });

  it.each([
    [{ Latitude: '12.6392', Longitude: '-8.0029' }],
    [{ Lat: '12,6392', Lon: '-8,0029' }],
    [{ _GPS_latitude: '12.6392', _GPS_longitude: '\u22128.0029' }],
    [{ Longitude: '8.0029 W', Latitude: '12.6392 N' }],
    [{ 'خط العرض': '12.6392', 'خط الطول': '-8.0029' }],
  ])('are put together from two columns: %j', async (columns) => {
    const { person, said } = await read(columns);
    expect(said).toEqual([]);
    expect(person.locationPoint?.latitude).toBeCloseTo(bamako.latitude, 6);
    expect(person.locationPoint?.longitude).toBeCloseTo(bamako.longitude, 6);
  });

  it('in MGRS are read, too', async () => {
    const { person } = await read({ 'Grid ref': '29P PP 08596 98638' });
    expect(person.locationPoint?.latitude).toBeCloseTo(12.65, 3);
    expect(person.locationPoint?.longitude).toBeCloseTo(-8, 3);
  });

  it.each([
    [{ Latitude: '0', Longitude: '0' }, /0, 0/],
    [{ Latitude: '12.6392', Longitude: '' }, /latitude but no longitude/],
    [{ Longitude: '-8.0029' }, /longitude but no latitude/],
    [{ Latitude: '126.392', Longitude: '-8.0029' }, /latitude goes from -90 to 90/],
    [{ GPS: '12.6392, -308.0029' }, /longitude goes from -180 to 180/],
    [{ GPS: 'by the market' }, /not understood/],
  ])('that cannot be are kept as text, with a sentence: %j', async (columns, sentence) => {
    const { person, said } = await read(columns);
    expect(person.locationPoint).toBeNull();
    expect(said.length).toBeGreaterThan(0);
    said.forEach((one) => expect(one).toMatch(sentence));
    const kept = Object.values(columns).filter((value) => value !== '');
    expect(Object.values(person.extra)).toEqual(expect.arrayContaining(kept));
  });

  it.each(['Bamako', 'Quartier 3, 4e rue', 'Hippodrome, rue 12, porte 345', 'ACI 2000', 'Km 5'])(
    'are not seen in a place called %s',
    async (value) => {
      const { person, said } = await read({ Location: value });
      expect({ said, point: person.locationPoint, location: person.location }).toEqual({
        said: [],
        point: null,
        location: value,
      });
    },
  );
});

describe('ways to travel in a list', () => {
  it.each([
    ['Transport', 'own car', 'own-car'],
    ['Moyen de transport', 'à pied', 'on-foot'],
    ['Moyen de transport', 'Véhicule personnel', 'own-car'],
    ['Means of transport', 'Convoy', 'convoy'],
    ['Transport', 'needs pick-up', 'collected'],
    ['Transport', 'no transport', 'none'],
    ['Own car', 'yes', 'own-car'],
    ['A un véhicule', 'oui', 'own-car'],
    ['Needs transport', 'Y', 'collected'],
    ['وسيلة النقل', 'سيارة', 'own-car'],
    ['Own car', 'no', ''],
    ['Needs transport', 'no', ''],
  ] as const)('a column %s that says %s is read as "%s"', async (header, value, way) => {
    const { person, said } = await read({ [header]: value });
    expect({ way: person.wayToTravel, said }).toEqual({ way, said: [] });
  });

  it('that nobody knows are kept as text with a sentence', async () => {
    const { person, said } = await read({ Transport: 'camel' });
    expect(person.wayToTravel).toBe('');
    expect(said).toEqual(['"camel" was not understood; it is kept as text.']);
    expect(person.extra).toEqual({ Transport: 'camel' });
  });

  it.each([
    ['Hours to airport', '3', 3],
    ['Travel time', '1h30', 1.5],
    ['Travel time', '2.5 h', 2.5],
    ['Temps de trajet', '45 min', 0.75],
    ['Travel time (min)', '90', 1.5],
    ['Travel time', '1:15', 1.25],
  ])('of the hours, %s "%s" is %d', async (header, value, hours) => {
    expect((await read({ [header]: value })).person.travelHours).toBe(hours);
  });
});
