import { Alert, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useText } from '../../ui/text';
import { useSlots } from './use-slots';

const destroyed = {
  seal: ['custodyScreen.seal-plans', 'custodyScreen.seal-backups'],
  burn: ['custodyScreen.burn-plans', 'custodyScreen.burn-backups', 'custodyScreen.burn-exports'],
} as const;

/** In plain words, what a seal or a burn destroys, what it leaves, and what it does not reach. */
export function PanicConsequences({ action }: { readonly action: 'seal' | 'burn' }) {
  const text = useText();
  const [slots] = useSlots();
  const recovery = slots?.find(({ kind }) => kind === 'recovery');
  const after =
    action === 'burn'
      ? text('custodyScreen.burn-after')
      : slots === null
        ? ''
        : recovery === undefined
          ? text('custodyScreen.seal-after-none')
          : text('custodyScreen.seal-after-recovery', { label: recovery.label });
  return (
    <Alert
      color={action === 'burn' ? 'red' : 'orange'}
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      title={text('custodyScreen.panic-what')}
    >
      <List size="sm" spacing={2}>
        {destroyed[action].map((id) => (
          <List.Item key={id}>{text(id)}</List.Item>
        ))}
      </List>
      <Text size="sm" mt="xs" fw={500}>
        {after}
      </Text>
      <Text size="sm" mt="xs">
        {text('custodyScreen.panic-not')}
      </Text>
    </Alert>
  );
}
