import { namesIn, recordKey, splitKey } from '../../history/references';
import { applyChanges, creation, deletion, edits } from '../../model/apply-changes';
import type { Change } from '../../model/change';
import type { PersonId } from '../../model/ids';
import type { Person } from '../../model/person';
import { copyPlan } from '../../model/plan';
import type { Plan } from '../../model/plan';
import { pairKey } from './decided-pairs';
import { mergedPerson } from './merged-person';
import type { MergeChoices } from './merged-person';

const aboutPeople = ['personLink', 'contactAttempt', 'matchDecision', 'fixItem'] as const;
type AboutPeople = (typeof aboutPeople)[number];

/** What is needed to look up while many people are merged one after another. */
interface Lookup {
  /** By person: the records about them. */
  readonly about: Map<string, Set<`${AboutPeople}/${string}`>>;
  /** By household: who is in it. */
  readonly members: Map<string, Set<PersonId>>;
}

function lookUp(plan: Plan): Lookup {
  const about: Lookup['about'] = new Map();
  for (const entity of aboutPeople) {
    for (const record of plan[entity].values()) {
      for (const { name } of namesIn(recordKey(entity, record.id), record)) {
        const { id } = splitKey(name);
        const own = about.get(id) ?? new Set();
        own.add(`${entity}/${record.id}`);
        about.set(id, own);
      }
    }
  }
  const members: Lookup['members'] = new Map();
  for (const { id, householdId } of plan.person.values()) {
    const own = members.get(householdId) ?? new Set();
    members.set(householdId, own.add(id));
  }
  return { about, members };
}

/** True for a record that says nothing any more: a tie of somebody to themselves, or one that is there already. */
function isIdle(plan: Plan, entity: AboutPeople, record: Readonly<Record<string, unknown>>): boolean {
  if (entity === 'personLink') {
    const { personId, otherId, kind, id } = record;
    return (
      personId === otherId ||
      [...plan.personLink.values()].some(
        (other) =>
          other.id !== id && other.personId === personId && other.otherId === otherId && other.kind === kind,
      )
    );
  }
  if (entity === 'matchDecision') {
    const key = pairKey(String(record['oneId']), String(record['otherId']));
    return (
      record['oneId'] === record['otherId'] ||
      [...plan.matchDecision.values()].some(
        ({ id, oneId, otherId }) => id !== record['id'] && pairKey(oneId, otherId) === key,
      )
    );
  }
  return false;
}

/** Hands what is kept about `gone` on to `kept`. */
function handOn(plan: Plan, { about }: Lookup, gone: Person, kept: Person): Change[] {
  const changes: Change[] = [];
  const own = about.get(kept.id) ?? new Set();
  for (const key of about.get(gone.id) ?? []) {
    const { entity, id } = splitKey(key) as { entity: AboutPeople; id: string }; // only these were looked up
    const record = plan[entity].get(id);
    if (record === undefined) {
      continue;
    }
    const renamed = Object.fromEntries(
      namesIn(key, record).flatMap(({ field, name }) =>
        splitKey(name).id === gone.id ? [[field, kept.id]] : [],
      ),
    );
    if (isIdle(plan, entity, { ...record, ...renamed })) {
      changes.push(deletion(entity, record));
    } else {
      changes.push(...edits(entity, record, renamed));
      own.add(key);
    }
  }
  about.set(kept.id, own);
  about.delete(gone.id);
  return changes;
}

/** Larger groups than this are no families; they are not joined because of one who is in both. */
const mostJoined = 15;

/** How many people one household has once the households of these people are one; null where they stay apart. */
export function joinedHouseholdSize(sizes: readonly number[]): number | null {
  const joined = sizes.reduce((sum, size) => sum + size - 1, 1);
  return joined > mostJoined ? null : joined;
}

/**
 * Takes `gone` off the roster. Whoever travelled with them travels with `kept` from now on, so that nobody is parted from
 * their family; an emptied household goes, and its place is handed on where there was none.
 */
function takeOff(plan: Plan, { members }: Lookup, gone: Person, kept: Person): Change[] {
  const changes = [deletion('person', gone)];
  const left = members.get(gone.householdId) ?? new Set();
  left.delete(gone.id);
  if (gone.householdId === kept.householdId) {
    return changes;
  }
  const own = members.get(kept.householdId) ?? new Set([kept.id]);
  members.set(kept.householdId, own);
  if (left.size > 0 && joinedHouseholdSize([left.size + 1, own.size]) === null) {
    return changes;
  }
  for (const id of left) {
    const companion = plan.person.get(id);
    own.add(id);
    changes.push(
      ...(companion === undefined ? [] : edits('person', companion, { householdId: kept.householdId })),
    );
  }
  const [household, assignment] = [
    plan.household.get(gone.householdId),
    plan.assignment.get(gone.householdId),
  ];
  const target = plan.household.get(kept.householdId);
  if (target?.basis === 'single' && left.size > 0) {
    const { label, basis, reason } = household ?? target;
    changes.push(...edits('household', target, { label, basis, reason }));
  }
  members.delete(gone.householdId);
  if (assignment !== undefined) {
    changes.push(deletion('assignment', assignment));
    if (!plan.assignment.has(kept.householdId)) {
      changes.push(creation('assignment', { ...assignment, id: kept.householdId }));
    }
  }
  return household === undefined ? changes : [...changes, deletion('household', household)];
}

/** Records to be merged, and whose values are kept where the rule is not to decide. The first record stays. */
export interface MergeGroup {
  readonly ids: readonly PersonId[];
  readonly choices?: MergeChoices;
}

/**
 * The changes that make one person of each group: values are chosen fact by fact, links and attempts handed on, empty
 * households dissolved. Records that are gone are passed over. One step for all groups together.
 */
export function mergePeople(plan: Plan, groups: readonly MergeGroup[]): Change[] {
  const working = copyPlan(plan);
  const lookup = lookUp(working);
  const all: Change[] = [];
  const perform = (changes: readonly Change[]): void => {
    applyChanges(working, changes);
    for (const change of changes) {
      all.push(change);
    }
  };
  for (const { ids, choices = {} } of groups) {
    const [kept, ...others] = ids.flatMap((id) => working.person.get(id) ?? []);
    if (kept === undefined || others.length === 0) {
      continue;
    }
    perform(edits('person', kept, mergedPerson([kept, ...others], choices)));
    for (const gone of others) {
      perform(handOn(working, lookup, gone, kept));
      perform(takeOff(working, lookup, gone, kept));
    }
  }
  return all;
}
