import type { FixItem } from '../../model/fix-item';
import type { Person } from '../../model/person';
import type { Source } from '../../model/source';
import { factsSaid } from '../facts-said';

/** What a mended value says: a person in whom only its facts are filled. */
interface MendedValue {
  readonly draft: Person;
  /** True where the field cannot hold all of the text. */
  readonly isKept: boolean;
  readonly value: string;
}

/** The text that was kept for want of a fact is the fact's no longer. */
function withoutKept(person: Person, { column, value }: FixItem, mended: MendedValue): Person['extra'] {
  const kept = Object.entries(person.extra).filter(
    ([name, text]) => !(text === value && (name === column || name.startsWith(`${column} (`))),
  );
  return Object.fromEntries(mended.isKept ? [...kept, [column, mended.value]] : kept);
}

/**
 * The fields of a person that a mended value changes, and where these now come from. What a person needs is added to;
 * a kind of document that is known stays.
 */
export function mendValue(
  person: Person,
  item: FixItem,
  mended: MendedValue,
  source: Source,
): Partial<Person> {
  const facts = factsSaid(mended.draft).filter(
    (field) => !(field === 'documentType' && person.documentType !== ''),
  );
  const patch: Record<string, unknown> = Object.fromEntries(
    facts.map((field) => [field, mended.draft[field]]),
  );
  if ('needs' in patch) {
    patch['needs'] = [...new Set([...person.needs, ...mended.draft.needs])];
  }
  return {
    ...patch,
    extra: withoutKept(person, item, mended),
    fieldSources: {
      ...person.fieldSources,
      ...Object.fromEntries(facts.map((field) => [field, source])),
    },
  };
}
