import { Progress } from '@mantine/core';
import type { Progress as TaskProgress } from '../../../shared/kit/progress';
import { useSentence } from '../../ui/text';

/** A bar that fills, or one that only moves while the end is not known. */
export function ProgressBar({ progress }: { readonly progress: TaskProgress }) {
  const sentence = useSentence();
  const isOpenEnded = progress.fraction === null;
  return (
    <Progress.Root size="md" w="100%">
      <Progress.Section
        value={isOpenEnded ? 100 : progress.fraction * 100}
        striped={isOpenEnded}
        animated={isOpenEnded}
        aria-label={sentence(progress.message)}
      />
    </Progress.Root>
  );
}
