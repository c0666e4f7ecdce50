import { sortById, type AssignmentProblem, type ProblemHousehold } from './problem';

/** Households that share a departure or all wait: those that the problem puts together, or one by itself. */
export interface TravelGroup {
  /** Sorted by id. */
  readonly members: readonly ProblemHousehold[];
  /** The departure to which one of them, and so all, are locked. */
  readonly locked: string | undefined;
  /** Departures that all of them may take. */
  readonly eligible: readonly string[];
}

/** Every household of a problem in its group, in the order of the first id of each. Ids that nobody has are ignored. */
export function groupHouseholds(problem: AssignmentProblem): TravelGroup[] {
  const households = sortById(problem.households);
  if ((problem.together ?? []).length === 0) return households.map((household) => toGroup([household]));
  const rootOf = joinGroups(problem.together ?? []);
  const groups = new Map<string, ProblemHousehold[]>();
  for (const household of households) {
    const root = rootOf(household.id);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [household]);
    else group.push(household);
  }
  return [...groups.values()].map(toGroup);
}

/** The id that stands for everybody who is put together with an id, directly or through others. */
function joinGroups(together: readonly (readonly string[])[]): (id: string) => string {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root))
      root = parent;
    if (root !== id) parents.set(id, root);
    return root;
  };
  for (const ids of together) {
    for (const id of ids) parents.set(rootOf(id), rootOf(ids[0] ?? id));
  }
  return rootOf;
}

function toGroup(members: readonly ProblemHousehold[]): TravelGroup {
  const locked = members.find((household) => household.locked !== undefined)?.locked;
  const [first, ...others] = members;
  if (others.length === 0) return { members, locked, eligible: first?.eligible ?? [] };
  const sets = others.map((household) => new Set(household.eligible));
  const eligible = (first?.eligible ?? []).filter((id) => sets.every((set) => set.has(id)));
  return { members, locked, eligible };
}
