import type { MoveKind, PlacementMove } from '../../../../shared/planning/plan-difference';
import { fold } from '../household-rows';

/** The moves of one kind, or all, in which every word is found: in the name, the departures or the reason. */
export function searchMoves(
  moves: readonly PlacementMove[],
  kind: MoveKind | 'all',
  search: string,
  wordsOf: (move: PlacementMove) => string,
): PlacementMove[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  const ofKind = kind === 'all' ? [...moves] : moves.filter((move) => move.kind === kind);
  if (words.length === 0) {
    return ofKind;
  }
  return ofKind.filter((move) => {
    const about = fold(wordsOf(move));
    return words.every((word) => about.includes(word));
  });
}
