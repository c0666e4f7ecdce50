/** The service characters of an interchange; `release` is empty where there is none. */
export interface Separators {
  readonly component: string;
  readonly element: string;
  readonly release: string;
  readonly segment: string;
}

/** One segment: its place in the interchange from 1 (UNA is not counted), its tag, and the components of each element. */
export interface Segment {
  readonly number: number;
  readonly tag: string;
  readonly elements: readonly (readonly string[])[];
}

/** The service characters that hold where an interchange does not state its own. */
export const usualSeparators: Separators = { component: ':', element: '+', release: '?', segment: "'" };

/** One element of a segment to be written: one value, or its components. */
export type ElementToWrite = string | readonly string[];

const escaped = (text: string): string => text.replace(/['+:?]/g, '?$&');

function withoutTail(parts: readonly string[]): readonly string[] {
  const last = parts.findLastIndex((part) => part !== '');
  return parts.slice(0, last + 1);
}

/** Writes one segment with the usual service characters; empty elements and components at the end are left out. */
export function writeSegment(tag: string, ...elements: readonly ElementToWrite[]): string {
  const written = elements.map((element) =>
    withoutTail(typeof element === 'string' ? [element] : element)
      .map(escaped)
      .join(':'),
  );
  return `${[tag, ...withoutTail(written)].join('+')}'`;
}
