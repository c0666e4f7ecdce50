import { Box, Button, Drawer, Group } from '@mantine/core';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { message } from '../../../shared/messages/message';
import { creation, edits } from '../../../shared/model/apply-changes';
import { departureName } from '../../../shared/model/departure';
import type { Departure } from '../../../shared/model/departure';
import { useDesk } from '../../desk/use-desk';
import { useText } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';
import { draftOf, readDraft } from './departure-draft';
import type { DraftProblems } from './departure-draft';
import { DepartureForm } from './departure-form';
import { newDepartureId } from './departure-id';

interface DepartureDrawerProps {
  /** What the form starts from: a departure of the plan, or the model of a new one. */
  readonly departure: Departure;
  readonly isNew: boolean;
  readonly onClose: () => void;
}

/** The offset or zone in which a new time is most likely meant: that of a departure that is there, else of this computer. */
function usualZone(departures: Iterable<Departure>): string {
  for (const { departsAt } of departures) {
    const offset = /[+-]\d{2}:\d{2}$/.exec(departsAt)?.[0];
    if (offset !== undefined) {
      return offset;
    }
  }
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The form in which a departure is added or edited; saved as one step. */
export function DepartureDrawer({ departure, isNew, onClose }: DepartureDrawerProps) {
  const text = useText();
  const desk = useDesk();
  const notices = useNotices();
  const [draft, setDraft] = useState(() => draftOf(departure, usualZone(desk.plan.departure.values())));
  const [problems, setProblems] = useState<DraftProblems>({});
  const form = useRef<HTMLFormElement>(null);
  const [isTried, setIsTried] = useState(false);

  const save = (): void => {
    const read = readDraft(draft, departure);
    flushSync(() => {
      setProblems(read.problems);
      setIsTried(true);
    });
    if (Object.keys(read.problems).length > 0) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    const taken = new Set(desk.plan.departure.keys());
    const saved = isNew ? { ...read.departure, id: newDepartureId(read.departure, taken) } : read.departure;
    const name = departureName(saved);
    const changes = isNew ? [creation('departure', saved)] : edits('departure', departure, saved);
    const label = message(isNew ? 'departures.step-add' : 'departures.step-edit', { name });
    if (notices.accepted(desk.commit(label, changes))) {
      onClose();
    }
  };

  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={900}
      styles={{ title: { fontWeight: 600 } }}
      closeButtonProps={{ 'aria-label': text('departures.close') }}
      title={
        isNew
          ? text('departures.add-title')
          : text('departures.edit-title', { name: departureName(departure) })
      }
    >
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <DepartureForm
          draft={draft}
          problems={problems}
          onDraft={(next) => {
            setDraft(next);
            if (isTried) {
              setProblems(readDraft(next, departure).problems);
            }
          }}
        />
        <Box pos="sticky" bottom={0} py="sm" style={{ background: 'var(--mantine-color-body)', zIndex: 1 }}>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {text('departures.cancel')}
            </Button>
            <Button type="submit">{text(isNew ? 'departures.add-yes' : 'departures.save')}</Button>
          </Group>
        </Box>
      </form>
    </Drawer>
  );
}
