import type { ManifestTemplate, PaperSize } from '../model/manifest-template';
import type { RecipientProfile } from '../model/recipient-profile';
import { manifestField } from './fields';
import type { ManifestFieldId } from './fields';
import { manifestForm, recipientOfForm } from './forms/form-list';
import { mayHave } from './recipients';

/** What is made of a manifest: a list by a template, or a form with fixed boxes. */
export type SheetChoice =
  | { readonly kind: 'list'; readonly template: ManifestTemplate }
  | { readonly kind: 'form'; readonly form: string; readonly paper: PaperSize };

/** The ways in which a manifest leaves the desk. `edi` is a message in UN/EDIFACT. */
export const sheetOutputs = ['print', 'pdf', 'xlsx', 'csv', 'edi'] as const;
export type SheetOutput = (typeof sheetOutputs)[number];

/** In which ways a list or form can leave. */
export function outputsOf(choice: SheetChoice): readonly SheetOutput[] {
  if (choice.kind === 'list') {
    return ['print', 'pdf', 'xlsx', 'csv'];
  }
  const kinds = manifestForm(choice.form)?.kinds ?? [];
  return sheetOutputs.filter((output) =>
    output === 'print' || output === 'pdf'
      ? kinds.includes('html')
      : kinds.includes(output === 'edi' ? 'text' : output),
  );
}

/** The facts about people that a recipient gets on a list or form, without what is of the paper alone. */
export function fieldsGiven(choice: SheetChoice, profile: RecipientProfile): ManifestFieldId[] {
  const form = choice.kind === 'form' ? manifestForm(choice.form) : undefined;
  const wanted =
    choice.kind === 'list' ? choice.template.columns.map(({ field }) => field) : (form?.fieldsUsed ?? []);
  const recipient = form === undefined ? profile : recipientOfForm(form, profile);
  return [...new Set(wanted)].flatMap((id) => {
    const field = manifestField(id);
    return field?.isFact === true && mayHave(recipient, id) ? [field.id] : [];
  });
}

/** The id under which a disclosure names what was given: that of the template or form, and the way it left. */
export function sheetName(choice: SheetChoice, output: SheetOutput): string {
  return `${choice.kind === 'list' ? choice.template.id : choice.form}/${output}`;
}
