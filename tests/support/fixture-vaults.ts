import { cp, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { upgrade } from '../../electron/host/vault/batch-frame';
import type { HostPorts } from '../../electron/host/ports';
import { batchSchema } from '../../shared/model/change';
import type { Batch } from '../../shared/model/change';
import { planIdSchema } from '../../shared/model/ids';
import type { PlanId } from '../../shared/model/ids';
import { temporaryFolder, testPorts } from './host-ports';

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'vaults');

/** A plan that a version of this program left when it was killed, and what had been done to it. */
export interface FixtureVault {
  readonly ports: HostPorts;
  readonly planId: PlanId;
  readonly folder: string;
  readonly passphrase: string;
  /** All batches but the first, which made the plan, as the newest model has them. */
  readonly batches: readonly Batch[];
}

/** The formats of which there is one. */
export async function fixtureFormats(): Promise<number[]> {
  const names = await readdir(fixtures);
  return names.map((name) => Number(name.replace('format-', ''))).sort((left, right) => left - right);
}

/** A copy of the fixture of one format on a desk of its own. */
export async function fixtureVault(
  format: number,
  overrides: Partial<HostPorts> = {},
): Promise<FixtureVault> {
  const from = join(fixtures, `format-${format}`);
  const ports = testPorts(await temporaryFolder(), overrides);
  await cp(from, join(ports.home, 'plans'), {
    recursive: true,
    filter: (path) => !path.endsWith('batches.json'),
  });
  const [planId] = (await readdir(join(ports.home, 'plans'))).map((name) => planIdSchema.parse(name));
  if (planId === undefined) {
    throw new Error(`The fixture of format ${format} has no plan.`);
  }
  const written = z.array(batchSchema).parse(JSON.parse(await readFile(join(from, 'batches.json'), 'utf8')));
  // Both fixtures were made when the first model was the newest.
  const batches = written.map((batch) => ({ ...batch, changes: [...upgrade.changes(batch.changes, 1)] }));
  const passphrase = `fictional passphrase of a format ${format} plan`;
  return { ports, planId, folder: join(ports.home, 'plans', planId), passphrase, batches };
}
