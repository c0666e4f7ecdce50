/** How a passphrase would stand against a program that guesses: `strong` lasts for centuries at the cost of one guess here. */
export type PassphraseStrength = 'weak' | 'fair' | 'strong';

/** Bits that a letter of ordinary text adds (Shannon 1951: 0.6 to 1.3 for long text; words out of context carry more). */
const bitsInWord = 2.1;
/** Bits that a character adds which the one before does not lead to. */
const bitsAfterTurn = 4.5;
/** Bits that the next of a row adds, such as `aaa`, `123` or `abc`. */
const bitsInRow = 0.3;

const fairBits = 35;
const strongBits = 55;

function kindOf(character: string): string {
  return /\p{L}/u.test(character)
    ? character === character.toLowerCase()
      ? 'small'
      : 'capital'
    : /\d/.test(character)
      ? 'digit'
      : /\s/.test(character)
        ? 'blank'
        : 'mark';
}

/** Words that occur twice, or rows from the keyboard, add nothing the second time. */
function withoutRepetition(passphrase: string): string {
  const known = new Set<string>();
  return passphrase
    .split(/(\s+)/)
    .filter((part) => {
      const word = part.trim().toLowerCase();
      const isNew = word === '' || !known.has(word);
      known.add(word);
      return isNew;
    })
    .join('');
}

/**
 * A cautious estimate of how many bits a guessing program would have to go through, from the shape of the passphrase alone: six
 * words of a list come out near the 66 bits that they have. Not a promise: a quotation looks as good as random words.
 */
export function passphraseBits(passphrase: string): number {
  let bits = 0;
  let before: string | undefined;
  for (const character of withoutRepetition(passphrase)) {
    const kind = kindOf(character);
    if (kind === 'blank') {
      before = undefined;
      continue;
    }
    if (before === undefined) {
      bits += bitsAfterTurn;
    } else if (Math.abs((character.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0)) <= 1) {
      bits += bitsInRow;
    } else if (kind === 'small' && kindOf(before) !== 'digit' && kindOf(before) !== 'mark') {
      bits += bitsInWord;
    } else if (kind === 'digit' && kindOf(before) === 'digit') {
      bits += 2.5;
    } else {
      bits += kind === kindOf(before) ? bitsInWord : bitsAfterTurn;
    }
    before = character;
  }
  return bits;
}

/** What the estimate means; null for a passphrase that is too short to be taken. */
export function passphraseStrength(passphrase: string): PassphraseStrength | null {
  if (passphrase.length < 8) {
    return null;
  }
  const bits = passphraseBits(passphrase);
  return bits < fairBits ? 'weak' : bits < strongBits ? 'fair' : 'strong';
}
