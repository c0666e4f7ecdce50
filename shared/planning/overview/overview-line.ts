import type { Message } from '../../messages/message';
import type { DepartureId } from '../../model/ids';

/** How pressing a line is: something is wrong or late, comes within hours, or is to be known. */
export const pressures = ['now', 'soon', 'watch'] as const;
export type Pressure = (typeof pressures)[number];

/** Where a line leads: to people in the roster, to the unsupported ones on the map, to a departure on the board or its manifest, or to a section. */
export type LeadsTo =
  | { readonly kind: 'people'; readonly label: Message; readonly ids: readonly string[] }
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'manifest'; readonly departureId: DepartureId }
  | { readonly kind: 'section'; readonly section: 'fixes' | 'same-person' | 'departures' | 'board' | 'map' };

/** One matter of the first screen: a sentence with its number, and where a click on it leads. */
export interface OverviewLine {
  /** What kind of matter it is, with the id of its record where there are several of a kind. */
  readonly id: string;
  readonly pressure: Pressure;
  /** When it closes or ends, ISO 8601; empty where nothing ends. */
  readonly at: string;
  readonly message: Message;
  readonly leadsTo: LeadsTo;
}

const instant = ({ at }: OverviewLine): number => (at === '' ? Number.POSITIVE_INFINITY : Date.parse(at));

/** The most pressing first, and of those what ends first; else in the order in which they came. */
export function inOrderOfPressure(lines: readonly OverviewLine[]): OverviewLine[] {
  const rank = ({ pressure }: OverviewLine): number => pressures.indexOf(pressure);
  return [...lines].sort(
    (a, b) => rank(a) - rank(b) || (instant(a) === instant(b) ? 0 : instant(a) - instant(b)),
  );
}
