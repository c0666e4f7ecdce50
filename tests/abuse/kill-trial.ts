import { copyPlan } from '../../shared/model/plan';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DeskBridge } from '../../shared/contract/desk-bridge';
import type { Random } from '../../shared/kit/random';
import type { Batch } from '../../shared/model/change';
import type { PlanId } from '../../shared/model/ids';
import { HostDiedError, startHost } from './host-process';
import type { HostProcess } from './host-process';
import { beginLife } from './random-life';
import type { DeathOrder } from './host-protocol';
import type { Life } from './random-life';
import { describeDifference, isSamePlan, readWholePlan } from './read-whole-plan';
import { inScratchFolder } from './scratch-folder';
import { attemptRandom, pick, runAttempts, scaled, whole } from './trial';
import type { Findings, Trial, TrialOptions } from './trial';

const passphrase = 'a plainly fictional passphrase';

/** What the host is doing when it is killed. */
const occasions = ['import', 'edit', 'bulk-edit', 'assign', 'snapshot', 'backup', 'opening'] as const;
type Occasion = (typeof occasions)[number];

/** Deaths that one plan goes through, one after the other; each is followed by a new process that looks. */
const deathsAPlan = 10;

/** What one occasion took the last time, so that the next kill falls inside it. */
interface Measured {
  calls: number;
  milliseconds: number;
}

/** A plan, what was acknowledged of it, and what was on its way when the host died. */
interface Victim {
  /** Where its backups go. */
  readonly stick: string;
  planId: PlanId | null;
  readonly life: Life;
  /** Batches that were sent and not answered, in order. */
  readonly sent: Batch[];
}

interface Death {
  readonly where: string;
  readonly isUnanswered: boolean;
}

async function open(bridge: DeskBridge, victim: Victim): Promise<readonly string[]> {
  const opened =
    victim.planId === null
      ? await bridge.createPlan({ label: 'Bamako', passphrase })
      : await bridge.openPlan({ planId: victim.planId, passphrase });
  if (!opened.ok) {
    return [`did not open: ${opened.problem.id}`];
  }
  victim.planId = opened.value.planId;
  return opened.value.notices.map(({ id }) => id).filter((id) => id !== 'vault.torn-tail-cut');
}

/** Opens the plan after a death and compares it with what it may be: all that was acknowledged, and of the rest a beginning. */
async function inspect(bridge: DeskBridge, victim: Victim): Promise<string[]> {
  const notices = await open(bridge, victim);
  if (notices.length > 0) {
    return [...notices];
  }
  const found = await readWholePlan(bridge);
  const acknowledged = copyPlan(victim.life.plan);
  const sent = victim.sent.splice(0);
  for (let taken = 0; !isSamePlan(victim.life.plan, found); taken += 1) {
    const batch = sent[taken];
    if (batch === undefined) {
      return [`acknowledged and found differ (${describeDifference(acknowledged, found)})`];
    }
    victim.life.apply(batch);
  }
  return [];
}

async function commit(bridge: DeskBridge, victim: Victim, batch: Batch): Promise<void> {
  victim.sent.push(batch);
  const answer = await bridge.commit({ batch });
  if (!answer.ok) {
    throw new Error(`commit was refused with ${answer.problem.id}`);
  }
  victim.sent.shift();
  victim.life.apply(batch);
}

/** Does what the occasion is about, with nobody waiting for the answers of a burst of edits. */
async function act(bridge: DeskBridge, victim: Victim, occasion: Occasion, random: Random): Promise<void> {
  switch (occasion) {
    case 'import':
      return commit(bridge, victim, victim.life.next('import', 200 + whole(random, 1500)));
    case 'edit':
      await Promise.all(
        Array.from({ length: 3 }, () =>
          commit(bridge, victim, victim.life.next(pick(random, ['edit', 'departure', 'delete', 'issue']))),
        ),
      );
      return;
    case 'bulk-edit':
    case 'assign':
      return commit(bridge, victim, victim.life.next(occasion));
    case 'snapshot':
    case 'opening':
      await bridge.closePlan({}); // takes a snapshot
      await open(bridge, victim);
      return;
    case 'backup':
      await bridge.setBackup({ folder: victim.stick, everyChanges: 0, everyMinutes: 0 });
      await bridge.backupNow({});
      return;
  }
}

/** Kills the host at a random point of the occasion: at a call to its disk, or at a moment. */
async function dieDuring(
  host: HostProcess,
  victim: Victim,
  random: Random,
  measured: Map<Occasion, Measured>,
): Promise<Death> {
  const occasion = pick(random, occasions);
  const usual = measured.get(occasion) ?? { calls: 12, milliseconds: 30 };
  const order: DeathOrder | null =
    random() < 0.6
      ? {
          afterCalls: 1 + whole(random, usual.calls + 2),
          when: pick(random, ['before', 'halfway', 'after']),
        }
      : null;
  const delay = random() * usual.milliseconds * 1.3;
  const where =
    order === null
      ? `${occasion}, after ${delay.toFixed(1)} ms`
      : `${occasion}, ${order.when} call ${order.afterCalls}`;
  let isUnanswered = false;
  try {
    const callsBefore = await host.countCalls();
    // What the host does by itself may bring the death on before it is asked for anything.
    if (order === null) {
      void sleep(delay).then(() => host.kill());
    } else {
      await host.dieAt(order);
    }
    const start = performance.now();
    await act(host.bridge, victim, occasion, random);
    measured.set(occasion, {
      calls: order === null ? usual.calls : (await host.countCalls()) - callsBefore,
      milliseconds: performance.now() - start,
    });
  } catch (error) {
    if (!(error instanceof HostDiedError)) {
      throw error;
    }
    isUnanswered = true;
  }
  host.kill(); // when it was faster than thought, it dies just after its last acknowledgement
  const said = await host.ended;
  return { where: said === '' ? where : `${where}, and it said ${said.slice(0, 300)}`, isUnanswered };
}

/** One plan that is worked on by one host after another, each of which dies; answers with what was wrong the first time. */
async function dieAgainAndAgain(
  { programs }: TrialOptions,
  folder: string,
  random: Random,
  measured: Map<Occasion, Measured>,
  died: (isUnanswered: boolean) => void,
): Promise<Findings> {
  const settings = {
    home: join(folder, 'home'),
    exports: join(folder, 'exports'),
    snapshotAfterBytes: 20_000 + whole(random, 200_000),
  };
  const victim: Victim = { stick: join(folder, 'stick'), planId: null, life: beginLife(random), sent: [] };
  let last = '';
  for (let death = 0; ; death += 1) {
    const host = startHost(programs.host, settings);
    const problems = await (death === 0 ? open(host.bridge, victim) : inspect(host.bridge, victim));
    if (problems.length > 0 || death === deathsAPlan) {
      host.kill();
      await host.ended;
      return problems.map((problem) => `${problem} [death ${death}: ${last}]`);
    }
    const { where, isUnanswered } = await dieDuring(host, victim, random, measured);
    last = where;
    died(isUnanswered);
  }
}

/** SIGKILL of the host while it works; a new process then has to find everything that was acknowledged. */
export const killTrial: Trial = {
  name: 'kill',
  title: 'SIGKILL of the host during import, edit, assign, snapshot, backup, opening',
  kind: 'busy',
  run: async (options) => {
    const measured = new Map<Occasion, Measured>();
    let deaths = 0;
    let unanswered = 0;
    const died = (isUnanswered: boolean) => {
      deaths += 1;
      unanswered += isUnanswered ? 1 : 0;
    };
    const plans = scaled(300 / deathsAPlan, options);
    const findings = await runAttempts(options, 'kill', plans, 2, (index) => {
      const random = attemptRandom(options.seed, 'kill', index);
      return inScratchFolder((folder) => dieAgainAndAgain(options, folder, random, measured, died));
    });
    const what = 'acknowledged changes lost, half batches, refusals to open';
    return {
      counts: [{ what, trials: deaths, losses: findings.length }],
      findings,
      notes: [`kill: ${unanswered} of ${deaths} hosts died before they could answer.`],
    };
  },
};
