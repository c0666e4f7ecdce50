import type { ChangeEvent } from 'react';
import type { MessageId } from '../../../shared/messages/en';
import type { Message } from '../../../shared/messages/message';
import type { DepartureDraft, DraftProblems, NumberField } from './departure-draft';

/** What each part of the form is given. */
export interface DraftProps {
  readonly draft: DepartureDraft;
  readonly problems: DraftProblems;
  readonly onDraft: (draft: DepartureDraft) => void;
}

interface Words {
  readonly text: (id: MessageId) => string;
  readonly sentence: (message: Message) => string;
}

type TypedField = {
  [F in keyof DepartureDraft]: DepartureDraft[F] extends string ? F : never;
}[keyof DepartureDraft];
type TextInputField = Exclude<TypedField, 'mode' | 'status' | 'certainty' | 'visaCountry'>;

const below = ['label' as const, 'input' as const, 'description' as const, 'error' as const];

/** The properties of the inputs of a form: label, value, problem and what typing does. */
export function draftInputs({ draft, problems, onDraft }: DraftProps, { text, sentence }: Words) {
  const error = (field: keyof DepartureDraft): string | undefined => {
    const problem = problems[field];
    return problem && sentence(problem);
  };
  const typed = (field: TextInputField) => ({
    size: 'xs' as const,
    label: text(`departures.field-${field}`),
    value: draft[field],
    error: error(field),
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      onDraft({ ...draft, [field]: event.currentTarget.value }),
  });
  const number = (field: NumberField, hint?: MessageId) => ({
    ...typed(field),
    inputMode: 'decimal' as const,
    inputWrapperOrder: below,
    ...(hint === undefined ? {} : { description: text(hint) }),
  });
  return { error, typed, number };
}
