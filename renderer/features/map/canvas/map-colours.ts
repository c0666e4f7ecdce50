import type { Whereabouts } from '../../../../shared/planning/where-everybody-is';
import type { GroundColours } from '../../../workers/map-tiles-protocol';

/** Everything that is painted on a map. */
export interface MapColours extends GroundColours {
  /** Names, and the rim that keeps them legible on any ground. */
  readonly text: string;
  readonly faintText: string;
  readonly areaText: string;
  readonly halo: string;
  readonly dot: string;
  readonly card: string;
  readonly accent: string;
  readonly danger: string;
  readonly warning: string;
  readonly caution: string;
  readonly info: string;
  readonly stale: string;
  readonly parts: Readonly<Record<Whereabouts, string>>;
  /** Major categories I to IV, and the one that is not known. */
  readonly categories: readonly [string, string, string, string, string];
}

const light: MapColours = {
  water: '#d3e0ea',
  land: '#efede6',
  homeLand: '#fbfaf6',
  coast: '#9fb3c4',
  border: '#8e8798',
  province: '#c5bfb2',
  river: '#a5c2d9',
  ownLine: '#5f6770',
  ownFill: '#00000010',
  text: '#22282f',
  faintText: '#4c545d',
  areaText: '#6b6478',
  halo: '#fdfcf9',
  dot: '#3b424c',
  card: '#ffffff',
  accent: '#255a8c',
  danger: '#c92a2a',
  warning: '#c2560c',
  caution: '#8f6a00',
  info: '#255a8c',
  stale: '#b26a00',
  parts: {
    departed: '#1c4a76',
    assigned: '#0b8a66',
    waiting: '#c2560c',
    staying: '#862e9c',
    'already-left': '#69717d',
    'not-eligible': '#7a4b1e',
    unreachable: '#c92a2a',
    unknown: '#8f6a00',
  },
  categories: ['#1c4a76', '#0b8a66', '#c2560c', '#862e9c', '#69717d'],
};

const dark: MapColours = {
  water: '#12181f',
  land: '#242a31',
  homeLand: '#2c333b',
  coast: '#44525f',
  border: '#7b7489',
  province: '#454d57',
  river: '#30485c',
  ownLine: '#8f98a3',
  ownFill: '#ffffff10',
  text: '#e4e8ed',
  faintText: '#b3bbc5',
  areaText: '#a69fb4',
  halo: '#1b2026',
  dot: '#c3cad3',
  card: '#1e2227',
  accent: '#88b0d5',
  danger: '#ff8787',
  warning: '#ff9d4d',
  caution: '#e8c33c',
  info: '#88b0d5',
  stale: '#ffb84d',
  parts: {
    departed: '#88b0d5',
    assigned: '#38c29a',
    waiting: '#ff9d4d',
    staying: '#d08be0',
    'already-left': '#98a2b0',
    'not-eligible': '#c9a06d',
    unreachable: '#ff8787',
    unknown: '#e8c33c',
  },
  categories: ['#88b0d5', '#38c29a', '#ff9d4d', '#d08be0', '#98a2b0'],
};

const paper: MapColours = {
  ...light,
  water: '#e6eef4',
  land: '#f6f5f1',
  homeLand: '#ffffff',
  halo: '#ffffff',
};

/** The colours of a scheme; on paper they are light whatever the screen is. */
export function mapColours(scheme: 'light' | 'dark' | 'paper'): MapColours {
  return { light, dark, paper }[scheme];
}
