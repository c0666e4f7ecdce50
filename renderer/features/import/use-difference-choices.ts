import { useCallback, useMemo, useState } from 'react';
import { isProposed } from '../../../shared/roster-import/difference/compare-person';
import { changeKey } from '../../../shared/roster-import/difference/difference-keys';
import type { MissingChoice } from '../../../shared/roster-import/difference/accept-difference';
import type { DifferenceAnswers, DifferenceView, KnownRowView } from '../../workers/import-protocol';

export type MaybeChoice = 'new' | 'same' | 'out';

/** What a planner makes of a difference, from what is proposed on. */
export interface DifferenceChoices {
  readonly answers: DifferenceAnswers;
  /** Rows of people on the roster that differ, those that were said to be somebody's among them. */
  readonly changed: readonly KnownRowView[];
  /** Keys of the differences that are taken over. */
  readonly accepted: ReadonlySet<string>;
  readonly accept: (keys: ReadonlySet<string>) => void;
  readonly decideMaybe: (places: Iterable<string>, choice: MaybeChoice) => void;
  readonly bringBack: (places: ReadonlySet<string>) => void;
  readonly decideMissing: (ids: Iterable<string>, choice: MissingChoice) => void;
  /** How many people come in, and how much else changes. */
  readonly totals: { readonly people: number; readonly changes: number; readonly missing: number };
}

const nothing: DifferenceAnswers = { overrides: {}, maybe: {}, back: [], missing: {} };

function without<T>(record: Readonly<Record<string, T>>, keys: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.has(key)));
}

/** Keeps the choices for one file; they outlive a check with other settings. */
export function useDifferenceChoices(difference: DifferenceView | null): DifferenceChoices {
  const [answers, setAnswers] = useState(nothing);
  const { overrides, maybe, back, missing } = answers;

  const changed = useMemo(
    () => [
      ...(difference?.changed ?? []),
      ...(difference?.maybe ?? []).filter(
        ({ place, changes }) => maybe[place] === 'same' && changes.length > 0,
      ),
    ],
    [difference, maybe],
  );
  const proposals = useMemo(
    () =>
      new Map(
        changed.flatMap(({ place, changes }) =>
          changes.map((change) => [changeKey(place, change), isProposed(change)] as const),
        ),
      ),
    [changed],
  );
  const accepted = useMemo(
    () => new Set([...proposals].flatMap(([key, proposed]) => ((overrides[key] ?? proposed) ? [key] : []))),
    [overrides, proposals],
  );
  const accept = useCallback(
    (keys: ReadonlySet<string>) => {
      const next: Record<string, boolean> = {};
      for (const [key, proposed] of proposals) {
        if (keys.has(key) !== proposed) {
          next[key] = keys.has(key);
        }
      }
      setAnswers((present) => ({
        ...present,
        overrides: { ...without(present.overrides, new Set(proposals.keys())), ...next },
      }));
    },
    [proposals],
  );
  const decideMaybe = useCallback((places: Iterable<string>, choice: MaybeChoice) => {
    const chosen = [...places];
    setAnswers((present) => ({
      ...present,
      maybe: {
        ...without(present.maybe, new Set(chosen)),
        ...(choice === 'new' ? {} : Object.fromEntries(chosen.map((place) => [place, choice]))),
      },
    }));
  }, []);
  const bringBack = useCallback((places: ReadonlySet<string>) => {
    setAnswers((present) => ({ ...present, back: [...places] }));
  }, []);
  const decideMissing = useCallback((ids: Iterable<string>, choice: MissingChoice) => {
    const chosen = [...ids];
    setAnswers((present) => ({
      ...present,
      missing: {
        ...without(present.missing, new Set(chosen)),
        ...(choice === 'keep' ? {} : Object.fromEntries(chosen.map((id) => [id, choice]))),
      },
    }));
  }, []);

  const totals = useMemo(() => {
    const kept = new Set(back);
    return {
      people:
        (difference?.fresh ?? 0) +
        (difference?.maybe ?? []).filter(({ place }) => maybe[place] === undefined).length +
        (difference?.gone ?? []).filter(({ place }) => kept.has(place)).length,
      changes: accepted.size,
      missing: (difference?.missing ?? []).filter(({ id }) => missing[id] !== undefined).length,
    };
  }, [accepted, back, difference, maybe, missing]);

  return { answers, changed, accepted, accept, decideMaybe, bringBack, decideMissing, totals };
}
