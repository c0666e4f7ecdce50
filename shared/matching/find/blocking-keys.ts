import { addressWords } from '../compare/address-words';
import { soundKey, spellingKey } from '../text/sound-keys';
import type { PreparedRecords } from '../prepare-records';

/**
 * Receives the keys of one record. `within` are keys that every record with this key has too, so that what they share
 * is not counted twice.
 */
export type AddKey = (key: string, within?: readonly string[]) => void;

const mostWords = 4;

function nameKeys(
  records: PreparedRecords,
  row: number,
  add: AddKey,
): { sounds: string[]; givens: string[] } {
  const name = records.names[row];
  const given = (name?.given.words ?? []).slice(0, mostWords);
  const family = (name?.families ?? []).flatMap((part) => part.words).slice(0, mostWords);
  const whole = (name?.whole ?? []).slice(0, 8);
  const words = [...new Set([...given, ...family, ...whole])].filter(({ latin }) => latin.length > 1);
  for (const word of words) {
    const sounds = new Set([word.sound, ...word.otherSounds]);
    for (const sound of sounds) {
      add(`s${sound}`);
    }
    add(`w${word.latin}`, [`s${word.sound}`]);
    for (const line of word.families.same) {
      add(`v${line}`);
    }
    if (word.latin.length >= 5) {
      add(`x${word.latin.slice(0, 4)}`);
    }
  }
  const soundsOf = (from: typeof words): string[] => [
    ...new Set(
      from
        .filter(({ latin }) => latin.length > 1)
        .flatMap(({ sound, otherSounds }) => [sound, ...otherSounds]),
    ),
  ];
  const [givens, sounds] = [soundsOf(given).slice(0, 4), soundsOf(family).slice(0, 4)];
  for (const one of givens) {
    for (const other of sounds) {
      const [first, second] = one < other ? [one, other] : [other, one];
      add(`n${first}|${second}`, [`s${one}`, `s${other}`]);
    }
  }
  const initial = given[0]?.latin.slice(0, 1) ?? '';
  for (const sound of initial === '' ? [] : sounds) {
    add(`i${initial}|${sound}`, [`s${sound}`]);
  }
  return { givens, sounds };
}

function birthKeys(records: PreparedRecords, row: number, sounds: readonly string[], add: AddKey): string {
  const birth = records.births[row];
  if (birth === undefined || birth.year === 0) {
    return '';
  }
  const { year, month, day, digits } = birth;
  for (const sound of sounds) {
    add(`y${year}|${sound}`, [`s${sound}`]);
  }
  if (digits === '') {
    return '';
  }
  if (month > 0) {
    add(`k${year}-${month}`);
    add(`l${year}-${day}`);
    add(`m${month}-${day}`);
  }
  const either = `${year}-${Math.min(month, day)}-${Math.max(month, day)}`;
  const parts = month > 0 ? [`k${year}-${month}`, `l${year}-${day}`, `m${month}-${day}`] : [];
  add(`b${either}`);
  add(`B${digits}`, [`b${either}`, ...parts]);
  for (const sound of month > 0 ? sounds : []) {
    add(`m${month}-${day}|${sound}`, [`m${month}-${day}`, `s${sound}`]);
  }
  return digits;
}

/** Keys of addresses and of all other columns; the values of a column that most records share are too common to matter. */
function otherKeys(
  records: PreparedRecords,
  row: number,
  sounds: readonly string[],
  soundOf: (words: string) => string,
  add: AddKey,
): void {
  const words = [...new Set(addressWords(records.streets[row] ?? ''))].slice(0, 8);
  for (const word of words) {
    add(`u${soundOf(word)}`);
    add(`t${word}`, [`u${soundOf(word)}`]);
  }
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (next !== undefined) {
      const [first, second] = word < next ? [word, next] : [next, word];
      add(`T${first}|${second}`, [`t${word}`, `t${next}`]);
    }
  }
  const values = records.columns.flatMap(({ id, kind, values: all }) => {
    const value = all[row] ?? '';
    return value === '' ? [] : [{ key: `c${id}|${value}`, kind, value }];
  });
  for (const { key, kind, value } of values) {
    const sound = kind === 'place' ? `q${key.slice(0, key.indexOf('|'))}|${soundOf(value)}` : null;
    add(key, sound === null ? [] : [sound]);
    if (sound !== null) {
      add(sound);
    }
    if (kind === 'region') {
      continue;
    }
    for (const sound of sounds) {
      add(`${key}|${sound}`, [key, `s${sound}`]);
    }
  }
  const number = values.find(({ kind }) => kind === 'house_number')?.key;
  if (number !== undefined) {
    for (const word of words) {
      add(`${number}|${soundOf(word)}`, [number, `u${soundOf(word)}`]);
    }
    for (const { key, kind } of values) {
      if (kind === 'postcode' || kind === 'place') {
        add(`${number}|${key}`, [number, key]);
      }
    }
  }
}

const part = 5;

/** How an address sounds; digits stand as they are. What was looked at once is remembered. */
function addressSounds(): (words: string) => string {
  const known = new Map<string, string>();
  return (words) => {
    let sound = known.get(words);
    if (sound === undefined) {
      sound = soundKey(spellingKey(words));
      known.set(words, sound);
    }
    return sound;
  };
}

/** Adds the keys of one record. */
export type AddBlockingKeys = (row: number, add: AddKey) => void;

/** The keys by which records are found: records of one person share several, of different kinds. */
export function blockingKeys(records: PreparedRecords): AddBlockingKeys {
  const soundOf = addressSounds();
  return (row, add) => addKeys(records, row, soundOf, add);
}

function addKeys(
  records: PreparedRecords,
  row: number,
  soundOf: (words: string) => string,
  add: AddKey,
): void {
  const { givens, sounds } = nameKeys(records, row, add);
  const both = [...new Set([...givens, ...sounds])];
  const digits = birthKeys(records, row, both, add);
  const document = records.documents[row] ?? '';
  if (document !== '') {
    add(`d${document}`, [`<${document.slice(0, part)}`, `>${document.slice(-part)}`]);
    add(`<${document.slice(0, part)}`);
    add(`>${document.slice(-part)}`);
  }
  const phone = records.phones[row] ?? '';
  if (phone !== '') {
    add(`p${phone.slice(-7)}`);
    for (const sound of both) {
      add(`p${phone.slice(-7)}|${sound}`, [`p${phone.slice(-7)}`, `s${sound}`]);
    }
  }
  const email = records.emails[row] ?? '';
  if (email !== '') {
    add(`e${email.slice(0, email.indexOf('@'))}`);
  }
  otherKeys(records, row, both, soundOf, add);
  const postcode = records.columns.find(({ kind }) => kind === 'postcode')?.values[row] ?? '';
  if (digits !== '' && postcode !== '') {
    add(`z${digits.slice(0, 4)}|${postcode}`);
  }
}
