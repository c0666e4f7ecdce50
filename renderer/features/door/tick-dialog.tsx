import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { issuedLists } from '../../../shared/departure-day/door-board';
import type { DoorBoard } from '../../../shared/departure-day/door-board';
import { readTickList } from '../../../shared/departure-day/tick-list';
import { issuedVersions } from '../../../shared/manifests/issue';
import { manifestHtml } from '../../../shared/manifests/manifest-html';
import { manifestOfVersion } from '../../../shared/manifests/manifest-standing';
import { templateOf } from '../../../shared/manifests/templates';
import { message } from '../../../shared/messages/message';
import { departureName } from '../../../shared/model/departure';
import type { DepartureId } from '../../../shared/model/ids';
import type { ManifestRow } from '../../../shared/model/manifest-content';
import { useDesk } from '../../desk/use-desk';
import { getBridge } from '../../platform/bridge';
import { printDocument } from '../../platform/print-document';
import { PlainForm } from '../../ui/plain-form';
import { useSentence, useText } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';
import classes from './door.module.css';
import type { DoorActions } from './use-door-actions';

interface TickDialogProps {
  readonly departureId: DepartureId;
  readonly board: DoorBoard;
  readonly actions: DoorActions;
  readonly onOpenManifest: () => void;
  readonly onClose: () => void;
}

const states = ['arrived', 'checked-in', 'boarded'] as const;
const shownNames = 12;

function namesOf(rows: readonly ManifestRow[]): string {
  const names = rows
    .slice(0, shownNames)
    .map((row) => `${row.number} ${row.givenNames} ${row.familyName}`.trim());
  return `${names.join(', ')}${rows.length > shownNames ? ' …' : ''}`;
}

/** Takes over what was ticked on a printed list: numbers as they are read out, shown as names before they count. */
export function TickDialog({ departureId, board, actions, onOpenManifest, onClose }: TickDialogProps) {
  const text = useText();
  const sentence = useSentence();
  const notices = useNotices();
  const { plan } = useDesk();
  const lists = issuedLists(plan, departureId);
  const [version, setVersion] = useState(String(lists[0]?.version ?? ''));
  const [numbers, setNumbers] = useState('');
  const [state, setState] = useState<(typeof states)[number]>('boarded');
  const [isTried, setTried] = useState(false);
  const list = lists.find((one) => String(one.version) === version);
  const rows = list?.content?.rows ?? [];
  const read = readTickList(numbers, rows.length);
  const ticked = new Set(read.ok ? read.value : []);
  const chosen = rows.filter(({ number }) => ticked.has(number));
  const left = rows.filter(({ number }) => !ticked.has(number));
  const people = chosen
    .flatMap(({ personId }) => plan.person.get(personId) ?? [])
    .filter(({ status }) => status !== 'departed');
  const print = async (): Promise<void> => {
    const [newest] = issuedVersions(plan, departureId);
    const manifest = list === undefined || newest === undefined ? null : manifestOfVersion(list, newest);
    if (manifest === null) {
      return;
    }
    const values = { departure: departureName(manifest.departure), version: manifest.version };
    const what = sentence(message('door.tick-printed', values)).slice(0, 200);
    notices.accepted(await getBridge().recordPrint({ what, copies: 1 }));
    const html = manifestHtml(manifest, { format: sentence, template: templateOf(plan, 'gate-list') });
    if (!(await printDocument(html))) {
      notices.problem(message('door.tick-print-broke'));
    }
  };
  const take = (): void => {
    setTried(true);
    if (read.ok && actions.note(people, state)) {
      onClose();
    }
  };
  return (
    <Modal
      opened
      size="lg"
      title={text('door.tick-title')}
      closeButtonProps={{ 'aria-label': text('door.tick-cancel') }}
      onClose={onClose}
    >
      {lists.length === 0 ? (
        <Stack gap="sm">
          <Text>{text('door.tick-no-list')}</Text>
          <Button onClick={onOpenManifest} data-autofocus>
            {text('door.tick-open-manifest')}
          </Button>
        </Stack>
      ) : (
        <PlainForm onSubmit={take}>
          <Stack gap="sm">
            <Group grow>
              <Select
                label={text('door.tick-version')}
                data={lists.map((one) => ({
                  value: String(one.version),
                  label: text('door.tick-version-of', { version: one.version, people: one.people }),
                }))}
                value={version}
                allowDeselect={false}
                onChange={(next) => setVersion(next ?? version)}
              />
              <Select
                label={text('door.tick-state')}
                data={states.map((value) => ({ value, label: text(`door.state-${value}`) }))}
                value={state}
                allowDeselect={false}
                onChange={(next) => setState(next ?? state)}
              />
            </Group>
            <TextInput
              data-autofocus
              size="md"
              label={text('door.tick-numbers')}
              description={text('door.tick-hint')}
              error={!read.ok && (isTried || numbers.trim() !== '') ? sentence(read.problem) : undefined}
              value={numbers}
              onChange={({ currentTarget }) => setNumbers(currentTarget.value)}
            />
            {read.ok ? (
              <div role="status" className={classes.ticked}>
                <p>
                  <strong>{text('door.tick-taken', { count: chosen.length, all: rows.length })}</strong>
                  <span>{namesOf(chosen)}</span>
                </p>
                <p>
                  <strong>{text('door.tick-left', { count: left.length })}</strong>
                  <span>{namesOf(left)}</span>
                </p>
                {people.length < chosen.length ? (
                  <p>{text('door.tick-gone', { count: chosen.length - people.length })}</p>
                ) : null}
              </div>
            ) : null}
            <Group justify="flex-end" gap="xs">
              <Button
                variant="subtle"
                mr="auto"
                leftSection={<IconPrinter size={16} aria-hidden />}
                onClick={() => void print()}
              >
                {text('door.tick-print')}
              </Button>
              <Button variant="default" onClick={onClose}>
                {text('door.tick-cancel')}
              </Button>
              <Button type="submit" disabled={board.isClosed}>
                {text('door.tick-take', { count: people.length })}
              </Button>
            </Group>
          </Stack>
        </PlainForm>
      )}
    </Modal>
  );
}
