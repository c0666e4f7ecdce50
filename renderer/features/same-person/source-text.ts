import { useCallback } from 'react';
import type { Person } from '../../../shared/model/person';
import { useText } from '../../ui/text';

/** From which list and row somebody comes. */
export function useSourceText(): (person: Person) => string {
  const text = useText();
  return useCallback(
    ({ source }) =>
      source === null || source.file === ''
        ? text('samePerson.source-hand')
        : text('samePerson.source-row', { file: source.file, row: source.row }),
    [text],
  );
}
