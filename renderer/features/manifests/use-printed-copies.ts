import { useCallback, useEffect, useState } from 'react';
import type { Copy } from '../../../shared/contract/custody-methods';
import { getBridge } from '../../platform/bridge';
import { useNotices } from '../../ui/use-notices';

/** Whether an entry of the register is about a list of this name; whatever follows is after a comma. */
function isAbout(what: string, name: string): boolean {
  return what === name || what.startsWith(`${name}, `);
}

/** The printed copies of lists of these names, and their ticks. Read again whenever `revision` changes. */
export function usePrintedCopies(
  names: readonly string[],
  revision: number,
): {
  readonly copies: readonly Copy[];
  readonly setDestroyed: (copy: Copy, isDestroyed: boolean) => Promise<void>;
} {
  const notices = useNotices();
  const [all, setAll] = useState<readonly Copy[]>([]);
  const read = useCallback(async () => {
    const answer = await getBridge().listCopies({});
    if (answer.ok) {
      setAll(answer.value.copies.filter(({ kind }) => kind === 'print'));
    }
  }, []);
  useEffect(() => {
    void read();
  }, [read, revision]);
  return {
    copies: all
      .filter(({ what }) => names.some((name) => isAbout(what, name)))
      .toSorted((a, b) => b.at.localeCompare(a.at)),
    setDestroyed: async (copy, isDestroyed) => {
      const destroyedAt = isDestroyed ? new Date().toISOString() : '';
      setAll((known) => known.map((one) => (one.id === copy.id ? { ...one, destroyedAt } : one)));
      notices.accepted(await getBridge().setCopyDestroyed({ id: copy.id, isDestroyed }));
      await read();
    },
  };
}
