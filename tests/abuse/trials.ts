import { auditTrial } from './audit-trial';
import { backupTrial } from './backup-trial';
import { canaryTrial } from './canary-trial';
import { damagedFileTrial } from './damaged-file-trial';
import { diskFullTrial } from './disk-full-trial';
import { failingCallTrial } from './failing-call-trial';
import { killTrial } from './kill-trial';
import { packetsTrial } from './packets-trial';
import { panicTrial } from './panic-trial';
import { timesTrial } from './times-trial';
import type { Trial } from './trial';
import { undoTrial } from './undo-trial';

/** Every trial, in the order in which they are made. */
export const trials: readonly Trial[] = [
  killTrial,
  diskFullTrial,
  failingCallTrial,
  damagedFileTrial,
  panicTrial,
  auditTrial,
  backupTrial,
  undoTrial,
  canaryTrial,
  packetsTrial,
  timesTrial,
];
