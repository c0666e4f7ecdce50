import { join } from 'node:path';
import { z } from 'zod';
import type { Result } from '../../../../shared/kit/result';
import { keyslotsText } from '../../keys/keyslots-check';
import { parseKeyslots } from '../../keys/keyslots-format';
import type { Keyslots } from '../../keys/keyslots-format';
import type { FileSystem } from '../../ports';
import type { MigrationMeans } from './migration';
import { vaultMigrations } from './registry';

const formatSchema = z.object({ format: z.number() });

/** The keyslots in `folder` as the newest format has them; nothing is written. Throws when they cannot be read. */
export async function migrateKeyslots(
  fs: FileSystem,
  folder: string,
  means: MigrationMeans,
): Promise<Result<Keyslots>> {
  let file: unknown = JSON.parse(await fs.readFile(join(folder, 'keyslots.json'), 'utf8'));
  const { format } = formatSchema.parse(file);
  for (const migration of vaultMigrations.filter(({ from }) => from >= format)) {
    file = await migration.migrate(file, means);
  }
  return parseKeyslots(keyslotsText(z.looseObject({}).parse(file)));
}
