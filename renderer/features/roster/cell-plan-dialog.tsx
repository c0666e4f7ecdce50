import { Badge, Button, Checkbox, Group, Modal, SegmentedControl, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { personName } from '../../../shared/model/person';
import type { DateOrder } from '../../../shared/roster-import/types';
import { useSentence, useText } from '../../ui/text';
import { WindowedList } from '../../ui/windowed-list';
import { planBlock } from './cell-plan';
import type { CellPlan, PlannedCell } from './cell-plan';
import classes from './cell-plan-dialog.module.css';
import { useFactText } from './use-fact-text';
import type { CellProposal } from './use-grid-clipboard';

interface CellPlanDialogProps {
  readonly proposal: CellProposal;
  readonly today: string;
  readonly onWrite: (kind: CellProposal['kind'], plan: CellPlan) => boolean;
  readonly onClose: () => void;
}

const rowHeight = 34;
const mostRowsHigh = 9;
const orders = ['dmy', 'mdy'] as const;

function PlannedRow({ cell }: { readonly cell: PlannedCell }) {
  const text = useText();
  const sentence = useSentence();
  const factText = useFactText();
  const { person, row, field, typed, value, problem } = cell;
  const after = problem === null ? factText(field, value as never) : typed; // the value is of this field
  return (
    <div role="listitem" className={classes.row} data-fate={cell.fate}>
      <span className={classes.who} dir="auto">
        {person === null ? text('roster.paste-new', { line: row + 1 }) : personName(person)}
      </span>
      <span className={classes.field}>{text(`roster.field-${field}`)}</span>
      <span className={classes.change}>
        {person !== null && (
          <>
            <del dir="auto">{factText(field, person[field]) || text('roster.none')}</del>
            <span aria-hidden>{text('roster.becomes')}</span>
          </>
        )}
        {problem === null ? (
          <ins dir="auto">{after === '' ? text('roster.none') : after}</ins>
        ) : (
          <span className={classes.problem} title={sentence(problem)}>
            {sentence(problem)}
          </span>
        )}
      </span>
    </div>
  );
}

/** Shows what a block of cells would replace and what of it cannot be read, before it is written. */
export function CellPlanDialog({ proposal, today, onWrite, onClose }: CellPlanDialogProps) {
  const text = useText();
  const [order, setOrder] = useState<DateOrder | null>(null);
  const [clears, setClears] = useState(proposal.kind === 'fill');
  const [areAllNew, setAllNew] = useState(false);
  const plan = useMemo(
    () =>
      planBlock(proposal.block, areAllNew ? [] : proposal.people, proposal.columns, {
        today,
        order,
        clears,
        labelOf: text,
      }),
    [proposal, areAllNew, today, order, clears, text],
  );
  const listed = plan.cells.filter(({ fate }) => fate !== 'fill');
  const counts = {
    fill: plan.cells.filter(({ fate, person }) => fate === 'fill' && person !== null).length,
    overwrite: plan.cells.filter(({ fate }) => fate === 'overwrite').length,
    invalid: plan.cells.filter(({ fate }) => fate === 'invalid').length,
  };
  const written = plan.cells.length - counts.invalid;
  const isPaste = proposal.kind === 'paste';
  const badges = [
    ['overwrite', 'orange', counts.overwrite],
    ['fill', 'teal', counts.fill],
    ['new', 'teal', plan.added],
    ['invalid', 'red', counts.invalid],
    ['nameless', 'red', plan.nameless],
  ] as const;
  return (
    <Modal
      opened
      onClose={onClose}
      size={820}
      closeButtonProps={{ 'aria-label': text('roster.close') }}
      title={text(isPaste ? 'roster.paste-title' : 'roster.fill-title')}
    >
      <Stack gap="sm">
        <Group gap={6} role="status">
          {badges.map(([name, color, count]) =>
            count === 0 ? null : (
              <Badge key={name} variant="light" color={color} tt="none" fw={500}>
                {text(`roster.fate-${name}`, { count })}
              </Badge>
            ),
          )}
        </Group>
        {plan.asksOrder && (
          <Group gap="xs">
            <Text size="sm" fw={600} id="paste-order">
              {text('roster.paste-order')}
            </Text>
            <SegmentedControl
              size="xs"
              aria-labelledby="paste-order"
              value={order ?? ''}
              onChange={(value) => setOrder(orders.find((each) => each === value) ?? null)}
              data={[
                { value: '', label: text('roster.order-open') },
                ...orders.map((value) => ({ value, label: text(`roster.order-${value}`) })),
              ]}
            />
          </Group>
        )}
        {isPaste && (
          <Group gap="lg">
            <Checkbox
              size="xs"
              label={text('roster.paste-clears')}
              checked={clears}
              onChange={(event) => setClears(event.currentTarget.checked)}
            />
            <Checkbox
              size="xs"
              label={text('roster.paste-all-new')}
              checked={areAllNew}
              onChange={(event) => setAllNew(event.currentTarget.checked)}
            />
          </Group>
        )}
        {listed.length > 0 && (
          <WindowedList
            role="list"
            tabIndex={0}
            aria-label={text('roster.paste-list')}
            className={classes.list ?? ''}
            style={{ height: Math.min(listed.length, mostRowsHigh) * rowHeight + 2 }}
            count={listed.length}
            rowHeight={rowHeight}
            renderRow={(index) => {
              const cell = listed[index];
              return cell === undefined ? null : <PlannedRow key={index} cell={cell} />;
            }}
          />
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {text('roster.cancel')}
          </Button>
          <Button data-autofocus disabled={written === 0} onClick={() => onWrite(proposal.kind, plan)}>
            {text(isPaste ? 'roster.paste-yes' : 'roster.fill-yes', { count: written })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
