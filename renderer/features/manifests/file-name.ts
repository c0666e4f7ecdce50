import { departureName } from '../../../shared/model/departure';
import type { Departure } from '../../../shared/model/departure';

/**
 * A file name for one version of a manifest that every file system takes, such as `manifest-XA100-2031-03-03-v2.pdf`; of
 * a draft (`version` null) or a void version it says so.
 */
export function manifestFileName(
  departure: Departure,
  version: number | null,
  extension: string,
  standing: '' | 'draft' | 'void' | 'in-force' = '',
): string {
  const name = departureName(departure)
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 60);
  return [
    'manifest',
    name,
    departure.departsAt.slice(0, 10),
    version === null ? '' : `v${version}`,
    standing === 'in-force' ? '' : standing.toUpperCase(),
  ]
    .map((part) => part.replace(/^-+|-+$/g, ''))
    .filter((part) => part !== '')
    .join('-')
    .concat(`.${extension}`);
}
