import { seededRandom } from '../../shared/kit/random';

/** One invented traveller as an embassy's roster would list them. Dates are `YYYY-MM-DD`. */
export interface SamplePerson {
  household: string;
  familyName: string;
  givenNames: string;
  dateOfBirth: string;
  sex: 'F' | 'M';
  nationality: string;
  documentType: string;
  documentNumber: string;
  documentExpiry: string;
  phone: string;
  email: string;
  address: string;
  location: string;
  relation: string;
  priority: string;
  needs: string;
  baggageKg: string;
  status: string;
  remarks: string;
}

interface NameStock {
  readonly families: readonly string[];
  readonly women: readonly string[];
  readonly men: readonly string[];
}

// Family names are words for "example", "tale" and "nobody", so that no entry can be taken for a real person.
const stocks: readonly NameStock[] = [
  {
    families: [
      'Exemple',
      'Fictif',
      'Imaginaire',
      'Modèle',
      'Quelconque',
      'Échantillon',
      'Anonyme',
      "d'Épreuve",
    ],
    women: ['Hélène', 'Chloé', 'Zoé', 'Anaïs', 'Françoise', 'Inès', 'Margaux', 'Lucie'],
    men: ['François', 'Jérôme', 'Gaël', 'Noël', 'Benoît', 'André', 'Rémi', 'Loïc'],
  },
  {
    families: ['Misali', 'Nsiirin', 'Ntalen', 'Tɔgɔntan', 'Jirali', 'Kumaba', 'Mɔgɔsi', 'Ladamu'],
    women: ['Awa', 'Nɛnɛ', 'Fanta', 'Kadia', 'Sira', 'Tɛnin', 'Ba Mariam', 'Nyɛlɛ'],
    men: ['Bakari', 'Ntɔ', 'Modibo', 'Zan', 'Sidi', 'Fakɔrɔ', 'Madu', 'Ngolo'],
  },
  {
    families: ['مثال', 'نموذج', 'افتراضي', 'خيالي', 'تجربة', 'عينة'],
    women: ['فاطمة', 'مريم', 'زينب', 'خديجة', 'سلمى'],
    men: ['محمد', 'أحمد', 'يوسف', 'إبراهيم', 'عمر'],
  },
  {
    families: [
      'Sample',
      'Specimen',
      'Placeholder',
      'Nobody',
      'Testwell',
      'Makebelieve',
      'O’Fiction',
      'Pretend',
    ],
    women: ['Alice', 'Grace', 'Ruth', 'Megan', 'Ivy', 'Nora'],
    men: ['Peter', 'Hugh', 'Simon', 'Adam', 'Owen', 'Ralph'],
  },
];

const upcountry = ['Sévaré', 'Mopti', 'Ségou', 'Kayes', 'Sikasso', 'Gao', 'Tombouctou', 'Koutiala'];
const quarters = ['Quartier Exemple', 'Cité Fictive', 'Rue Imaginaire', 'Avenue du Modèle', 'Badala-Exemple'];

/** Invented people in households, always the same for the same seed. */
export function samplePeople(seed: number, households: number, prefix: string): SamplePerson[] {
  const random = seededRandom(seed);
  const below = (count: number) => Math.floor(random() * count);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T; // the index is in range
  const chance = (share: number) => random() < share;
  const two = (value: number) => String(value).padStart(2, '0');
  const day = (year: number) => `${year}-${two(1 + below(12))}-${two(1 + below(28))}`;
  // Ranges that are set aside for fiction: ARCEP 06 39 98, Ofcom 07700 900, and 555-01 in North America.
  const phone = () =>
    pick([
      `+33 6 39 98 ${two(below(100))} ${two(below(100))}`,
      `+44 7700 900${String(below(1000)).padStart(3, '0')}`,
      `+1 613 555 01${two(below(100))}`,
    ]);

  const people: SamplePerson[] = [];
  for (let index = 1; index <= households; index += 1) {
    const stock = pick([...stocks, stocks[0], stocks[1]] as NameStock[]);
    const familyName = pick(stock.families);
    const kind = random();
    const citizen = chance(0.55);
    const nationality = citizen
      ? 'CAN'
      : pick(['FRA', 'GBR', 'USA', 'BEL', 'SEN', 'CIV', 'BFA', 'MLI', 'DZA', 'MAR']);
    const shared = {
      household: chance(0.88) ? `${prefix}${String(index).padStart(3, '0')}` : '',
      familyName,
      address: `${pick(quarters)}, porte ${index}`,
      phone: phone(),
      location: chance(0.8) ? 'Bamako' : pick(upcountry),
    };
    const add = (born: string, sex: 'F' | 'M', relation: string, own: Partial<SamplePerson> = {}) => {
      const givenNames = pick(sex === 'F' ? stock.women : stock.men);
      const serial = String(people.length + 1).padStart(3, '0');
      people.push({
        ...shared,
        givenNames,
        dateOfBirth: born,
        sex,
        nationality,
        documentType: 'passport',
        documentNumber: `0${prefix}${seed % 10}${serial}${below(10)}`,
        documentExpiry: day(2029 + below(7)),
        email: relation === 'child' ? '' : `traveller${serial}@${prefix.toLowerCase()}.example`,
        relation,
        priority: citizen ? 'I' : ['MLI', 'DZA', 'MAR'].includes(nationality) ? 'IV' : 'III',
        needs: '',
        baggageKg: chance(0.7) ? String(8 + below(20)) : '',
        status: 'registered',
        remarks: '',
        ...own,
      });
    };
    const spouse = (): Partial<SamplePerson> =>
      citizen && chance(0.35) ? { nationality: 'MLI', priority: 'II' } : {};

    if (kind < 0.3) {
      add(day(1960 + below(45)), pick(['F', 'M']), 'head');
    } else if (kind < 0.44) {
      add(day(1962 + below(40)), 'M', 'head');
      add(day(1964 + below(40)), 'F', 'spouse', spouse());
    } else if (kind < 0.84) {
      add(day(1980 + below(15)), 'F', 'head');
      if (chance(0.8)) {
        add(day(1978 + below(15)), 'M', 'spouse', spouse());
      }
      for (let child = 1 + below(4); child > 0; child -= 1) {
        add(day(2012 + below(14)), pick(['F', 'M']), 'child');
      }
      if (chance(0.2)) {
        add(`2026-${two(9 + below(2))}-${two(1 + below(28))}`, pick(['F', 'M']), 'child', {
          remarks: 'Infant on lap',
          baggageKg: '5',
        });
      }
      if (chance(0.15)) {
        add(day(1948 + below(14)), 'F', 'parent', chance(0.5) ? { needs: 'wheelchair' } : {});
      }
    } else if (kind < 0.94) {
      add(day(1945 + below(18)), 'M', 'head', chance(0.45) ? { needs: 'wheelchair' } : {});
      if (chance(0.6)) {
        add(day(1948 + below(15)), 'F', 'spouse', chance(0.2) ? { needs: 'stretcher' } : {});
      }
    } else {
      add(day(1985 + below(15)), 'F', 'head');
      add(day(2014 + below(11)), 'M', 'child');
    }
  }
  return people;
}
