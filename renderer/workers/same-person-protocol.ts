import type { Progress } from '../../shared/kit/progress';
import type { MergeProposals } from '../../shared/matching/plan/propose-merges';

/** Asks who stands more than once on the desk of that name. */
export interface SamePersonRequest {
  readonly deskName: string;
  /** The year in which ages count. */
  readonly currentYear: number;
}

/** What the matching worker tells the window. */
export type SamePersonReply =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'found'; readonly proposals: MergeProposals; readonly people: number };
