import { Button } from '@mantine/core';
import { IconTool } from '@tabler/icons-react';
import { EmptyState } from './empty-state';
import { useText } from './text';

/** Shown in place of a screen that stopped working. */
export function ScreenFailure({ onAgain }: { readonly onAgain: () => void }) {
  const text = useText();
  return (
    <EmptyState icon={<IconTool />} title={text('app.error-title')} text={text('app.error-text')}>
      <Button onClick={onAgain}>{text('app.error-again')}</Button>
    </EmptyState>
  );
}
