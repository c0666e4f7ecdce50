const firstLetter = /[\p{L}\p{N}]\p{M}*/u;

/** The first letters of the words of a name with its marks, such as `A. M.`; empty for a name without letters. */
export function initialsOf(name: string): string {
  return name
    .split(/[\s\-‐–]+/u)
    .map((word) => firstLetter.exec(word)?.[0] ?? '')
    .filter((letter) => letter !== '')
    .slice(0, 6)
    .map((letter) => `${letter.toLocaleUpperCase('en')}.`)
    .join(' ');
}

/** The last three characters of a document number after dots, and never more than half of it. */
export function documentTail(number: string): string {
  const characters = Array.from(number.trim());
  const shown = Math.min(3, Math.floor(characters.length / 2));
  return characters.length === 0 ? '' : `…${shown === 0 ? '' : characters.slice(-shown).join('')}`;
}
