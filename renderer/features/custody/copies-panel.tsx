import { Switch, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Copy } from '../../../shared/contract/custody-methods';
import { getBridge } from '../../platform/bridge';
import { useText } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';
import { CopiesTable } from './copies-table';
import { SectionCard } from '../../ui/section-card';

/** The register of what left the plan, newest first; what was destroyed is ticked and then out of the way. */
export function CopiesPanel() {
  const text = useText();
  const { problem } = useNotices();
  const [copies, setCopies] = useState<readonly Copy[] | null>(null);
  const [isAll, setAll] = useState(false);
  /** These stay in view, so that a slip can be taken back. */
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());

  const read = async (): Promise<void> => {
    const answer = await getBridge().listCopies({});
    if (answer.ok) {
      setCopies(answer.value.copies.toSorted((a, b) => b.at.localeCompare(a.at)));
    } else {
      problem(answer.problem);
    }
  };
  useEffect(() => {
    void read();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- read once; every tick reads again
  }, []);
  const tick = async (copy: Copy, isDestroyed: boolean): Promise<void> => {
    setTicked((ids) => new Set([...ids, copy.id]));
    const destroyedAt = isDestroyed ? new Date().toISOString() : '';
    setCopies((known) => known?.map((one) => (one.id === copy.id ? { ...one, destroyedAt } : one)) ?? null);
    const answer = await getBridge().setCopyDestroyed({ id: copy.id, isDestroyed });
    if (!answer.ok) {
      problem(answer.problem);
    }
    await read();
  };

  if (copies === null) {
    return null;
  }
  const outstanding = copies.filter(({ destroyedAt }) => destroyedAt === '');
  const shown = isAll ? copies : copies.filter(({ id, destroyedAt }) => destroyedAt === '' || ticked.has(id));
  return (
    <SectionCard
      title={text('custodyScreen.copies-title')}
      about={text('custodyScreen.copies-text')}
      aside={
        <Switch
          label={text('custodyScreen.copies-all')}
          checked={isAll}
          onChange={({ currentTarget }) => setAll(currentTarget.checked)}
          style={{ flexShrink: 0 }}
        />
      }
    >
      <Text fw={500} role="status">
        {copies.length === 0
          ? text('custodyScreen.copies-none')
          : text('custodyScreen.copies-count', { count: outstanding.length })}
      </Text>
      {shown.length > 0 && <CopiesTable copies={shown} onTick={(copy, is) => void tick(copy, is)} />}
    </SectionCard>
  );
}
