import { Badge, Button, Group, Kbd, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { panicActions } from '../../../shared/contract/custody-methods';
import type { PanicAction } from '../../../shared/contract/custody-methods';
import { useText } from '../../ui/text';
import classes from './custody.module.css';
import { PanicConsequences } from './panic-consequences';
import { SectionCard } from '../../ui/section-card';

interface PanicCardProps {
  /** What is set now. */
  readonly action: PanicAction;
  readonly onSave: (action: PanicAction) => void;
}

/** What holding the panic key does. What destroys is explained first, and set by typing its name. */
export function PanicCard({ action, onSave }: PanicCardProps) {
  const text = useText();
  const [chosen, setChosen] = useState(action);
  const [typed, setTyped] = useState('');
  const word = chosen === 'lock' ? '' : text(`custodyScreen.word-${chosen}`);
  const isTyped = typed.trim().toUpperCase() === word;
  const choose = (value: string): void => {
    setTyped('');
    setChosen(panicActions.find((known) => known === value) ?? 'lock');
  };
  return (
    <SectionCard
      title={text('custodyScreen.panic-title')}
      about={text('custodyScreen.panic-text')}
      aside={<Kbd size="lg">{text('custodyScreen.panic-key')}</Kbd>}
    >
      <Radio.Group aria-label={text('custodyScreen.panic-title')} value={chosen} onChange={choose}>
        <div className={classes.choices}>
          {panicActions.map((kind) => (
            <div
              key={kind}
              className={classes.choice}
              data-action={kind}
              data-checked={kind === chosen || undefined}
            >
              <Radio
                value={kind}
                label={
                  <Group gap={8} component="span">
                    <Text span fw={600}>
                      {text(`custodyScreen.panic-${kind}`)}
                    </Text>
                    {kind === action && (
                      <Badge component="span" size="sm" variant="light" tt="none">
                        {text('custodyScreen.panic-now')}
                      </Badge>
                    )}
                  </Group>
                }
                description={text(`custodyScreen.panic-${kind}-text`)}
              />
            </div>
          ))}
        </div>
      </Radio.Group>
      {chosen !== 'lock' && <PanicConsequences action={chosen} />}
      {chosen !== action && (
        <form
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault();
            if (isTyped) {
              onSave(chosen);
              setTyped('');
            }
          }}
        >
          <Group align="flex-end" gap="xs">
            {chosen !== 'lock' && (
              <TextInput
                label={text('custodyScreen.panic-type', { word })}
                value={typed}
                onChange={({ currentTarget }) => setTyped(currentTarget.value)}
                autoComplete="off"
                spellCheck={false}
                w={220}
              />
            )}
            <Button type="submit" disabled={!isTyped} {...(chosen === 'lock' ? {} : { color: 'red.9' })}>
              {text('custodyScreen.panic-set', { action: text(`custodyScreen.panic-${chosen}`) })}
            </Button>
          </Group>
        </form>
      )}
      <Stack gap={2}>
        <Text size="sm" c="dimmed">
          {text('custodyScreen.panic-try')}
        </Text>
      </Stack>
    </SectionCard>
  );
}
