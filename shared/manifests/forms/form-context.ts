import { message } from '../../messages/message';
import type { Message } from '../../messages/message';
import { manifestField } from '../fields';
import type { ManifestFieldId } from '../fields';
import { mayHave, profileName, restrictRow } from '../recipients';
import type { FormContext, FormRequest } from './form';
import { voyageOf } from './voyage';

/** What the parts of a form are made from, with nothing that its recipient may not have. */
export function formContext({ manifest, profile, facts, format, paper = 'A4' }: FormRequest): FormContext {
  return {
    paper,
    manifest,
    profile,
    facts,
    format,
    voyage: voyageOf(manifest.departure),
    mayShow: (field) => profile === null || mayHave(profile, field),
    shown: (row) => (profile === null ? row : restrictRow(row, profile)),
  };
}

/** The facts that the form has room for and its recipient may not have, in words; empty where nothing is withheld. */
export function withheldText(
  fields: readonly ManifestFieldId[],
  { profile, format }: Pick<FormRequest, 'profile' | 'format'>,
): string {
  return profile === null
    ? ''
    : fields
        .filter((field) => !mayHave(profile, field))
        .map((field) => format(message(manifestField(field)?.label ?? 'manifests.unknown')))
        .join(', ');
}

/** What a person should know of a form that describes this departure for this recipient. */
export function formNotices(fields: readonly ManifestFieldId[], request: FormRequest): Message[] {
  const withheld = withheldText(fields, request);
  const { legsLeftOut, name, origin, destination } = voyageOf(request.manifest.departure);
  return [
    ...(withheld === '' || request.profile === null
      ? []
      : [message('forms.withheld', { recipient: profileName(request.profile), fields: withheld })]),
    ...(legsLeftOut === 0
      ? []
      : [message('forms.legs-left-out', { legs: legsLeftOut, name, origin, destination })]),
    ...(request.manifest.rows.length === 0 ? [message('forms.nobody')] : []),
  ];
}
