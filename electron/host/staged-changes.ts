import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import type { Change } from '../../shared/model/change';

/** The parts of one large batch that is on its way. */
export interface StagedChanges {
  readonly add: (batchId: string, part: number, changes: readonly Change[]) => Result<null>;
  /** The changes of all parts, which are kept: the disk may refuse them and be asked again. */
  readonly changesOf: (batchId: string, parts: number) => Result<Change[]>;
  readonly clear: () => void;
}

/** Keeps the parts of the batch that was begun last. */
export function createStagedChanges(): StagedChanges {
  let of = '';
  let parts: (readonly Change[])[] = [];
  const lost = () => failure(message('vault.parts-lost'));
  return {
    add: (batchId, part, changes) => {
      if (part === 0) {
        of = batchId;
        parts = [];
      }
      if (of !== batchId || part !== parts.length) {
        return lost();
      }
      parts.push(changes);
      return success(null);
    },
    changesOf: (batchId, count) =>
      of === batchId && parts.length === count ? success(parts.flat()) : lost(),
    clear: () => {
      of = '';
      parts = [];
    },
  };
}
