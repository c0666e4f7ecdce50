import { escapeHtml } from '../../kit/escape-html';
import type { MessageId } from '../../messages/en';
import { message } from '../../messages/message';
import type { ManifestRow } from '../../model/manifest-content';
import { barcodeSvg } from '../barcode-svg';
import type { ManifestFieldId } from '../fields';
import { sheetSize } from '../list/sheet-size';
import { personCode } from '../person-code';
import type { FormContext, ManifestForm } from './form';
import { formContext, formNotices } from './form-context';
import { formPage, shownText } from './form-page';

/** What is left free below the last label, so that rounding never opens another page. */
const spareMm = 1;

/** Labels or slips that are cut apart, on pages of a grid. */
export interface LabelForm {
  readonly id: string;
  readonly label: MessageId;
  readonly columns: number;
  /** Rows of labels on a page. */
  readonly rows: number;
  readonly fields: readonly ManifestFieldId[];
  /** The labels of one person, each as HTML in which all is escaped. */
  readonly labels: (row: ManifestRow, context: FormContext) => readonly string[];
}

/** The longest name that a label has room for; a passport has 39 letters. */
const longestName = 90;

/** A name that is set the smaller the longer it is, so that all of it fits. */
export function labelName({ familyName, givenNames }: ManifestRow): string {
  const length = familyName.length + givenNames.length;
  const size = length <= 24 ? 'large' : length <= 50 ? 'middle' : 'small';
  return `<p class="name ${size}"><b>${shownText(familyName, longestName)}</b> ${shownText(givenNames, longestName)}</p>`;
}

/** The barcode of a person with its digits below. */
export function labelCode({ personId }: ManifestRow): string {
  const code = personCode(personId);
  return `<div class="code">${barcodeSvg(code)}<span>${escapeHtml(code)}</span></div>`;
}

const style = (heightMm: number, columns: number) => `
.labels { display: grid; grid-template-columns: repeat(${columns}, 1fr); grid-auto-rows: ${heightMm.toFixed(2)}mm; }
.label { border: 0.3pt dashed #777; padding: 2.5mm 3mm; min-width: 0; overflow: hidden; break-inside: avoid; display: flex; flex-direction: column; justify-content: space-between; gap: 0.5mm; }
.label p { margin: 0; line-height: 1.25; }
.label .row { display: flex; justify-content: space-between; gap: 3mm; align-items: end; }
.label .row > * { min-width: 0; }
.label .big { font-size: 17pt; font-weight: 700; line-height: 1; white-space: nowrap; }
.name { overflow-wrap: anywhere; }
.label .name { line-height: 1.4; }
.name.large { font-size: 14pt; }
.name.middle { font-size: 10.5pt; }
.name.small { font-size: 7.5pt; }
.code { flex: none; text-align: center; font-size: 6pt; line-height: 1.3; font-variant-numeric: tabular-nums; }
.code svg { display: block; width: 38mm; height: 9mm; }
.code span { letter-spacing: 0.12em; }
`;

/** Makes a form of labels that are cut apart, which can be a page only. */
export function labelForm(form: LabelForm): ManifestForm {
  const { columns, rows } = form;
  return {
    id: form.id,
    label: form.label,
    kinds: ['html'],
    fieldsUsed: form.fields,
    build: async (request) => {
      const context = formContext(request);
      const { format, manifest, paper } = context;
      const { innerHeightMm } = sheetSize({ paper, orientation: 'portrait' });
      const labels = manifest.rows.flatMap((row) => form.labels(context.shown(row), context));
      const pages: string[] = [];
      for (let at = 0; at < labels.length; at += columns * rows) {
        const cells = labels
          .slice(at, at + columns * rows)
          .map((label) => `<div class="label">${label}</div>`);
        pages.push(`<section class="sheet labels">\n${cells.join('\n')}\n</section>`);
      }
      const nobody = `<p class="nobody">${escapeHtml(format(message(manifest.rows.length === 0 ? 'manifests.nobody' : 'forms.no-bags')))}</p>`;
      const page = {
        title: format(message(form.label)),
        style: style((innerHeightMm - spareMm) / rows, columns),
        body: pages.length === 0 ? nobody : pages.join('\n'),
      };
      return {
        content: await formPage(context, page, request.loadFont),
        notices: formNotices(form.fields, request),
      };
    },
  };
}
