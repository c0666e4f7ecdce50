import { Text } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { Person } from '../../../shared/model/person';
import type { Source } from '../../../shared/model/source';
import { staleDays } from '../../../shared/planning/data-age';
import { useText } from '../../ui/text';

const dayMs = 86_400_000;

/** Where a field of a person comes from. */
export function sourceOf(person: Person, field: string): Source | null {
  return person.fieldSources[field] ?? person.source;
}

/** How many days ago a source was written down; null where that is not known. */
export function ageInDays(source: Source | null, now: number): number | null {
  const at = Date.parse(source?.at ?? '');
  return Number.isNaN(at) ? null : Math.max(0, Math.floor((now - at) / dayMs));
}

interface FactAgeProps {
  readonly source: Source | null;
  readonly now: number;
}

/** Where one fact comes from and how long ago that was; amber when it is old. */
export function FactAge({ source, now }: FactAgeProps) {
  const text = useText();
  const intl = useIntl();
  if (source === null) {
    return null;
  }
  const days = ageInDays(source, now);
  const where =
    source.how === 'file'
      ? text('person.from-file', { file: source.file, row: String(source.row) })
      : text(`person.from-${source.how}`, { by: source.by });
  const isStale = days !== null && days > staleDays;
  return (
    <Text
      component="span"
      fz={11}
      lh={1.3}
      c={isStale ? 'orange' : 'dimmed'}
      style={isStale ? { color: 'light-dark(#8a4b00, #ffb45c)' } : undefined}
    >
      {days === null
        ? where
        : text('person.fact-age', {
            where,
            ago: intl.formatRelativeTime(-days, 'day', { numeric: 'auto' }),
          })}
    </Text>
  );
}
