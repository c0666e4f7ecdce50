import { useCallback, useMemo, useState } from 'react';
import type { HiddenChoice } from '../../../shared/roster-import/hidden-parts';
import type { OpenedFile } from '../../workers/import-protocol';

/** What a file can hide, in the order in which it is asked about. */
export const hiddenParts = ['sheets', 'rows', 'columns'] as const;
export type HiddenPart = (typeof hiddenParts)[number];
type Answer = HiddenChoice['rows'];

interface FoundPart {
  readonly count: number;
  /** Where they are, for people: names of sheets, numbers of rows, letters of columns. */
  readonly places: string;
}

/** The hidden parts of a file, and what the planner has said about them. */
export interface HiddenParts {
  /** Null where nothing of the kind is hidden. */
  readonly found: Readonly<Record<HiddenPart, FoundPart | null>>;
  readonly answers: Readonly<Partial<Record<HiddenPart, Answer>>>;
  readonly answer: (part: HiddenPart, answer: Answer) => void;
  readonly isAnswered: boolean;
}

/** Hidden parts are read like the rest until somebody says otherwise. */
export function hiddenChoice({ rows, columns }: HiddenParts['answers']): HiddenChoice {
  return { rows: rows ?? 'include', columns: columns ?? 'include' };
}

/** Follows what is hidden in the sheets that come in. */
export function useHiddenParts(
  opened: OpenedFile | null,
  chosen: readonly string[],
  asksForSheets: boolean,
): HiddenParts {
  const [answers, setAnswers] = useState<HiddenParts['answers']>({});
  const found = useMemo(() => {
    const sheets = opened?.sheets ?? [];
    const read = sheets.filter(({ name }) => chosen.includes(name));
    const unseen = asksForSheets ? sheets.filter(({ hidden, rows }) => hidden && rows > 0) : [];
    const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
    const part = (count: number, places: readonly string[]): FoundPart | null =>
      count === 0 ? null : { count, places: places.filter((place) => place !== '').join('; ') };
    return {
      sheets: part(
        unseen.length,
        unseen.map(({ name }) => name),
      ),
      rows: part(
        total(read.map(({ hiddenRows }) => hiddenRows)),
        read.map(({ hiddenRowPlaces }) => hiddenRowPlaces),
      ),
      columns: part(
        total(read.map(({ hiddenColumns }) => hiddenColumns)),
        read.map(({ hiddenColumnPlaces }) => hiddenColumnPlaces),
      ),
    };
  }, [asksForSheets, chosen, opened]);
  const answer = useCallback((part: HiddenPart, said: Answer) => {
    setAnswers((before) => ({ ...before, [part]: said }));
  }, []);
  const isAnswered = hiddenParts.every((part) => found[part] === null || answers[part] !== undefined);
  return useMemo(() => ({ found, answers, answer, isAnswered }), [found, answers, answer, isAnswered]);
}
