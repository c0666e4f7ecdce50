import { checkDigit } from '../../shared/documents/check-digit';

/** What goes into a zone, in the letters of a zone. */
export interface ZoneFacts {
  readonly code: string;
  readonly issuer: string;
  readonly family: string;
  readonly given: string;
  readonly number: string;
  readonly nationality: string;
  readonly birth: string;
  readonly sex: string;
  readonly expiry: string;
  readonly optional: string;
}

const filled = (text: string, length: number): string => text.slice(0, length).padEnd(length, '<');
const checked = (text: string): string => text + checkDigit(text);

function names({ family, given }: ZoneFacts, length: number): string {
  return filled(`${family}<<${given}`.replaceAll(' ', '<'), length);
}

/** The lines of a passport (`TD3`), of cards (`TD1`, `TD2`) or of a visa (`MRV-A`, `MRV-B`). */
export function makeZone(format: 'TD1' | 'TD2' | 'TD3' | 'MRV-A' | 'MRV-B', facts: ZoneFacts): string[] {
  const head = filled(facts.code, 2) + filled(facts.issuer, 3);
  const number = checked(filled(facts.number, 9));
  const birth = checked(facts.birth);
  const expiry = checked(facts.expiry);
  const nationality = filled(facts.nationality, 3);
  const second = number + nationality + birth + facts.sex + expiry;
  switch (format) {
    case 'TD1': {
      const isLong = facts.number.length > 9;
      const first = isLong
        ? facts.number.slice(0, 9) + '<' + filled(checked(facts.number).slice(9) + '<' + facts.optional, 15)
        : number + filled(facts.optional, 15);
      const rest = filled('', 11);
      const all = checkDigit(first + birth + expiry + rest);
      return [head + first, birth + facts.sex + expiry + nationality + rest + all, names(facts, 30)];
    }
    case 'TD2': {
      const rest = filled(facts.optional, 7);
      return [head + names(facts, 31), second + rest + checkDigit(number + birth + expiry + rest)];
    }
    case 'TD3': {
      const rest = checked(filled(facts.optional, 14));
      return [head + names(facts, 39), second + rest + checkDigit(number + birth + expiry + rest)];
    }
    case 'MRV-A':
      return [head + names(facts, 39), second + filled(facts.optional, 16)];
    case 'MRV-B':
      return [head + names(facts, 31), second + filled(facts.optional, 8)];
  }
}
