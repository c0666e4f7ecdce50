import type { Manifest } from '../../shared/manifests/manifest';
import { seededRandom } from '../../shared/kit/random';
import { aManifest } from './form-requests';
import { aLeg } from './builders';

const words = [
  'Misali',
  'مثال',
  'عبد الرحمن',
  'ߞߎߟߎߓߊߟߌ',
  'Ɲaré',
  "N'Example-Sène",
  '<img src=x onerror=alert(1)>',
  '=cmd()',
  '\u202egnal',
  'Пример',
  '</style><script>alert(1)</script>',
  'x'.repeat(10_000),
  '"\\',
  '例',
];

/** A departure of made-up and hostile people, each with a word of their own in the family name, the same for the same seed. */
export function aRandomDeparture(seed: number): {
  readonly manifest: Manifest;
  readonly marks: readonly string[];
} {
  const random = seededRandom(seed);
  const whole = (below: number) => Math.floor(random() * below);
  const word = () => words[whole(words.length)] ?? '';
  const size = whole(90);
  const people = Array.from({ length: size }, (_, index) => ({
    householdId: `h${whole(Math.max(1, size / 3))}`,
    familyName: `Q${String(index).padStart(3, '0')}Z ${word()}`,
    givenNames: `${word()} ${word()}`.slice(0, whole(4) === 0 ? undefined : 40),
    dateOfBirth: ['', '1950-01-02', '1988-11-30', '2020-05-06', '2030-07-08'][whole(5)] ?? '',
    placeOfBirth: word().slice(0, 60),
    address: word(),
    documentNumber: `D${whole(1_000_000)}`,
    phone: whole(3) === 0 ? '' : '+22370000001',
    baggagePieces: whole(4) === 0 ? null : whole(4),
    medicalNote: whole(5) === 0 ? word() : '',
  }));
  const road = aLeg({ origin: 'Camp', destination: 'Bamako (BKO)' });
  const flight = aLeg({
    mode: 'charter',
    number: `XA${seed}`,
    origin: 'Bamako (BKO)',
    destination: 'Dakar (DSS)',
  });
  const manifest = aManifest(people, {
    number: `XA${seed}`,
    carrier: word().slice(0, 50),
    destination: word().slice(0, 50),
    legs: whole(3) === 0 ? [road, flight] : [],
    notes: word(),
  });
  return { manifest, marks: people.map((_, index) => `Q${String(index).padStart(3, '0')}Z`) };
}
