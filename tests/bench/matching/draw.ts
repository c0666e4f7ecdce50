import { seededRandom } from '../../../shared/kit/random';

/** Draws from one seeded source; the same seed draws the same. */
export interface Draw {
  readonly chance: (probability: number) => boolean;
  /** A whole number from `from` up to and with `to`. */
  readonly whole: (from: number, to: number) => number;
  readonly pick: <T>(choices: readonly T[]) => T;
  /** An entry of a list whose early entries are common and whose late ones are rare, as names are. */
  readonly pickCommon: <T>(choices: readonly T[], steepness?: number) => T;
  /** A count with that mean: many small ones and a few large. */
  readonly poisson: (mean: number) => number;
  readonly shuffled: <T>(items: readonly T[]) => T[];
}

export function drawFrom(seed: number): Draw {
  const random = seededRandom(seed);
  const at = <T>(choices: readonly T[], index: number): T => {
    const choice = choices[index];
    if (choice === undefined) {
      throw new Error('Nothing to pick from.');
    }
    return choice;
  };
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  return {
    chance: (probability) => random() < probability,
    whole,
    pick: (choices) => at(choices, whole(0, choices.length - 1)),
    pickCommon: (choices, steepness = 2.2) => at(choices, Math.floor(choices.length * random() ** steepness)),
    poisson: (mean) => {
      const limit = Math.exp(-mean);
      let count = 0;
      for (let product = random(); product > limit; product *= random()) {
        count += 1;
      }
      return count;
    },
    shuffled: (items) => {
      const copy = [...items];
      for (let index = copy.length - 1; index > 0; index -= 1) {
        const other = whole(0, index);
        [copy[index], copy[other]] = [at(copy, other), at(copy, index)];
      }
      return copy;
    },
  };
}

/** A list of people with, for each row, the number of the true person behind it. */
export interface KnownPeople {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly truth: readonly number[];
}
