import { copyPlan } from '../../shared/model/plan';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DeskBridge } from '../../shared/contract/desk-bridge';
import type { Random } from '../../shared/kit/random';
import type { PlanId } from '../../shared/model/ids';
import { HostDiedError, startHost } from './host-process';
import type { HostProcess } from './host-process';
import type { HostSettings } from './host-protocol';
import { must } from './original-desk';
import { beginLife } from './random-life';
import type { Life } from './random-life';
import { isSamePlan, readWholePlan } from './read-whole-plan';
import { inMemoryFolder } from './scratch-folder';
import { attemptRandom, attemptsWith, pick, runAttempts, scaled, whole } from './trial';
import type { Findings, Trial, TrialOptions, TrialResult } from './trial';

const passphrase = 'a plainly fictional passphrase';

type Action = 'seal' | 'burn';

/** A plan of the desk, and what must be in it as long as it lives. */
interface Doomed {
  readonly planId: PlanId;
  readonly life: Life;
  /** The private half, as it was written for headquarters. */
  readonly recoveryKey: string;
  /** The import that was on its way when the key was held down: in the plan or not. */
  pending: Life['plan'] | null;
}

interface Desk {
  readonly settings: HostSettings;
  readonly plans: readonly Doomed[];
  /** What the passphrase slots of the plans hold: must be nowhere when the desk is dead. */
  readonly wrappedKeys: readonly string[];
}

async function readEverything(folder: string): Promise<{ path: string; content: Buffer }[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        return { path, content: await readFile(path) };
      }),
  );
}

/** A desk of two plans, one of them open, with a file exported from each. */
async function furnish(
  bridge: DeskBridge,
  settings: HostSettings,
  action: Action,
  random: Random,
): Promise<Desk> {
  await must(bridge.setDeskSettings({ autoLockMinutes: 5, panicAction: action }));
  const plans: Doomed[] = [];
  for (const label of ['Bamako', 'Sikasso']) {
    const { planId } = await must(bridge.createPlan({ label, passphrase }));
    const life = beginLife(random);
    for (const batch of [life.next('import', 20 + whole(random, 100)), life.next('departure')]) {
      await must(bridge.commit({ batch }));
      life.apply(batch);
    }
    await must(bridge.saveFile({ suggestedName: `${label}.csv`, bytes: Buffer.from('a list') }));
    const recovery = await must(bridge.addRecoverySlot({ label: 'mission' }));
    const recoveryKey = await readFile(recovery.path, 'utf8');
    plans.push({ planId, life, recoveryKey, pending: null });
  }
  const files = await readEverything(join(settings.home, 'plans'));
  const wrappedKeys = files.flatMap(({ content }) =>
    [...content.toString('latin1').matchAll(/"wrappedKey": ?"([^"]+)"/g)].map(([, key]) => key ?? ''),
  );
  const recoverySlots = files.flatMap(({ content }) =>
    [...content.toString('latin1').matchAll(/"kind": ?"recovery"[^}]*"wrappedKey": ?"([^"]+)"/g)].map(
      ([, key]) => key ?? '',
    ),
  );
  const local = wrappedKeys.filter((key) => action === 'burn' || !recoverySlots.includes(key));
  return { settings, plans, wrappedKeys: local };
}

/** Holds the key down while an import runs, and kills the host in the middle; answers with the point. */
async function dieInPanic(
  host: HostProcess,
  desk: Desk,
  random: Random,
  usual: { calls: number; ms: number },
) {
  const { bridge } = host;
  const open = desk.plans.at(-1);
  let importing: Promise<unknown> = Promise.resolve();
  if (open !== undefined && random() < 0.5) {
    const batch = open.life.next('import', 300);
    const before = copyPlan(open.life.plan);
    open.life.apply(batch);
    open.pending = before;
    importing = bridge.commit({ batch }).catch(() => undefined);
  }
  let where: string;
  const callsBefore = await host.countCalls();
  if (random() < 0.7) {
    const order = {
      afterCalls: 1 + whole(random, usual.calls),
      when: pick<'before' | 'halfway' | 'after'>(random, ['before', 'halfway', 'after']),
    };
    where = `${order.when} call ${order.afterCalls}`;
    await host.dieAt(order);
  } else {
    const delay = random() * usual.ms;
    where = `after ${delay.toFixed(1)} ms`;
    void sleep(delay).then(() => host.kill());
  }
  const start = performance.now();
  try {
    await bridge.panic({});
    usual.ms = performance.now() - start;
    usual.calls = Math.max(usual.calls, (await host.countCalls()) - callsBefore);
  } catch (error) {
    if (!(error instanceof HostDiedError)) {
      throw error;
    }
  }
  host.kill();
  await importing;
  await host.ended;
  return where;
}

async function fateOf(
  bridge: DeskBridge,
  { planId, life, pending }: Doomed,
  secret: { readonly passphrase: string; readonly recoveryKey?: string },
): Promise<string> {
  const opened = await bridge.openPlan({ planId, ...secret });
  if (!opened.ok) {
    return 'nothing';
  }
  const found = await readWholePlan(bridge);
  await bridge.closePlan({});
  return isSamePlan(life.plan, found) || (pending !== null && isSamePlan(pending, found))
    ? 'everything'
    : 'a part';
}

/** The next start, and what the correct passphrase then opens. */
async function lookAround(
  host: HostProcess,
  action: Action,
  desk: Desk,
  found: (fate: string) => void,
): Promise<Findings> {
  const { bridge } = host;
  const { receipt } = await must(bridge.deskState({}));
  const fates: string[] = [];
  for (const plan of desk.plans) {
    fates.push(await fateOf(bridge, plan, { passphrase }));
  }
  const isSealed = action === 'seal' && fates[0] === 'nothing';
  const recovered: string[] = [];
  for (const plan of desk.plans) {
    const secret = { passphrase: '', recoveryKey: plan.recoveryKey };
    recovered.push(isSealed ? await fateOf(bridge, plan, secret) : 'everything');
  }
  host.kill();
  await host.ended;
  found(fates[0] ?? '');
  const findings: string[] = [];
  if (new Set(fates).size > 1 || fates.includes('a part')) {
    findings.push(`the passphrase opens ${fates.join(' and ')}`);
  }
  if (fates[0] === 'everything') {
    return receipt === null ? findings : [...findings, 'a receipt for what was not destroyed'];
  }
  const left = await readEverything(desk.settings.home);
  const intent = left.some(({ path }) => path.includes('panic-intent'));
  const keys = left.filter(({ content }) => desk.wrappedKeys.some((key) => content.includes(key)));
  const vaults = left.filter(({ path }) => path.endsWith('.bin'));
  const exports = await readEverything(desk.settings.exports);
  return [
    ...findings,
    ...recovered.filter((fate) => fate !== 'everything').map((fate) => `the recovery key opens ${fate}`),
    ...(receipt?.action === action ? [] : ['no receipt']),
    ...(intent ? ['the intent is still there'] : []),
    ...keys.map(({ path }) => `a wrapped key is left in ${path.slice(desk.settings.home.length)}`),
    ...(action === 'burn'
      ? [...vaults, ...exports].map(({ path }) => `left behind: ${path.replace(desk.settings.home, '')}`)
      : []),
  ];
}

async function runOne(
  action: Action,
  options: TrialOptions,
): Promise<{ findings: string[]; count: number; note: string }> {
  let alive = 0;
  const tally = (fate: string) => {
    alive += fate === 'everything' ? 1 : 0;
  };
  const usual = { calls: 60, ms: 60 };
  const count = scaled(50, options);
  const findings = await runAttempts(options, action, count, 2, (index) =>
    inMemoryFolder(async (folder) => {
      const random = attemptRandom(options.seed, action, index);
      const settings = {
        home: join(folder, 'home'),
        exports: join(folder, 'exports'),
        snapshotAfterBytes: 100_000,
      };
      const host = startHost(options.programs.host, settings);
      const desk = await furnish(host.bridge, settings, action, random);
      let where = await dieInPanic(host, desk, random, usual);
      if (random() < 0.3) {
        const death = { afterCalls: 1 + whole(random, usual.calls), when: 'halfway' as const };
        const second = startHost(options.programs.host, { ...settings, death });
        await second.bridge.listPlans({}).catch(() => undefined);
        second.kill();
        await second.ended;
        where += `, and the next start at call ${death.afterCalls}`;
      }
      const found = await lookAround(startHost(options.programs.host, settings), action, desk, tally);
      return found.map((finding) => `died ${where}: ${finding}`);
    }),
  );
  const note = `panic: ${action}: after the next start ${alive} of ${count} desks were whole, the others dead.`;
  return { findings, count, note };
}

/** The host dies while it seals or burns the desk. */
export const panicTrial: Trial = {
  name: 'panic',
  title: 'SIGKILL during seal and burn',
  kind: 'busy',
  run: async (options): Promise<TrialResult> => {
    const sealed = await runOne('seal', options);
    const burned = await runOne('burn', options);
    const what = 'neither whole nor dead, intent not completed, key or file left';
    return {
      counts: [
        { what: `seal: ${what}`, trials: sealed.count, losses: attemptsWith(sealed.findings) },
        { what: `burn: ${what}`, trials: burned.count, losses: attemptsWith(burned.findings) },
      ],
      findings: [...sealed.findings, ...burned.findings],
      notes: [sealed.note, burned.note],
    };
  },
};
