import { writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { seededRandom } from '../../shared/kit/random';

const headers = [
  'No',
  'Family name',
  'Given names',
  'Date of birth',
  'Sex',
  'Nationality',
  'Passport number',
  'Passport expiry',
  'Phone',
  'Email',
  'Address',
  'City',
  'Household',
  'Relationship',
  'Priority',
  'Special needs',
  'Body weight (kg)',
  'Baggage (kg)',
  'Booking reference',
  'Medical notes',
  'Status',
  'Remarks',
  'Registered on',
  'Emergency contact',
  'Visa number',
];

const surnames = [
  'Sample',
  'Example',
  'Specimen',
  'Muster',
  'Modèle',
  'Exemple',
  'Fictif',
  'Placeholder',
  'Testard',
];
const givenNames = [
  'Aminata',
  'Moussa',
  'Kadiatou',
  'Jean',
  'Zoé',
  'Ali',
  'Mary',
  'John',
  'Fatou',
  'Oumar',
  'Inès',
];
const nationalities = [
  'Malian',
  'FRA',
  'American',
  'Ivorian',
  'Sénégalaise',
  'GBR',
  'Burkinabé',
  'Allemande',
];
const cities = ['Bamako', 'Ségou', 'Mopti', 'Kayes', 'Sikasso'];

/** A list of plainly fictional people with its header row first: `count` rows of 25 columns, the same for the same seed. */
export function generateRosterRows(count: number, seed: number): string[][] {
  const random = seededRandom(seed);
  const whole = (below: number) => Math.floor(random() * below);
  const pick = (choices: readonly string[]) => choices[whole(choices.length)] ?? '';
  const two = (value: number) => String(value).padStart(2, '0');
  const day = (from: number, years: number) =>
    `${two(1 + whole(28))}/${two(1 + whole(12))}/${from + whole(years)}`;
  const rows: string[][] = [headers];
  let household = 0;
  let left = 0;
  let home = '';
  let surname = '';
  let phone = '';
  for (let index = 1; index <= count; index += 1) {
    if (left === 0) {
      household += 1;
      left = 1 + whole(5);
      home = `Rue ${1 + whole(900)} porte ${1 + whole(400)}`;
      surname = `${pick(surnames)}${household % 997}`;
      phone = `7${String(1_000_000 + whole(8_999_999))}`;
    }
    left -= 1;
    const given = pick(givenNames);
    rows.push([
      String(index),
      surname,
      given,
      day(1940, 85),
      pick(['M', 'F']),
      pick(nationalities),
      `0${String(1_000_000 + whole(8_999_999))}`,
      day(2024, 9),
      phone,
      `${given
        .normalize('NFD')
        .replace(/\P{ASCII}/gu, '')
        .toLowerCase()}${index}@example.org`,
      home,
      pick(cities),
      `HH-${household}`,
      pick(['head', 'spouse', 'child', 'parent']),
      pick(['I', 'II', 'III-D', 'IV', '']),
      random() < 0.03 ? 'wheelchair' : '',
      String(3 + whole(100)),
      String(whole(30)),
      random() < 0.3 ? `B${String(10_000 + household)}` : '',
      random() < 0.05 ? 'asthma' : '',
      pick(['registered', 'confirmed']),
      random() < 0.2 ? 'calls after 18:00, "urgent"' : '',
      day(2025, 1),
      `Contact ${whole(1000)}`,
      `V${String(whole(1_000_000))}`,
    ]);
  }
  return rows;
}

/** The rows as a workbook of one sheet, all cells as text. */
export async function rosterXlsx(rows: string[][]): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: 'Roster', rows }] });
}

/** The rows as CSV in UTF-8. */
export function rosterCsv(rows: string[][]): Uint8Array {
  return new TextEncoder().encode(Papa.unparse(rows));
}
