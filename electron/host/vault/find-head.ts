import { setImmediate } from 'node:timers/promises';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { Chain, ChainPoint } from './chain';
import { parseHeadWords } from './head-words';
import type { BatchPlaces } from './walk-journal';

const headsAtOnce = 5000;

/** The number of the batch after which the record stood at these words; a problem where it never did. */
export async function findHead(
  chain: Chain,
  places: BatchPlaces,
  newest: ChainPoint,
  words: string,
): Promise<Result<number>> {
  const asked = parseHeadWords(words);
  if (!asked.ok) {
    return asked;
  }
  for (let sequence = newest.sequence; sequence >= 1; sequence -= 1) {
    const value = sequence === newest.sequence ? newest.value : places.get(sequence)?.value;
    if (value && chain.head(value).equals(asked.value)) {
      return success(sequence);
    }
    if (sequence % headsAtOnce === 0) {
      await setImmediate();
    }
  }
  return failure(message('vault.head-not-found', { count: newest.sequence }));
}
