import {
  Button,
  Group,
  Modal,
  NumberInput,
  SegmentedControl,
  Select,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { profileName, profilesOf } from '../../shared/manifests/recipients';
import type { SheetOutput } from '../../shared/manifests/sheet-choice';
import type { Message } from '../../shared/messages/message';
import { useTable } from '../desk/use-desk';
import { PlainForm } from '../ui/plain-form';
import { ProblemAlert } from '../ui/problem-alert';
import { useSentence, useText } from '../ui/text';
import { FileProtection, protectionFault, startProtected } from './file-protection';
import type { Givable } from './givable';
import classes from './give-out.module.css';
import { useGive } from './use-give';

interface GivePeopleDialogProps {
  readonly givable: Givable;
  readonly onClose: () => void;
}

/** Who gets what: asked before a file or paper that names people leaves the desk. */
export function GivePeopleDialog({ givable, onClose }: GivePeopleDialogProps) {
  const text = useText();
  const sentence = useSentence();
  const give = useGive();
  const table = useTable('recipientProfile');
  const profiles = profilesOf({ recipientProfile: new Map(table) });
  const [profileId, setProfileId] = useState('internal');
  const [recipient, setRecipient] = useState('');
  const [reason, setReason] = useState('');
  const [output, setOutput] = useState<SheetOutput>(givable.outputs[0] ?? 'print');
  const [copies, setCopies] = useState(1);
  const [protection, setProtection] = useState(startProtected);
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Message | null>(null);

  const words = (name: Message | string): string => (typeof name === 'string' ? name : sentence(name));
  const profile = profiles.find(({ id }) => id === profileId) ?? profiles[0];
  if (profile === undefined) {
    return null;
  }
  const { count } = givable;
  const isFile = output !== 'print';
  const facts = givable.facts?.(profile) ?? null;
  const isEmpty = facts?.length === 0;
  const isNamed = recipient.trim() !== '';
  const needsRecipient = !profile.isInternal && !isNamed;
  const needsReason = !profile.isInternal && reason.trim() === '';
  const fault = isFile ? protectionFault(protection) : null;
  const to = { recipient: isNamed ? recipient.trim() : words(profileName(profile)) };
  const inside = profile.isInternal && !isNamed ? '-inside' : '';

  const submit = async (): Promise<void> => {
    setTried(true);
    if (fault !== null || needsReason || needsRecipient || isEmpty) {
      return;
    }
    setBusy(true);
    const given = await give({
      givable,
      profile,
      recipient: recipient.trim(),
      reason: reason.trim(),
      output,
      copies: isFile ? 1 : copies,
      passphrase: isFile && protection.isEncrypted ? protection.passphrase : '',
    });
    setBusy(false);
    setProblem(given.ok ? null : given.problem);
    if (given.ok && given.value) {
      onClose();
    }
  };
  return (
    <Modal
      opened
      size={620}
      title={text(`giveOut.title-${givable.kind}`, { count })}
      onClose={onClose}
      closeButtonProps={{ 'aria-label': text('manifestsScreen.cancel') }}
    >
      <PlainForm onSubmit={() => void submit()}>
        <Stack gap="sm">
          <ProblemAlert problem={problem} />
          <section className={classes.sum} aria-label={text('manifestsScreen.who-gets-what')}>
            <IconUsers size={20} aria-hidden />
            <div>
              <strong role="status">
                {facts === null
                  ? text(`giveOut.sum-rows${inside}`, { count, ...to })
                  : text(`manifestsScreen.sum${inside}`, { people: count, fields: facts.length, ...to })}
              </strong>
              <p className={classes.facts}>
                {facts === null
                  ? text('giveOut.rows-hint')
                  : isEmpty
                    ? text('giveOut.nothing')
                    : facts.map(({ label }) => label).join(', ')}
              </p>
            </div>
          </section>
          <Group grow align="flex-start">
            <Select
              size="xs"
              label={text('manifestsScreen.recipient-kind')}
              data={profiles.map((one) => ({ value: one.id, label: words(profileName(one)) }))}
              value={profile.id}
              onChange={(value) => setProfileId(value ?? profile.id)}
              allowDeselect={false}
            />
            <TextInput
              size="xs"
              label={text('manifestsScreen.recipient')}
              placeholder={text('manifestsScreen.recipient-hint')}
              value={recipient}
              maxLength={80}
              onChange={({ currentTarget }) => setRecipient(currentTarget.value)}
              error={isTried && needsRecipient ? text('manifestsScreen.recipient-missing') : null}
            />
          </Group>
          <TextInput
            size="xs"
            label={text(profile.isInternal ? 'manifestsScreen.reason-internal' : 'manifestsScreen.reason')}
            value={reason}
            maxLength={300}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
            error={isTried && needsReason ? text('manifestsScreen.reason-missing') : null}
          />
          {givable.outputs.length > 1 ? (
            <Group gap="md" align="flex-end">
              <SegmentedControl
                size="xs"
                aria-label={text('manifestsScreen.output')}
                value={output}
                onChange={(value) => setOutput(givable.outputs.find((one) => one === value) ?? output)}
                data={givable.outputs.map((one) => ({
                  value: one,
                  label: text(`manifestsScreen.output-${one}`),
                }))}
              />
              {isFile ? null : (
                <NumberInput
                  size="xs"
                  w={110}
                  label={text('manifestsScreen.copies')}
                  value={copies}
                  min={1}
                  max={20}
                  clampBehavior="strict"
                  allowDecimal={false}
                  onChange={(value) => setCopies(Math.max(1, Number(value)))}
                />
              )}
            </Group>
          ) : null}
          {isFile ? (
            <FileProtection
              protection={protection}
              onProtection={setProtection}
              isTried={isTried}
              plainWarning={
                facts === null
                  ? text('giveOut.plain-rows', { count })
                  : text('manifestsScreen.plain-warning', { people: count })
              }
            />
          ) : null}
          {isTried && isEmpty ? (
            <Text size="xs" c="red" role="alert">
              {text('giveOut.nothing')}
            </Text>
          ) : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {text('manifestsScreen.cancel')}
            </Button>
            <Button type="submit" loading={isBusy}>
              {isFile ? text('manifestsScreen.save-file') : text('manifestsScreen.print-copies', { copies })}
            </Button>
          </Group>
        </Stack>
      </PlainForm>
    </Modal>
  );
}
