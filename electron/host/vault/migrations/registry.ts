import { nameTheSlots } from './002-name-the-slots';
import type { Migration } from './migration';

/** All migrations, oldest first. */
export const vaultMigrations: readonly Migration[] = [nameTheSlots];
