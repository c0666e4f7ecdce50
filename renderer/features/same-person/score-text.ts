import { useCallback } from 'react';
import { useText } from '../../ui/text';

/** How a probability is told: in whole percent, and no more certain than over 99. */
export function useScoreText(): (score: number) => string {
  const text = useText();
  return useCallback(
    (score) =>
      score >= 0.99
        ? text('samePerson.score-high')
        : text('samePerson.score', { percent: Math.floor(score * 100) }),
    [text],
  );
}
