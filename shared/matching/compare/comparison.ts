/** A level at which two records agree in one respect. */
export interface Level {
  /** What the level is called in explanations. */
  readonly name: string;
  /** How often two records of one person are thought to agree so, before anything is learned; a row adds up to 1. */
  readonly person: number;
  /** The same for two people of one household. */
  readonly household: number;
  /**
   * How much the rarity of the value counts: not at all, wholly because the value is the same, or as a value that is
   * nearly the same.
   */
  readonly rarity: 'none' | 'same' | 'near';
  /** True where the values are so alike that other facts may follow from it. */
  readonly agrees?: true;
}

/** One respect in which records are compared. */
export interface Comparison {
  /** Unlike all others of a run. */
  readonly id: string;
  /** The column's name where the comparison is of one column only. */
  readonly column: string;
  /** Level 0 says that either record lacks the value; the others are in any order. */
  readonly levels: readonly Level[];
  /** `person` for facts of one person, `household` for those that a family shares. */
  readonly bond: 'person' | 'household';
  /** True for a part of where somebody lives: whoever moves changes all such parts at once. */
  readonly moves?: true;
  /** Comparisons from which this one follows in part, by id; they stand before it. At most two. */
  readonly parents: readonly string[];
  /** The level of two records; the same for either order. */
  readonly compare: (one: number, other: number) => number;
  /** The frequency, 0 to 1, of the value on which the records that were compared last agree; 0 where it says nothing. */
  readonly frequency: () => number;
}

/** The level for a value that is missing. */
export const unknownLevel: Level = { name: 'unknown', person: 0, household: 0, rarity: 'none' };
