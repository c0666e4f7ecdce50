import { Alert, Checkbox, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { passphraseStrength } from '../../shared/kit/passphrase-strength';
import { getBridge } from '../platform/bridge';
import { NewPassphrase, newPassphraseFault } from '../ui/new-passphrase';
import type { NewPassphraseDraft } from '../ui/new-passphrase';
import { useText } from '../ui/text';

/** How a file is kept from those it is not for. */
export interface Protection extends NewPassphraseDraft {
  readonly isEncrypted: boolean;
}

/** Files are encrypted unless the planner says otherwise. */
export const startProtected: Protection = { isEncrypted: true, passphrase: '', again: '' };

/** What keeps the passphrase from being taken; null when nothing does. */
export function protectionFault(protection: Protection): 'short' | 'differs' | 'weak' | null {
  if (!protection.isEncrypted) {
    return null;
  }
  const fault = newPassphraseFault(protection);
  return fault ?? (passphraseStrength(protection.passphrase) === 'weak' ? 'weak' : null);
}

interface FileProtectionProps {
  readonly protection: Protection;
  readonly onProtection: (protection: Protection) => void;
  /** The planner has tried to save: faults are said. */
  readonly isTried: boolean;
  /** What it means that nothing keeps the file shut. */
  readonly plainWarning: string;
}

/** Asks for the passphrase of a file that leaves the desk, or warns of what it means to leave it open. */
export function FileProtection({ protection, onProtection, isTried, plainWarning }: FileProtectionProps) {
  const text = useText();
  const fault = isTried ? protectionFault(protection) : null;
  return (
    <>
      <Checkbox
        size="sm"
        label={text('manifestsScreen.encrypt')}
        description={text('manifestsScreen.encrypt-hint')}
        checked={protection.isEncrypted}
        onChange={({ currentTarget }) => onProtection({ ...protection, isEncrypted: currentTarget.checked })}
      />
      {protection.isEncrypted ? (
        <>
          <NewPassphrase
            draft={protection}
            onChange={(draft) => onProtection({ ...protection, ...draft })}
            fault={fault === 'weak' ? null : fault}
            suggest={() => getBridge().suggestPassphrase({})}
            labelId="manifestsScreen.file-passphrase"
          />
          {fault === 'weak' ? (
            <Text size="xs" c="red" role="alert">
              {text('manifestsScreen.weak-passphrase')}
            </Text>
          ) : null}
        </>
      ) : (
        <Alert color="red" variant="light" p="xs" role="alert" icon={<IconAlertTriangle aria-hidden />}>
          {plainWarning}
        </Alert>
      )}
    </>
  );
}
