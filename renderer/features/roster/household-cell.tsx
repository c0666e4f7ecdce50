import { Badge } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import type { CustomCellRendererProps } from 'ag-grid-react';
import { personName } from '../../../shared/model/person';
import { useText } from '../../ui/text';
import type { RosterRow } from './roster-row';

/** The household of a person: its label, how many are in it, and whether it is only a proposal. */
export function HouseholdCell({ data }: CustomCellRendererProps<RosterRow>) {
  const text = useText();
  if (!data) {
    return null;
  }
  const { label, members, household } = data.facts;
  const { about } = data;
  return (
    <span style={{ display: 'flex', alignItems: 'center', gap: 6, height: '100%' }}>
      <span dir="auto" style={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
        {label}
      </span>
      {members > 1 && (
        <span
          aria-label={text('roster.members', { count: members })}
          role="img"
          style={{
            display: 'inline-flex',
            alignItems: 'center',
            gap: 2,
            color: 'var(--mantine-color-dimmed)',
          }}
        >
          <IconUsers size={13} stroke={1.6} aria-hidden />
          {members}
        </span>
      )}
      {about.escort !== null && (
        <Badge color="teal" variant="dot" size="sm" tt="none" fw={500} style={{ flexShrink: 0 }}>
          {text('person.escorted-by', { name: personName(about.escort) })}
        </Badge>
      )}
      {household?.basis === 'proposed' && (
        <Badge color="orange" variant="dot" size="sm" tt="none" fw={500} style={{ flexShrink: 0 }}>
          {text('roster.proposed')}
        </Badge>
      )}
    </span>
  );
}
