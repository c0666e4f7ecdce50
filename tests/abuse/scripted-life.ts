import type { DeskBridge } from '../../shared/contract/desk-bridge';
import { success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import type { Random } from '../../shared/kit/random';
import type { MessageId } from '../../shared/messages/en';
import type { PlanId } from '../../shared/model/ids';
import { beginLife } from './random-life';
import type { Life, StepKind } from './random-life';

/** What a plan has been through, and what must be found of it. */
export interface LivedLife {
  readonly life: Life;
  readonly planId: PlanId | null;
  readonly passphrase: string;
  /** Each refusal on the way, with the step that it answered. */
  readonly refusals: readonly { readonly step: string; readonly problem: MessageId }[];
  /** Steps that were refused even after the plan was closed and opened again. */
  readonly stuck: readonly string[];
}

interface Living {
  readonly life: Life;
  planId: PlanId | null;
  passphrase: string;
}

interface Step {
  readonly name: string;
  readonly run: (bridge: DeskBridge, living: Living) => Promise<Result<unknown>>;
}

const firstPassphrase = 'a plainly fictional passphrase';

function create(): Step {
  return {
    name: 'create',
    run: async (bridge, living) => {
      const created = await bridge.createPlan({ label: 'Bamako', passphrase: living.passphrase });
      living.planId = created.ok ? created.value.planId : living.planId;
      return created;
    },
  };
}

/** The batch is made once: a repeated step saves the same one, as the window does. */
function commit(kind: StepKind, people: number): Step {
  let batch: ReturnType<Life['next']> | undefined;
  return {
    name: kind,
    run: async (bridge, { life }) => {
      batch ??= life.next(kind, people);
      const saved = await bridge.commit({ batch });
      if (saved.ok) {
        life.apply(batch);
      }
      return saved;
    },
  };
}

function call(name: string, run: (bridge: DeskBridge) => Promise<Result<unknown>>): Step {
  return { name, run };
}

function open({ planId, passphrase }: Living, bridge: DeskBridge): Promise<Result<unknown>> {
  return planId === null ? Promise.resolve(success({})) : bridge.openPlan({ planId, passphrase });
}

function changePassphrase(): Step {
  return {
    name: 'change the passphrase',
    run: async (bridge, living) => {
      const next = 'another plainly fictional passphrase';
      const changed = await bridge.changePassphrase({ current: living.passphrase, next });
      living.passphrase = changed.ok ? next : living.passphrase;
      return changed;
    },
  };
}

function removeFirstSlot(): Step {
  return {
    name: 'remove a slot',
    run: async (bridge) => {
      const listed = await bridge.listSlots({});
      const extra = listed.ok ? listed.value.slots.find(({ label }) => label === 'second') : undefined;
      return extra === undefined ? listed : bridge.removeSlot({ id: extra.id });
    },
  };
}

function script(stick: string): readonly Step[] {
  const close = call('close', (bridge) => bridge.closePlan({}));
  const opening = { name: 'open', run: (bridge: DeskBridge, living: Living) => open(living, bridge) };
  return [
    call('set the desk', (bridge) => bridge.setDeskSettings({ autoLockMinutes: 9, panicAction: 'seal' })),
    create(),
    commit('import', 30),
    commit('departure', 0),
    commit('edit', 0),
    commit('assign', 0),
    call('export', (bridge) => bridge.saveFile({ suggestedName: 'list.csv', bytes: new Uint8Array(2000) })),
    call('print', (bridge) => bridge.recordPrint({ what: 'Manifest', copies: 2 })),
    close,
    opening,
    changePassphrase(),
    call('add a slot', (bridge) =>
      bridge.addPassphraseSlot({ label: 'second', passphrase: 'a second fictional passphrase' }),
    ),
    removeFirstSlot(),
    call('add a key file', (bridge) => bridge.addKeyFileSlot({ label: 'stick', passphrase: '' })),
    call('add a recovery key', (bridge) => bridge.addRecoverySlot({ label: 'mission' })),
    commit('bulk-edit', 0),
    call('set the backup', (bridge) => bridge.setBackup({ folder: stick, everyChanges: 0, everyMinutes: 0 })),
    call('back up', (bridge) => bridge.backupNow({})),
    call('lock', (bridge) => bridge.lock({ unsaved: [] })),
    opening,
    commit('delete', 0),
    close,
    opening,
    call('read', (bridge) => bridge.readPlan({ entity: 'person', offset: 0, limit: 100 })),
    close,
  ];
}

/**
 * Goes through everything that a plan goes through; what is refused is tried again, the second time after opening anew.
 * Backups go to the folder `stick`.
 */
export async function liveThrough(bridge: DeskBridge, random: Random, stick: string): Promise<LivedLife> {
  const living: Living = { life: beginLife(random), planId: null, passphrase: firstPassphrase };
  const refusals: { step: string; problem: MessageId }[] = [];
  const stuck: string[] = [];
  for (const { name, run } of script(stick)) {
    const attempt = async (step: string) => {
      const answer = await run(bridge, living);
      if (!answer.ok) {
        refusals.push({ step, problem: answer.problem.id });
      }
      return answer.ok;
    };
    if ((await attempt(name)) || (await attempt(`${name} again`))) {
      continue;
    }
    await bridge.closePlan({});
    await open(living, bridge);
    if (!(await attempt(`${name} after opening anew`))) {
      stuck.push(name);
    }
  }
  return { ...living, refusals, stuck };
}
