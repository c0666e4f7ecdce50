import { drawFrom } from './draw';
import type { Draw, KnownPeople } from './draw';
import { faulty, faultyDigits, typed } from './faults';
import { streetNames } from './words';

/** Names as several clerks write them, one name a group; the first spelling is the most usual one. */
const men = `
  mamadou|mamadu|mahamadou, mohamed|mohammed|muhammad|mohamad|محمد, moussa|musa|mousa|موسى, oumar|omar|umar|عمر,
  ibrahima|ibrahim|ebrahim|brahima|إبراهيم, souleymane|suleiman|soulemane|sulayman|سليمان, abdoulaye|abdulaye|abdullahi|عبد الله,
  amadou|ahmadou|amadu, seydou|seidou|saidou, boubacar|boubakar|bubacar|aboubacar, youssouf|yusuf|yousouf|youssef|يوسف,
  issa|isa|issah|عيسى, cheick|cheikh|sheikh|shaykh, modibo|modiba, sékou|sekou|seku, adama|adema, bakary|bakari,
  drissa|idrissa|idriss|إدريس, lassana|lassina|lasana, ousmane|usman|osman|ousman|عثمان, ali|aly|علي, hassan|hasan|hassane|حسن,
  jean|jean|jean, pierre|pierre, michel|michel, jean-baptiste|jean baptiste, daniel|daniel, david|david, john|john|jon,
  michael|michael|mike, robert|robert|bob, william|william|bill, james|james|jim, philippe|philippe, françois|francois,
  étienne|etienne, luc|luc, paul|paul, thomas|thomas|tom, andré|andre, abdramane|abderrahmane|abdourahmane|abdul rahman|عبد الرحمن`;
const women = `
  fatoumata|fatumata|fatimata|fatou, aminata|aminatou|aminatta|أمينة, aïssata|aissata|aisata|aissatou, mariam|mariama|maryam|مريم,
  kadiatou|kadidiatou|khadidiatou|kadia, awa|hawa|awah|حواء, oumou|umu|oumu, rokia|rokiya|rokiatou|رقية, salimata|salimatou,
  djénéba|djeneba|jeneba|dieneba, assitan|assetou|assitou, nana|naana, safiatou|safia|safiyatou|صفية, hadja|hadia,
  ramata|ramatou|ramatoulaye, bintou|bintu|binta, sira|sirah, tenin|tenen, korotoumou|korotimi, zeinab|zainab|zeynab|زينب,
  marie|marie, anne|anne, claire|claire, jeanne|jeanne, sophie|sophie, catherine|catherine|cathy, elizabeth|elizabeth|liz,
  margaret|margaret|maggie, sarah|sarah|sara, jennifer|jennifer|jenny, hélène|helene, thérèse|therese, isabelle|isabelle`;
const families = `
  traoré|traore|traoure|trawore, coulibaly|koulibaly|kulibali|coulibali, diarra|jarra|djara, keïta|keita|keyita, diallo|jallo|dialo|جالو,
  touré|toure|ture|توري, cissé|cisse|sisse, koné|kone|konneh, sissoko|sisoko|cissoko, dembélé|dembele|denbele, camara|kamara|كامارا,
  sidibé|sidibe|sidibeh, konaté|konate|konateh, sangaré|sangare, doumbia|dumbia|doumbya, ba|bah|baah, maïga|maiga, diakité|diakite|jakite,
  fofana|fofanah, haïdara|haidara|haydara|حيدرة, cherif|sherif|chérif, ag mohamed|ag mohammed, ould ahmed|wuld ahmed, ben salah|bin salah|بن صالح,
  kanté|kante, samaké|samake, bagayoko|bagayogo, niaré|niare|nyare, sow|so, dicko|diko, tall|tal, n'diaye|ndiaye|njie, sylla|silla, sacko|sako,
  martin|martin, dubois|dubois|du bois, lefèvre|lefevre|lefebvre, moreau|moreau, rousseau|rousseau, garnier|garnier, de la tour|delatour,
  smith|smith|smyth, johnson|johnson|johnston, o'connor|oconnor|o connor, mcdonald|macdonald|mc donald, garcía lópez|garcia lopez|garcia,
  van der berg|vanderberg|van den berg, williams|williams, brown|brown|browne, miller|miller, davis|davis, anderson|andersen, thompson|thomson`;

const groups = (text: string): string[][] => text.split(',').map((group) => group.trim().split('|'));
const [menGroups, womenGroups, familyGroups] = [groups(men), groups(women), groups(families)];
const nationalities = ['MLI', 'FRA', 'USA', 'SEN', 'CIV', 'GBR', 'CAN', 'DEU'];
const towns = ['Bamako', 'Ségou', 'Mopti', 'Kayes', 'Sikasso'];

interface Someone {
  readonly family: readonly string[];
  readonly birthFamily: readonly string[] | null;
  readonly given: readonly (readonly string[])[];
  readonly sex: 'F' | 'M';
  readonly born: readonly [number, number, number];
  readonly nationality: string;
  readonly passport: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly town: string;
}

function aGivenName(draw: Draw, sex: 'F' | 'M'): string[][] {
  const from = sex === 'F' ? womenGroups : menGroups;
  return Array.from({ length: draw.chance(0.2) ? 2 : 1 }, () => draw.pickCommon(from, 1.4));
}

function aHousehold(draw: Draw): Someone[] {
  const size = draw.chance(0.35) ? 1 : draw.whole(2, 7);
  const family = draw.pickCommon(familyGroups, 1.4);
  const nationality = draw.pick(nationalities);
  const passport = draw.whole(1_000_000, 9_999_000);
  const letters = draw.pick(['A', 'B', 'AA', 'P', '14', '07']);
  const phone = `+2237${draw.whole(1_000_000, 9_999_999)}`;
  const address = `${draw.pick(['Rue', 'Avenue', 'Hamdallaye ACI'])} ${draw.whole(1, 600)} porte ${draw.whole(1, 400)} ${draw.pick(streetNames)}`;
  const town = draw.pickCommon(towns);
  const members: Someone[] = [];
  for (let at = 0; at < size; at += 1) {
    const sex = at === 0 ? 'M' : at === 1 ? 'F' : draw.pick(['F', 'M'] as const);
    const previous = members.at(-1);
    const isTwin = at > 2 && previous !== undefined && draw.chance(0.08);
    const given = aGivenName(draw, sex);
    members.push({
      family: at === 1 && draw.chance(0.6) ? draw.pickCommon(familyGroups, 1.4) : family,
      birthFamily: at === 1 && draw.chance(0.5) ? draw.pickCommon(familyGroups, 1.4) : null,
      given,
      sex,
      born: isTwin
        ? previous.born
        : [at < 2 ? draw.whole(1945, 1998) : draw.whole(1999, 2025), draw.whole(1, 12), draw.whole(1, 28)],
      nationality: draw.chance(0.9) ? nationality : draw.pick(nationalities),
      passport: draw.chance(0.8)
        ? `${letters}${passport + (draw.chance(0.6) ? at : draw.whole(0, 900))}`
        : '',
      phone:
        at === 0 || draw.chance(0.6)
          ? phone
          : draw.chance(0.5)
            ? `+2236${draw.whole(1_000_000, 9_999_999)}`
            : '',
      email:
        at < 2 && draw.chance(0.5)
          ? `${(given[0]?.[0] ?? '').normalize('NFD').replace(/[^a-z]/g, '')}.${draw.whole(1, 9999)}@example.org`
          : '',
      address,
      town,
    });
  }
  return members;
}

const capital = (text: string): string => text.replace(/(^|[\s-])\p{L}/gu, (start) => start.toUpperCase());

/** One person as one clerk writes it; `care` from 0 (hasty) to 1 (careful). */
function written(person: Someone, care: number, draw: Draw): string[] {
  const slip = (probability: number): boolean => draw.chance(probability * (1 - care));
  const spell = (spellings: readonly string[]): string =>
    slip(0.55) ? draw.pick(spellings) : (spellings[0] ?? '');
  let given = person.given.map(spell);
  if (given.length > 1 && slip(0.5)) {
    given = slip(0.5) ? given.slice(0, 1) : [given[0] ?? '', `${(given[1] ?? '').slice(0, 1)}.`];
  }
  let [names, family] = [
    given.join(' '),
    spell(person.birthFamily !== null && slip(0.5) ? person.birthFamily : person.family),
  ];
  names = slip(0.15) ? faulty(names, draw) : names;
  family = slip(0.15) ? faulty(family, draw) : family;
  if (slip(0.1)) {
    [names, family] = [family, names];
  }
  let [year, month, day] = person.born;
  if (slip(0.06) && day <= 12) {
    [month, day] = [day, month];
  } else if (slip(0.08)) {
    year += draw.pick([-10, -1, 1, 10]);
  } else if (slip(0.06)) {
    day = draw.whole(1, 28);
  }
  const two = (value: number) => String(value).padStart(2, '0');
  const passport = slip(0.4) ? '' : slip(0.12) ? faultyDigits(person.passport, draw) : person.passport;
  const phone = slip(0.35) ? '' : slip(0.08) ? typed(person.phone, draw) : person.phone;
  return [
    capital(family),
    capital(names),
    slip(0.12) ? '' : `${two(day)}/${two(month)}/${year}`,
    slip(0.1) ? '' : person.sex,
    slip(0.15) ? '' : person.nationality,
    passport,
    slip(0.3) ? phone.replace('+223', '') : phone,
    slip(0.4) ? '' : person.email,
    slip(0.5) ? '' : slip(0.3) ? faulty(person.address, draw) : person.address,
    slip(0.2) ? '' : person.town,
  ];
}

/**
 * Several lists of the same people at one post, by clerks of different care: families that share name, phone and
 * address and have passports in sequence, twins, names in several spellings and scripts. The first column is the list.
 */
export function missionPeople(shape: {
  people: number;
  lists: number;
  seed: number;
  care: number;
}): KnownPeople {
  const draw = drawFrom(shape.seed);
  const everybody: Someone[] = [];
  while (everybody.length < shape.people) {
    everybody.push(...aHousehold(draw));
  }
  const rows: { person: number; row: string[] }[] = [];
  for (let list = 0; list < shape.lists; list += 1) {
    for (const [person, someone] of everybody.entries()) {
      const times = draw.chance(0.55) ? (draw.chance(0.04) ? 2 : 1) : 0;
      for (let time = 0; time < times; time += 1) {
        rows.push({
          person,
          row: [
            `List ${list + 1}`,
            ...written(someone, list === 0 ? Math.min(1, shape.care + 0.3) : shape.care, draw),
          ],
        });
      }
    }
  }
  const shuffled = draw.shuffled(rows);
  return {
    headers: [
      'List',
      'Nom',
      'Prénoms',
      'Date de naissance',
      'Sexe',
      'Nationalité',
      'N° passeport',
      'Téléphone',
      'E-mail',
      'Adresse',
      'Ville',
    ],
    rows: shuffled.map(({ row }) => row),
    truth: shuffled.map(({ person }) => person),
  };
}
