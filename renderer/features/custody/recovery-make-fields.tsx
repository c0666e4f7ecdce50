import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { useText } from '../../ui/text';
import { SlotLabelInput } from './slot-label-input';

interface RecoveryMakeFieldsProps {
  readonly label: string;
  readonly onLabel: (label: string) => void;
  /** Null where the pair is to be made here. */
  readonly publicKey: string | null;
  readonly onPublicKey: (publicKey: string | null) => void;
  readonly isTried: boolean;
}

/** Asks where a recovery key comes from: made here, or its public half from elsewhere. */
export function RecoveryMakeFields({
  label,
  onLabel,
  publicKey,
  onPublicKey,
  isTried,
}: RecoveryMakeFieldsProps) {
  const text = useText();
  return (
    <>
      <Text size="sm">{text('custodyScreen.recovery-text')}</Text>
      <SlotLabelInput label={label} onChange={onLabel} />
      <Radio.Group
        aria-label={text('custodyScreen.kind-recovery')}
        value={publicKey === null ? 'here' : 'given'}
        onChange={(value) => onPublicKey(value === 'here' ? null : '')}
      >
        <Stack gap="xs">
          <Radio
            value="here"
            label={text('custodyScreen.recovery-here')}
            description={text('custodyScreen.recovery-here-hint')}
          />
          <Radio
            value="given"
            label={text('custodyScreen.recovery-given')}
            description={text('custodyScreen.recovery-given-hint')}
          />
        </Stack>
      </Radio.Group>
      {publicKey === null ? null : (
        <Textarea
          label={text('custodyScreen.public-key')}
          value={publicKey}
          onChange={({ currentTarget }) => onPublicKey(currentTarget.value)}
          error={isTried && publicKey.trim() === '' ? text('custodyScreen.public-key-missing') : null}
          minRows={2}
          autosize
          autoComplete="off"
          spellCheck={false}
        />
      )}
    </>
  );
}
