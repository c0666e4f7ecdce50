import { Group, Text } from '@mantine/core';
import type { PassphraseStrength } from '../../shared/kit/passphrase-strength';
import classes from './secret.module.css';
import { useText } from './text';

const filled = { weak: 1, fair: 2, strong: 3 } as const;

/** How strong a passphrase is, in three steps and in words; an empty line for one that is too short. */
export function StrengthBar({ strength }: { readonly strength: PassphraseStrength | null }) {
  const text = useText();
  return (
    <Group gap={8} mt={6} mih={16} wrap="nowrap" role="status" aria-label={text('secret.strength')}>
      {strength !== null && (
        <>
          <span className={classes.bar} data-strength={strength} aria-hidden>
            {[1, 2, 3].map((step) => (
              <i key={step} data-filled={step <= filled[strength] || undefined} />
            ))}
          </span>
          <Text size="xs" c="dimmed">
            {text(`secret.strength-${strength}`)}
          </Text>
        </>
      )}
    </Group>
  );
}
