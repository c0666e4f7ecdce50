import { manifestForm } from '../../shared/manifests/forms/form-list';
import { manifestCsv } from '../../shared/manifests/manifest-csv';
import { fontFacesFor } from '../../shared/manifests/manifest-fonts';
import { manifestHtml } from '../../shared/manifests/manifest-html';
import { manifestXlsx } from '../../shared/manifests/manifest-xlsx';
import { withOverrides } from '../../shared/manifests/overrides-note';
import { withPaperMark } from '../../shared/manifests/paper-mark';
import type { FormatMessage } from '../../shared/messages/format';
import { loadManifestFont } from './manifest-font-files';
import type { BuiltSheet, SheetOrder } from './manifest-protocol';

type Content = string | Uint8Array;

async function listContent(
  { manifest, choice, profile, file }: SheetOrder,
  format: FormatMessage,
): Promise<Content> {
  if (choice.kind !== 'list') {
    return '';
  }
  const options = { format, template: choice.template, profile };
  switch (file) {
    case 'html': {
      const fontFaces = await fontFacesFor(manifestHtml(manifest, options), loadManifestFont);
      return manifestHtml(manifest, { ...options, fontFaces });
    }
    case 'xlsx':
      return manifestXlsx(manifest, format, options);
    case 'csv':
    case 'edi':
      return manifestCsv(manifest, options);
  }
}

async function contentOf(
  order: SheetOrder,
  format: FormatMessage,
): Promise<{ content: Content; notices: BuiltSheet['notices'] }> {
  const { manifest, choice, profile, file, facts } = order;
  const form = choice.kind === 'form' ? manifestForm(choice.form) : undefined;
  if (choice.kind !== 'form' || form === undefined) {
    return { content: await listContent(order, format), notices: [] };
  }
  return form.build(
    { manifest, profile, facts, format, paper: choice.paper, loadFont: loadManifestFont },
    file === 'edi' ? 'text' : file,
  );
}

/** A list or form as paper, with its marks, or as a file. */
export async function buildSheet(order: SheetOrder, format: FormatMessage): Promise<BuiltSheet> {
  const { content, notices } = await contentOf(order, format);
  if (order.file !== 'html' || typeof content !== 'string') {
    return {
      html: '',
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
      notices,
    };
  }
  const { overrides, manifest, profile, mark } = order;
  const told = withOverrides(content, profile.isInternal ? overrides : [], {
    format,
    issuedBy: manifest.issuedBy ?? '',
  });
  return { html: withPaperMark(told, mark), bytes: new Uint8Array(0), notices };
}
