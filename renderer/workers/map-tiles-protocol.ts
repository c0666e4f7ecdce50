import type { Message } from '../../shared/messages/message';
import type { KnownPlace } from '../../shared/places/gazetteer';

/** How the ground is painted: CSS colours. */
export interface GroundColours {
  readonly water: string;
  readonly land: string;
  /** The country of the plan stands out from its neighbours. */
  readonly homeLand: string;
  readonly coast: string;
  readonly border: string;
  readonly province: string;
  readonly river: string;
  readonly ownLine: string;
  readonly ownFill: string;
}

/** A square of the map in the usual numbering of web maps. */
export interface TileCoordinates {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** West, south, east and north, degrees; the west may lie below −180 where the view crosses the date line. */
export type Bounds = readonly [number, number, number, number];

export type LabelKind = 'country' | 'province' | 'capital' | 'town' | 'airport' | 'port';

/** A name that may be written on the map, the first of a list more important than the next. */
export interface LabelCandidate {
  readonly kind: LabelKind;
  readonly names: { readonly en: string; readonly fr: string; readonly ar: string };
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
}

export type MapTilesRequest =
  | { readonly kind: 'look'; readonly colours: GroundColours; readonly homeCountry: string }
  | {
      readonly kind: 'tile';
      readonly id: number;
      readonly at: TileCoordinates;
      /** Device pixels to a side. */
      readonly size: number;
      /** Device pixels to a pixel of the page. */
      readonly ratio: number;
      /** Where other colours are wanted than those on screen, as for paper. */
      readonly colours?: GroundColours;
    }
  | { readonly kind: 'drop'; readonly id: number }
  | { readonly kind: 'labels'; readonly id: number; readonly bounds: Bounds; readonly zoom: number }
  | { readonly kind: 'extent'; readonly id: number; readonly country: string }
  | { readonly kind: 'find'; readonly id: number; readonly query: string; readonly nearCountry: string }
  /** The texts of the GeoJSON files that are drawn above the ground; `near` is where the plan is. */
  | { readonly kind: 'own'; readonly id: number; readonly texts: readonly string[]; readonly near: string };

/** What became of the user's own map: where it lies, or what is wrong with it. */
export type OwnMapRead =
  { readonly ok: true; readonly bounds: Bounds | null } | { readonly ok: false; readonly problem: Message };

export type MapTilesReply =
  | { readonly kind: 'tile'; readonly id: number; readonly bitmap: ImageBitmap }
  | { readonly kind: 'labels'; readonly id: number; readonly labels: readonly LabelCandidate[] }
  | { readonly kind: 'extent'; readonly id: number; readonly bounds: Bounds }
  | { readonly kind: 'found'; readonly id: number; readonly places: readonly KnownPlace[] }
  | { readonly kind: 'own'; readonly id: number; readonly read: OwnMapRead }
  /** What was drawn before can be drawn better now. */
  | { readonly kind: 'sharper' }
  | { readonly kind: 'broken' };
