import {
  Alert,
  Button,
  Checkbox,
  Group,
  Modal,
  NumberInput,
  SegmentedControl,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { IconAlertTriangle, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import type { Result } from '../../../shared/kit/result';
import { manifestField } from '../../../shared/manifests/fields';
import { noFormFacts } from '../../../shared/manifests/forms/form';
import type { FormFacts } from '../../../shared/manifests/forms/form';
import { fieldsGiven, outputsOf } from '../../../shared/manifests/sheet-choice';
import type { SheetOutput } from '../../../shared/manifests/sheet-choice';
import type { Message } from '../../../shared/messages/message';
import { FileProtection, protectionFault, startProtected } from '../../give-out/file-protection';
import { PlainForm } from '../../ui/plain-form';
import { ProblemAlert } from '../../ui/problem-alert';
import { useText } from '../../ui/text';
import classes from './manifests.module.css';
import { FormFactInputs } from './form-fact-inputs';
import { SheetPicker } from './sheet-picker';
import { isInForce } from './shown-manifest';
import type { ShownManifest } from './shown-manifest';
import { redacted } from './redacted-choice';
import type { GiveOrder } from './use-give-out';
import type { SheetPicks } from './use-sheet-picks';

type Choices = Pick<
  GiveOrder,
  'choice' | 'recipient' | 'facts' | 'reason' | 'output' | 'copies' | 'passphrase'
>;

interface GiveDialogProps {
  readonly departure: string;
  readonly shown: ShownManifest;
  readonly picks: SheetPicks;
  readonly canSavePdf: boolean;
  readonly onGive: (choices: Choices) => Promise<Result<unknown>>;
  readonly onIssue: () => void;
  readonly onClose: () => void;
}

/** Who gets what: asked before every list that leaves the desk. */
export function GiveDialog({
  departure,
  shown,
  picks,
  canSavePdf,
  onGive,
  onIssue,
  onClose,
}: GiveDialogProps) {
  const text = useText();
  const [recipient, setRecipient] = useState('');
  const [reason, setReason] = useState('');
  const [facts, setFacts] = useState<FormFacts>(noFormFacts);
  const [wanted, setWanted] = useState<SheetOutput>('print');
  const [copies, setCopies] = useState(1);
  const [isRedacted, setRedacted] = useState(false);
  const [protection, setProtection] = useState(startProtected);
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Message | null>(null);

  const { profile, profileLabel } = picks;
  const choice = redacted(picks.choice, isRedacted);
  const isList = choice.kind === 'list';
  const inForce = shown.manifest !== null && isInForce(shown.manifest);
  const outputs = outputsOf(choice).filter(
    (one) => (one !== 'pdf' || canSavePdf) && (inForce || one === 'print' || one === 'pdf'),
  );
  const output = outputs.find((one) => one === wanted) ?? outputs[0];
  const isFile = output !== 'print';
  const fields = fieldsGiven(choice, profile);
  const people = shown.manifest?.rows.length ?? 0;
  const fault = isFile ? protectionFault(protection) : null;
  const isInside = profile.isInternal && recipient.trim() === '';
  const needsReason = !profile.isInternal && reason.trim() === '';
  const needsRecipient = !profile.isInternal && recipient.trim() === '';

  const give = async (): Promise<void> => {
    setTried(true);
    if (output === undefined || fault !== null || needsReason || needsRecipient) {
      return;
    }
    setBusy(true);
    const done = await onGive({
      choice,
      recipient: recipient.trim(),
      facts: { ...facts, crew: facts.crew.map((name) => name.trim()).filter((name) => name !== '') },
      reason: reason.trim(),
      output,
      copies: isFile ? 1 : copies,
      passphrase: isFile && protection.isEncrypted ? protection.passphrase : '',
    });
    setBusy(false);
    setProblem(done.ok ? null : done.problem);
  };
  return (
    <Modal
      opened
      size={620}
      title={text('manifestsScreen.give-title', { departure })}
      onClose={onClose}
      closeButtonProps={{ 'aria-label': text('manifestsScreen.cancel') }}
    >
      <PlainForm onSubmit={() => void give()}>
        <Stack gap="sm">
          <ProblemAlert problem={problem} />
          {shown.version === null ? (
            <Alert color="orange" variant="light" p="xs" icon={<IconAlertTriangle aria-hidden />}>
              <Group justify="space-between" wrap="nowrap">
                <Text size="sm">{text('manifestsScreen.give-draft')}</Text>
                <Button size="compact-sm" variant="default" onClick={onIssue} style={{ flexShrink: 0 }}>
                  {text('manifestsScreen.issue')}
                </Button>
              </Group>
            </Alert>
          ) : inForce ? null : (
            <Alert color="orange" variant="light" p="xs" icon={<IconAlertTriangle aria-hidden />}>
              {text('manifestsScreen.give-void')}
            </Alert>
          )}
          <SheetPicker picks={picks} />
          <section className={classes.sum} aria-label={text('manifestsScreen.who-gets-what')}>
            <IconUsers size={20} aria-hidden />
            <div>
              <strong role="status">
                {text(isInside ? 'manifestsScreen.sum-inside' : 'manifestsScreen.sum', {
                  people,
                  fields: fields.length,
                  recipient: recipient.trim() === '' ? profileLabel : recipient.trim(),
                })}
              </strong>
              <p className={classes.facts}>
                {fields
                  .flatMap((id) => manifestField(id) ?? [])
                  .map(({ label }) => text(label))
                  .join(', ')}
              </p>
            </div>
          </section>
          <Group grow align="flex-start">
            <TextInput
              size="xs"
              label={text('manifestsScreen.recipient')}
              placeholder={text('manifestsScreen.recipient-hint')}
              value={recipient}
              maxLength={80}
              onChange={({ currentTarget }) => setRecipient(currentTarget.value)}
              error={isTried && needsRecipient ? text('manifestsScreen.recipient-missing') : null}
            />
            <TextInput
              size="xs"
              label={text(profile.isInternal ? 'manifestsScreen.reason-internal' : 'manifestsScreen.reason')}
              value={reason}
              maxLength={300}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
              error={isTried && needsReason ? text('manifestsScreen.reason-missing') : null}
            />
          </Group>
          {choice.kind === 'form' && <FormFactInputs form={choice.form} facts={facts} onFacts={setFacts} />}
          <Group gap="md" align="flex-end">
            <SegmentedControl
              size="xs"
              aria-label={text('manifestsScreen.output')}
              value={output ?? ''}
              onChange={(value) => setWanted(outputs.find((one) => one === value) ?? wanted)}
              data={outputs.map((one) => ({ value: one, label: text(`manifestsScreen.output-${one}`) }))}
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
          <Checkbox
            size="sm"
            label={text('manifestsScreen.redacted')}
            description={text(isList ? 'manifestsScreen.redacted-hint' : 'manifestsScreen.redacted-forms')}
            disabled={!isList}
            checked={isList && isRedacted}
            onChange={({ currentTarget }) => setRedacted(currentTarget.checked)}
          />
          {isFile ? (
            <FileProtection
              protection={protection}
              onProtection={setProtection}
              isTried={isTried}
              plainWarning={text('manifestsScreen.plain-warning', { people })}
            />
          ) : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {text('manifestsScreen.cancel')}
            </Button>
            <Button type="submit" loading={isBusy} disabled={output === undefined || shown.manifest === null}>
              {isFile ? text('manifestsScreen.save-file') : text('manifestsScreen.print-copies', { copies })}
            </Button>
          </Group>
        </Stack>
      </PlainForm>
    </Modal>
  );
}
