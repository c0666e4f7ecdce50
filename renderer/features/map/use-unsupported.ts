import { useMemo } from 'react';
import { unsupportedList } from '../../../shared/planning/unsupported/unsupported-list';
import type { UnsupportedLine } from '../../../shared/planning/unsupported/unsupported-list';
import { useDesk, useRevision } from '../../desk/use-desk';
import { localDay } from '../../ui/local-day';
import { useNow } from '../../ui/use-now';
import type { SituationReply } from '../../workers/situation-protocol';
import type { Crowds } from './use-crowds';

/** The unsupported people who are still here; nobody until it is known where everybody is. */
export function useUnsupported(
  { unsupported }: Crowds,
  whereabouts: SituationReply['people'] | null,
): readonly UnsupportedLine[] {
  const { plan } = useDesk();
  const revision = useRevision('person', 'contactAttempt');
  const today = localDay(new Date(useNow()));
  return useMemo(() => {
    const gone = new Set(
      whereabouts === null ? [] : [...whereabouts.departed, ...whereabouts['already-left']],
    );
    return whereabouts === null
      ? []
      : unsupportedList(unsupported, plan, { today, isGone: (id) => gone.has(id) });
    // The revision stands for the tables, which are altered in place.
  }, [unsupported, whereabouts, plan, today, revision]);
}
