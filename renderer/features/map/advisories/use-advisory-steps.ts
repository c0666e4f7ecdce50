import { useMemo } from 'react';
import { message } from '../../../../shared/messages/message';
import type { Message } from '../../../../shared/messages/message';
import { creation, edits } from '../../../../shared/model/apply-changes';
import type { Advisory } from '../../../../shared/model/advisory';
import type { Change } from '../../../../shared/model/change';
import { advisoryName } from '../../../../shared/reach/advisory-words';
import { useDesk } from '../../../desk/use-desk';
import { useSentence } from '../../../ui/text';
import { useNotices } from '../../../ui/use-notices';

/** What can be done with an advisory; each is one step that can be undone, and answers whether it was accepted. */
export interface AdvisorySteps {
  readonly save: (advisory: Advisory, before: Advisory | null) => boolean;
  readonly confirm: (advisory: Advisory) => boolean;
  readonly withdraw: (advisory: Advisory, reason: string) => boolean;
  readonly restore: (advisory: Advisory) => boolean;
  /** Keeps the plan with this advisory as a scenario on the board. */
  readonly makeScenario: (advisory: Advisory) => boolean;
}

/** The steps that alter advisories. */
export function useAdvisorySteps(): AdvisorySteps {
  const desk = useDesk();
  const notices = useNotices();
  const sentence = useSentence();
  return useMemo(() => {
    const commit = (label: Message, changes: readonly Change[]): boolean => {
      const isDone = notices.accepted(desk.commit(label, changes));
      if (isDone) {
        notices.done(label);
      }
      return isDone;
    };
    const now = (): string => new Date().toISOString();
    const what = (advisory: Advisory): Message => advisoryName(advisory);
    return {
      save: (advisory, before) =>
        before === null
          ? commit(message('advisories.step-add', { what: what(advisory) }), [creation('advisory', advisory)])
          : commit(
              message('advisories.step-edit', { what: what(advisory) }),
              edits('advisory', before, advisory),
            ),
      confirm: (advisory) =>
        commit(
          message('advisories.step-confirm', { what: what(advisory) }),
          edits('advisory', advisory, { issuedAt: now() }),
        ),
      withdraw: (advisory, withdrawnReason) =>
        commit(
          message('advisories.step-withdraw', { what: what(advisory) }),
          edits('advisory', advisory, {
            withdrawnAt: now(),
            withdrawnBy: desk.opened.operator,
            withdrawnReason,
          }),
        ),
      restore: (advisory) =>
        commit(
          message('advisories.step-restore', { what: what(advisory) }),
          edits('advisory', advisory, { withdrawnAt: '', withdrawnBy: '', withdrawnReason: '' }),
        ),
      makeScenario: (advisory) => {
        const named = message('advisories.scenario-name', { what: what(advisory) });
        const name = sentence(named);
        const label = message('advisories.step-scenario', { what: what(advisory) });
        const scenario = creation('scenario', {
          id: crypto.randomUUID(),
          name,
          notes: '',
          createdAt: now(),
          edits: [{ kind: 'add-advisory', advisory }],
        });
        const isMade = notices.accepted(desk.commit(label, [scenario]));
        if (isMade) {
          notices.done(message('advisories.scenario-made', { name }));
        }
        return isMade;
      },
    };
  }, [desk, notices, sentence]);
}
