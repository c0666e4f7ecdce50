import type { SheetChoice } from '../../../shared/manifests/sheet-choice';

/** A list with initials instead of names where that is wanted; forms have fixed boxes and stay as they are. */
export function redacted(choice: SheetChoice, isRedacted: boolean): SheetChoice {
  return choice.kind === 'list' && isRedacted
    ? { kind: 'list', template: { ...choice.template, isRedacted: true } }
    : choice;
}
