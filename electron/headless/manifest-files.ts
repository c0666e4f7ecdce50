import { availableParallelism } from 'node:os';
import type { Message } from '../../shared/messages/message';
import type { Plan } from '../../shared/model/plan';
import { buildManifest } from '../../shared/manifests/manifest';
import type { Manifest } from '../../shared/manifests/manifest';
import { manifestCsv } from '../../shared/manifests/manifest-csv';
import { fontFacesFor } from '../../shared/manifests/manifest-fonts';
import { manifestHtml } from '../../shared/manifests/manifest-html';
import { manifestXlsx } from '../../shared/manifests/manifest-xlsx';
import { folderNames } from './folder-names';
import type { HeadlessPorts } from './ports';

/** The manifests of all departures as files, and why there is no PDF among them if there is none. */
interface ManifestFiles {
  readonly files: readonly (readonly [string, string | Uint8Array])[];
  readonly noPdf: Message | null;
}

/** Each page has a process of its own in the browser, so a few are laid out at the same time. */
const printedAtOnce = Math.min(4, availableParallelism());

async function printAll(
  pages: readonly (readonly [string, string])[],
  ports: HeadlessPorts,
): Promise<ManifestFiles> {
  const opened = await ports.openPdfPrinter();
  if (!opened.ok) {
    return { files: [], noPdf: opened.problem };
  }
  const printer = opened.value;
  const files: [string, Uint8Array][] = [];
  const waiting = pages.values();
  const problems: Message[] = [];
  const printOneByOne = async () => {
    for (const [folder, html] of waiting) {
      const printed = await printer.print(html);
      if (printed.ok) {
        files.push([`${folder}/manifest.pdf`, printed.value]);
      } else {
        problems.push(printed.problem);
      }
      if (problems.length > 0) {
        return;
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: printedAtOnce }, printOneByOne));
  } finally {
    await printer.close();
  }
  const [noPdf = null] = problems;
  return { files: noPdf === null ? files : [], noPdf };
}

/** The first version of every departure's manifest. */
export function firstManifests(plan: Plan, issuedAt: string): Manifest[] {
  return [...plan.departure.values()].map(({ id }) => buildManifest(plan, id, { version: 1, issuedAt }));
}

/** Manifests in all formats: `manifests/<departure-id>/manifest.{html,csv,xlsx,pdf}`. */
export async function manifestFiles(list: readonly Manifest[], ports: HeadlessPorts): Promise<ManifestFiles> {
  const folders = folderNames(list.map(({ departure }) => departure.id));
  const manifests = list.map((manifest): [string, Manifest] => [
    `manifests/${folders.get(manifest.departure.id) ?? manifest.departure.id}`,
    manifest,
  ]);
  const files: [string, string | Uint8Array][] = [];
  const pages: [string, string][] = [];
  for (const [folder, manifest] of manifests) {
    const fontFaces = await fontFacesFor(manifestHtml(manifest, { format: ports.format }), ports.loadFont);
    const html = manifestHtml(manifest, { format: ports.format, fontFaces });
    pages.push([folder, html]);
    files.push([`${folder}/manifest.html`, html]);
    files.push([`${folder}/manifest.csv`, manifestCsv(manifest)]);
    files.push([`${folder}/manifest.xlsx`, await manifestXlsx(manifest, ports.format)]);
  }
  const printed = await printAll(pages, ports);
  return { files: [...files, ...printed.files], noPdf: printed.noPdf };
}
