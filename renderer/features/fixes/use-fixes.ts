import { useCallback, useMemo } from 'react';
import type { Message } from '../../../shared/messages/message';
import { message } from '../../../shared/messages/message';
import type { FixItem } from '../../../shared/model/fix-item';
import { defaultSettings } from '../../../shared/model/settings';
import { applyFixes, dismissItems } from '../../../shared/roster-import/fixes/apply-fixes';
import type { FixContext, FixEdit, FixOutcome } from '../../../shared/roster-import/fixes/apply-fixes';
import { useDesk } from '../../desk/use-desk';
import { localDay } from '../../ui/local-day';
import { useNotices } from '../../ui/use-notices';
import { newRecordId } from '../../workers/import/new-record-id';

/** What can be done about waiting items; each is one step that can be undone. */
export interface Fixes {
  /** What would become of edits, without making them. */
  readonly preview: (edits: readonly FixEdit[]) => FixOutcome;
  /** Null when the plan refused. */
  readonly apply: (edits: readonly FixEdit[], label: Message) => FixOutcome | null;
  readonly dismiss: (items: readonly FixItem[]) => void;
}

/** Mends, brings in and dismisses waiting items of the open plan. */
export function useFixes(): Fixes {
  const desk = useDesk();
  const notices = useNotices();
  const context = useCallback((): FixContext => {
    const now = new Date();
    return {
      today: localDay(now),
      defaultCountry: (desk.plan.settings.get('plan') ?? defaultSettings).defaultCountry,
      newId: newRecordId,
      at: now.toISOString(),
      by: desk.opened.operator,
    };
  }, [desk]);
  const preview = useCallback(
    (edits: readonly FixEdit[]) => applyFixes(desk.plan, edits, { ...context(), isTrial: true }),
    [context, desk],
  );
  const apply = useCallback(
    (edits: readonly FixEdit[], label: Message) => {
      const outcome = applyFixes(desk.plan, edits, context());
      if (!notices.accepted(desk.commit(label, outcome.changes))) {
        return null;
      }
      if (outcome.entered + outcome.mended > 0) {
        const { entered, mended, waiting } = outcome;
        notices.done(message('fixes.done', { entered, mended, waiting }));
      }
      return outcome;
    },
    [context, desk, notices],
  );
  const dismiss = useCallback(
    (items: readonly FixItem[]) => {
      notices.accepted(
        desk.commit(message('fixes.step-dismiss', { count: items.length }), dismissItems(items)),
      );
    },
    [desk, notices],
  );
  return useMemo(() => ({ preview, apply, dismiss }), [apply, dismiss, preview]);
}
