import type { Desk } from '../../desk/desk';
import type { MapView } from './canvas/desk-map';

const views = new WeakMap<Desk, MapView>();

/** Where the map of an open plan was looked at last; null before that. */
export function keptView(desk: Desk): MapView | null {
  return views.get(desk) ?? null;
}

/** Keeps it for as long as the plan is open. */
export function keepView(desk: Desk, view: MapView): void {
  views.set(desk, view);
}
