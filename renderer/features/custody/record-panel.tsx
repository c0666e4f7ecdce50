import { Stack } from '@mantine/core';
import { CheckWordsCard } from './check-words-card';
import { ExportTrailCard } from './export-trail-card';
import { HeadCard } from './head-card';

/** The chain of changes: where it stands, whether it is whole, and a copy of it. */
export function RecordPanel() {
  return (
    <Stack>
      <HeadCard />
      <CheckWordsCard />
      <ExportTrailCard />
    </Stack>
  );
}
