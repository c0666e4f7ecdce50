import { edits } from './apply-changes';
import type { Change } from './change';
import type { Person } from './person';
import type { Plan } from './plan';
import type { Source } from './source';

/** Fields that are no facts about a person: where they travel, and the sources themselves. */
const notFacts: ReadonlySet<string> = new Set([
  '*',
  'householdId',
  'source',
  'fieldSources',
  'mergedSources',
]);

/** The source with what a list said of the field last, where a planner now says something else. */
function withListed(person: Person, field: string, source: Source): Source {
  if (source.how === 'file' || source.how === 'paste') {
    return source;
  }
  const before = person.fieldSources[field] ?? person.source;
  const isOfList = before?.how === 'file' || before?.how === 'paste';
  const value: unknown = person[field as keyof Person]; // a change names a field
  const listed = isOfList ? (typeof value === 'string' ? value : JSON.stringify(value)) : before?.listed;
  return listed === undefined ? source : { ...source, listed };
}

/**
 * `changes`, and beside the edits of people's fields the note that these facts now come from `source`. What alters
 * nothing of a person is given back as it is.
 */
export function stampFields(plan: Plan, changes: readonly Change[], source: Source): Change[] {
  const touched = new Map<string, string[]>();
  for (const { entity, entityId, field } of changes) {
    if (entity === 'person' && !notFacts.has(field)) {
      touched.set(entityId, [...(touched.get(entityId) ?? []), field]);
    }
  }
  const stamps = [...touched].flatMap(([id, fields]) => {
    const person = plan.person.get(id);
    return person === undefined
      ? []
      : edits('person', person, {
          fieldSources: {
            ...person.fieldSources,
            ...Object.fromEntries(fields.map((field) => [field, withListed(person, field, source)])),
          },
        });
  });
  return [...changes, ...stamps];
}
