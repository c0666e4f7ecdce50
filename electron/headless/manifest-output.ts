import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { manifestField } from '../../shared/manifests/fields';
import type { FormFile, FormKind } from '../../shared/manifests/forms/form';
import { withheldText } from '../../shared/manifests/forms/form-context';
import { manifestForm } from '../../shared/manifests/forms/form-list';
import type { Manifest } from '../../shared/manifests/manifest';
import { manifestCsv } from '../../shared/manifests/manifest-csv';
import { fontFacesFor } from '../../shared/manifests/manifest-fonts';
import { manifestHtml } from '../../shared/manifests/manifest-html';
import { manifestXlsx } from '../../shared/manifests/manifest-xlsx';
import { profileName, shippedProfiles } from '../../shared/manifests/recipients';
import type { ShippedProfileId } from '../../shared/manifests/recipients';
import { defaultTemplateId, templateOf } from '../../shared/manifests/templates';
import { message } from '../../shared/messages/message';
import { emptyPlan } from '../../shared/model/plan';
import type { RecipientProfile } from '../../shared/model/recipient-profile';
import { listFormats } from './arguments';
import type { Request } from './arguments';
import type { HeadlessPorts } from './ports';

/** What a file becomes: a form or list in one of its kinds; a page may be printed. */
export type OutputKind = FormKind | 'pdf';

/** Forms that are sent as a file and not on paper. */
const sheetsFirst = new Set(['apis', 'wfp']);

type ManifestRequest = Extract<Request, { command: 'manifest' }>;

const endings: readonly string[] = ['html', 'pdf', 'xlsx', 'csv'] satisfies OutputKind[];
const isEnding = (ending: string): ending is OutputKind => endings.includes(ending);

const isList = (format: string): boolean => listFormats.some((list) => list === format);

/** In which kinds a format can be written; the first one where the name of the file does not say. */
function kindsOf(format: string): readonly OutputKind[] {
  const list = listFormats.find((known) => known === format);
  if (list !== undefined) {
    return [list];
  }
  const kinds = manifestForm(format)?.kinds ?? [];
  const pages: readonly OutputKind[] = kinds.includes('html') ? ['pdf'] : [];
  return sheetsFirst.has(format) ? ['xlsx', 'csv', 'pdf', 'html'] : [...pages, ...kinds];
}

/** What is written to a file with this ending, or why it cannot have it: a table under the name of a page cannot be opened. */
export function outputKind(
  format: string,
  ending: string,
):
  | { readonly ok: true; readonly value: OutputKind }
  | {
      readonly ok: false;
      readonly problem: { readonly format: string; readonly ending: string; readonly kinds: string };
    } {
  const kinds = kindsOf(format);
  const [first = 'text'] = kinds;
  if (!isEnding(ending)) {
    return { ok: true, value: first };
  }
  return kinds.includes(ending)
    ? { ok: true, value: ending }
    : { ok: false, problem: { format, ending, kinds: kinds.join(', ') } };
}

const profileOf = (id: ShippedProfileId): RecipientProfile =>
  shippedProfiles.find((profile) => profile.id === id) ?? { id, name: '', fields: [], isInternal: false };

const templateWith = (id: string) => templateOf(emptyPlan(), id);

async function printed(html: string, ports: HeadlessPorts): Promise<Result<Uint8Array>> {
  const opened = await ports.openPdfPrinter();
  if (!opened.ok) {
    return opened;
  }
  try {
    return await opened.value.print(html);
  } finally {
    await opened.value.close();
  }
}

/** A list has no more than its recipient may have: an airline, where nobody else is named. */
async function listFile(
  manifest: Manifest,
  request: ManifestRequest,
  kind: OutputKind,
  { format, loadFont }: HeadlessPorts,
): Promise<FormFile> {
  const profile = profileOf(request.profile ?? 'airline');
  const template = templateWith(request.template);
  const list = { template: { ...template, paper: request.paper ?? template.paper }, profile };
  // Whoever asks for another list than the usual one expects its columns.
  const columns = template.columns.flatMap(({ field }) => manifestField(field)?.id ?? []);
  const withheld = request.template === defaultTemplateId ? '' : withheldText(columns, { profile, format });
  const notices = [
    ...(withheld === ''
      ? []
      : [message('headless.columns-left-out', { recipient: profileName(profile), fields: withheld })]),
    ...(manifest.rows.length === 0
      ? [message('headless.manifest-nobody', { departure: manifest.departure.id })]
      : []),
  ];
  switch (kind) {
    case 'xlsx':
      return { content: await manifestXlsx(manifest, format, list), notices };
    case 'csv':
      return {
        content: manifestCsv(manifest, request.template === defaultTemplateId ? { profile } : list),
        notices,
      };
    default: {
      const options = { format, ...list };
      const fontFaces = await fontFacesFor(manifestHtml(manifest, options), loadFont);
      return { content: manifestHtml(manifest, { ...options, fontFaces }), notices };
    }
  }
}

async function formFile(
  manifest: Manifest,
  request: ManifestRequest,
  kind: OutputKind,
  { format, loadFont }: HeadlessPorts,
): Promise<FormFile> {
  const form = manifestForm(request.format);
  const profile = request.profile === null ? null : profileOf(request.profile);
  const asked = { manifest, profile, facts: request.facts, format, loadFont, paper: request.paper ?? 'A4' };
  return form === undefined
    ? { content: '', notices: [] }
    : form.build(asked, kind === 'pdf' ? 'html' : kind);
}

/** A manifest in the format that was asked for; fails with a sentence where a page cannot be printed. */
export async function manifestOutput(
  manifest: Manifest,
  request: ManifestRequest,
  kind: OutputKind,
  ports: HeadlessPorts,
): Promise<Result<FormFile>> {
  const file = await (isList(request.format) ? listFile : formFile)(manifest, request, kind, ports);
  if (kind !== 'pdf') {
    return success(file);
  }
  const pdf = await printed(String(file.content), ports);
  return pdf.ok ? success({ ...file, content: pdf.value }) : failure(pdf.problem);
}
