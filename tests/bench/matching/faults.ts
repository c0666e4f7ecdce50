import type { Draw } from './draw';

const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1234567890'];
const lookAlikes: readonly (readonly [string, string])[] = [
  ['o', '0'],
  ['l', '1'],
  ['i', '1'],
  ['s', '5'],
  ['b', '8'],
  ['z', '2'],
  ['g', '9'],
  ['m', 'rn'],
  ['w', 'vv'],
  ['d', 'cl'],
  ['u', 'v'],
  ['h', 'b'],
];
const soundAlikes: readonly (readonly [string, string])[] = [
  ['ph', 'f'],
  ['ck', 'k'],
  ['c', 'k'],
  ['ie', 'y'],
  ['y', 'i'],
  ['ee', 'ea'],
  ['ght', 't'],
  ['wh', 'w'],
  ['z', 's'],
  ['x', 'ks'],
  ['ou', 'u'],
  ['ll', 'l'],
  ['tt', 't'],
  ['nn', 'n'],
  ['e', 'a'],
];

function neighbour(character: string, draw: Draw): string {
  const row = keyboard.find((keys) => keys.includes(character));
  if (row === undefined) {
    return character;
  }
  const at = row.indexOf(character);
  return draw.pick([row[at - 1], row[at + 1]].filter((key) => key !== undefined));
}

/** One slip of the fingers: a character too many, too few, wrong, or two in the wrong order. */
export function typed(text: string, draw: Draw): string {
  if (text.length < 2) {
    return text;
  }
  const at = draw.whole(0, text.length - 1);
  const [head, here, tail] = [text.slice(0, at), text[at] ?? '', text.slice(at + 1)];
  switch (draw.whole(0, 3)) {
    case 0:
      return head + draw.pick([here, neighbour(here, draw)]) + here + tail;
    case 1:
      return head + tail;
    case 2:
      return head + neighbour(here, draw) + tail;
    default:
      return tail === '' ? head + here : head + (tail[0] ?? '') + here + tail.slice(1);
  }
}

function replaced(text: string, pairs: readonly (readonly [string, string])[], draw: Draw): string {
  const fitting = pairs.flatMap(([from, to]) => [
    ...(text.includes(from) ? [[from, to] as const] : []),
    ...(text.includes(to) ? [[to, from] as const] : []),
  ]);
  if (fitting.length === 0) {
    return typed(text, draw);
  }
  const [from, to] = draw.pick(fitting);
  const places = Array.from({ length: text.length }, (_, at) => at).filter((at) => text.startsWith(from, at));
  const at = draw.pick(places);
  return text.slice(0, at) + to + text.slice(at + from.length);
}

/** One misreading of a scanner: a character for one that looks like it. */
export const scanned = (text: string, draw: Draw): string => replaced(text, lookAlikes, draw);

/** One mishearing: letters for others that sound like them. */
export const heard = (text: string, draw: Draw): string => replaced(text, soundAlikes, draw);

/** A fault of words: two joined, one split, two in the other order, or one cut short. */
export function reworded(text: string, draw: Draw): string {
  const words = text.split(' ');
  if (words.length === 1) {
    const at = draw.whole(2, Math.max(2, text.length - 2));
    return draw.chance(0.5) && text.length > 4
      ? `${text.slice(0, at)} ${text.slice(at)}`
      : text.slice(0, Math.max(3, at));
  }
  switch (draw.whole(0, 2)) {
    case 0:
      return words.join('');
    case 1:
      return [...words.slice(1), words[0] ?? ''].join(' ');
    default: {
      const at = draw.whole(0, words.length - 1);
      return words.map((word, place) => (place === at ? word.slice(0, 2) : word)).join(' ');
    }
  }
}

/** One fault of any kind in a value of letters. */
export function faulty(text: string, draw: Draw): string {
  const kind = draw.whole(0, 9);
  return kind < 5
    ? typed(text, draw)
    : kind < 7
      ? heard(text, draw)
      : kind < 9
        ? scanned(text, draw)
        : reworded(text, draw);
}

/** One fault in a value of digits. */
export function faultyDigits(text: string, draw: Draw): string {
  return draw.chance(0.85) ? typed(text, draw) : scanned(text, draw);
}
