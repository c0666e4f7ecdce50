import type { PlanId } from '../../../shared/model/ids';

const pattern = /^departure-desk-([a-z0-9-]{1,64})-(\d{8}T\d{9}Z)\.backup$/;

/** What follows the name of a backup that is still being written. */
const unfinished = '.tmp';

function timeText(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/[-:.]/g, '');
}

function timeOf(text: string): number {
  const [, year, month, day, hour, minute, second, fraction] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/.exec(text) ?? [];
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction}Z`);
}

/** The names among these that backups have, newest first; of one plan, or of all. */
export function backupNames(names: readonly string[], planId?: PlanId): string[] {
  const stamped = names.flatMap((name) => {
    const [, plan, time = ''] = pattern.exec(name) ?? [];
    return plan === undefined || (planId !== undefined && plan !== planId) ? [] : [{ name, time }];
  });
  return stamped.sort((left, right) => (left.time < right.time ? 1 : -1)).map(({ name }) => name);
}

/** What an interrupted backup of this plan left behind. */
export function unfinishedNames(names: readonly string[], planId: PlanId): string[] {
  return names.filter(
    (name) =>
      name.endsWith(unfinished) && backupNames([name.slice(0, -unfinished.length)], planId).length === 1,
  );
}

/** Whether a path is that of a backup which is still being written, or never was to the end. */
export function isUnfinished(path: string): boolean {
  return path.endsWith(unfinished);
}

/** The name of a backup while it is being written. */
export function unfinishedName(name: string): string {
  return `${name}${unfinished}`;
}

/** A name for a new backup. It sorts after the ones that are there, also when a clock was set back. */
export function newBackupName(names: readonly string[], planId: PlanId, now: number): string {
  const [newest] = backupNames(names, planId);
  const time = newest === undefined ? Number.NaN : timeOf(pattern.exec(newest)?.[2] ?? '');
  return `departure-desk-${planId}-${timeText(Number.isNaN(time) ? now : Math.max(now, time + 1))}.backup`;
}
