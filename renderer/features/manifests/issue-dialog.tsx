import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Result } from '../../../shared/kit/result';
import { versionDifference } from '../../../shared/manifests/version-difference';
import type { Message } from '../../../shared/messages/message';
import type { IssueOverride, ManifestVersion } from '../../../shared/model/manifest-version';
import { PlainForm } from '../../ui/plain-form';
import { ProblemAlert } from '../../ui/problem-alert';
import { useText } from '../../ui/text';
import type { ManifestDraft } from '../../workers/manifest-protocol';
import { DifferenceList } from './difference-list';
import { FindingList } from './finding-list';
import classes from './manifests.module.css';

interface IssueDialogProps {
  readonly departure: string;
  readonly draft: ManifestDraft;
  readonly last: ManifestVersion | undefined;
  /** Who signs; empty when nobody gave a name. */
  readonly operator: string;
  readonly recipient: string;
  readonly onIssue: (overrides: readonly IssueOverride[]) => Promise<Result<ManifestVersion>>;
  readonly onIssued: (version: ManifestVersion) => void;
  readonly onClose: () => void;
}

/** The last look before a list is issued: what stands against it, what it changes, and a reason for each override. */
export function IssueDialog(props: IssueDialogProps) {
  const { departure, draft, last, operator, recipient, onIssue, onIssued, onClose } = props;
  const text = useText();
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Message | null>(null);
  const grave = draft.findings.filter(({ isGrave }) => isGrave);
  const version = (last?.version ?? 0) + 1;
  const reasonOf = (check: string): string => (reasons[check] ?? '').trim();
  const difference = last?.content == null ? null : versionDifference(last.content, draft.content);

  const issue = async (): Promise<void> => {
    setTried(true);
    if (grave.some(({ check }) => reasonOf(check) === '')) {
      return;
    }
    setBusy(true);
    const done = await onIssue(
      grave.map(({ check, items }) => ({ check, found: items.length, reason: reasonOf(check) })),
    );
    setBusy(false);
    if (done.ok) {
      onIssued(done.value);
    } else {
      setProblem(done.problem);
    }
  };
  return (
    <Modal
      opened
      size={640}
      title={text('manifestsScreen.issue-title', { version, departure })}
      onClose={onClose}
      closeButtonProps={{ 'aria-label': text('manifestsScreen.cancel') }}
    >
      <PlainForm onSubmit={() => void issue()}>
        <Stack gap="sm">
          <Text size="sm">
            {text('manifestsScreen.issue-text', {
              people: draft.content.counts.people,
              name: operator || text('issue.nobody-named'),
            })}
          </Text>
          <ProblemAlert problem={problem} />
          {draft.findings.length === 0 ? (
            <Text size="sm" className={classes.sound}>
              {text('manifestsScreen.checks-none-for', { recipient })}
            </Text>
          ) : (
            <FindingList
              findings={draft.findings}
              below={({ check, isGrave, title }) =>
                isGrave ? (
                  <TextInput
                    size="xs"
                    mt={4}
                    label={text('manifestsScreen.override-reason')}
                    aria-label={text('manifestsScreen.override-reason-of', { check: text(title) })}
                    value={reasons[check] ?? ''}
                    maxLength={300}
                    onChange={({ currentTarget }) => setReasons({ ...reasons, [check]: currentTarget.value })}
                    error={isTried && reasonOf(check) === '' ? text('manifestsScreen.reason-missing') : null}
                  />
                ) : null
              }
            />
          )}
          {last === undefined || difference === null || last.content === null ? null : (
            <section aria-label={text('manifestsScreen.supersedes-title')}>
              <Text size="sm" fw={600}>
                {text('manifestsScreen.supersedes', {
                  version,
                  last: last.version,
                  added: difference.added.length,
                  dropped: difference.dropped.length,
                  changed: difference.changed.length,
                })}
              </Text>
              <DifferenceList difference={difference} before={last.content} after={draft.content} />
            </section>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {text('manifestsScreen.cancel')}
            </Button>
            <Button type="submit" loading={isBusy}>
              {grave.length === 0
                ? text('manifestsScreen.issue-now', { version })
                : text('manifestsScreen.issue-anyway', { version })}
            </Button>
          </Group>
        </Stack>
      </PlainForm>
    </Modal>
  );
}
