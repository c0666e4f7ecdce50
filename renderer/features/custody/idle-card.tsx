import { Button, Group, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../ui/text';
import { SectionCard } from '../../ui/section-card';

interface IdleCardProps {
  readonly minutes: number;
  readonly onSave: (minutes: number) => void;
}

/** After how many minutes without a key or the pointer the plan locks. */
export function IdleCard({ minutes, onSave }: IdleCardProps) {
  const text = useText();
  const [entered, setEntered] = useState<number | string>(minutes);
  const isFit = typeof entered === 'number' && Number.isInteger(entered) && entered >= 1 && entered <= 240;
  return (
    <SectionCard
      title={text('custodyScreen.idle-title')}
      about={text('custodyScreen.idle-text')}
      aside={
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (isFit) {
              onSave(entered);
            }
          }}
        >
          <Group align="flex-end" gap="xs" wrap="nowrap">
            <NumberInput
              label={text('custodyScreen.idle-minutes')}
              value={entered}
              onChange={setEntered}
              min={1}
              max={240}
              allowDecimal={false}
              w={110}
            />
            <Button type="submit" disabled={!isFit || entered === minutes}>
              {text('custodyScreen.save')}
            </Button>
          </Group>
        </form>
      }
    />
  );
}
