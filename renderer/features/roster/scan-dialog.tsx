import { Button, Group, Modal, Stack, Switch, Text, Textarea, UnstyledButton } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { PersonId } from '../../../shared/model/ids';
import { useSentence, useText } from '../../ui/text';
import { ScanChanges } from './scan-changes';
import { ScanHolder } from './scan-holder';
import { useScan } from './use-scan';
import { ZoneView } from './zone-view';

interface ScanDialogProps {
  readonly today: string;
  readonly onOpen: (personId: PersonId) => void;
  readonly onClose: () => void;
}

/** A scanner ends its lines with Enter within this time of the last character; a person takes longer. */
const scannerPauseMs = 150;
const settledMs = 300;
const lastShown = 3;

/** The box for travel documents: a scanner types their lines, or somebody pastes them, one document after the other. */
export function ScanDialog({ today, onOpen, onClose }: ScanDialogProps) {
  const text = useText();
  const sentence = useSentence();
  const scan = useScan(today);
  const [savesItself, setSavesItself] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const lastInputAt = useRef(0);
  const { reading, scanned } = scan;

  const latest = useRef(scan.save);
  useEffect(() => {
    latest.current = scan.save;
  });
  /** Anything that has to be looked at is saved by the button, never by a key that may be the scanner's. */
  const isRight =
    reading !== undefined && reading.mends.length === 0 && reading.checks.every((check) => check.isRight);
  const isReadyAlone = savesItself && scan.isSure;
  useEffect(() => {
    if (!isReadyAlone) {
      return undefined;
    }
    const timer = setTimeout(() => latest.current(), settledMs);
    return () => clearTimeout(timer);
  }, [isReadyAlone, scan.input]);

  const save = (): void => {
    scan.save();
    box.current?.focus();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      size={720}
      closeButtonProps={{ 'aria-label': text('roster.close') }}
      title={text('scan.title')}
    >
      <Stack gap="sm">
        <Textarea
          ref={box}
          data-autofocus
          label={text('scan.lines')}
          description={text('scan.lines-hint')}
          styles={{ input: { fontFamily: 'ui-monospace, monospace' } }}
          spellCheck={false}
          minRows={3}
          maxRows={4}
          autosize
          value={scan.input}
          error={scan.problem === null || reading !== undefined ? undefined : sentence(scan.problem)}
          onChange={(event) => {
            lastInputAt.current = performance.now();
            scan.setInput(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && reading !== undefined) {
              event.preventDefault();
              if (isRight && scan.canSave && performance.now() - lastInputAt.current > scannerPauseMs) {
                save();
              }
            }
          }}
        />
        {reading !== undefined && (
          <>
            <ZoneView readings={scan.readings} reading={reading} onReading={scan.chooseReading} />
            <ScanHolder scan={scan} />
            {scan.holder !== '' && <ScanChanges scan={scan} />}
          </>
        )}
        <Switch
          size="xs"
          label={text('scan.by-itself')}
          checked={savesItself}
          onChange={(event) => {
            setSavesItself(event.currentTarget.checked);
            box.current?.focus();
          }}
        />
        <Group
          justify="space-between"
          wrap="nowrap"
          pos="sticky"
          bottom={0}
          py="xs"
          mb={-16}
          bg="var(--mantine-color-body)"
          style={{ borderTop: '1px solid var(--desk-line)' }}
        >
          <Group gap="xs" role="status" style={{ overflow: 'hidden' }}>
            {scanned.length > 0 && (
              <Text size="xs" fw={600}>
                {text('scan.count', { count: scanned.length })}
              </Text>
            )}
            {scanned.slice(0, lastShown).map(({ id, name, isNew }, at) => (
              <UnstyledButton
                key={`${id} ${scanned.length - at}`}
                fz="xs"
                td="underline"
                onClick={() => onOpen(id)}
              >
                {text(isNew ? 'scan.added' : 'scan.updated', { name })}
              </UnstyledButton>
            ))}
          </Group>
          <Group gap="xs" wrap="nowrap">
            <Button variant="default" onClick={onClose}>
              {text('roster.close')}
            </Button>
            <Button disabled={!scan.canSave} onClick={save}>
              {text(reading !== undefined && reading.mends.length > 0 ? 'scan.save-mended' : 'scan.save', {
                count: reading?.mends.length ?? 0,
              })}
            </Button>
          </Group>
        </Group>
      </Stack>
    </Modal>
  );
}
