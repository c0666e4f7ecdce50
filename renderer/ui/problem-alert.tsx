import { Alert } from '@mantine/core';
import type { Message } from '../../shared/messages/message';
import { useSentence } from './text';

/** Why something did not happen, told to a screen reader at once; nothing where all is well. */
export function ProblemAlert({ problem }: { readonly problem: Message | null }) {
  const sentence = useSentence();
  return problem === null ? null : (
    <Alert color="red" role="alert">
      {sentence(problem)}
    </Alert>
  );
}
