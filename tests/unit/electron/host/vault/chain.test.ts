import { describe, expect, it } from 'vitest';
import { findHead } from '../../../../../electron/host/vault/find-head';
import { recover } from '../../../../../electron/host/vault/recover';
import { seededRandom } from '../../../../../shared/kit/random';
import { aForkedPlan, memorySource, stateText } from '../../../../support/forked-plan';
import { mutateHistory } from '../../../../support/mutate-history';

const seed = Number(process.env['CHAIN_SEED'] ?? 3);
const runs = Number(process.env['CHAIN_RUNS'] ?? 1000);

describe('the chain of batches', () => {
  it(
    'shows every one of 1,000 mutations, at the opening or against the printed words',
    { timeout: 300_000 },
    async () => {
      const plan = await aForkedPlan();
      const random = seededRandom(seed);
      const undetected: string[] = [];
      const invented: string[] = [];
      for (let run = 0; run < runs; run += 1) {
        const { how, files } = mutateHistory(random, plan);
        const isSame = [...plan.plan.files].every(([name, file]) => files.get(name)?.equals(file));
        if (isSame && files.size === plan.plan.files.size) {
          continue;
        }
        const opened = await recover(plan.keys, memorySource(files));
        if (!opened.ok) {
          continue;
        }
        const { notices, point, places, state } = opened.value;
        const printed = await findHead(plan.keys.chain, places, point, plan.plan.words.join(' '));
        // A snapshot that is damaged or gone costs nothing: what it holds is in the journals.
        const isHarmless = how.includes('snapshot') && stateText(state) === plan.newest;
        if (notices.length === 0 && printed.ok && !isHarmless) {
          undetected.push(how);
        }
        if (!plan.states.has(stateText(state))) {
          invented.push(how);
        }
      }
      expect({ undetected, invented }).toEqual({ undetected: [], invented: [] });
    },
  );

  it('opens what was not touched without a word, at the printed head', async () => {
    const { keys, plan, older, fork } = await aForkedPlan();
    const seen = [];
    for (const moment of [plan, fork, ...older]) {
      const opened = await recover(keys, memorySource(moment.files));
      if (opened.ok) {
        const { notices, point, places } = opened.value;
        seen.push([notices, await findHead(keys.chain, places, point, moment.words.join(', '))]);
      }
    }
    expect(seen).toEqual([plan, fork, ...older].map(({ sequence }) => [[], { ok: true, value: sequence }]));
  });
});
