import { ActionIcon, Fieldset, Group, Select, SimpleGrid, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { departureModes } from '../../../shared/model/departure';
import { useSentence, useText } from '../../ui/text';
import type { DraftProblems } from './departure-draft';
import { InstantInput } from './instant-input';
import type { LegDraft } from './leg-draft';
import classes from './departures.module.css';

interface LegFieldsProps {
  readonly leg: LegDraft;
  /** From 0. */
  readonly place: number;
  readonly count: number;
  readonly problems: DraftProblems;
  readonly onLeg: (leg: LegDraft) => void;
  readonly onRemove: () => void;
  readonly onMove: (by: -1 | 1) => void;
}

type TypedField = Exclude<
  { [F in keyof LegDraft]: LegDraft[F] extends string ? F : never }[keyof LegDraft],
  'key' | 'mode'
>;

/** One leg: by what it goes, its times and the limits that it has of its own. */
export function LegFields({ leg, place, count, problems, onLeg, onRemove, onMove }: LegFieldsProps) {
  const text = useText();
  const sentence = useSentence();
  const number = place + 1;
  const error = (field: keyof LegDraft): string | undefined => {
    const problem = problems[`leg-${place}-${field}`];
    return problem && sentence(problem);
  };
  const named = (field: Exclude<keyof LegDraft, 'key'>): string =>
    text('departures.leg-of', { number, field: text(`departures.field-${field}`) });
  const typed = (field: TypedField) => ({
    size: 'xs' as const,
    label: text(`departures.field-${field}`),
    'aria-label': named(field),
    value: leg[field],
    error: error(field),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onLeg({ ...leg, [field]: event.currentTarget.value }),
  });
  return (
    <Fieldset
      variant="unstyled"
      className={classes.leg ?? ''}
      aria-label={text('departures.leg-title', { number })}
    >
      <Group justify="space-between" mb={4}>
        <span className={classes.legTitle}>{text('departures.leg-title', { number })}</span>
        <Group gap={2}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            disabled={place === 0}
            aria-label={text('departures.leg-up', { number })}
            onClick={() => onMove(-1)}
          >
            <IconArrowUp size={15} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            disabled={number === count}
            aria-label={text('departures.leg-down', { number })}
            onClick={() => onMove(1)}
          >
            <IconArrowDown size={15} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="red"
            size="sm"
            aria-label={text('departures.leg-remove', { number })}
            onClick={onRemove}
          >
            <IconTrash size={15} />
          </ActionIcon>
        </Group>
      </Group>
      <SimpleGrid cols={5} spacing="sm" verticalSpacing="xs">
        <Select
          size="xs"
          label={text('departures.field-mode')}
          aria-label={named('mode')}
          data={departureModes.map((mode) => ({ value: mode, label: text(`departures.mode-${mode}`) }))}
          value={leg.mode}
          allowDeselect={false}
          onChange={(mode) => onLeg({ ...leg, mode: mode ?? leg.mode })}
        />
        <TextInput {...typed('carrier')} />
        <TextInput {...typed('number')} />
        <TextInput {...typed('origin')} />
        <TextInput {...typed('destination')} />
      </SimpleGrid>
      <SimpleGrid cols={2} spacing="md" mt="xs">
        {(['departsAt', 'arrivesAt'] as const).map((field) => (
          <InstantInput
            key={field}
            label={text(`departures.field-${field}`)}
            name={named(field)}
            value={leg[field]}
            error={error(field)}
            onValue={(value) => onLeg({ ...leg, [field]: value })}
          />
        ))}
      </SimpleGrid>
      <SimpleGrid cols={6} spacing="sm" mt="xs">
        {(['seats', 'payloadKg', 'wheelchair', 'stretcher', 'oxygen', 'pet'] as const).map((field) => (
          <TextInput key={field} {...typed(field)} inputMode="decimal" />
        ))}
      </SimpleGrid>
    </Fieldset>
  );
}
