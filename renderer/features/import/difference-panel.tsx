import { SegmentedControl, Stack } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { EmptyState } from '../../ui/empty-state';
import { useText } from '../../ui/text';
import type { DifferenceView } from '../../workers/import-protocol';
import { ChangedRows } from './changed-rows';
import { GoneRows } from './gone-rows';
import { MaybeRows } from './maybe-rows';
import { MissingPeople } from './missing-people';
import type { DifferenceChoices } from './use-difference-choices';

interface DifferencePanelProps {
  readonly difference: DifferenceView;
  readonly choices: DifferenceChoices;
}

const parts = ['changed', 'maybe', 'missing', 'gone'] as const;
type Part = (typeof parts)[number];

/** What the list says that the roster does not, to be taken over fact by fact. */
export function DifferencePanel({ difference, choices }: DifferencePanelProps) {
  const text = useText();
  const [wanted, setWanted] = useState<Part | null>(null);
  const counts: Readonly<Record<Part, number>> = {
    changed: choices.changed.length,
    maybe: difference.maybe.length,
    missing: difference.missing.length,
    gone: difference.gone.length,
  };
  const filled = parts.filter((part) => counts[part] > 0);
  const part = filled.find((one) => one === wanted) ?? filled[0];
  if (part === undefined) {
    return (
      <EmptyState
        icon={<IconCircleCheck aria-hidden />}
        title={text('difference.none-title')}
        text={text('difference.none-text', { unchanged: difference.unchanged, fresh: difference.fresh })}
      />
    );
  }
  return (
    <Stack gap={0} h="100%">
      <SegmentedControl
        size="xs"
        mx="md"
        mt={8}
        style={{ alignSelf: 'flex-start' }}
        aria-label={text('difference.parts')}
        value={part}
        onChange={setWanted}
        data={filled.map((value) => ({
          value,
          label: text(`difference.part-${value}`, { count: counts[value] }),
        }))}
      />
      <div style={{ flex: 1, minHeight: 0 }}>
        {part === 'changed' && <ChangedRows choices={choices} />}
        {part === 'maybe' && <MaybeRows rows={difference.maybe} choices={choices} />}
        {part === 'missing' && <MissingPeople people={difference.missing} choices={choices} />}
        {part === 'gone' && <GoneRows rows={difference.gone} choices={choices} />}
      </div>
    </Stack>
  );
}
