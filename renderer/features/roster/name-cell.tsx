import { ActionIcon } from '@mantine/core';
import { IconLayoutSidebarRightExpand } from '@tabler/icons-react';
import type { CustomCellRendererProps } from 'ag-grid-react';
import { personName } from '../../../shared/model/person';
import { useText } from '../../ui/text';
import classes from './roster.module.css';
import type { RosterRow } from './roster-row';

interface NameCellProps extends CustomCellRendererProps<RosterRow, string> {
  /** Whether this name carries the button that opens the person. */
  readonly isLink: boolean;
  readonly openPerson: (personId: string) => void;
}

/** A name in the direction of its script, with a way to open the person. */
export function NameCell({ value, data, isLink, openPerson }: NameCellProps) {
  const text = useText();
  return (
    <span className={classes.name}>
      <span dir="auto" className={classes.nameText}>
        {value}
      </span>
      {isLink && data && (
        <ActionIcon
          className={classes.open}
          variant="default"
          size={20}
          tabIndex={-1}
          aria-label={text('roster.open-name', { name: personName(data.person) })}
          onClick={() => openPerson(data.id)}
        >
          <IconLayoutSidebarRightExpand size={14} stroke={1.6} />
        </ActionIcon>
      )}
    </span>
  );
}
